import { z } from "zod";
import { DASHBOARD_LISTS, DASHBOARD_SCOPES, type DashboardList } from "../../../core/search/dashboard.ts";
import type { DashboardView } from "../../../core/search/dashboard-view.ts";
import { queueSchema } from "./name-schemas.ts";
import { ticketSchema } from "./ticket-schemas.ts";
import { count, instant } from "./view-atoms.ts";

const dashboardList = z
  .strictObject({
    scope: z.enum(DASHBOARD_SCOPES),
    counts: z.record(z.enum(DASHBOARD_SCOPES), count),
    items: z.array(ticketSchema),
  })
  .meta({ id: "DashboardList" });

const lists = Object.fromEntries(DASHBOARD_LISTS.map((list) => [list, dashboardList])) as Record<
  DashboardList,
  typeof dashboardList
>;

const toolbarCount = z.strictObject({ total: count, reminder: count }).meta({ id: "ToolbarCount" });

export const dashboardSchema: z.ZodType<DashboardView> = z
  .strictObject({
    at: instant,
    lists: z.strictObject(lists),
    queues: z.array(
      z.strictObject({
        queue: queueSchema,
        mine: z.boolean(),
        new: count,
        open: count,
        reminder: count,
        escalated: count,
      }),
    ),
    toolbar: z.strictObject({ locked: toolbarCount, watched: toolbarCount }),
    incomplete: z.strictObject({ total: count, overdue: count }),
    week: z.array(z.strictObject({ day: z.iso.date(), created: count, closed: count })),
  })
  .meta({ id: "Dashboard" });
