import type { IntakeDeps } from "../../../core/intake/receive-mail.ts";
import type { Clock, Store } from "../../../core/ports.ts";
import { readConfig } from "../../config.ts";
import { buildDesk } from "../../desk-file/build-desk.ts";
import { readDeskFile } from "../../desk-file/read-desk-file.ts";
import { newId } from "../../new-id.ts";
import { openStore } from "../../storage/open-store.ts";

/** The desk an import goes into. */
export interface ImportDeps extends IntakeDeps {
  readonly allStore: Store;
  readonly clock: Clock;
}

/** Why an import cannot begin or go on, as one sentence. */
export class ImportFault extends Error {}

/** The desk that the environment and desk.yml name. Throws an `ImportFault`. */
export async function openDesk(): Promise<ImportDeps> {
  const config = readConfig();
  if (!config.ok) throw new ImportFault(config.error.join("\n"));
  const file = await readDeskFile(config.value.deskConfig);
  if (!file.ok)
    throw new ImportFault(`${config.value.deskConfig} has mistakes; see: npm run -s desk -- check`);
  const allStore = await openStore(config.value.storeUrl);
  return importDeps(allStore, buildDesk(file.value, new Map()));
}

export const importDeps = (allStore: Store, desk: IntakeDeps["desk"]): ImportDeps => ({
  allStore,
  store: allStore.tickets,
  desk,
  newId,
  clock: { now: () => new Date().toISOString() },
});
