/** The database file that a store's URL names; null for one of another engine, and for one that names none. */
export const sqliteFileOf = (url: string): string | null => /^sqlite:(.+)$/.exec(url)?.[1] ?? null;
