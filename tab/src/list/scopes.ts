import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardList,
  type DashboardScope,
} from "../../../core/search/dashboard.ts";
import { sharedValue } from "../app/shared-value.ts";
import { forGood, keptJson } from "../keep/browser-keeps.ts";

export type Scopes = Readonly<Record<DashboardList, DashboardScope>>;

/** As the incumbent: reminders are one's own, the other lists everybody's. */
const DEFAULTS: Scopes = { reminder: "mine", escalated: "all", new: "all", open: "all" };
const KEY = "sportello.scopes";

function load(): Scopes {
  const kept = keptJson<Partial<Scopes>>(forGood, KEY) ?? {};
  const known = DASHBOARD_LISTS.flatMap((list) => {
    const scope = kept[list];
    return scope && DASHBOARD_SCOPES.includes(scope) ? [[list, scope]] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}

const scopes = sharedValue(load());

/** Chooses the tab of one box; remembered for the next time. */
export function setScope(list: DashboardList, scope: DashboardScope): void {
  const next = { ...scopes.get(), [list]: scope };
  forGood.setItem(KEY, JSON.stringify(next));
  scopes.set(next);
}

export const scopesNow = (): Scopes => scopes.get();
export const useScopes = (): Scopes => scopes.use();
