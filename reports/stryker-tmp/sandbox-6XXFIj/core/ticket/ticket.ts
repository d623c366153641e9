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
import type { Instant } from "../time.ts";

/** OTRS DateChecksum number, e.g. `2019031942000015`; it is also the ticket's id (spec T1). */
export type TicketNumber = string;

/** The incumbent's state names (spec T2; reference/otrs-behaviour §4). */
export const TICKET_STATES = ["new", "open", "pending reminder", "pending auto close+", "pending auto close-", "closed successful", "closed unsuccessful", "merged", "removed"] as const;
export type TicketState = typeof TICKET_STATES[number];
export type PendingState = "pending reminder" | "pending auto close+" | "pending auto close-";
export type ClosedState = "closed successful" | "closed unsuccessful";

/** 1 very low … 5 very high. */
export type Priority = 1 | 2 | 3 | 4 | 5;
export const DEFAULT_PRIORITY: Priority = 3;

/** How far a fault reaches, 1 very low … 5 very high: the "Impatto" of the handbook's priority form. */
export type Impact = 1 | 2 | 3 | 4 | 5;

/** What another ticket is to this one; every link is on both tickets (reference/otrs-behaviour §11). */
export interface TicketLink {
  readonly kind: LinkKind;
  readonly number: TicketNumber;
}
export const LINK_KINDS = ["normal", "parent", "child"] as const;
export type LinkKind = typeof LINK_KINDS[number];

/** The same link as the other ticket has it. */
export const mirrored = stryMutAct_9fa48("2127") ? () => undefined : (stryCov_9fa48("2127"), (() => {
  const mirrored = (kind: LinkKind): LinkKind => (stryMutAct_9fa48("2130") ? kind !== "parent" : stryMutAct_9fa48("2129") ? false : stryMutAct_9fa48("2128") ? true : (stryCov_9fa48("2128", "2129", "2130"), kind === "parent")) ? "child" : (stryMutAct_9fa48("2135") ? kind !== "child" : stryMutAct_9fa48("2134") ? false : stryMutAct_9fa48("2133") ? true : (stryCov_9fa48("2133", "2134", "2135"), kind === "child")) ? "parent" : "normal";
  return mirrored;
})());

/** The citizen a ticket belongs to. Answers go to `address`, whoever wrote last (spec T11). */
export interface TicketCustomer {
  readonly address: string;
  readonly name: string;
}

/** Someone is working on the ticket now. The owner stays when the lock goes (spec T7). */
export interface Lock {
  readonly by: OperatorAddress;
  readonly since: Instant;
  /** Who owned the ticket before this lock; cancelling gives it back. */
  readonly previousOwner: OperatorAddress | null;
  /** The last sign of work under it, from which it times out; `since` when absent. */
  readonly activeAt?: Instant;
}

/** From when a lock's time-out counts (spec T7). */
export const lockActiveAt = stryMutAct_9fa48("2139") ? () => undefined : (stryCov_9fa48("2139"), (() => {
  const lockActiveAt = (lock: Lock): Instant => stryMutAct_9fa48("2140") ? lock.activeAt && lock.since : (stryCov_9fa48("2140"), lock.activeAt ?? lock.since);
  return lockActiveAt;
})());
export interface Pending {
  readonly until: Instant;
  /** Who set it: the reminder is his. */
  readonly setBy: OperatorAddress | null;
  /** When the reminder comes again, once it has come; `until` when absent. */
  readonly remindAt?: Instant;
}

/** What can be promised to be done in time (reference/otrs-behaviour §6). */
export const DUE_KINDS = ["firstResponse", "update", "solution"] as const;
export type DueKind = typeof DUE_KINDS[number];
export interface DueTime {
  /** Null when nothing is promised. */
  readonly dueAt: Instant | null;
  readonly metAt: Instant | null;
  /** When its warning goes out; absent or null for none. */
  readonly warnAt?: Instant | null;
  /** What has been told about this due time: the last of it. */
  readonly told?: "warning" | "escalation" | null;
}

/** Whose message is the last that both sides see, and from when the update time counts. */
export interface Turn {
  readonly by: "customer" | "operator";
  /** The operator's last message, or the first of the customer's since. */
  readonly since: Instant;
}

