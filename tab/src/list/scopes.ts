import { useSyncExternalStore } from "react";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardList,
  type DashboardScope,
} from "../../../core/search/dashboard.ts";
import { forGood } from "../keep/browser-keeps.ts";

export type Scopes = Readonly<Record<DashboardList, DashboardScope>>;

/** As the incumbent: reminders are one's own, the other lists everybody's. */
const DEFAULTS: Scopes = { reminder: "mine", escalated: "all", new: "all", open: "all" };
const KEY = "sportello.scopes";

const listeners = new Set<() => void>();
let scopes = load();

function load(): Scopes {
  try {
    const kept = JSON.parse(forGood.getItem(KEY) ?? "{}") as Partial<Record<DashboardList, DashboardScope>>;
    const known = DASHBOARD_LISTS.flatMap((list) => {
      const scope = kept[list];
      return scope && DASHBOARD_SCOPES.includes(scope) ? [[list, scope]] : [];
    });
    return { ...DEFAULTS, ...Object.fromEntries(known) };
  } catch {
    return DEFAULTS;
  }
}

/** Chooses the tab of one box; remembered for the next time. */
export function setScope(list: DashboardList, scope: DashboardScope): void {
  scopes = { ...scopes, [list]: scope };
  forGood.setItem(KEY, JSON.stringify(scopes));
  for (const listener of listeners) listener();
}

export const scopesNow = (): Scopes => scopes;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useScopes = (): Scopes => useSyncExternalStore(subscribe, scopesNow);
