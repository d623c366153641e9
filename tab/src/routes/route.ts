import type { DashboardList, DashboardScope } from "../../../core/search/dashboard.ts";
import type { SearchAttributes } from "../../../core/search/search-request.ts";
import { attributesFromAddress, attributesToAddress } from "../search/attributes.ts";
import { formatTicketPlace, type PanelName, parseTicketPlace } from "./ticket-panels.ts";

const SECTIONS: Readonly<Record<string, DashboardList>> = {
  promemoria: "reminder",
  scalati: "escalated",
  nuovi: "new",
  aperti: "open",
};

/** What a list of tickets shows: words or a number, or what one clicked on the Cruscotto. */
export interface SearchRoute {
  readonly q?: string;
  readonly list?: DashboardList;
  readonly scope?: DashboardScope;
  readonly queue?: string;
  readonly customer?: string;
  /** What this operator has in hand. */
  readonly owner?: string;
  /** A search template, by name. */
  readonly saved?: string;
  /** What is asked beside, by attribute. */
  readonly attributes?: SearchAttributes;
  /** `createdAt.desc` */
  readonly sort?: string;
}

/** The tabs of a queue. */
export const QUEUE_VIEWS = ["free", "all", "late", "old"] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const PREFERENCES_SECTIONS = ["code", "avvisi", "assenze", "aspetto", "profilo"] as const;
export type PreferencesSection = (typeof PREFERENCES_SECTIONS)[number];
export const ADMIN_SECTIONS = ["sportello", "caselle", "canali", "consegne", "avvisi", "accessi"] as const;
export type AdminSection = (typeof ADMIN_SECTIONS)[number];

/** What a report is about; days as `YYYY-MM-DD`, lists joined with a comma. */
export interface ReportRoute {
  readonly from?: string;
  readonly to?: string;
  readonly queue?: string;
  readonly type?: string;
  readonly compare?: string;
  readonly view?: string;
}
const REPORT_FIELDS = ["from", "to", "queue", "type", "compare", "view"] as const;

export type Route =
  | { readonly screen: "dashboard"; readonly section?: DashboardList }
  | {
      readonly screen: "ticket";
      readonly number: string;
      readonly position?: number;
      /** A form; one about an article is about that at `position`. */
      readonly panel?: PanelName;
    }
  | { readonly screen: "queue"; readonly key: string; readonly view?: QueueView }
  | { readonly screen: "search"; readonly query: SearchRoute }
  | { readonly screen: "new-phone-ticket"; readonly customer?: string }
  | { readonly screen: "new-mail-ticket"; readonly customer?: string }
  | { readonly screen: "preferences"; readonly section: PreferencesSection }
  | { readonly screen: "admin"; readonly section: AdminSection }
  | { readonly screen: "faq"; readonly id?: number | "new" }
  | { readonly screen: "customers"; readonly address?: string; readonly q?: string }
  | { readonly screen: "reports"; readonly query: ReportRoute }
  | { readonly screen: "channel-tab" }
  | { readonly screen: "unknown"; readonly path: string };

export const BASE = "/tab/";
const SEARCH_FIELDS = ["q", "list", "scope", "saved", "sort"] as const;
/** Names that are attributes too: given once and bare they mean what a figure or a name links to. */
const ASKED_BY_LINK = { queue: "in", customer: "who", owner: "held" } as const;

/** The route of an address below `/tab/`, or of a Teams `subPageId`. */
export function parseRoute(path: string, search = ""): Route {
  const parts = path.split("/").filter((part) => part !== "");
  const [first, second] = parts;
  switch (first) {
    case undefined:
    case "index.html":
      return { screen: "dashboard" };
    case "home":
      return homeRoute(path, parts);
    case "t":
      return ticketRoute(path, parts);
    case "q":
      return queueRoute(path, parts);
    case "s":
      return { screen: "search", query: searchOf(new URLSearchParams(search)) };
    case "n":
      return newTicketRoute(path, second, new URLSearchParams(search));
    case "pref":
      return sectionRoute("preferences", PREFERENCES_SECTIONS, second) ?? unknown(path);
    case "adm":
      return sectionRoute("admin", ADMIN_SECTIONS, second) ?? unknown(path);
    case "faq":
      return faqRoute(path, second);
    case "u":
      return second
        ? unknown(path)
        : { screen: "customers", ...given(["address", "q"], new URLSearchParams(search)) };
    case "rep":
      return { screen: "reports", query: given(REPORT_FIELDS, new URLSearchParams(search)) };
    case "config":
      return { screen: "channel-tab" };
    default:
      return unknown(path);
  }
}

const unknown = (path: string): Route => ({ screen: "unknown", path });

