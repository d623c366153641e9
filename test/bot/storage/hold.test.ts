import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { holdDesk, letGoOfDesks } from "../../../bot/storage/sqlite/hold.ts";

const HOLD = resolve(import.meta.dirname, "../../../bot/storage/sqlite/hold.ts");

afterEach(letGoOfDesks);

/** Whether another process can run the desk of a file; it is killed when it has it. */
const another = (file: string): string =>
  spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { holdDesk } from ${JSON.stringify(HOLD)};
       process.stdout.write(String(holdDesk(${JSON.stringify(file)})), () => process.kill(process.pid, "SIGKILL"));`,
    ],
    { encoding: "utf8" },
  ).stdout;

describe("R1 a desk in SQLite", () => {
  it("R1 is run by one process at a time, and by the next as soon as that one was killed", () => {
    const file = join(mkdtempSync(join(tmpdir(), "sportello-hold-")), "desk.db");
    expect(another(file)).toBe("true");
    expect(holdDesk(file)).toBe(true);
    expect(another(file)).toBe("false");
    letGoOfDesks();
    expect(another(file)).toBe("true");
  });

  it("R1 is run where nothing can be locked", () => {
    expect(holdDesk("/proc/nowhere/desk.db")).toBe(true);
  });
});
