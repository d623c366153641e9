// @ts-nocheck
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { Filter, Sort } from "./filter.ts";

/** The four boxes of the Cruscotto, in the handbook's order (spec D1). */
export const DASHBOARD_LISTS = ["reminder", "escalated", "new", "open"] as const;
export type DashboardList = (typeof DASHBOARD_LISTS)[number];

/** The tabs of each box. */
export const DASHBOARD_SCOPES = ["mine", "watched", "my-queues", "all"] as const;
export type DashboardScope = (typeof DASHBOARD_SCOPES)[number];

export interface DashboardViewer {
  readonly operator: OperatorAddress;
  /** Queues he may see. */
  readonly visible: readonly string[];
  /** "Le mie code": those he wants to be told about. */
  readonly mine: readonly string[];
}

/** Escalated tickets leave the other boxes only by state, as OTRS: a ticket can be new and escalated. */
export function dashboardFilter(
  list: DashboardList,
  scope: DashboardScope,
  viewer: DashboardViewer,
  now: Instant,
): Filter {
  return { all: [{ field: "queue", in: viewer.visible }, scopeFilter(scope, viewer), listFilter(list, now)] };
}

function listFilter(list: DashboardList, now: Instant): Filter {
  switch (list) {
    case "reminder":
      return {
        all: [
          { field: "state", in: ["pending reminder"] },
          { time: "pendingUntil", before: now },
        ],
      };
    case "escalated":
      return { time: "escalationAt", before: now };
    case "new":
      return { field: "state", in: ["new"] };
    case "open":
      return { field: "state", in: ["open"] };
  }
}

function scopeFilter(scope: DashboardScope, viewer: DashboardViewer): Filter {
  switch (scope) {
    case "mine":
      return { field: "lockedBy", in: [viewer.operator] };
    case "watched":
      return { any: [] };
    case "my-queues":
      return { field: "queue", in: viewer.mine };
    case "all":
      return { all: [] };
  }
}

/** Urgency first: the earliest due time on top. */
export function dashboardSort(list: DashboardList): Sort {
  return list === "reminder"
    ? { by: "pendingUntil", direction: "asc" }
    : { by: "escalationAt", direction: "asc" };
}
