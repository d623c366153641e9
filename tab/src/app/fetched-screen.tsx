import { type ComponentType, lazy, useState } from "react";

type ScreenModule<P> = { readonly default: ComponentType<P> };

/** A screen whose code is a chunk of its own. */
export interface FetchedScreen<P> {
  readonly Screen: ComponentType<P>;
  /** Fetches the code beforehand. Never rejects: what did not come is asked for again when it is drawn. */
  readonly fetch: () => Promise<void>;
}

/**
 * A screen that is drawn at once where its code is there. By `lazy` alone React would draw what stands for it first,
 * and leave that for half a second so that nothing flickers.
 */
export function fetchedScreen<P extends object>(load: () => Promise<ScreenModule<P>>): FetchedScreen<P> {
  let ready: ComponentType<P> | null = null;
  const fetch = async (): Promise<ScreenModule<P>> => {
    const module = await load();
    ready = module.default;
    return module;
  };
  // React's types ask for a component that takes anything.
  const Later = lazy(fetch as () => Promise<ScreenModule<object>>) as unknown as ComponentType<P>;
  const Screen = (props: P) => {
    // Decided once: drawn by the other of the two it would begin anew.
    const [Drawn] = useState(() => ready ?? Later);
    return <Drawn {...props} />;
  };
  return {
    Screen,
    fetch: () =>
      fetch().then(
        () => undefined,
        () => undefined,
      ),
  };
}
