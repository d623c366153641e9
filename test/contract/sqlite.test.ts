import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import { openStore } from "../../bot/storage/open-store.ts";
import type { Store } from "../../core/ports.ts";
import { conditionsContract } from "./conditions-contract.ts";
import type { OpenedStore, OpenFresh } from "./harness.ts";
import { storeContract } from "./store-contract.ts";

const openFresh: OpenFresh = async () => {
  const folder = await mkdtemp(join(tmpdir(), "sportello-"));
  const opened: Store[] = [];
  const open = async () => {
    const store = await openStore(`sqlite:${join(folder, "data", "desk.db")}`);
    opened.push(store);
    return store;
  };
  return {
    store: await open(),
    reopen: open,
    dispose: async () => {
      for (const store of opened) await store.close();
      await rm(folder, { recursive: true });
    },
  };
};

storeContract("SQLite", openFresh);

// Beside the others until every engine answers conditions; then it moves into the contract.
describe("conditions on SQLite", () => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await openFresh();
  });
  afterEach(() => opened.dispose());
  conditionsContract(() => opened);
});
