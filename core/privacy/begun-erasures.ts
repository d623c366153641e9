import type { Collections, KeyedCollection } from "../ports.ts";

/** Collection of `Store.collection`: it names files that are to go. */
export const BEGUN = "erasures-begun";

const begun = (store: Collections): KeyedCollection<readonly string[]> => store.collection(BEGUN);

/**
 * Keeps the digests of the files an erasure will take away, until it has: once the articles are erased nobody else
 * knows which they were, and a crash must not leave them behind. Adds to what an earlier try kept.
 * @param key the ticket's number, or the digest of the customer's address
 * @returns all of them
 */
export async function keepBegun(
  store: Collections,
  key: string,
  blobs: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const all = new Set([...((await begun(store).get(key)) ?? []), ...blobs]);
  await begun(store).put(key, [...all]);
  return all;
}

/** What a crash left of erasures, by key. */
export const leftBegun = async (store: Collections): Promise<readonly string[]> =>
  (await begun(store).list()).map(({ key }) => key);

export const forgetBegun = (store: Collections, keys: readonly string[]): Promise<void> =>
  begun(store).deleteAll(keys);
