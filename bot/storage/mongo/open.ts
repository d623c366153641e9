import type { KeyedCollection, Store } from "../../../core/ports.ts";
import { MongoAccessLog } from "./access-log.ts";
import { MongoArchive } from "./archive.ts";
import { GridFsBlobStore } from "./blobs.ts";
import { MongoCollection } from "./collection.ts";
import { connect, failure } from "./connection.ts";
import { collectionsOf } from "./documents.ts";
import { prepare } from "./indexes.ts";
import { MongoOutbox } from "./outbox.ts";
import { MongoTicketStore } from "./ticket-store.ts";

/**
 * Opens the database a `mongodb://` or `mongodb+srv://` URL names (`sportello` when it names none), on anything
 * that speaks MongoDB's protocol, and creates missing indexes.
 * Rejects with one Error that names the hosts and what is wrong, and never the password.
 */
export async function openMongoStore(url: string): Promise<Store> {
  const { client, db } = await connect(url);
  try {
    await prepare(db);
  } catch (error) {
    await client.close();
    throw failure(url, error);
  }
  const collections = collectionsOf(db);
  return {
    tickets: new MongoTicketStore(collections),
    outbox: new MongoOutbox(collections.tickets),
    archive: new MongoArchive(db),
    accesses: new MongoAccessLog(collections.accesses),
    blobs: new GridFsBlobStore(db, collections.blobs),
    collection: <T>(name: string): KeyedCollection<T> => new MongoCollection<T>(collections.entries, name),
    // Its files are its server's affair.
    leavingNothing: (work) => work(),
    ping: async () => {
      await db.command({ ping: 1 });
    },
    close: () => client.close(),
  };
}
