import { useEffect, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let note: string | null = null;

function set(next: string | null): void {
  if (next === note) return;
  note = next;
  for (const listener of listeners) listener();
}

/** Says something in the status bar in place of the live state: "Bozza salvata 10:41". */
export function useSayInStatus(text: string | null): void {
  useEffect(() => {
    set(text);
    return () => set(null);
  }, [text]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useStatusNote = (): string | null => useSyncExternalStore(subscribe, () => note);
