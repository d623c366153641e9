import { afterEach, describe, expect, it } from "vitest";
import { soleLeases } from "../../../bot/instances/lease.ts";
import { createLog } from "../../../bot/log.ts";
import { watchMailboxes } from "../../../bot/mail/mailbox-watch.ts";
import type { WorkerLoop } from "../../../bot/worker-loop.ts";
import { mailboxStates } from "../../../core/intake/mailbox-state.ts";
import { until } from "../../support/until.ts";
import { other } from "../local/support.ts";
import { MAILBOX, type MailboxFixture, startMailbox } from "./mailbox-fixture.ts";

let box: MailboxFixture;
let watch: WorkerLoop;
afterEach(async () => {
  await watch.stop();
  await box.close();
});

function start(lines: string[]): void {
  const clock = { now: () => new Date().toISOString() };
  const log = createLog("warn", (line) => lines.push(line));
  const notificationUrl = "http://127.0.0.1:9/nobody";
  watch = watchMailboxes({
    mailboxes: [
      { address: MAILBOX, name: "Contact Center" },
      { address: other, name: "Viabilità" },
    ],
    reader: { ...box.deps, clock, log },
    subscriptions: { store: box.store, clock, graph: box.graph, notificationUrl, clientState: "x" },
    store: box.store,
    clock,
    pollSeconds: 1,
    leaseOf: soleLeases,
    log,
  });
  watch.start();
}
const stateOf = (mailbox: string) => mailboxStates(box.store).get(mailbox);

describe("watching several mailboxes", () => {
  it("M1 one the app may not open is told once, kept for all to see, and holds up no other", async () => {
    box = await startMailbox();
    const path = encodeURIComponent(MAILBOX);
    await box.local("POST", "/local/faults", { target: "any", kind: "403", path, count: 1000 });
    await box.arrive({ Subject: "All'altra", To: other });
    const lines: string[] = [];
    start(lines);
    await until("the other mailbox is read", async () => (await box.titles()).length === 1, 20_000);
    const forbidden = () => lines.filter((line) => line.includes("RBAC for Applications"));
    await until("its trouble is known", async () => (await stateOf(MAILBOX))?.trouble, 20_000);
    const tried = async () => 1000 - ((await box.local("GET", "/local/faults"))[0]?.remaining ?? 0);
    const before = await tried();
    await until("it was tried again", async () => (await tried()) >= before + 2, 20_000);
    expect(await stateOf(MAILBOX)).toMatchObject({ lastReadAt: null, trouble: { kind: "forbidden" } });
    expect((await stateOf(other))?.trouble).toBeNull();
    expect(forbidden()).toHaveLength(1);
    await box.local("POST", "/local/faults", { clear: true });
    await until("it is read again", async () => (await stateOf(MAILBOX))?.trouble === null, 20_000);
  }, 60_000);

  it("M1 Retry-After is obeyed for the mailbox that was told, however often it is woken", async () => {
    box = await startMailbox();
    const path = encodeURIComponent(MAILBOX);
    await box.local("POST", "/local/faults", {
      target: "graph",
      kind: "429",
      path,
      count: 1,
      retryAfter: 600,
    });
    await box.arrive({ Subject: "All'altra", To: other });
    start([]);
    await until("the mailbox was told", async () => (await stateOf(MAILBOX))?.trouble, 20_000);
    const asked = (await box.local("GET", "/local/graph-requests")) as { path: string }[];
    for (let i = 0; i < 20; i++) watch.wake();
    await until("the other mailbox is read", async () => (await box.titles()).length === 1, 20_000);
    const since = ((await box.local("GET", "/local/graph-requests")) as { path: string }[]).slice(
      asked.length,
    );
    expect(since.filter(({ path: at }) => at.includes(path))).toEqual([]);
    expect((await stateOf(MAILBOX))?.trouble?.kind).toBe("throttled");
  }, 60_000);
});
