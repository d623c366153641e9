/** What a list shows while new rows may be waiting. */
export interface HeldList<T> {
  readonly items: readonly T[];
  /** Numbers of tickets that left the list but keep their place until it is let go. */
  readonly gone: ReadonlySet<string>;
  /** How many new ones wait behind "3 nuovi". */
  readonly waiting: number;
}

/**
 * Rows never move under the pointer or the focus: while a list is held, those shown keep their places with
 * fresh content, those that left stay greyed, and new ones wait.
 */
export function holdOrder<T extends { readonly number: string }>(
  shown: readonly T[],
  incoming: readonly T[],
  isHeld: boolean,
  /** How many the list shows; those further down are not gone, only not shown. */
  limit = incoming.length,
): HeldList<T> {
  const first = incoming.slice(0, limit);
  if (!isHeld) return { items: first, gone: new Set(), waiting: 0 };
  const fresh = new Map(incoming.map((item) => [item.number, item]));
  const known = new Set(shown.map((item) => item.number));
  return {
    items: shown.map((item) => fresh.get(item.number) ?? item),
    gone: new Set(shown.filter((item) => !fresh.has(item.number)).map((item) => item.number)),
    waiting: first.filter((item) => !known.has(item.number)).length,
  };
}
