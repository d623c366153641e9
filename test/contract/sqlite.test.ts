import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../bot/storage/open-store.ts";
import type { Store } from "../../core/ports.ts";
import { storeContract } from "./store-contract.ts";

storeContract("SQLite", async () => {
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
});
