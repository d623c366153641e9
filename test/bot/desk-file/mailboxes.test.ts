import { expect, it } from "vitest";
import { mailbox } from "../../../bot/desk-file/mailbox-schema.ts";
import { foldersOf, readFrom } from "../../../core/desk/mailbox.ts";

const NOW = "2026-03-17T11:00:00.000Z";
const base = { address: "a@example.it", name: "A" };

it.each([
  ["nothing said", {}, "2026-03-10T11:00:00.000Z"],
  ["now", { readSince: "now" }, NOW],
  ["everything", { readSince: "everything" }, null],
  ["a day", { readSince: "2026-01-31" }, "2026-01-31T00:00:00.000Z"],
  ["a moment", { readSince: "2026-01-31T10:00:00+01:00" }, "2026-01-31T09:00:00.000Z"],
])("M1 a first connection reads from where desk.yml says: %s", (_what, given, from) => {
  expect(readFrom(mailbox.parse({ ...base, ...given }), NOW)).toBe(from);
});

it("M1 folders are the inbox unless they are listed, and what is none is refused", () => {
  expect(foldersOf(mailbox.parse(base))).toEqual(["inbox"]);
  expect(foldersOf(mailbox.parse({ ...base, folders: ["inbox", "archive"] }))).toEqual(["inbox", "archive"]);
  for (const wrong of [{ folders: [] }, { folders: ["a b"] }, { folders: ["a/b"] }, { readSince: "ieri" }]) {
    expect(mailbox.safeParse({ ...base, ...wrong }).success).toBe(false);
  }
});
