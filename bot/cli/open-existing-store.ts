import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Store } from "../../core/ports.ts";
import { openStore } from "../storage/open-store.ts";

/**
 * The store of a desk that is there. Throws where there is none: opening would make an empty one, and what is asked of the
 * wrong place would be answered with "nothing".
 */
export async function openExistingStore(url: string): Promise<Store> {
  const [, file] = /^sqlite:(.+)$/.exec(url) ?? [];
  if (file && !existsSync(file))
    throw new Error(`there is no desk at ${resolve(file)}: look at DATA_DIR and STORE_URL`);
  return openStore(url);
}
