import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ImportReport } from "../../../../bot/cli/import/import-report.ts";
import { RemarkJournal } from "../../../../bot/cli/import/remark-journal.ts";

const COMMAND = ["otrs", "mysql://otrs.example/otrs"];
const NUMBER = "it has no number";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sportello-remarks-"));
});
afterEach(() => rm(folder, { recursive: true }));

const journalOf = (command: readonly string[] = COMMAND) =>
  new RemarkJournal(join(folder, "report.json.part"), command);

describe("X6 the remarks of an import that is cut off", () => {
  it("X6 are in the report of the one that goes on, each once, and its own beside them", () => {
    const cutOff = new ImportReport(journalOf());
    cutOff.missing("ticket", 7, NUMBER);
    cutOff.changed("ticket", 8, "a new number");
    const report = new ImportReport(journalOf());
    report.missing("ticket", 7, NUMBER);
    report.missing("ticket", 9, NUMBER);
    expect(report.lines()).toEqual([
      "nothing was there to take",
      "could not be taken: 2",
      `  ticket 7: ${NUMBER}`,
      `  ticket 9: ${NUMBER}`,
      "taken, but not as it was: 1",
      "  ticket 8: a new number",
    ]);
  });

  it("X6 are read up to where the process died", async () => {
    new ImportReport(journalOf()).missing("ticket", 7, NUMBER);
    await appendFile(join(folder, "report.json.part"), '\n{"kind":"missing","whe');
    const report = new ImportReport(journalOf());
    report.missing("ticket", 8, NUMBER);
    expect(new ImportReport(journalOf()).lines().slice(1)).toEqual([
      "could not be taken: 2",
      `  ticket 7: ${NUMBER}`,
      `  ticket 8: ${NUMBER}`,
    ]);
  });

  it("X6 are not another import's, and are gone once a report has them", async () => {
    new ImportReport(journalOf()).missing("ticket", 7, NUMBER);
    expect(new ImportReport(journalOf(["mail", "archive.mbox"])).lines()).toEqual([
      "nothing was there to take",
    ]);
    const journal = journalOf();
    new ImportReport(journal).missing("ticket", 7, NUMBER);
    journal.end();
    expect(await readdir(folder)).toEqual([]);
  });
});
