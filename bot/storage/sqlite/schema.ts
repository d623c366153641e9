import type { Connection } from "./connection.ts";
import { FIRST } from "./migrations/1-first.ts";
import { CONDITIONS } from "./migrations/2-conditions.ts";
import { ATTRIBUTES } from "./migrations/3-attributes.ts";
import { FACTS } from "./migrations/4-facts.ts";
import { LISTINGS } from "./migrations/5-listings.ts";
import { ACCESSES } from "./migrations/6-accesses.ts";
import { INCOMPLETE } from "./migrations/7-incomplete.ts";
import { COUNTS } from "./migrations/8-counts.ts";
import { WATCHED } from "./migrations/9-watched.ts";
import { ORDERS } from "./migrations/10-orders.ts";

/** Marks the file as ours ("SPOR"), so that another program's database is never changed. */
const APPLICATION_ID = 0x53504f52;

/** The schema's history: the n-th script leads from version n-1 to n. Append, never change one that was released. */
const MIGRATIONS: readonly string[] = [
  FIRST,
  CONDITIONS,
  ATTRIBUTES,
  FACTS,
  LISTINGS,
  ACCESSES,
  INCOMPLETE,
  COUNTS,
  WATCHED,
  ORDERS,
];

/**
 * Brings the database to the schema this program knows, or to an earlier one.
 * Throws when it belongs to another program or was written by a newer Sportello.
 */
export function migrate(db: Connection, target = MIGRATIONS.length): void {
  if (schemaVersion(db) >= target) return;
  db.transaction(() => {
    // Read again: another process may have migrated while this one waited for the lock.
    for (let version = schemaVersion(db); version < target; version++) db.script(MIGRATIONS[version] ?? "");
    db.script(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${target}`);
  });
}

/** Whether opening the database's store would bring it to a newer schema. Throws as `migrate` does. */
export function isBehind(db: Connection): boolean {
  return schemaVersion(db) < MIGRATIONS.length;
}

function schemaVersion(db: Connection): number {
  const version = pragma(db, "user_version");
  const isEmpty = db.first("select 1 from sqlite_schema") === undefined;
  if (!isEmpty && pragma(db, "application_id") !== APPLICATION_ID) {
    throw new Error("it is a database of another program");
  }
  if (version > MIGRATIONS.length) {
    throw new Error(
      `it was written by a newer Sportello (schema ${version}, this one knows ${MIGRATIONS.length}); update the program`,
    );
  }
  return version;
}

function pragma(db: Connection, name: string): number {
  return Number(Object.values(db.first(`pragma ${name}`) ?? {})[0]);
}
