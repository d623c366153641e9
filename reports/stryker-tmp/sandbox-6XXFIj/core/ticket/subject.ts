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
import type { TicketNumber } from "./ticket.ts";
const MAX_TITLE = 250;
const REPLY_PREFIX = stryMutAct_9fa48("2100") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\S*/i : stryMutAct_9fa48("2099") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s/i : stryMutAct_9fa48("2098") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\S*:\s*/i : stryMutAct_9fa48("2097") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s:\s*/i : stryMutAct_9fa48("2096") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\D{1,3}\])?\s*:\s*/i : stryMutAct_9fa48("2095") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d\])?\s*:\s*/i : stryMutAct_9fa48("2094") ? /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])\s*:\s*/i : stryMutAct_9fa48("2093") ? /^\S*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s*/i : stryMutAct_9fa48("2092") ? /^\s(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s*/i : stryMutAct_9fa48("2091") ? /\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s*/i : (stryCov_9fa48("2091", "2092", "2093", "2094", "2095", "2096", "2097", "2098", "2099", "2100"), /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s*/i);
const NUMBER_TAG = stryMutAct_9fa48("2106") ? /\[?ticket#:? {0,2}\d{10,40}\]/gi : stryMutAct_9fa48("2105") ? /\[?ticket#:? {0,2}\D{10,40}\]?/gi : stryMutAct_9fa48("2104") ? /\[?ticket#:? {0,2}\d\]?/gi : stryMutAct_9fa48("2103") ? /\[?ticket#:? \d{10,40}\]?/gi : stryMutAct_9fa48("2102") ? /\[?ticket#: {0,2}\d{10,40}\]?/gi : stryMutAct_9fa48("2101") ? /\[ticket#:? {0,2}\d{10,40}\]?/gi : (stryCov_9fa48("2101", "2102", "2103", "2104", "2105", "2106"), /\[?ticket#:? {0,2}\d{10,40}\]?/gi);

/** The subject of every mail we send about a ticket: `[Ticket#N] title`, no "Re:" (spec T11). */
export const subjectWithNumber = stryMutAct_9fa48("2107") ? () => undefined : (stryCov_9fa48("2107"), (() => {
  const subjectWithNumber = (number: TicketNumber, title: string): string => `[Ticket#${number}] ${title}`;
  return subjectWithNumber;
})());

/** A subject without our number tags and without reply or forward prefixes in the languages people use. */
export function cleanSubject(subject: string): string {
  if (stryMutAct_9fa48("2109")) {
    {}
  } else {
    stryCov_9fa48("2109");
    let clean = stryMutAct_9fa48("2110") ? subject.replace(NUMBER_TAG, " ").replace(/\s+/g, " ") : (stryCov_9fa48("2110"), subject.replace(NUMBER_TAG, " ").replace(stryMutAct_9fa48("2113") ? /\S+/g : stryMutAct_9fa48("2112") ? /\s/g : (stryCov_9fa48("2112", "2113"), /\s+/g), " ").trim());
    for (let next = clean.replace(REPLY_PREFIX, ""); stryMutAct_9fa48("2117") ? next === clean : stryMutAct_9fa48("2116") ? false : (stryCov_9fa48("2116", "2117"), next !== clean); next = clean.replace(REPLY_PREFIX, "")) {
      if (stryMutAct_9fa48("2119")) {
        {}
      } else {
        stryCov_9fa48("2119");
        clean = next;
      }
    }
    return (stryMutAct_9fa48("2123") ? clean.length <= MAX_TITLE : stryMutAct_9fa48("2122") ? clean.length >= MAX_TITLE : stryMutAct_9fa48("2121") ? false : stryMutAct_9fa48("2120") ? true : (stryCov_9fa48("2120", "2121", "2122", "2123"), clean.length > MAX_TITLE)) ? `${stryMutAct_9fa48("2125") ? clean : (stryCov_9fa48("2125"), clean.slice(0, stryMutAct_9fa48("2126") ? MAX_TITLE + 1 : (stryCov_9fa48("2126"), MAX_TITLE - 1)))}…` : clean;
  }
}