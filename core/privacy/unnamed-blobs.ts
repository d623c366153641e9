import type { Store } from "../ports.ts";
import { BEGUN } from "./begun-erasures.ts";

/**
 * Deletes those of these blobs that nothing names any more: the same logo may be in anybody's mail. Reads the whole
 * desk once, record by record; an erasure is rare, an index of digests would be paid for by every mail.
 */
export async function deleteUnnamed(store: Store, candidates: ReadonlySet<string>): Promise<void> {
  const left = new Set(candidates);
  if (left.size === 0) return;
  for await (const record of store.archive.read()) {
    if (record.kind === "entry" && record.collection === BEGUN) continue;
    const text = JSON.stringify(record);
    for (const digest of left) if (text.includes(digest)) left.delete(digest);
    if (left.size === 0) return;
  }
  for (const digest of left) await store.blobs.delete(digest);
}