function homeRoute(path: string, parts: readonly string[]): Route {
  const name = parts[1];
  if (name === undefined) return { screen: "dashboard" };
  const section = SECTIONS[name];
  return section ? { screen: "dashboard", section } : unknown(path);
}

function ticketRoute(path: string, [, number, ...rest]: readonly string[]): Route {
  const place = parseTicketPlace(rest);
  if (!place || !number || !/^\d{6,40}$/.test(number)) return unknown(path);
  return { screen: "ticket", number, ...place };
}

function queueRoute(path: string, [, key, view]: readonly string[]): Route {
  if (!key) return unknown(path);
  const known = QUEUE_VIEWS.find((one) => one === view);
  if (view !== undefined && !known) return unknown(path);
  return { screen: "queue", key: decodeURIComponent(key), ...(known && { view: known }) };
}

function newTicketRoute(path: string, kind: string | undefined, asked: URLSearchParams): Route {
  const who = asked.get("u");
  const customer = who ? { customer: who } : {};
  if (kind === "tel") return { screen: "new-phone-ticket", ...customer };
  return kind === "mail" ? { screen: "new-mail-ticket", ...customer } : unknown(path);
}

function sectionRoute<S extends "preferences" | "admin", N extends string>(
  screen: S,
  names: readonly N[],
  name: string | undefined,
): { readonly screen: S; readonly section: N } | null {
  const section = name === undefined ? names[0] : names.find((one) => one === name);
  return section ? { screen, section } : null;
}

function faqRoute(path: string, id: string | undefined): Route {
  if (id === undefined) return { screen: "faq" };
  if (id === "nuova") return { screen: "faq", id: "new" };
  return /^\d{1,9}$/.test(id) ? { screen: "faq", id: Number(id) } : unknown(path);
}

const given = <N extends string>(names: readonly N[], asked: URLSearchParams): { [K in N]?: string } =>
  Object.fromEntries(names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : []))) as {
    [K in N]?: string;
  };

function searchOf(asked: URLSearchParams): SearchRoute {
  const byLink = Object.entries(ASKED_BY_LINK).flatMap(([name, word]) =>
    asked.get(word) ? [[name, asked.get(word)]] : [],
  );
  const attributes = attributesFromAddress(asked);
  return {
    ...given(SEARCH_FIELDS, asked),
    ...Object.fromEntries(byLink),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  } as SearchRoute;
}

function searchAddress(query: SearchRoute): string {
  const asked = [
    ...SEARCH_FIELDS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
    ...Object.entries(ASKED_BY_LINK).flatMap(([name, word]) => {
      const value = query[name as keyof typeof ASKED_BY_LINK];
      return value ? [[word, value]] : [];
    }),
    ...attributesToAddress(query.attributes ?? {}),
  ] as [string, string][];
  return asked.length > 0 ? `s?${new URLSearchParams(asked)}` : "s";
}

/** The address of a route without the leading `/tab/`: also its `subPageId`. */
export function formatRoute(route: Route): string {
  switch (route.screen) {
    case "dashboard": {
      const name = Object.keys(SECTIONS).find((key) => SECTIONS[key] === route.section);
      return name ? `home/${name}` : "home";
    }
    case "ticket":
      return `t/${route.number}${formatTicketPlace(route)}`;
    case "queue":
      return `q/${encodeURIComponent(route.key)}${route.view ? `/${route.view}` : ""}`;
    case "search":
      return searchAddress(route.query);
    case "new-phone-ticket":
      return `n/tel${forCustomer(route)}`;
    case "new-mail-ticket":
      return `n/mail${forCustomer(route)}`;
    case "preferences":
      return `pref/${route.section}`;
    case "admin":
      return `adm/${route.section}`;
    case "faq":
      return route.id === undefined ? "faq" : `faq/${route.id === "new" ? "nuova" : route.id}`;
    case "customers":
      return customersAddress(route);
    case "reports": {
      const asked = REPORT_FIELDS.flatMap((name) => (route.query[name] ? [[name, route.query[name]]] : []));
      return asked.length > 0 ? `rep?${new URLSearchParams(asked as [string, string][])}` : "rep";
    }
    case "channel-tab":
      return "config";
    case "unknown":
      return route.path.replace(/^\/+/, "");
  }
}

const forCustomer = ({ customer }: { readonly customer?: string }): string =>
  customer ? `?${new URLSearchParams({ u: customer })}` : "";

/** An address ends as a file's name does: it stands where the server does not look for one. */
function customersAddress({ address, q }: Extract<Route, { screen: "customers" }>): string {
  const asked = { ...(address && { address }), ...(q && { q }) };
  return Object.keys(asked).length > 0 ? `u?${new URLSearchParams(asked)}` : "u";
}

export const hrefOf = (route: Route): string => BASE + formatRoute(route);
