// @ts-nocheck
import { open } from "node:fs/promises";

/** Makes names durable. Windows cannot open folders and needs no such thing. */
export async function syncFolders(...folders: readonly string[]): Promise<void> {
  if (process.platform === "win32") return;
  for (const folder of folders) {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
