import { useSyncExternalStore } from "react";

/** A value of the page that is no component's own: changed from anywhere, followed wherever it is shown. */
export interface SharedValue<T> {
  get(): T;
  set(next: T): void;
  /** A hook: the value now, and again whenever it changes. */
  use(): T;
}

export function sharedValue<T>(start: T): SharedValue<T> {
  let value = start;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = () => value;
  return {
    get,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
