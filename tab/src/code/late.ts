import { type ComponentType, lazy } from "react";
import { codeIsMissing } from "./page-code.ts";

export interface Loaded<P> {
  readonly default: ComponentType<P>;
}

/**
 * `lazy` for code that may not come, whose failure would take the whole page and what is written on it away. Without a
 * line it is asked for when there is one; where it did not come, what stands in for it stays and the frame says so.
 */
export function late<P extends object>(load: () => Promise<Loaded<P>>): ComponentType<P> {
  const comes = async () => {
    if (!navigator.onLine) await line();
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
  if (navigator.onLine) await load().catch(() => undefined);
}

const line = (): Promise<unknown> =>
  new Promise((resolve) => window.addEventListener("online", resolve, { once: true }));
