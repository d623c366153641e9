// @ts-nocheck
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const schema = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS mail (
  id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, folder TEXT NOT NULL, change INTEGER NOT NULL,
  message_id TEXT NOT NULL, conversation_id TEXT NOT NULL, received_at TEXT NOT NULL, changed_at TEXT NOT NULL,
  is_read INTEGER NOT NULL, is_draft INTEGER NOT NULL, content TEXT NOT NULL, raw BLOB NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS mail_by_change ON mail (mailbox, folder, change);
CREATE INDEX IF NOT EXISTS mail_by_message_id ON mail (mailbox, message_id);
CREATE TABLE IF NOT EXISTS mail_removed (
  mailbox TEXT NOT NULL, folder TEXT NOT NULL, id TEXT NOT NULL, change INTEGER NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (mailbox, folder, id)) STRICT;
CREATE TABLE IF NOT EXISTS draft_attachment (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, mail TEXT NOT NULL, name TEXT NOT NULL,
  content_type TEXT NOT NULL, content_id TEXT, size INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS letter (
  n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, recipients TEXT NOT NULL, content TEXT NOT NULL,
  raw BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, recipient TEXT NOT NULL, at TEXT NOT NULL,
  payload TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS conversation (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, members TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS install (scope TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS activity (
  id TEXT PRIMARY KEY, conversation TEXT NOT NULL, thread TEXT, author TEXT NOT NULL, from_bot INTEGER NOT NULL,
  version INTEGER NOT NULL, at TEXT NOT NULL, edited_at TEXT, deleted INTEGER NOT NULL, content TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS activity_by_conversation ON activity (conversation, id);
CREATE TABLE IF NOT EXISTS view (
  activity TEXT NOT NULL, person TEXT NOT NULL, version INTEGER NOT NULL, card TEXT NOT NULL,
  PRIMARY KEY (activity, person)) STRICT;
CREATE TABLE IF NOT EXISTS playground_id (ours TEXT PRIMARY KEY, theirs TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS subscription (
  id TEXT PRIMARY KEY, expires_at TEXT NOT NULL, content TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS fault (
  id INTEGER PRIMARY KEY AUTOINCREMENT, remaining INTEGER, content TEXT NOT NULL) STRICT;
`;

/** The one SQLite file behind the local Microsoft 365. */
export interface StateFile {
  readonly db: DatabaseSync;
  /** Runs `work` in one transaction; a throw rolls back. */
  transaction<T>(work: () => T): T;
  setting(name: string): string | undefined;
  saveSetting(name: string, value: string): void;
  /** Next value of a counter that never goes back, starting above `floor`. */
  next(counter: string, floor?: number): number;
  close(): void;
}

/** Opens (or creates) `<dataDir>/local-m365.db`. */
export function openState(dataDir: string): StateFile {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, "local-m365.db"));
  db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=2000;");
  db.exec(schema);
  const select = db.prepare("SELECT value FROM setting WHERE name = ?");
  const upsert = db.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
  const bump = db.prepare(
    `INSERT INTO counter (name, value) VALUES (:name, :first)
     ON CONFLICT (name) DO UPDATE SET value = max(value + 1, :first) RETURNING value`,
  );
  let depth = 0;
  return {
    db,
    transaction(work) {
      if (depth > 0) return work();
      db.exec("BEGIN IMMEDIATE");
      depth += 1;
      try {
        const result = work();
        db.exec("COMMIT");
        return result;
      } catch (error) {
        db.exec("ROLLBACK");
        throw error;
      } finally {
        depth -= 1;
      }
    },
    setting: (name) => {
      const value = select.get(name)?.value;
      return typeof value === "string" ? value : undefined;
    },
    saveSetting: (name, value) => void upsert.run(name, value),
    next: (counter, floor = 0) => Number(bump.get({ name: counter, first: floor + 1 })?.value),
    close: () => db.close(),
  };
}
