import { type ComponentType, useState } from "react";
import { fetchSoon, type Loaded, late } from "../code/late.ts";

/** A screen whose code is a chunk of its own. */
export interface FetchedScreen<P> {
  readonly Screen: ComponentType<P>;
  /** Fetches the code beforehand; never rejects. */
  readonly fetch: () => Promise<void>;
}

/**
 * A screen that is drawn at once where its code is there. By `late` alone React would draw what stands for it first,
 * and leave that for half a second so that nothing flickers.
 */
export function fetchedScreen<P extends object>(load: () => Promise<Loaded<P>>): FetchedScreen<P> {
  let ready: ComponentType<P> | null = null;
  const fetch = async (): Promise<Loaded<P>> => {
    const module = await load();
    ready = module.default;
    return module;
  };
  const Later = late(fetch);
  const Screen = (props: P) => {
    // Decided once: drawn by the other of the two it would begin anew.
    const [Drawn] = useState(() => ready ?? Later);
    return <Drawn {...props} />;
  };
  return { Screen, fetch: () => fetchSoon(fetch) };
}
