import { openStore } from "../../../../bot/storage/open-store.ts";
import { openFreshMongo } from "../../../contract/fresh-stores.ts";
import { mongoServer } from "../../../support/mongo-server.ts";
import { mariadbWith } from "../../../support/otrs/mariadb-server.ts";
import { describeOtrsImport } from "./otrs-contract.ts";

describeOtrsImport("MariaDB into SQLite", 250, mariadbWith, async () => {
  const store = await openStore("sqlite::memory:");
  return { store, dispose: () => store.close() };
});

const server = await mongoServer();

// The test server looks through whole collections: a few tickets say as much.
describeOtrsImport("MariaDB into MongoDB", 8, mariadbWith, async () => {
  if (!server) throw new Error("there is no MongoDB server");
  const fresh = await openFreshMongo(server);
  return {
    store: fresh.store,
    async dispose() {
      await fresh.dispose();
      await server.stop();
    },
  };
});