/** What a move, close or assignment can be taken back to, and until when (spec X4). */
export interface Undoable {
  readonly action: "move" | "close" | "assign";
  readonly eventSeq: number;
  readonly by: OperatorAddress;
  readonly until: Instant;
  readonly before: {
    readonly queue: string;
    readonly state: TicketState;
    readonly owner: OperatorAddress | null;
    readonly lock: Lock | null;
    readonly pending: Pending | null;
  };
}

/**
 * The current state of a ticket. It stays the same size however long the conversation:
 * articles and history are stored beside it and read when shown.
 */
export interface Ticket {
  readonly number: TicketNumber;
  /** The sequence number of its last event. */
  readonly version: number;
  readonly title: string;
  readonly queue: string;
  readonly state: TicketState;
  readonly priority: Priority;
  /** Key of a request type in `desk.yml`. */
  readonly requestType: string;
  /** Keys in `desk.yml`, or null. */
  readonly service: string | null;
  readonly sla: string | null;
  readonly impact: Impact | null;
  readonly customer: TicketCustomer;
  /** Key of the organisation the customer writes for (OTRS's customer id), or null when it is not known. */
  readonly organisation: string | null;
  readonly owner: OperatorAddress | null;
  /** Who follows the ticket ("Osserva"), in the order they began. */
  readonly watchers: readonly OperatorAddress[];
  readonly links: readonly TicketLink[];
  /** The main ticket, for one that was merged. */
  readonly mergedInto: TicketNumber | null;
  /** Positions of the articles marked as important. */
  readonly important: readonly number[];
  /** Work units accounted on all articles (spec T15). */
  readonly workUnits: number;
  readonly lock: Lock | null;
  readonly pending: Pending | null;
  readonly firstResponse: DueTime;
  /** Absent, like `solution`, `turn` and `lastWriter`, on tickets stored before there were such times. */
  readonly update?: DueTime;
  readonly solution?: DueTime;
  readonly turn?: Turn;
  /** Who wrote the last article that is not the desk's own, seen by the customer or not. */
  readonly lastWriter?: Turn["by"];
  readonly articleCount: number;
  /** When the customer wrote last, and whether anybody answered since. */
  readonly lastCustomerArticleAt: Instant | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly closedAt: Instant | null;
  readonly undoable: Undoable | null;
}
export const isPending = stryMutAct_9fa48("2141") ? () => undefined : (stryCov_9fa48("2141"), (() => {
  const isPending = (state: TicketState): state is PendingState => stryMutAct_9fa48("2142") ? state.endsWith("pending ") : (stryCov_9fa48("2142"), state.startsWith("pending "));
  return isPending;
})());
export const isClosed = stryMutAct_9fa48("2144") ? () => undefined : (stryCov_9fa48("2144"), (() => {
  const isClosed = (state: TicketState): state is ClosedState => stryMutAct_9fa48("2145") ? state.endsWith("closed ") : (stryCov_9fa48("2145"), state.startsWith("closed "));
  return isClosed;
})());
/** Merged and removed tickets take no further action. */
export const isFinal = stryMutAct_9fa48("2147") ? () => undefined : (stryCov_9fa48("2147"), (() => {
  const isFinal = (state: TicketState): boolean => stryMutAct_9fa48("2150") ? state === "merged" && state === "removed" : stryMutAct_9fa48("2149") ? false : stryMutAct_9fa48("2148") ? true : (stryCov_9fa48("2148", "2149", "2150"), (stryMutAct_9fa48("2152") ? state !== "merged" : stryMutAct_9fa48("2151") ? false : (stryCov_9fa48("2151", "2152"), state === "merged")) || (stryMutAct_9fa48("2155") ? state !== "removed" : stryMutAct_9fa48("2154") ? false : (stryCov_9fa48("2154", "2155"), state === "removed")));
  return isFinal;
})());
/** OTRS's "viewable" states: somebody still has to do something. */
export const isActive = stryMutAct_9fa48("2157") ? () => undefined : (stryCov_9fa48("2157"), (() => {
  const isActive = (state: TicketState): boolean => stryMutAct_9fa48("2160") ? !isClosed(state) || !isFinal(state) : stryMutAct_9fa48("2159") ? false : stryMutAct_9fa48("2158") ? true : (stryCov_9fa48("2158", "2159", "2160"), (stryMutAct_9fa48("2161") ? isClosed(state) : (stryCov_9fa48("2161"), !isClosed(state))) && (stryMutAct_9fa48("2162") ? isFinal(state) : (stryCov_9fa48("2162"), !isFinal(state))));
  return isActive;
})());

