import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Store } from "../../core/ports.ts";
import { openStore } from "../storage/open-store.ts";
import { holdDesk } from "../storage/sqlite/hold.ts";
import { isSqliteBehind } from "../storage/sqlite/open.ts";
import { sqliteFileOf } from "../storage/sqlite-file-of.ts";

/**
 * The store of a desk that is there. Throws where there is none: opening would make an empty one, and what is asked of the
 * wrong place would be answered with "nothing". Throws too where a process of an earlier version runs it: opening would bring
 * the database to a schema that process does not know.
 */
export async function openExistingStore(url: string): Promise<Store> {
  const file = sqliteFileOf(url);
  if (file && !existsSync(file))
    throw new Error(`there is no desk at ${resolve(file)}: look at DATA_DIR and STORE_URL`);
  if (file && isSqliteBehind(file) && !holdDesk(file))
    throw new Error(
      `the desk at ${resolve(file)} is run by an earlier version: start it with this one first, or ask that version`,
    );
  return openStore(url);
}
