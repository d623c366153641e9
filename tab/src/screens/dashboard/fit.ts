import type { DashboardList } from "../../../../core/search/dashboard.ts";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";

const ROW = 28;
const SECTION_HEAD = 32;
const COLUMN_HEAD = 24;
const LEAST_OPEN = 5;
const MOST = { reminder: 10, escalated: 10, new: 7 } as const;

/** How many rows each box shows: Aperti fills what the others leave (design/tab §3). */
export function rowLimits(view: DashboardView, height: number): Readonly<Record<DashboardList, number>> {
  const shown = (list: keyof typeof MOST) => Math.min(MOST[list], view.lists[list].items.length);
  const above = shown("reminder") + shown("escalated") + shown("new");
  const left = height - COLUMN_HEAD - 4 * SECTION_HEAD - above * ROW;
  return { ...MOST, open: Math.max(LEAST_OPEN, Math.floor(left / ROW)) };
}
