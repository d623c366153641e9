import { type ComponentType, lazy } from "react";
import { articlesPath, dashboardPath, ticketPath } from "../api/desk-api.ts";
import { scopesNow } from "../list/scopes.ts";
import type { Live } from "../live/live.ts";
import { BASE, parseRoute, type Route } from "../routes/route.ts";

/** One folder, one chunk per screen. */
const LOADERS = {
  dashboard: () => import("../screens/dashboard/dashboard.tsx"),
  ticket: () => import("../screens/ticket/ticket-screen.tsx"),
  queue: () => import("../screens/queue/queue-screen.tsx"),
  search: () => import("../screens/search/search-screen.tsx"),
  "new-phone-ticket": () => import("../screens/new-ticket/new-phone-ticket.tsx"),
  "new-mail-ticket": () => import("../screens/new-ticket/new-mail-ticket.tsx"),
  preferences: () => import("../screens/preferences/preferences.tsx"),
  admin: () => import("../screens/admin/admin.tsx"),
  faq: () => import("../screens/faq/faq-screen.tsx"),
  customers: () => import("../screens/customers/customers-screen.tsx"),
  reports: () => import("../screens/reports/reports-screen.tsx"),
  "channel-tab": () => import("../screens/channel-tab/channel-tab.tsx"),
  unknown: () => import("../screens/not-found/not-found.tsx"),
} as const satisfies Record<Route["screen"], () => Promise<{ default: ComponentType<never> }>>;

export const Dashboard = lazy(LOADERS.dashboard);
export const TicketScreen = lazy(LOADERS.ticket);
export const QueueScreen = lazy(LOADERS.queue);
export const SearchScreen = lazy(LOADERS.search);
export const NewPhoneTicket = lazy(LOADERS["new-phone-ticket"]);
export const Preferences = lazy(LOADERS.preferences);
export const NewMailTicket = lazy(LOADERS["new-mail-ticket"]);
export const Admin = lazy(LOADERS.admin);
export const FaqScreen = lazy(LOADERS.faq);
export const CustomersScreen = lazy(LOADERS.customers);
export const ReportsScreen = lazy(LOADERS.reports);
export const ChannelTab = lazy(LOADERS["channel-tab"]);
export const NotFound = lazy(LOADERS.unknown);

const routeNow = (): Route => parseRoute(location.pathname.slice(BASE.length), location.search);

/** Begins to fetch the first screen's code while the page still finds out who is there. */
export const loadFirstScreen = (): void => void LOADERS[routeNow().screen]();

/** Begins to fetch what the first screen shows beside `/me`; the bars show the Cruscotto's counts on every screen. */
export function prepareScreen(live: Live): void {
  live.refresh(dashboardPath(scopesNow()));
  const route = routeNow();
  if (route.screen !== "ticket") return;
  live.refresh(ticketPath(route.number));
  live.refresh(articlesPath(route.number));
}

/** The screens one goes to next. */
export function loadNextScreens(): void {
  void LOADERS.ticket();
  void LOADERS.dashboard();
}
