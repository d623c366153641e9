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
import type { Filter, Sort } from "./filter.ts";

/** The four boxes of the Cruscotto, in the handbook's order (spec D1). */
export const DASHBOARD_LISTS = ["reminder", "escalated", "new", "open"] as const;
export type DashboardList = typeof DASHBOARD_LISTS[number];

/** The tabs of each box. */
export const DASHBOARD_SCOPES = ["mine", "watched", "my-queues", "all"] as const;
export type DashboardScope = typeof DASHBOARD_SCOPES[number];
export interface DashboardViewer {
  readonly operator: OperatorAddress;
  /** Queues he may see. */
  readonly visible: readonly string[];
  /** "Le mie code": those he wants to be told about. */
  readonly mine: readonly string[];
}

/** Escalated tickets leave the other boxes only by state, as OTRS: a ticket can be new and escalated. */
export function dashboardFilter(list: DashboardList, scope: DashboardScope, viewer: DashboardViewer, now: Instant): Filter {
  if (stryMutAct_9fa48("495")) {
    {}
  } else {
    stryCov_9fa48("495");
    return stryMutAct_9fa48("496") ? {} : (stryCov_9fa48("496"), {
      all: stryMutAct_9fa48("497") ? [] : (stryCov_9fa48("497"), [stryMutAct_9fa48("498") ? {} : (stryCov_9fa48("498"), {
        field: "queue",
        in: viewer.visible
      }), scopeFilter(scope, viewer), listFilter(list, now)])
    });
  }
}
function listFilter(list: DashboardList, now: Instant): Filter {
  if (stryMutAct_9fa48("500")) {
    {}
  } else {
    stryCov_9fa48("500");
    switch (list) {
      case "reminder":
        if (stryMutAct_9fa48("501")) {} else {
          stryCov_9fa48("501");
          return stryMutAct_9fa48("503") ? {} : (stryCov_9fa48("503"), {
            all: stryMutAct_9fa48("504") ? [] : (stryCov_9fa48("504"), [stryMutAct_9fa48("505") ? {} : (stryCov_9fa48("505"), {
              field: "state",
              in: stryMutAct_9fa48("507") ? [] : (stryCov_9fa48("507"), ["pending reminder"])
            }), stryMutAct_9fa48("509") ? {} : (stryCov_9fa48("509"), {
              time: "pendingUntil",
              before: now
            })])
          });
        }
      case "escalated":
        if (stryMutAct_9fa48("511")) {} else {
          stryCov_9fa48("511");
          return stryMutAct_9fa48("513") ? {} : (stryCov_9fa48("513"), {
            time: "escalationAt",
            before: now
          });
        }
      case "new":
        if (stryMutAct_9fa48("515")) {} else {
          stryCov_9fa48("515");
          return stryMutAct_9fa48("517") ? {} : (stryCov_9fa48("517"), {
            field: "state",
            in: stryMutAct_9fa48("519") ? [] : (stryCov_9fa48("519"), ["new"])
          });
        }
      case "open":
        if (stryMutAct_9fa48("521")) {} else {
          stryCov_9fa48("521");
          return stryMutAct_9fa48("523") ? {} : (stryCov_9fa48("523"), {
            field: "state",
            in: stryMutAct_9fa48("525") ? [] : (stryCov_9fa48("525"), ["open"])
          });
        }
    }
  }
}
function scopeFilter(scope: DashboardScope, viewer: DashboardViewer): Filter {
  if (stryMutAct_9fa48("527")) {
    {}
  } else {
    stryCov_9fa48("527");
    switch (scope) {
      case "mine":
        if (stryMutAct_9fa48("528")) {} else {
          stryCov_9fa48("528");
          return stryMutAct_9fa48("530") ? {} : (stryCov_9fa48("530"), {
            field: "lockedBy",
            in: stryMutAct_9fa48("532") ? [] : (stryCov_9fa48("532"), [viewer.operator])
          });
        }
      case "watched":
        if (stryMutAct_9fa48("533")) {} else {
          stryCov_9fa48("533");
          return stryMutAct_9fa48("535") ? {} : (stryCov_9fa48("535"), {
            any: stryMutAct_9fa48("536") ? ["Stryker was here"] : (stryCov_9fa48("536"), [])
          });
        }
      case "my-queues":
        if (stryMutAct_9fa48("537")) {} else {
          stryCov_9fa48("537");
          return stryMutAct_9fa48("539") ? {} : (stryCov_9fa48("539"), {
            field: "queue",
            in: viewer.mine
          });
        }
      case "all":
        if (stryMutAct_9fa48("541")) {} else {
          stryCov_9fa48("541");
          return stryMutAct_9fa48("543") ? {} : (stryCov_9fa48("543"), {
            all: stryMutAct_9fa48("544") ? ["Stryker was here"] : (stryCov_9fa48("544"), [])
          });
        }
    }
  }
}

/** Urgency first: the earliest due time on top. */
export function dashboardSort(list: DashboardList): Sort {
  if (stryMutAct_9fa48("545")) {
    {}
  } else {
    stryCov_9fa48("545");
    return (stryMutAct_9fa48("548") ? list !== "reminder" : stryMutAct_9fa48("547") ? false : stryMutAct_9fa48("546") ? true : (stryCov_9fa48("546", "547", "548"), list === "reminder")) ? stryMutAct_9fa48("550") ? {} : (stryCov_9fa48("550"), {
      by: "pendingUntil",
      direction: "asc"
    }) : stryMutAct_9fa48("553") ? {} : (stryCov_9fa48("553"), {
      by: "escalationAt",
      direction: "asc"
    });
  }
}