/** What the tab asks of a browser that keeps texts by name. */
export type Keeps = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Kept for good, for this person's browser. */
export const forGood: Keeps = keeps(() => localStorage);
/** Kept as long as the window is open, also when the page is loaded anew. */
export const inWindow: Keeps = keeps(() => sessionStorage);

/**
 * The browser's storage, or the page's own memory where there is none: inside Teams on the web a browser that blocks
 * third parties throws as soon as storage is touched, and one that is full throws when something is kept.
 */
function keeps(storage: () => Storage): Keeps {
  const memory = new Map<string, string>();
  const tried = <T>(work: (kept: Storage) => T): T | undefined => {
    try {
      return work(storage());
    } catch {
      return undefined;
    }
  };
  return {
    getItem: (name) => memory.get(name) ?? tried((kept) => kept.getItem(name)) ?? null,
    setItem(name, text) {
      const isKept = tried((kept) => {
        kept.setItem(name, text);
        return true;
      });
      if (isKept) memory.delete(name);
      else memory.set(name, text);
    },
    removeItem(name) {
      memory.delete(name);
      tried((kept) => kept.removeItem(name));
    },
  };
}

/** What was kept as JSON under the name; null where nothing is, or nothing readable. */
export function keptJson<T>(kept: Keeps, name: string): T | null {
  try {
    return JSON.parse(kept.getItem(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}
