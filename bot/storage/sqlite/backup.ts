import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Connection } from "./connection.ts";

/** The database files of a desk, as they are called in its folder and in a backup's. */
export const DESK_FILE = "desk.db";
export const SMALL_BLOBS_FILE = "small-blobs.db";

/** The database files beside a desk's, its own first: a ticket names no blob that is not in what is copied after it. */
export const databasesOf = (file: string): readonly (readonly [from: string, name: string])[] =>
  [[file, DESK_FILE] as const, [join(dirname(file), SMALL_BLOBS_FILE), SMALL_BLOBS_FILE] as const].filter(
    ([from]) => existsSync(from),
  );

/**
 * A database as it is at one moment, whatever is written meanwhile, into a file that is not there yet: whole, compact
 * and durable when it resolves (sqlite.org/lang_vacuum.html, VACUUM INTO). Nobody who writes waits for it.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const db = new Connection(from);
  try {
    db.run("vacuum into ?", to);
  } finally {
    db.close();
  }
  // SQLite does not wait for the disk here.
  const file = await open(to, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What SQLite finds wrong with the pages and rows of a file; nothing when it is sound. */
export function faultsOf(file: string): readonly string[] {
  const db = new Connection(file);
  try {
    const found = db.all<{ integrity_check: string }>("pragma integrity_check(5)");
    return found.map(({ integrity_check }) => integrity_check).filter((line) => line !== "ok");
  } finally {
    db.close();
  }
}
