import { useSyncExternalStore } from "react";

const TICK = 15_000;
const listeners = new Set<() => void>();
let now = new Date().toISOString();
let timer = 0;

function tick(): void {
  now = new Date().toISOString();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = new Date().toISOString();
    timer = window.setInterval(tick, TICK);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The present moment, fresh enough for words in minutes. */
export const useNow = (): string => useSyncExternalStore(subscribe, () => now);
