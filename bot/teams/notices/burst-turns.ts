import type { NoticeKind } from "../../../core/effects.ts";
import { admit, type BurstWindow, fullWindow, windowEnd } from "../../../core/notify/burst.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Clock, KeyedCollection, Store } from "../../../core/ports.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { Postponed } from "../../postponed.ts";

/** A notice that waits to be told together with others of its kind. */
interface HeldNotice {
  readonly ticket: TicketNumber;
}

/** Which notice it is, to whom, about what. */
export interface NoticeId {
  readonly id: string;
  readonly operator: OperatorAddress;
  readonly kind: NoticeKind;
  readonly ticket: TicketNumber;
}

export type BurstTurn =
  | { readonly kind: "now" }
  /** All that were held, this one among them; told once `forget` was called. */
  | { readonly kind: "together"; readonly tickets: readonly TicketNumber[]; forget(): Promise<void> }
  /** Somebody told it together with others. */
  | { readonly kind: "told" };

/**
 * Keeps a burst from becoming as many messages: the first of a kind go out by themselves, the rest is held until the
 * window ends and told as one (core/notify/burst.ts). Which window it is and what is held is in the store, so that all
 * processes together keep to it and a restart loses nothing.
 */
export interface BurstTurns {
  /**
   * @param wasHeld whether this notice was put off before
   * @throws Postponed when it is held
   */
  take(notice: NoticeId, wasHeld: boolean): Promise<BurstTurn>;
}

export function createBurstTurns(store: Pick<Store, "collection">, clock: Clock): BurstTurns {
  const windows = store.collection<BurstWindow>("notice-windows");
  const held = store.collection<HeldNotice>("held-notices");
  return {
    async take(notice, wasHeld) {
      const key = `${notice.operator}|${notice.kind}`;
      const heldKey = `${key}|${notice.id}`;
      if (!wasHeld) return first(notice, key, heldKey);
      if (!(await held.get(heldKey))) return { kind: "told" };
      const window = await windows.get(key);
      const now = clock.now();
      if (window && now < windowEnd(window)) throw heldUntil(windowEnd(window));
      if (!(await swap(windows, key, window, fullWindow(now)))) throw heldUntil(windowEnd(fullWindow(now)));
      const entries = await held.list(`${key}|`);
      return {
        kind: "together",
        tickets: [...new Set(entries.map(({ value }) => value.ticket))],
        forget: () => held.deleteAll(entries.map((entry) => entry.key)),
      };
    },
  };

  async function first(notice: NoticeId, key: string, heldKey: string): Promise<BurstTurn> {
    for (;;) {
      const window = await windows.get(key);
      const admission = admit(window, clock.now());
      if (admission.verdict === "held") {
        await held.put(heldKey, { ticket: notice.ticket });
        throw heldUntil(admission.until);
      }
      if (await swap(windows, key, window, admission.window)) return { kind: "now" };
    }
  }
}

const heldUntil = (until: string): Postponed => new Postponed("told together with others of its kind", until);

const swap = <T>(
  collection: KeyedCollection<T>,
  key: string,
  before: T | null,
  after: T,
): Promise<boolean> => (before ? collection.replace(key, before, after) : collection.insert(key, after));
