import { sharedValue } from "../app/shared-value.ts";
import { BASE } from "../routes/route.ts";

/**
 * `missing`: code did not come, and no browser asks for a module twice (https://github.com/whatwg/html/issues/6768);
 * `old`: the desk has been updated since the page was loaded, and serves this page's code no more. Either way the page is
 * whole again when it is loaded anew.
 */
export type PageCode = "whole" | "missing" | "old";

const code = sharedValue<PageCode>("whole");

export const usePageCode = (): PageCode => code.use();

export function codeIsMissing(): void {
  if (code.get() === "whole") code.set("missing");
  void lookAtServedPage();
}

/** Compares this page with the one the desk serves now; while that cannot be reached nothing is known. */
export async function lookAtServedPage(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>("script[type=module][src]");
  const page = await servedPage();
  if (code.get() === "old" || !script || page === null) return;
  if (!page.includes(new URL(script.src).pathname)) code.set("old");
}

/** Whether code may be asked for. A machine without a network may still have the desk: its own. */
export const isDeskThere = async (): Promise<boolean> => navigator.onLine || (await servedPage()) !== null;

async function servedPage(): Promise<string | null> {
  try {
    const response = await fetch(BASE, { cache: "no-store" });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
