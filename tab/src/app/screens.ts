import { articlesPath, dashboardPath, ticketPath } from "../api/desk-api.ts";
import { scopesNow } from "../list/scopes.ts";
import type { Live } from "../live/live.ts";
import { BASE, parseRoute, type Route } from "../routes/route.ts";
import { fetchedScreen } from "./fetched-screen.tsx";

/** One folder, one chunk per screen. */
const SCREENS = {
  dashboard: fetchedScreen(() => import("../screens/dashboard/dashboard.tsx")),
  ticket: fetchedScreen(() => import("../screens/ticket/ticket-screen.tsx")),
  queue: fetchedScreen(() => import("../screens/queue/queue-screen.tsx")),
  search: fetchedScreen(() => import("../screens/search/search-screen.tsx")),
  "new-phone-ticket": fetchedScreen(() => import("../screens/new-ticket/new-phone-ticket.tsx")),
  "new-mail-ticket": fetchedScreen(() => import("../screens/new-ticket/new-mail-ticket.tsx")),
  preferences: fetchedScreen(() => import("../screens/preferences/preferences.tsx")),
  admin: fetchedScreen(() => import("../screens/admin/admin.tsx")),
  faq: fetchedScreen(() => import("../screens/faq/faq-screen.tsx")),
  customers: fetchedScreen(() => import("../screens/customers/customers-screen.tsx")),
  reports: fetchedScreen(() => import("../screens/reports/reports-screen.tsx")),
  "channel-tab": fetchedScreen(() => import("../screens/channel-tab/channel-tab.tsx")),
  unknown: fetchedScreen(() => import("../screens/not-found/not-found.tsx")),
} as const satisfies Record<Route["screen"], { readonly fetch: () => Promise<void> }>;

export const Dashboard = SCREENS.dashboard.Screen;
export const TicketScreen = SCREENS.ticket.Screen;
export const QueueScreen = SCREENS.queue.Screen;
export const SearchScreen = SCREENS.search.Screen;
export const NewPhoneTicket = SCREENS["new-phone-ticket"].Screen;
export const NewMailTicket = SCREENS["new-mail-ticket"].Screen;
export const Preferences = SCREENS.preferences.Screen;
export const Admin = SCREENS.admin.Screen;
export const FaqScreen = SCREENS.faq.Screen;
export const CustomersScreen = SCREENS.customers.Screen;
export const ReportsScreen = SCREENS.reports.Screen;
export const ChannelTab = SCREENS["channel-tab"].Screen;
export const NotFound = SCREENS.unknown.Screen;

const routeNow = (): Route => parseRoute(location.pathname.slice(BASE.length), location.search);

/** Fetches the first screen's code, meanwhile the page finds out who is there. */
export const loadFirstScreen = (): Promise<void> => SCREENS[routeNow().screen].fetch();

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
  void SCREENS.ticket.fetch();
  void SCREENS.dashboard.fetch();
}
