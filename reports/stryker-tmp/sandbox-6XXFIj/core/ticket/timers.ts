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
import { ALWAYS } from "../desk/calendar/calendar.ts";
import { addWorkingMinutes } from "../desk/calendar/working-time.ts";
import { calendarOf, type Desk, queueOf, serviceLevelOf } from "../desk/desk.ts";
import type { Effect } from "../effects.ts";
import type { Instant } from "../time.ts";
import type { RecordedEvent, TicketEvent } from "./events.ts";
import { AT_RISK_MINUTES, DUE_KINDS, type DueKind, dueTimeOf, isRunning, lockActiveAt, runningDueAt, type Ticket } from "./ticket.ts";

/** Work that a change brings about. */
export interface Reaction {
  readonly effect: Effect;
  /** Now when absent. */
  readonly notBefore?: Instant;
}

/** Timers for the promised times that begin to run, or run again, with this change. */
export function dueTimers(events: readonly RecordedEvent[], after: Ticket): readonly Reaction[] {
  if (stryMutAct_9fa48("2197")) {
    {}
  } else {
    stryCov_9fa48("2197");
    return begun(events).flatMap(due => {
      if (stryMutAct_9fa48("2198")) {
        {}
      } else {
        stryCov_9fa48("2198");
        const dueAt = runningDueAt(after, due);
        const {
          warnAt,
          told
        } = dueTimeOf(after, due);
        if (stryMutAct_9fa48("2201") ? dueAt === null && told === "escalation" : stryMutAct_9fa48("2200") ? false : stryMutAct_9fa48("2199") ? true : (stryCov_9fa48("2199", "2200", "2201"), (stryMutAct_9fa48("2203") ? dueAt !== null : stryMutAct_9fa48("2202") ? false : (stryCov_9fa48("2202", "2203"), dueAt === null)) || (stryMutAct_9fa48("2205") ? told !== "escalation" : stryMutAct_9fa48("2204") ? false : (stryCov_9fa48("2204", "2205"), told === "escalation")))) return stryMutAct_9fa48("2207") ? ["Stryker was here"] : (stryCov_9fa48("2207"), []);
        const timer = stryMutAct_9fa48("2208") ? () => undefined : (stryCov_9fa48("2208"), (() => {
          const timer = (step: "warning" | "escalation", notBefore: Instant): Reaction => stryMutAct_9fa48("2209") ? {} : (stryCov_9fa48("2209"), {
            effect: stryMutAct_9fa48("2210") ? {} : (stryCov_9fa48("2210"), {
              kind: "timer.escalation",
              due,
              step,
              dueAt
            }),
            notBefore
          });
          return timer;
        })());
        const isToWarn = stryMutAct_9fa48("2214") ? warnAt && !told || warnAt < dueAt : stryMutAct_9fa48("2213") ? false : stryMutAct_9fa48("2212") ? true : (stryCov_9fa48("2212", "2213", "2214"), (stryMutAct_9fa48("2216") ? warnAt || !told : stryMutAct_9fa48("2215") ? true : (stryCov_9fa48("2215", "2216"), warnAt && (stryMutAct_9fa48("2217") ? told : (stryCov_9fa48("2217"), !told)))) && (stryMutAct_9fa48("2220") ? warnAt >= dueAt : stryMutAct_9fa48("2219") ? warnAt <= dueAt : stryMutAct_9fa48("2218") ? true : (stryCov_9fa48("2218", "2219", "2220"), warnAt < dueAt)));
        return stryMutAct_9fa48("2221") ? [] : (stryCov_9fa48("2221"), [...(isToWarn ? stryMutAct_9fa48("2222") ? [] : (stryCov_9fa48("2222"), [timer("warning", warnAt)]) : stryMutAct_9fa48("2224") ? ["Stryker was here"] : (stryCov_9fa48("2224"), [])), timer("escalation", dueAt)]);
      }
    });
  }
}

