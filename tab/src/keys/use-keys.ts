import { useEffect, useRef, useSyncExternalStore } from "react";
import { beginsSequence, findBinding, type KeyBinding, keyName } from "./key-map.ts";

interface Group {
  bindings: readonly KeyBinding[];
  readonly isUnder: boolean;
}

/** Latest mounted last, those of pages under all others: a panel's keys come before those of the page under it. */
const groups: Group[] = [];
const listeners = new Set<() => void>();
let shown: readonly KeyBinding[] = [];
let before: { readonly name: string; readonly at: number } | null = null;

const SEQUENCE_TIME = 1200;

function announce(): void {
  const taught = groups.map((group) => group.bindings.filter((binding) => binding.shown && binding.label));
  const next = taught.findLast((bindings) => bindings.length > 0) ?? [];
  const isSame =
    next.length === shown.length &&
    next.every((binding, i) => binding.shown === shown[i]?.shown && binding.label === shown[i]?.label);
  if (isSame) return;
  shown = next;
  for (const listener of listeners) listener();
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type));

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = keyName(event);
  const recent = before && Date.now() - before.at < SEQUENCE_TIME ? before.name : null;
  const inField = isField(event.target);
  for (const group of groups.toReversed()) {
    const binding = findBinding(event, recent, group.bindings, inField);
    if (!binding) continue;
    before = null;
    event.preventDefault();
    binding.run(event);
    return;
  }
  const begins = !inField && groups.some((group) => beginsSequence(name, group.bindings));
  before = begins ? { name, at: Date.now() } : null;
});

/**
 * Keys that act while the calling component is on the screen.
 * @param isUnder those of a page: forms and boxes inside it may be there before it is, and come first all the same
 */
export function useKeys(bindings: readonly KeyBinding[], { isUnder = false } = {}): void {
  const group = useRef<Group>({ bindings, isUnder });
  group.current.bindings = bindings;
  useEffect(() => {
    const mine = group.current;
    const place = mine.isUnder ? groups.findIndex((other) => !other.isUnder) : -1;
    groups.splice(place < 0 ? groups.length : place, 0, mine);
    return () => {
      groups.splice(groups.indexOf(mine), 1);
      announce();
    };
  }, []);
  useEffect(announce);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The keys to teach in the status bar: those of the front-most part of the page. */
export const useShownKeys = (): readonly KeyBinding[] => useSyncExternalStore(subscribe, () => shown);

/** All keys that act now, for the page of keys. */
export const keysNow = (): readonly KeyBinding[] =>
  groups.toReversed().flatMap((group) => group.bindings.filter((binding) => binding.label));
