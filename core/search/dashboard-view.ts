import type { QueueView } from "../desk/named-views.ts";
import type { TicketView } from "../ticket/views/ticket-view.ts";
import type { Instant } from "../time.ts";
import type { DashboardList, DashboardScope } from "./dashboard.ts";

export interface DashboardListView {
  readonly scope: DashboardScope;
  readonly counts: Readonly<Record<DashboardScope, number>>;
  readonly items: readonly TicketView[];
}

export interface QueueCountsView {
  readonly queue: QueueView;
  readonly mine: boolean;
  readonly new: number;
  readonly open: number;
  readonly reminder: number;
  readonly escalated: number;
}

export interface ToolbarCountView {
  readonly total: number;
  /** Those whose reminder is due. */
  readonly reminder: number;
}

/** `GET /api/v1/dashboard`: the whole Cruscotto in one answer. */
export interface DashboardView {
  readonly at: Instant;
  readonly lists: Readonly<Record<DashboardList, DashboardListView>>;
  readonly queues: readonly QueueCountsView[];
  /** What the viewer has locked, and what he watches, in any state. */
  readonly toolbar: { readonly locked: ToolbarCountView; readonly watched: ToolbarCountView };
  /** Tickets of all visible queues that wait for what their customer was asked, and those where he is late. */
  readonly incomplete: { readonly total: number; readonly overdue: number };
  /** Seven desk days, oldest first: tickets created and closed. */
  readonly week: readonly { readonly day: string; readonly created: number; readonly closed: number }[];
}