/** When the ticket will be at risk, if this change says so anew and it is not already. */
export function urgencyChange(events: readonly RecordedEvent[], after: Ticket, desk: Desk): readonly Instant[] {
  if (stryMutAct_9fa48("2226")) {
    {}
  } else {
    stryCov_9fa48("2226");
    const last = events.at(stryMutAct_9fa48("2227") ? +1 : (stryCov_9fa48("2227"), -1));
    if (stryMutAct_9fa48("2230") ? !last && begun(events).length === 0 : stryMutAct_9fa48("2229") ? false : stryMutAct_9fa48("2228") ? true : (stryCov_9fa48("2228", "2229", "2230"), (stryMutAct_9fa48("2231") ? last : (stryCov_9fa48("2231"), !last)) || (stryMutAct_9fa48("2233") ? begun(events).length !== 0 : stryMutAct_9fa48("2232") ? false : (stryCov_9fa48("2232", "2233"), begun(events).length === 0)))) return stryMutAct_9fa48("2234") ? ["Stryker was here"] : (stryCov_9fa48("2234"), []);
    const riskAt = atRiskFrom(desk, after);
    return (stryMutAct_9fa48("2237") ? riskAt !== null || riskAt > last.at : stryMutAct_9fa48("2236") ? false : stryMutAct_9fa48("2235") ? true : (stryCov_9fa48("2235", "2236", "2237"), (stryMutAct_9fa48("2239") ? riskAt === null : stryMutAct_9fa48("2238") ? true : (stryCov_9fa48("2238", "2239"), riskAt !== null)) && (stryMutAct_9fa48("2242") ? riskAt <= last.at : stryMutAct_9fa48("2241") ? riskAt >= last.at : stryMutAct_9fa48("2240") ? true : (stryCov_9fa48("2240", "2241", "2242"), riskAt > last.at)))) ? stryMutAct_9fa48("2243") ? [] : (stryCov_9fa48("2243"), [riskAt]) : stryMutAct_9fa48("2244") ? ["Stryker was here"] : (stryCov_9fa48("2244"), []);
  }
}

/** From when the ticket is "at risk": so many working minutes before the first promised time runs out (spec T16). */
export function atRiskFrom(desk: Desk, ticket: Ticket): Instant | null {
  if (stryMutAct_9fa48("2245")) {
    {}
  } else {
    stryCov_9fa48("2245");
    const level = serviceLevelOf(desk, ticket);
    return DUE_KINDS.reduce<Instant | null>((first, due) => {
      if (stryMutAct_9fa48("2246")) {
        {}
      } else {
        stryCov_9fa48("2246");
        const dueAt = runningDueAt(ticket, due);
        if (stryMutAct_9fa48("2249") ? dueAt !== null : stryMutAct_9fa48("2248") ? false : stryMutAct_9fa48("2247") ? true : (stryCov_9fa48("2247", "2248", "2249"), dueAt === null)) return first;
        const riskAt = addWorkingMinutes(stryMutAct_9fa48("2250") ? level[due]?.calendar && ALWAYS : (stryCov_9fa48("2250"), (stryMutAct_9fa48("2251") ? level[due].calendar : (stryCov_9fa48("2251"), level[due]?.calendar)) ?? ALWAYS), dueAt, stryMutAct_9fa48("2252") ? +AT_RISK_MINUTES : (stryCov_9fa48("2252"), -AT_RISK_MINUTES));
        return (stryMutAct_9fa48("2255") ? first === null && riskAt < first : stryMutAct_9fa48("2254") ? false : stryMutAct_9fa48("2253") ? true : (stryCov_9fa48("2253", "2254", "2255"), (stryMutAct_9fa48("2257") ? first !== null : stryMutAct_9fa48("2256") ? false : (stryCov_9fa48("2256", "2257"), first === null)) || (stryMutAct_9fa48("2260") ? riskAt >= first : stryMutAct_9fa48("2259") ? riskAt <= first : stryMutAct_9fa48("2258") ? false : (stryCov_9fa48("2258", "2259", "2260"), riskAt < first)))) ? riskAt : first;
      }
    }, null);
  }
}

