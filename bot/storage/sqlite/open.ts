import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { BlobStore, KeyedCollection, Store } from "../../../core/ports.ts";
import { FileBlobStore } from "../file-blobs.ts";
import { MemoryBlobStore } from "../memory-blobs.ts";
import { SqliteAccessLog } from "./access-log.ts";
import { SqliteArchive } from "./archive.ts";
import { SqliteCollection } from "./collection.ts";
import { Connection } from "./connection.ts";
import { SqliteOutbox } from "./outbox.ts";
import { leavingNothing } from "./rewriting.ts";
import { isBehind, migrate } from "./schema.ts";
import { SmallBlobStore } from "./small-blobs.ts";
import { SqliteTicketStore } from "./ticket-store.ts";

const MEMORY = ":memory:";

/**
 * Of a file that is new: one made by an earlier version keeps its own. A mail's articles and its bytes seldom fit into
 * half of it. Before the journal's mode, which fixes it.
 */
const OF_A_NEW_FILE = "pragma page_size = 8192";

/**
 * `secure_delete = fast` overwrites what is deleted or replaced wherever that costs no further write.
 */
const SETTINGS = `
  pragma secure_delete = fast;
  pragma temp_store = memory;
  pragma cache_size = -49152;
  pragma wal_autocheckpoint = 2000;
`;

/**
 * Opens the database file, creating it and its folder when absent; attachments are beside it in `blobs/`.
 * @param path a file, or `:memory:` for a store that ends with the process
 * Throws one Error that names the file and what is wrong with it.
 */
export function openSqliteStore(path: string): Store {
  const file = path === MEMORY ? null : resolve(path);
  const db = file === null ? prepared(MEMORY) : openFile(file);
  const tickets = new SqliteTicketStore(db);
  const blobs = file === null ? { store: new MemoryBlobStore(), close: () => undefined } : openBlobs(file);
  return {
    tickets,
    outbox: new SqliteOutbox(db),
    blobs: blobs.store,
    accesses: new SqliteAccessLog(db),
    archive: new SqliteArchive(file === null ? db : () => connected(file)),
    collection: <T>(name: string): KeyedCollection<T> => new SqliteCollection<T>(db, name),
    leavingNothing: (work) => leavingNothing(db, work),
    ping: async () => {
      db.first("select 1 from sqlite_schema");
    },
    close: async () => {
      tickets.stop();
      db.close();
      blobs.close();
    },
  };
}

/** Whether a database file is of an earlier version, which opening it as a store would end. Throws as opening does. */
export function isSqliteBehind(path: string): boolean {
  const file = resolve(path);
  try {
    const db = new Connection(file);
    try {
      return isBehind(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw new Error(`cannot open the database ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Beside the database: large ones as files, small ones together. */
function openBlobs(file: string): { readonly store: BlobStore; close(): void } {
  const small = connected(join(dirname(file), "small-blobs.db"));
  const large = new FileBlobStore(join(dirname(file), "blobs"));
  return { store: new SmallBlobStore(small, large), close: () => small.close() };
}

function openFile(file: string): Connection {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return prepared(file);
  } catch (error) {
    throw new Error(`cannot open the database ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

function prepared(path: string): Connection {
  const db = connected(path);
  try {
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function connected(path: string): Connection {
  const db = new Connection(path);
  try {
    db.script(OF_A_NEW_FILE);
    db.script("pragma journal_mode = wal");
    db.script(SETTINGS);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed/.test(message)) {
    return `it is damaged or not a Sportello database (${message}); restore a backup or name another file`;
  }
  if (/disk I\/O error|is full/.test(message)) return `the disk is full or does not work (${message})`;
  if (/readonly|unable to open|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/.test(message)) {
    return `the file or its folder cannot be written (${message})`;
  }
  return message;
}
