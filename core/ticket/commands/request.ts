import type { Proposal } from "../request.ts";

/** What an operator does about a request beside its conversation. */
export type RequestCommand =
  /** The organisation pays for what it has not bought (spec G2): said before the work begins. */
  | { readonly type: "ConfirmCharge" }
  /** He was called and did not answer (spec G6). */
  | { readonly type: "RecordFailedCall" }
  /** Closes the ticket of somebody who could not be reached, with the published text. */
  | { readonly type: "CloseUnreachable" }
  /** What the desk proposes is not to be done. */
  | { readonly type: "DismissProposal"; readonly proposal: Proposal };
