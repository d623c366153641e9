/** Everything an iterable gives. */
// @ts-nocheck

export async function collect<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const one of all) collected.push(one);
  return collected;
}
