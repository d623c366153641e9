import {
  ADMIN_SECTIONS,
  formatRoute,
  PREFERENCES_SECTIONS,
  QUEUE_VIEWS,
  type Route,
} from "../../tab/src/routes/route.ts";
import { ARTICLE_PANELS, PANELS, type PanelName } from "../../tab/src/routes/ticket-panels.ts";
import { REPORT_VIEWS } from "../../tab/src/screens/reports/report-scope.ts";

/** What the screens that are about one thing are about. */
export interface About {
  readonly number: string;
  readonly customer: string;
  readonly queue: string;
}

type Screen = Route["screen"];
type RouteOf<S extends Screen> = Extract<Route, { screen: S }>;

const panels = [...Object.keys(PANELS), ...Object.keys(ARTICLE_PANELS)] as PanelName[];

/** Every screen by the router's own names: a new one does not compile without a line here. */
const SCREENS: { readonly [S in Screen]: (about: About) => readonly RouteOf<S>[] } = {
  dashboard: () => [{ screen: "dashboard" }],
  ticket: ({ number }) => [
    { screen: "ticket", number },
    ...panels.map((panel) => ({
      screen: "ticket" as const,
      number,
      ...(panel in ARTICLE_PANELS ? { position: 1 } : {}),
      panel,
    })),
    { screen: "ticket", number: "2020010142000999" },
  ],
  queue: ({ queue }) => [
    ...QUEUE_VIEWS.map((view) => ({ screen: "queue" as const, key: queue, view })),
    { screen: "queue", key: "mie" },
    { screen: "queue", key: "inesistente" },
  ],
  search: () => [
    { screen: "search", query: {} },
    { screen: "search", query: { q: "passo carrabile" } },
    { screen: "search", query: { attributes: { title: "inesistente", state: ["merged"] } } },
  ],
  "new-phone-ticket": ({ customer }) => [
    { screen: "new-phone-ticket" },
    { screen: "new-phone-ticket", customer },
  ],
  "new-mail-ticket": () => [{ screen: "new-mail-ticket" }],
  preferences: () => PREFERENCES_SECTIONS.map((section) => ({ screen: "preferences" as const, section })),
  admin: () => ADMIN_SECTIONS.map((section) => ({ screen: "admin" as const, section })),
  faq: () => [{ screen: "faq" }, { screen: "faq", id: 1 }, { screen: "faq", id: "new" }],
  customers: ({ customer }) => [
    { screen: "customers" },
    { screen: "customers", q: "mario" },
    { screen: "customers", address: customer },
  ],
  reports: () => REPORT_VIEWS.map((view) => ({ screen: "reports" as const, query: { view } })),
  "channel-tab": () => [{ screen: "channel-tab" }],
  unknown: () => [{ screen: "unknown", path: "nulla" }],
};

/** The addresses of every screen, below `/tab/`. */
export const everyScreen = (about: About): readonly string[] =>
  Object.values(SCREENS).flatMap((routes) => routes(about).map((route) => formatRoute(route)));
