import type { ContractService } from "../desk/contract.ts";
import type { FindingCode } from "../intake/check/finding.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";

/** What was asked of a customer and has not come yet: the ticket is "incompleto" (spec G1). */
export interface Incomplete {
  readonly since: Instant;
  readonly asked: readonly FindingCode[];
  /** When the answer is overdue, which is shown and nothing else. */
  readonly answerBy: Instant;
}

/** Work that the organisation has not bought, and that somebody agreed on with it before it began (spec G2). */
export interface ConfirmedCharge {
  readonly service: ContractService;
  readonly by: OperatorAddress;
  readonly at: Instant;
}

/** A call that nobody answered (spec G6). */
export interface ContactAttempt {
  readonly at: Instant;
  readonly by: OperatorAddress;
  /** Whether the customer had said that he could be reached then, or had not said when. */
  readonly inWindow: boolean;
}

/** The contact-attempt ledger of a ticket. */
export interface ContactLedger {
  /** The latest, oldest first. */
  readonly attempts: readonly ContactAttempt[];
  /** Calls inside his windows since he was last heard of. */
  readonly missed: number;
}

/** Requests for news of what was asked already (spec G7). */
export interface Solicitations {
  readonly count: number;
  readonly lastAt: Instant;
}

/** Another matter in a reply, which could be a ticket of its own (spec G4). */
export interface NewTopic {
  /** Of the article that brought it. */
  readonly position: number;
  /** Its first words. */
  readonly evidence: string;
}

/** What the desk proposes to do with a ticket; a person does it or waves it away. */
export const PROPOSALS = ["split", "close"] as const;
export type Proposal = (typeof PROPOSALS)[number];

/** "Alla seconda volta in cui non riusciremo a contattarvi, il ticket verrà chiuso" (the published guidelines). */
export const CALLS_BEFORE_CLOSING = 2;

/** The ledger never grows beyond these. */
export const MAX_ATTEMPTS = 20;

export const NO_CONTACT: ContactLedger = { attempts: [], missed: 0 };
