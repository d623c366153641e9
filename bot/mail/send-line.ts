import type { Clock, KeyedCollection, Store } from "../../core/ports.ts";
import { Postponed } from "../postponed.ts";
import { type Gone, goneRecently, present, recentUses, turnAt, type Waiting } from "./mail-pace.ts";

/** A mail that wants to leave. */
export interface Departure {
  readonly mailbox: string;
  readonly queue: string;
  /** What nobody typed: it goes after what people write. */
  readonly isAutomatic: boolean;
  /** The same each time the same mail comes back. */
  readonly id: string;
}

/** Where mails wait for their turn to leave a mailbox. */
export interface SendLine {
  /** Resolves when the mail may leave now: its place is taken. Throws {@link Postponed} when it may not. */
  turn(departure: Departure): Promise<void>;
}

/** When mails left a mailbox, in milliseconds. */
interface Departures {
  readonly usedAt: readonly number[];
}

/**
 * The line of each mailbox. How many may leave is counted in the store, one conditional write a mail: all processes on
 * it together keep to the limit, also across restarts. Who goes first is decided among the mails this process has seen.
 */
export function createSendLine(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  perMinute: number,
): SendLine {
  const departures: KeyedCollection<Departures> = store.collection<Departures>("mail-departures");
  const lines = new Map<string, { waiting: Map<string, Waiting>; gone: readonly Gone[] }>();
  let serial = 0;
  return {
    async turn({ mailbox, queue, isAutomatic, id }) {
      const line = lines.get(mailbox) ?? { waiting: new Map(), gone: [] };
      lines.set(mailbox, line);
      const now = Date.parse(clock.now());
      const mine = line.waiting.get(id) ?? { id, queue, isAutomatic, order: ++serial, until: now };
      line.waiting.set(id, { ...mine, until: Math.min(mine.until, now) });
      for (;;) {
        const kept = await departures.get(mailbox);
        const usedAt = recentUses(kept?.usedAt ?? [], now);
        const waiting = present([...line.waiting.values()], now);
        line.waiting = new Map(waiting.map((one) => [one.id, one]));
        line.gone = goneRecently(line.gone, now);
        const at = turnAt(mine, { waiting, gone: line.gone }, usedAt, perMinute, now);
        if (at > now) {
          line.waiting.set(id, { ...mine, until: at });
          throw new Postponed(`${mailbox} sends ${perMinute} mails a minute`, new Date(at).toISOString());
        }
        const after = { usedAt: [...usedAt, now] };
        const isMine = kept
          ? await departures.replace(mailbox, kept, after)
          : await departures.insert(mailbox, after);
        if (!isMine) continue;
        line.waiting.delete(id);
        line.gone = [...line.gone, { queue, isAutomatic, at: now }];
        return;
      }
    },
  };
}
