// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
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
const CONTROLS = stryMutAct_9fa48("909") ? /[\p{Cc}\p{Zl}\P{Zp}]/u : stryMutAct_9fa48("908") ? /[\p{Cc}\P{Zl}\p{Zp}]/u : stryMutAct_9fa48("907") ? /[\P{Cc}\p{Zl}\p{Zp}]/u : stryMutAct_9fa48("906") ? /[^\p{Cc}\p{Zl}\p{Zp}]/u : (stryCov_9fa48("906", "907", "908", "909"), /[\p{Cc}\p{Zl}\p{Zp}]/u);

/** A search template of one operator (spec D3): what was asked, not what was found. */
export interface SavedSearch {
  readonly name: string;
  readonly attributes: SearchAttributes;
  readonly sort: Sort | null;
  readonly savedAt: Instant;
}

/** Addresses have no blanks: one operator's keys begin as no other's do. */
export const savedSearchPrefix = stryMutAct_9fa48("910") ? () => undefined : (stryCov_9fa48("910"), (() => {
  const savedSearchPrefix = (operator: OperatorAddress): string => `${operator} `;
  return savedSearchPrefix;
})());
export const savedSearchKey = stryMutAct_9fa48("912") ? () => undefined : (stryCov_9fa48("912"), (() => {
  const savedSearchKey = (operator: OperatorAddress, name: string): string => `${savedSearchPrefix(operator)}${name}`;
  return savedSearchKey;
})());

/** The name a search is saved under: one line, and not the one that is the desk's. */
export function savedSearchName(given: string): Result<string, "field.required" | "field.too_long" | "field.invalid"> {
  if (stryMutAct_9fa48("914")) {
    {}
  } else {
    stryCov_9fa48("914");
    const name = stryMutAct_9fa48("915") ? given.normalize("NFC") : (stryCov_9fa48("915"), given.normalize("NFC").trim());
    if (stryMutAct_9fa48("919") ? name !== "" : stryMutAct_9fa48("918") ? false : stryMutAct_9fa48("917") ? true : (stryCov_9fa48("917", "918", "919"), name === "")) return fail("field.required");
    if (stryMutAct_9fa48("925") ? [...name].length <= MAX_NAME : stryMutAct_9fa48("924") ? [...name].length >= MAX_NAME : stryMutAct_9fa48("923") ? false : stryMutAct_9fa48("922") ? true : (stryCov_9fa48("922", "923", "924", "925"), (stryMutAct_9fa48("926") ? [] : (stryCov_9fa48("926"), [...name])).length > MAX_NAME)) return fail("field.too_long");
    return (stryMutAct_9fa48("930") ? CONTROLS.test(name) && name === LAST_SEARCH : stryMutAct_9fa48("929") ? false : stryMutAct_9fa48("928") ? true : (stryCov_9fa48("928", "929", "930"), CONTROLS.test(name) || (stryMutAct_9fa48("932") ? name !== LAST_SEARCH : stryMutAct_9fa48("931") ? false : (stryCov_9fa48("931", "932"), name === LAST_SEARCH)))) ? fail("field.invalid") : ok(name);
  }
}

/** Whether a search may be saved beside those there are; changing one is always possible. */
export function maySave(name: string, saved: readonly SavedSearch[]): boolean {
  if (stryMutAct_9fa48("934")) {
    {}
  } else {
    stryCov_9fa48("934");
    const own = stryMutAct_9fa48("935") ? saved : (stryCov_9fa48("935"), saved.filter(stryMutAct_9fa48("936") ? () => undefined : (stryCov_9fa48("936"), search => stryMutAct_9fa48("939") ? search.name === LAST_SEARCH : stryMutAct_9fa48("938") ? false : stryMutAct_9fa48("937") ? true : (stryCov_9fa48("937", "938", "939"), search.name !== LAST_SEARCH))));
    return stryMutAct_9fa48("942") ? own.length < MAX_SAVED_SEARCHES && own.some(search => search.name === name) : stryMutAct_9fa48("941") ? false : stryMutAct_9fa48("940") ? true : (stryCov_9fa48("940", "941", "942"), (stryMutAct_9fa48("945") ? own.length >= MAX_SAVED_SEARCHES : stryMutAct_9fa48("944") ? own.length <= MAX_SAVED_SEARCHES : stryMutAct_9fa48("943") ? false : (stryCov_9fa48("943", "944", "945"), own.length < MAX_SAVED_SEARCHES)) || (stryMutAct_9fa48("946") ? own.every(search => search.name === name) : (stryCov_9fa48("946"), own.some(stryMutAct_9fa48("947") ? () => undefined : (stryCov_9fa48("947"), search => stryMutAct_9fa48("950") ? search.name !== name : stryMutAct_9fa48("949") ? false : stryMutAct_9fa48("948") ? true : (stryCov_9fa48("948", "949", "950"), search.name === name))))));
  }
}

/** As a list shows them: by name, the last search first. */
export const inListOrder = stryMutAct_9fa48("951") ? () => undefined : (stryCov_9fa48("951"), (() => {
  const inListOrder = (saved: readonly SavedSearch[]): readonly SavedSearch[] => saved.toSorted(stryMutAct_9fa48("952") ? () => undefined : (stryCov_9fa48("952"), (a, b) => stryMutAct_9fa48("955") ? Number(b.name === LAST_SEARCH) - Number(a.name === LAST_SEARCH) && a.name.localeCompare(b.name) : stryMutAct_9fa48("954") ? false : stryMutAct_9fa48("953") ? true : (stryCov_9fa48("953", "954", "955"), (stryMutAct_9fa48("956") ? Number(b.name === LAST_SEARCH) + Number(a.name === LAST_SEARCH) : (stryCov_9fa48("956"), Number(stryMutAct_9fa48("959") ? b.name !== LAST_SEARCH : stryMutAct_9fa48("958") ? false : stryMutAct_9fa48("957") ? true : (stryCov_9fa48("957", "958", "959"), b.name === LAST_SEARCH)) - Number(stryMutAct_9fa48("962") ? a.name !== LAST_SEARCH : stryMutAct_9fa48("961") ? false : stryMutAct_9fa48("960") ? true : (stryCov_9fa48("960", "961", "962"), a.name === LAST_SEARCH)))) || a.name.localeCompare(b.name))));
  return inListOrder;
})());