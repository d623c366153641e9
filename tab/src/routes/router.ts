import { useSyncExternalStore } from "react";
import { BASE, hrefOf, parseRoute, type Route } from "./route.ts";

const listeners = new Set<() => void>();
let current = routeOfLocation();

function routeOfLocation(): Route {
  const { pathname, search } = location;
  return parseRoute(pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname, search);
}

function changed(): void {
  current = routeOfLocation();
  for (const listener of listeners) listener();
}

window.addEventListener("popstate", changed);

/** Themes and languages asked for in the address stay while one moves about. */
const KEPT = ["theme", "lang"];

export function navigate(route: Route, how: "push" | "replace" = "push"): void {
  const target = new URL(hrefOf(route), location.origin);
  const given = new URLSearchParams(location.search);
  for (const name of KEPT) {
    const value = given.get(name);
    if (value) target.searchParams.set(name, value);
  }
  if (target.href === location.href) return;
  history[how === "push" ? "pushState" : "replaceState"]({ ours: true }, "", target);
  changed();
}

/** Back within our own pages; a page opened by a link has nothing before it and goes to `otherwise`. */
export function goBack(otherwise: Route): void {
  if ((history.state as { ours?: boolean } | null)?.ours) history.back();
  else navigate(otherwise, "replace");
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, () => current);
