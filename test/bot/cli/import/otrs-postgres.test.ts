import { openStore } from "../../../../bot/storage/open-store.ts";
import { postgresWith } from "../../../support/otrs/postgres-server.ts";
import { describeOtrsImport } from "./otrs-contract.ts";

describeOtrsImport("PostgreSQL into SQLite", 250, postgresWith, async () => {
  const store = await openStore("sqlite::memory:");
  return { store, dispose: () => store.close() };
});