/** A ticket is "at risk" this long before it escalates. */
export const AT_RISK_MINUTES = 240;

/** States in which promised times count: waiting and finished tickets do not escalate (spec T4, T16). */
export const isRunning = stryMutAct_9fa48("2163") ? () => undefined : (stryCov_9fa48("2163"), (() => {
  const isRunning = (state: TicketState): boolean => stryMutAct_9fa48("2166") ? state === "new" && state === "open" : stryMutAct_9fa48("2165") ? false : stryMutAct_9fa48("2164") ? true : (stryCov_9fa48("2164", "2165", "2166"), (stryMutAct_9fa48("2168") ? state !== "new" : stryMutAct_9fa48("2167") ? false : (stryCov_9fa48("2167", "2168"), state === "new")) || (stryMutAct_9fa48("2171") ? state !== "open" : stryMutAct_9fa48("2170") ? false : (stryCov_9fa48("2170", "2171"), state === "open")));
  return isRunning;
})());
const NOTHING_DUE: DueTime = stryMutAct_9fa48("2173") ? {} : (stryCov_9fa48("2173"), {
  dueAt: null,
  metAt: null
});
export const dueTimeOf = stryMutAct_9fa48("2174") ? () => undefined : (stryCov_9fa48("2174"), (() => {
  const dueTimeOf = (ticket: Ticket, kind: DueKind): DueTime => stryMutAct_9fa48("2175") ? ticket[kind] && NOTHING_DUE : (stryCov_9fa48("2175"), ticket[kind] ?? NOTHING_DUE);
  return dueTimeOf;
})());

/** A promised time that is still to be kept, or null. */
export function runningDueAt(ticket: Ticket, kind: DueKind): Instant | null {
  if (stryMutAct_9fa48("2176")) {
    {}
  } else {
    stryCov_9fa48("2176");
    const {
      dueAt,
      metAt
    } = dueTimeOf(ticket, kind);
    return (stryMutAct_9fa48("2179") ? isRunning(ticket.state) || metAt === null : stryMutAct_9fa48("2178") ? false : stryMutAct_9fa48("2177") ? true : (stryCov_9fa48("2177", "2178", "2179"), isRunning(ticket.state) && (stryMutAct_9fa48("2181") ? metAt !== null : stryMutAct_9fa48("2180") ? true : (stryCov_9fa48("2180", "2181"), metAt === null)))) ? dueAt : null;
  }
}

/** When the ticket becomes "scalato": the earliest due time still running, or null (spec T16). */
export function escalationDueAt(ticket: Ticket): Instant | null {
  if (stryMutAct_9fa48("2182")) {
    {}
  } else {
    stryCov_9fa48("2182");
    return DUE_KINDS.map(stryMutAct_9fa48("2183") ? () => undefined : (stryCov_9fa48("2183"), kind => runningDueAt(ticket, kind))).reduce(stryMutAct_9fa48("2184") ? () => undefined : (stryCov_9fa48("2184"), (first, dueAt) => (stryMutAct_9fa48("2187") ? first === null && dueAt !== null && dueAt < first : stryMutAct_9fa48("2186") ? false : stryMutAct_9fa48("2185") ? true : (stryCov_9fa48("2185", "2186", "2187"), (stryMutAct_9fa48("2189") ? first !== null : stryMutAct_9fa48("2188") ? false : (stryCov_9fa48("2188", "2189"), first === null)) || (stryMutAct_9fa48("2191") ? dueAt !== null || dueAt < first : stryMutAct_9fa48("2190") ? false : (stryCov_9fa48("2190", "2191"), (stryMutAct_9fa48("2193") ? dueAt === null : stryMutAct_9fa48("2192") ? true : (stryCov_9fa48("2192", "2193"), dueAt !== null)) && (stryMutAct_9fa48("2196") ? dueAt >= first : stryMutAct_9fa48("2195") ? dueAt <= first : stryMutAct_9fa48("2194") ? true : (stryCov_9fa48("2194", "2195", "2196"), dueAt < first)))))) ? dueAt : first), null);
  }
}