import type { KeyedCollection } from "./ports.ts";

/** From here on one list costs less than so many questions. */
const MANY = 20;

/** The values of these keys that are there: asked one by one, or, when there are many, by reading the collection once. */
export async function valuesOf<T>(
  collection: KeyedCollection<T>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const wanted = new Set(keys);
  if (wanted.size > MANY) {
    const all = await collection.list();
    return new Map(all.flatMap(({ key, value }) => (wanted.has(key) ? [[key, value] as const] : [])));
  }
  const found = await Promise.all([...wanted].map(async (key) => [key, await collection.get(key)] as const));
  return new Map(found.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
