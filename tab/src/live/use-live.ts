import { useCallback, useSyncExternalStore } from "react";
import { useSession } from "../app/session.ts";
import type { LiveState, Watched } from "./live.ts";

/** An answer of the API that stays true while it is on the screen. */
export function useLive<T>(path: string): Watched<T> {
  const { live } = useSession();
  const subscribe = useCallback((listener: () => void) => live.watch(path, listener), [live, path]);
  return useSyncExternalStore(subscribe, () => live.peek<T>(path));
}

export function useLiveState(): LiveState {
  const { live } = useSession();
  return useSyncExternalStore(live.onState, live.state);
}
