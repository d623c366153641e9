import type { DashboardList, DashboardScope } from "../../../core/search/dashboard.ts";
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
}

export type Route =
  | { readonly screen: "dashboard"; readonly section?: DashboardList }
  | {
      readonly screen: "ticket";
      readonly number: string;
      readonly position?: number;
      /** A form; one about an article is about that at `position`. */
      readonly panel?: PanelName;
    }
  | { readonly screen: "queue"; readonly key: string }
  | { readonly screen: "search"; readonly query: SearchRoute }
  | { readonly screen: "new-phone-ticket" }
  | { readonly screen: "preferences" }
  | { readonly screen: "unknown"; readonly path: string };

export const BASE = "/tab/";
const SEARCH_FIELDS = ["q", "list", "scope", "queue", "customer", "owner"] as const;

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
      return second && parts.length === 2
        ? { screen: "queue", key: decodeURIComponent(second) }
        : unknown(path);
    case "s":
      return { screen: "search", query: searchOf(new URLSearchParams(search)) };
    case "n":
      return second === "tel" ? { screen: "new-phone-ticket" } : unknown(path);
    case "pref":
      return second === undefined || second === "code" ? { screen: "preferences" } : unknown(path);
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

function searchOf(given: URLSearchParams): SearchRoute {
  const found = SEARCH_FIELDS.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(found) as SearchRoute;
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
      return `q/${encodeURIComponent(route.key)}`;
    case "search": {
      const given = SEARCH_FIELDS.flatMap((name) => (route.query[name] ? [[name, route.query[name]]] : []));
      return given.length > 0 ? `s?${new URLSearchParams(given as string[][])}` : "s";
    }
    case "new-phone-ticket":
      return "n/tel";
    case "preferences":
      return "pref/code";
    case "unknown":
      return route.path.replace(/^\/+/, "");
  }
}

export const hrefOf = (route: Route): string => BASE + formatRoute(route);
