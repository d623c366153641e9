import type { Collections, KeyedCollection } from "../ports.ts";
import type { ErasureReason } from "../ticket/commands.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";

/** Collection of `Store.collection`: what was erased, so that a backup made before does not bring it back. */
export const TOMBSTONES = "erasures";

/** An erasure that was begun; it names nobody. */
export interface Tombstone {
  /** SHA-256 of the customer's address in lower case; null where a queue's retention erased. */
  readonly person: string | null;
  readonly reason: ErasureReason;
  /** All of these were his. */
  readonly whole: readonly TicketNumber[];
  /** In these he wrote. */
  readonly partly: readonly TicketNumber[];
  readonly marker: string;
  readonly at: Instant;
  /** Whether everything was done; what a crash left is done by the next erasure of the same person. */
  readonly isDone: boolean;
}

export const tombstones = (store: Collections): KeyedCollection<Tombstone> => store.collection(TOMBSTONES);

/** Every erasure, the oldest first. */
export const allTombstones = async (store: Collections): Promise<readonly Tombstone[]> =>
  (await tombstones(store).list()).map(({ value }) => value).toSorted((a, b) => (a.at < b.at ? -1 : 1));
