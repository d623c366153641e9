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

/**
 * @param how `over`: a form opened on the page one is on, which `closeOver` takes away again with its entry
 */
export function navigate(route: Route, how: "push" | "over" | "replace" = "push"): void {
  const target = new URL(hrefOf(route), location.origin);
  const given = new URLSearchParams(location.search);
  for (const name of KEPT) {
    const value = given.get(name);
    if (value) target.searchParams.set(name, value);
  }
  if (target.href === location.href) return;
  if (how !== "replace") history.pushState({ ours: true, over: how === "over" }, "", target);
  // What stood before this entry is what stood before the one it takes the place of.
  else history.replaceState(history.state, "", target);
  changed();
}

/** Leaves a form for the page it was opened on: no second entry stays for that page. One opened by a link has none below. */
export function closeOver(page: Route): void {
  if ((history.state as { over?: boolean } | null)?.over === true) history.back();
  else navigate(page, "replace");
}

/** Back within our own pages; false where one came in by a link and nothing of ours is before. */
export function goBackInside(): boolean {
  const isOurs = (history.state as { ours?: boolean } | null)?.ours === true;
  if (isOurs) history.back();
  return isOurs;
}

/** Back within our own pages; a page opened by a link has nothing before it and goes to `otherwise`. */
export function goBack(otherwise: Route): void {
  if (!goBackInside()) navigate(otherwise, "replace");
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useRoute = (): Route => useSyncExternalStore(subscribe, () => current);
