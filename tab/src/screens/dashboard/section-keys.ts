import { DASHBOARD_LISTS } from "../../../../core/search/dashboard.ts";
import type { KeyBinding } from "../../keys/key-map.ts";

const sectionOf = (root: HTMLElement | null, index: number): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-section="${DASHBOARD_LISTS[index]}"]`) ?? null;

function goTo(section: HTMLElement | null): void {
  const candidates = ["[data-row]", "[role=tab][aria-selected=true]", "button"];
  const target = candidates
    .map((selector) => section?.querySelector<HTMLElement>(selector))
    .find((element) => element);
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}

/** Chooses the neighbouring scope of the section one is in, and keeps focus in that section. */
function changeScope(by: 1 | -1): void {
  const section = document.activeElement?.closest<HTMLElement>("[data-section]");
  const tabs = [...(section?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
  const at = tabs.findIndex((tab) => tab.ariaSelected === "true");
  const target = tabs[at + by];
  if (!target) return;
  const wasOnTab = document.activeElement?.matches("[role=tab]") ?? false;
  target.click();
  if (wasOnTab) target.focus();
}

/** `1`–`4` go to a box, `←` `→` change its scope. */
export function sectionKeys(root: () => HTMLElement | null): readonly KeyBinding[] {
  return [
    { keys: ["1"], shown: "1–4", label: "tab.keys.section", run: () => goTo(sectionOf(root(), 0)) },
    ...[1, 2, 3].map(
      (index): KeyBinding => ({
        keys: [String(index + 1)],
        run: () => goTo(sectionOf(root(), index)),
      }),
    ),
    { keys: ["ArrowRight"], shown: "← →", label: "tab.keys.scope", run: () => changeScope(1) },
    { keys: ["ArrowLeft"], run: () => changeScope(-1) },
  ];
}
