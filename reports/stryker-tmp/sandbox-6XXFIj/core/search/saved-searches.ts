// @ts-nocheck
import type { OperatorAddress } from "../people/operator.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { Sort } from "./filter.ts";
import type { SearchAttributes } from "./search-request.ts";

/** Collection of `Store.collection` that holds them, by `savedSearchKey`. */
export const SAVED_SEARCHES = "saved-searches";

/** What the operator searched last is kept under this name, by the desk itself. */
export const LAST_SEARCH = "last-search";

/** Search templates of one operator; the last search is not counted. */
export const MAX_SAVED_SEARCHES = 100;
const MAX_NAME = 100;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** A search template of one operator (spec D3): what was asked, not what was found. */
export interface SavedSearch {
  readonly name: string;
  readonly attributes: SearchAttributes;
  readonly sort: Sort | null;
  readonly savedAt: Instant;
}

/** Addresses have no blanks: one operator's keys begin as no other's do. */
export const savedSearchPrefix = (operator: OperatorAddress): string => `${operator} `;
export const savedSearchKey = (operator: OperatorAddress, name: string): string =>
  `${savedSearchPrefix(operator)}${name}`;

/** The name a search is saved under: one line, and not the one that is the desk's. */
export function savedSearchName(
  given: string,
): Result<string, "field.required" | "field.too_long" | "field.invalid"> {
  const name = given.normalize("NFC").trim();
  if (name === "") return fail("field.required");
  if ([...name].length > MAX_NAME) return fail("field.too_long");
  return CONTROLS.test(name) || name === LAST_SEARCH ? fail("field.invalid") : ok(name);
}

/** Whether a search may be saved beside those there are; changing one is always possible. */
export function maySave(name: string, saved: readonly SavedSearch[]): boolean {
  const own = saved.filter((search) => search.name !== LAST_SEARCH);
  return own.length < MAX_SAVED_SEARCHES || own.some((search) => search.name === name);
}

/** As a list shows them: by name, the last search first. */
export const inListOrder = (saved: readonly SavedSearch[]): readonly SavedSearch[] =>
  saved.toSorted(
    (a, b) => Number(b.name === LAST_SEARCH) - Number(a.name === LAST_SEARCH) || a.name.localeCompare(b.name),
  );
