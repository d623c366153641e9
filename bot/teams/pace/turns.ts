import type { Clock, KeyedCollection, Store } from "../../../core/ports.ts";
import { Postponed } from "../../postponed.ts";
import { type BucketSize, CONVERSATION, type Fill, holdUntil, TENANT, takePlace } from "./token-bucket.ts";

/** Who may speak when. */
export interface Turns {
  /**
   * Resolves when the bot may speak in the conversation now; throws {@link Postponed} with its place when it may not.
   * @param id the same each time the same message comes back: it keeps its place
   */
  take(conversationId: string, id: string): Promise<void>;
  /** Teams said to wait: nobody speaks in the conversation before. */
  hold(conversationId: string, seconds: number): Promise<void>;
}

/** A place kept this long after its time: whoever comes later takes a new one, so that places do not pile up. */
const KEPT_MS = 2_000;
const WHOLE_TENANT = "*";

/**
 * Counted in the store, so that all processes on it keep to the limits together, also across restarts. Each
 * conversation has its own line, so that one with a thousand messages holds back no other; in a line, who came first
 * goes first.
 */
export function createTurns({ store, clock }: { readonly store: Store; readonly clock: Clock }): Turns {
  const fills = store.collection<Fill>("teams-pace");
  const places = store.collection<number>("teams-places");
  const now = () => Date.parse(clock.now());
  const placeIn = (key: string, sizes: readonly BucketSize[]) =>
    changed(fills, key, (fill) => takePlace(sizes, fill, now()));
  return {
    async take(conversationId, id) {
      const key = `${conversationId}|${id}`;
      const kept = await places.get(key);
      if (kept !== null) {
        if (kept > now()) throw postponed(kept);
        await places.delete(key);
        if (kept > now() - KEPT_MS) return;
      }
      const mine = await placeIn(conversationId, CONVERSATION);
      const at = Math.max(mine.at, (await placeIn(WHOLE_TENANT, TENANT)).at);
      if (at <= now()) return;
      await places.put(key, at);
      throw postponed(at);
    },
    async hold(conversationId, seconds) {
      const until = now() + seconds * 1000;
      await changed(fills, conversationId, (fill) => ({
        fill: holdUntil(CONVERSATION, fill, now(), until),
      }));
    },
  };
}

const postponed = (at: number): Postponed =>
  new Postponed("Teams takes no more in this conversation yet", new Date(at).toISOString());

/** Tried again while others are faster. */
async function changed<T extends { readonly fill: Fill }>(
  fills: KeyedCollection<Fill>,
  key: string,
  change: (fill: Fill | null) => T,
): Promise<T> {
  for (;;) {
    const before = await fills.get(key);
    const after = change(before);
    const isMine = before
      ? await fills.replace(key, before, after.fill)
      : await fills.insert(key, after.fill);
    if (isMine) return after;
  }
}
