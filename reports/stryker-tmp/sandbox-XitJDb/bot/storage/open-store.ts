// @ts-nocheck
import type { Store } from "../../core/ports.ts";
import { openSqliteStore } from "./sqlite/open.ts";

/** Where a desk is kept when nothing else is configured. */
export const DEFAULT_STORE_URL = "sqlite:./data/desk.db";

/**
 * Opens the store a URL names: `sqlite:<file>`, or `sqlite::memory:` for tests, `mongodb://…` or `mongodb+srv://…`.
 * Rejects with an Error that says what is wrong with the URL or what it leads to.
 */
export async function openStore(url: string): Promise<Store> {
  const scheme = url.slice(0, url.indexOf(":") + 1);
  switch (scheme) {
    case "sqlite:":
      return openSqliteStore(fileOf(url));
    case "mongodb:":
    case "mongodb+srv:":
      // Who keeps a desk in SQLite does not load the driver.
      return (await import("./mongo/open.ts")).openMongoStore(url);
    default:
      // The URL may hold a password: say only what was expected.
      throw new Error(
        `the store's URL must begin with sqlite: (for example ${DEFAULT_STORE_URL}) or mongodb:`,
      );
  }
}

function fileOf(url: string): string {
  const file = url.slice("sqlite:".length);
  if (file === "") throw new Error(`the store's URL names no file (for example ${DEFAULT_STORE_URL})`);
  return file;
}
