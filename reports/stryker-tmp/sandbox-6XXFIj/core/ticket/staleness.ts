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
import type { Actor } from "../people/actor.ts";
import type { Command } from "./commands.ts";
import type { HistoryEvent, HistoryRecord } from "./events.ts";

/** Commands that mean the same whatever happened meanwhile. */
const TIMELESS: ReadonlySet<Command["type"]> = new Set(stryMutAct_9fa48("2024") ? [] : (stryCov_9fa48("2024"), ["AddNote", "UndoAction", "ReachPendingTime", "ReachEscalation", "ReachLockTimeout", "AddCustomerMessage", "WatchTicket", "UnwatchTicket", "MarkArticle", "LinkTicket", "UnlinkTicket", "AddLink", "RemoveLink", "AbsorbTicket"]));

/** Commands that answer the customer, so that a message he sent meanwhile matters. */
const ANSWERING: ReadonlySet<Command["type"]> = new Set(stryMutAct_9fa48("2039") ? [] : (stryCov_9fa48("2039"), ["SendReply", "CloseTicket", "MergeTicket"]));

/**
 * Which of the changes since the actor looked make his command a different one (spec B3):
 * what others did to state, queue, owner or lock, and a new customer message under an answer.
 */
export function changesThatMatter(command: Command, since: readonly HistoryRecord[], actor: Actor): readonly HistoryRecord[] {
  if (stryMutAct_9fa48("2043")) {
    {}
  } else {
    stryCov_9fa48("2043");
    if (stryMutAct_9fa48("2045") ? false : stryMutAct_9fa48("2044") ? true : (stryCov_9fa48("2044", "2045"), TIMELESS.has(command.type))) return stryMutAct_9fa48("2046") ? ["Stryker was here"] : (stryCov_9fa48("2046"), []);
    return stryMutAct_9fa48("2047") ? since : (stryCov_9fa48("2047"), since.filter(stryMutAct_9fa48("2048") ? () => undefined : (stryCov_9fa48("2048"), record => stryMutAct_9fa48("2051") ? !isBy(record.actor, actor) || matters(record.event, command) : stryMutAct_9fa48("2050") ? false : stryMutAct_9fa48("2049") ? true : (stryCov_9fa48("2049", "2050", "2051"), (stryMutAct_9fa48("2052") ? isBy(record.actor, actor) : (stryCov_9fa48("2052"), !isBy(record.actor, actor))) && matters(record.event, command)))));
  }
}
function matters(event: HistoryEvent, command: Command): boolean {
  if (stryMutAct_9fa48("2053")) {
    {}
  } else {
    stryCov_9fa48("2053");
    switch (event.type) {
      case "TicketMoved":
      case "StateChanged":
      case "OwnerChanged":
      case "TicketLocked":
      case "TicketMerged":
      case "ActionUndone":
        if (stryMutAct_9fa48("2059")) {} else {
          stryCov_9fa48("2059");
          return stryMutAct_9fa48("2061") ? false : (stryCov_9fa48("2061"), true);
        }
      case "ArticleAdded":
        if (stryMutAct_9fa48("2062")) {} else {
          stryCov_9fa48("2062");
          return stryMutAct_9fa48("2066") ? ANSWERING.has(command.type) && event.article.channel === "email" || event.article.sender !== "system" : stryMutAct_9fa48("2065") ? false : stryMutAct_9fa48("2064") ? true : (stryCov_9fa48("2064", "2065", "2066"), (stryMutAct_9fa48("2068") ? ANSWERING.has(command.type) || event.article.channel === "email" : stryMutAct_9fa48("2067") ? true : (stryCov_9fa48("2067", "2068"), ANSWERING.has(command.type) && (stryMutAct_9fa48("2070") ? event.article.channel !== "email" : stryMutAct_9fa48("2069") ? true : (stryCov_9fa48("2069", "2070"), event.article.channel === "email")))) && (stryMutAct_9fa48("2073") ? event.article.sender === "system" : stryMutAct_9fa48("2072") ? true : (stryCov_9fa48("2072", "2073"), event.article.sender !== "system")));
        }
      default:
        if (stryMutAct_9fa48("2075")) {} else {
          stryCov_9fa48("2075");
          return stryMutAct_9fa48("2076") ? true : (stryCov_9fa48("2076"), false);
        }
    }
  }
}
const isBy = stryMutAct_9fa48("2077") ? () => undefined : (stryCov_9fa48("2077"), (() => {
  const isBy = (one: Actor, other: Actor): boolean => stryMutAct_9fa48("2080") ? one.kind === "operator" && other.kind === "operator" || one.address === other.address : stryMutAct_9fa48("2079") ? false : stryMutAct_9fa48("2078") ? true : (stryCov_9fa48("2078", "2079", "2080"), (stryMutAct_9fa48("2082") ? one.kind === "operator" || other.kind === "operator" : stryMutAct_9fa48("2081") ? true : (stryCov_9fa48("2081", "2082"), (stryMutAct_9fa48("2084") ? one.kind !== "operator" : stryMutAct_9fa48("2083") ? true : (stryCov_9fa48("2083", "2084"), one.kind === "operator")) && (stryMutAct_9fa48("2087") ? other.kind !== "operator" : stryMutAct_9fa48("2086") ? true : (stryCov_9fa48("2086", "2087"), other.kind === "operator")))) && (stryMutAct_9fa48("2090") ? one.address !== other.address : stryMutAct_9fa48("2089") ? true : (stryCov_9fa48("2089", "2090"), one.address === other.address)));
  return isBy;
})());