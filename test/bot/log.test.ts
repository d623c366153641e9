import { describe, expect, it } from "vitest";
import { createLog, nextLevel } from "../../bot/log.ts";
import { underRequest } from "../../bot/log-context.ts";

const OURS = "contactcenter@ente.example";

function written(level: Parameters<typeof createLog>[0] = "debug") {
  const lines: string[] = [];
  const log = createLog(
    level,
    (line) => lines.push(line),
    (address) => address === OURS,
  );
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "{}") };
}

describe("R4 the log", () => {
  it("R3 takes out people's addresses, whoever wrote them, and leaves the desk's own", () => {
    const { log, last, lines } = written();
    log.warn("mailbox: refused", {
      mailbox: OURS,
      reason:
        "550 5.1.1 <mario.rossi@example.org>: unknown; /users/anna%40ente.example/messages; ContactCenter@ente.example",
    });
    expect(last()).toMatchObject({ mailbox: OURS });
    expect(last().reason).toBe(
      "550 5.1.1 <<address>>: unknown; /users/<address>/messages; ContactCenter@ente.example",
    );
    log.error("to mario.rossi@example.org");
    expect(lines.join("")).not.toMatch(/mario|anna/);
  });

  it("R3 quotes nothing of what is no JSON", () => {
    const { log, lines } = written();
    for (const text of ['Buongiorno, sono "Mario"', "{\n  nome: 1", `[${"Mario Rossi ".repeat(20)}`]) {
      try {
        JSON.parse(text);
      } catch (thrown) {
        log.error("no JSON", { reason: String(thrown) });
      }
    }
    expect(lines).toHaveLength(3);
    expect(lines.join("")).not.toMatch(/Buongiorno|Mario|nome/);
  });

  it("R3 a line break or a quote in a value makes no second line, and a novel is cut", () => {
    const { log, lines, last } = written();
    log.info('one"\n{"level":"error"}', { reason: "a".repeat(10_000) });
    expect(lines.join("").trimEnd().split("\n")).toHaveLength(1);
    expect(last().reason.length).toBeLessThan(2_100);
  });

  it("R4 gives every line the id of the request it belongs to, also after waiting", async () => {
    const { log, lines } = written();
    const work = async (id: string) => {
      await Promise.resolve();
      log.info(id);
    };
    await Promise.all(["first", "second"].map((id) => underRequest(id, () => work(id))));
    log.info("nobody's");
    expect(
      lines.map((line) => JSON.parse(line)).map(({ message, requestId }) => [message, requestId]),
    ).toEqual([
      ["first", "first"],
      ["second", "second"],
      ["nobody's", undefined],
    ]);
  });

  it("R4 changes its level while the process runs, round from warn to debug", () => {
    const { log, lines } = written("warn");
    log.info("not yet");
    log.level = nextLevel(log.level);
    log.info("now");
    log.debug("not yet");
    log.level = nextLevel(log.level);
    log.debug("now too");
    expect(nextLevel(log.level)).toBe("warn");
    expect(nextLevel("error")).toBe("warn");
    expect(lines.map((line) => JSON.parse(line).message)).toEqual(["now", "now too"]);
  });
});
