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
import type { Draft } from "./draft.ts";
import type { TicketEvent } from "./events.ts";
type WhyOwner = Extract<TicketEvent, {
  type: "OwnerChanged";
}>["why"];
type WhyReleased = Extract<TicketEvent, {
  type: "TicketReleased";
}>["why"];
export function giveTo(draft: Draft, owner: OperatorAddress | null, why: WhyOwner): void {
  if (stryMutAct_9fa48("1713")) {
    {}
  } else {
    stryCov_9fa48("1713");
    const from = draft.ticket.owner;
    if (stryMutAct_9fa48("1716") ? from === owner : stryMutAct_9fa48("1715") ? false : stryMutAct_9fa48("1714") ? true : (stryCov_9fa48("1714", "1715", "1716"), from !== owner)) draft.record(stryMutAct_9fa48("1718") ? {} : (stryCov_9fa48("1718"), {
      type: "OwnerChanged",
      from,
      to: owner,
      why
    }));
  }
}

/** Locks to the operator and makes him owner; the owner before is kept for a cancel (spec T7). */
export function lockTo(draft: Draft, operator: OperatorAddress, why: WhyOwner): void {
  if (stryMutAct_9fa48("1720")) {
    {}
  } else {
    stryCov_9fa48("1720");
    const {
      lock,
      owner
    } = draft.ticket;
    if (stryMutAct_9fa48("1723") ? lock?.by === operator : stryMutAct_9fa48("1722") ? false : stryMutAct_9fa48("1721") ? true : (stryCov_9fa48("1721", "1722", "1723"), (stryMutAct_9fa48("1724") ? lock.by : (stryCov_9fa48("1724"), lock?.by)) !== operator)) {
      if (stryMutAct_9fa48("1725")) {
        {}
      } else {
        stryCov_9fa48("1725");
        draft.record(stryMutAct_9fa48("1727") ? {} : (stryCov_9fa48("1727"), {
          type: "TicketLocked",
          lock: stryMutAct_9fa48("1729") ? {} : (stryCov_9fa48("1729"), {
            by: operator,
            since: draft.ctx.now,
            previousOwner: owner
          })
        }));
      }
    }
    if (stryMutAct_9fa48("1730")) {
      ;
    } else {
      stryCov_9fa48("1730");
      giveTo(draft, operator, why);
    }
  }
}
export function release(draft: Draft, why: WhyReleased): void {
  if (stryMutAct_9fa48("1731")) {
    {}
  } else {
    stryCov_9fa48("1731");
    if (stryMutAct_9fa48("1733") ? false : stryMutAct_9fa48("1732") ? true : (stryCov_9fa48("1732", "1733"), draft.ticket.lock)) draft.record(stryMutAct_9fa48("1735") ? {} : (stryCov_9fa48("1735"), {
      type: "TicketReleased",
      why
    }));
  }
}

/** A ticket somebody began to work on is no longer new. */
export function openIfNew(draft: Draft): void {
  if (stryMutAct_9fa48("1737")) {
    {}
  } else {
    stryCov_9fa48("1737");
    if (stryMutAct_9fa48("1740") ? draft.ticket.state !== "new" : stryMutAct_9fa48("1739") ? false : stryMutAct_9fa48("1738") ? true : (stryCov_9fa48("1738", "1739", "1740"), draft.ticket.state === "new")) draft.record(stryMutAct_9fa48("1743") ? {} : (stryCov_9fa48("1743"), {
      type: "StateChanged",
      from: "new",
      to: "open",
      pending: null
    }));
  }
}