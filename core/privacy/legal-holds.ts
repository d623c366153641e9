import type { OperatorAddress } from "../people/operator.ts";
import type { Collections, KeyedCollection } from "../ports.ts";
import type { Instant } from "../time.ts";

/** Why what is known of a customer must not go, whoever asks: a lawsuit, an inspection (GDPR art. 17 §3). */
export interface LegalHold {
  readonly reason: string;
  readonly since: Instant;
  /** Null for the command line. */
  readonly by: OperatorAddress | null;
}

/** By the customer's address in lower case. */
export const legalHolds = (store: Collections): KeyedCollection<LegalHold> => store.collection("legal-holds");