/** The timer of a lock that was set or worked under in this change; older timers find that it went on. */
export function lockTimer(last: RecordedEvent, after: Ticket, desk: Desk): readonly Reaction[] {
  if (stryMutAct_9fa48("2261")) {
    {}
  } else {
    stryCov_9fa48("2261");
    const queue = queueOf(desk, after.queue);
    if (stryMutAct_9fa48("2264") ? !after.lock && !queue.unlockTimeoutMinutes : stryMutAct_9fa48("2263") ? false : stryMutAct_9fa48("2262") ? true : (stryCov_9fa48("2262", "2263", "2264"), (stryMutAct_9fa48("2265") ? after.lock : (stryCov_9fa48("2265"), !after.lock)) || (stryMutAct_9fa48("2266") ? queue.unlockTimeoutMinutes : (stryCov_9fa48("2266"), !queue.unlockTimeoutMinutes)))) return stryMutAct_9fa48("2267") ? ["Stryker was here"] : (stryCov_9fa48("2267"), []);
    const activeAt = lockActiveAt(after.lock);
    if (stryMutAct_9fa48("2270") ? activeAt === last.at : stryMutAct_9fa48("2269") ? false : stryMutAct_9fa48("2268") ? true : (stryCov_9fa48("2268", "2269", "2270"), activeAt !== last.at)) return stryMutAct_9fa48("2271") ? ["Stryker was here"] : (stryCov_9fa48("2271"), []);
    return stryMutAct_9fa48("2272") ? [] : (stryCov_9fa48("2272"), [stryMutAct_9fa48("2273") ? {} : (stryCov_9fa48("2273"), {
      effect: stryMutAct_9fa48("2274") ? {} : (stryCov_9fa48("2274"), {
        kind: "timer.lock",
        by: after.lock.by,
        activeAt
      }),
      notBefore: addWorkingMinutes(calendarOf(queue), activeAt, queue.unlockTimeoutMinutes)
    })]);
  }
}

/** The promised times a change starts: the new ones, and all of a ticket that comes back from waiting or closed. */
function begun(events: readonly RecordedEvent[]): readonly DueKind[] {
  if (stryMutAct_9fa48("2276")) {
    {}
  } else {
    stryCov_9fa48("2276");
    return stryMutAct_9fa48("2277") ? DUE_KINDS : (stryCov_9fa48("2277"), DUE_KINDS.filter(stryMutAct_9fa48("2278") ? () => undefined : (stryCov_9fa48("2278"), kind => stryMutAct_9fa48("2279") ? events.every(({
      event
    }) => begins(event, kind)) : (stryCov_9fa48("2279"), events.some(stryMutAct_9fa48("2280") ? () => undefined : (stryCov_9fa48("2280"), ({
      event
    }) => begins(event, kind)))))));
  }
}
function begins(event: TicketEvent, kind: DueKind): boolean {
  if (stryMutAct_9fa48("2281")) {
    {}
  } else {
    stryCov_9fa48("2281");
    switch (event.type) {
      case "TicketCreated":
        if (stryMutAct_9fa48("2282")) {} else {
          stryCov_9fa48("2282");
          return stryMutAct_9fa48("2286") ? kind !== "firstResponse" : stryMutAct_9fa48("2285") ? false : stryMutAct_9fa48("2284") ? true : (stryCov_9fa48("2284", "2285", "2286"), kind === "firstResponse");
        }
      case "DueTimesSet":
        if (stryMutAct_9fa48("2288")) {} else {
          stryCov_9fa48("2288");
          return stryMutAct_9fa48("2292") ? event.due[kind] === undefined : stryMutAct_9fa48("2291") ? false : stryMutAct_9fa48("2290") ? true : (stryCov_9fa48("2290", "2291", "2292"), event.due[kind] !== undefined);
        }
      case "StateChanged":
        if (stryMutAct_9fa48("2293")) {} else {
          stryCov_9fa48("2293");
          return stryMutAct_9fa48("2297") ? !isRunning(event.from) || isRunning(event.to) : stryMutAct_9fa48("2296") ? false : stryMutAct_9fa48("2295") ? true : (stryCov_9fa48("2295", "2296", "2297"), (stryMutAct_9fa48("2298") ? isRunning(event.from) : (stryCov_9fa48("2298"), !isRunning(event.from))) && isRunning(event.to));
        }
      default:
        if (stryMutAct_9fa48("2299")) {} else {
          stryCov_9fa48("2299");
          return stryMutAct_9fa48("2302") ? event.type !== "ActionUndone" : stryMutAct_9fa48("2301") ? false : stryMutAct_9fa48("2300") ? true : (stryCov_9fa48("2300", "2301", "2302"), event.type === "ActionUndone");
        }
    }
  }
}