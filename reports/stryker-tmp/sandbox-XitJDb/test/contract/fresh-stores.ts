// @ts-nocheck
import { randomUUID } from "node:crypto";
import { MongoClient } from "mongodb";
import { openStore } from "../../bot/storage/open-store.ts";
import type { Store } from "../../core/ports.ts";
import type { MongoServer } from "../support/mongo-server.ts";
import type { OpenedStore } from "./harness.ts";

/** A store in a database of its own, which goes with it. */
export async function openFreshMongo(server: MongoServer): Promise<OpenedStore & { readonly url: string }> {
  const url = server.urlOf(`sportello-test-${randomUUID().slice(0, 8)}`);
  const opened: Store[] = [];
  const open = async () => {
    const store = await openStore(url);
    opened.push(store);
    return store;
  };
  return {
    url,
    store: await open(),
    reopen: open,
    dispose: async () => {
      for (const store of opened) await store.close();
      await dropDatabase(url);
    },
  };
}

async function dropDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url);
  await client.db().dropDatabase();
  await client.close();
}
