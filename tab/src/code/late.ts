import { type ComponentType, lazy } from "react";
import { codeIsMissing, isDeskThere } from "./page-code.ts";

const AGAIN_MS = 4_000;

export interface Loaded<P> {
  readonly default: ComponentType<P>;
}

/**
 * `lazy` for code that may not come, whose failure would take the whole page and what is written on it away. Without a
 * line it is asked for when there is one; where it did not come, what stands in for it stays and the frame says so.
 */
export function late<P extends object>(load: () => Promise<Loaded<P>>): ComponentType<P> {
  const comes = async () => {
    while (!(await isDeskThere())) await onlineOr(AGAIN_MS);
    return load().catch(() => {
      codeIsMissing();
      return new Promise<never>(() => undefined);
    });
  };
  // React's types ask for a component that takes anything.
  return lazy(comes as unknown as () => Promise<Loaded<object>>) as unknown as ComponentType<P>;
}

/** Fetches code beforehand, where there is a line: a module that did not come is not asked for again. Never rejects. */
export async function fetchSoon(load: () => Promise<unknown>): Promise<void> {
  if (await isDeskThere()) await load().catch(() => undefined);
}

const onlineOr = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    window.addEventListener("online", go);
  });
