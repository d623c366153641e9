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
import type { Instant } from "../time.ts";
import type { Condition } from "./condition.ts";
import type { ConditionField } from "./condition-fields.ts";

/** Ticket fields a filter may test for equality. */
export type TicketField = "queue" | "state" | "owner" | "lockedBy" | "customer" | "priority" | "requestType";

/** Ticket fields holding an instant. `escalationAt` is the running due time (core/ticket escalationDueAt). */
export type TicketTimeField = "createdAt" | "changedAt" | "closedAt" | "pendingUntil" | "escalationAt";

/** A question about tickets that every engine can answer; nothing of an engine's query language is in it. */
export type Filter = {
  readonly all: readonly Filter[];
} | {
  readonly any: readonly Filter[];
} | {
  readonly not: Filter;
}
/** An empty list matches nothing. */ | {
  readonly field: TicketField;
  readonly in: readonly (string | number | null)[];
}
/** Half-open: `from` ≤ value < `before`. A ticket without the time never matches. */ | {
  readonly time: TicketTimeField;
  readonly from?: Instant;
  readonly before?: Instant;
}
/** `*` stands for any characters; otherwise the number must be equal. */ | {
  readonly number: string;
}
/** All words occur in the title or one of the articles, as parts of words (core/search/tokens). */ | {
  readonly words: readonly string[];
}
/**
 * One of the texts the ticket has there (`ticketTexts`, `articleTexts` in core/search/condition-fields) meets
 * the whole condition by itself: of two words joined with `and`, both are in the same field of the same
 * article. So is `not`: `!a` asks for a text without a, not for a ticket without it. A ticket that has no text
 * there never matches. `testOf` in core/search/condition is the definition.
 */ | {
  readonly condition: Condition;
  readonly on: ConditionField;
}
/**
 * How the ticket began, whatever became of it: the queue of its first event, and the operator who made it
 * (null when the system or a customer did). An empty list matches nothing.
 */ | {
  readonly created: "queue";
  readonly in: readonly string[];
} | {
  readonly created: "by";
  readonly in: readonly (string | null)[];
}
/** One article was written in that time. Half-open as `time`; a ticket without articles never matches. */ | {
  readonly articleTime: "createdAt";
  readonly from?: Instant;
  readonly before?: Instant;
};

/** The kinds a condition or the ticket's records answer. Services, SLA and watchers will be kinds beside these. */
export type ConditionFilter = Extract<Filter, {
  readonly condition: Condition;
}>;
export const EVERYTHING: Filter = stryMutAct_9fa48("556") ? {} : (stryCov_9fa48("556"), {
  all: stryMutAct_9fa48("557") ? ["Stryker was here"] : (stryCov_9fa48("557"), [])
});
export interface Sort {
  readonly by: "createdAt" | "changedAt" | "pendingUntil" | "escalationAt" | "number" | "priority";
  readonly direction: "asc" | "desc";
}
export interface TicketQuery {
  readonly filter: Filter;
  /** Ties are broken by ticket number in the same direction. Tickets without the value come last. */
  readonly sort: Sort;
  readonly limit: number;
  /** From the previous page; the page after it is stable under writes (keyset). */
  readonly cursor?: string;
}
export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly next: string | null;
}