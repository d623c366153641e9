import { useCallback, useSyncExternalStore } from "react";
import type { Read } from "../api/use-read.ts";
import { useSession } from "../app/session.ts";
import type { LiveState, Watched } from "./live.ts";

/** An answer of the API that stays true while it is on the screen. */
export function useLive<T>(path: string): Watched<T> {
  const { live } = useSession();
  const subscribe = useCallback((listener: () => void) => live.watch(path, listener), [live, path]);
  return useSyncExternalStore(subscribe, () => live.peek<T>(path));
}

/** The same, in the shape the states of something read are shown from. */
export function useLiveRead<T>(path: string): Pick<Read<T>, "value" | "problem" | "isLost" | "reload"> {
  const { live } = useSession();
  const { value, problem } = useLive<T>(path);
  return { value, problem, isLost: false, reload: () => live.refresh(path) };
}

export function useLiveState(): LiveState {
  const { live } = useSession();
  return useSyncExternalStore(live.onState, live.state);
}
