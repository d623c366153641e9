import type { MailAddress } from "../intake/mail.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";

/** What a support contact can say of a request: solved, more is needed, not our competence (spec B7). */
export const SUPPORT_OUTCOMES = ["solved", "more", "not-ours"] as const;
export type SupportOutcome = (typeof SUPPORT_OUTCOMES)[number];

/** Where a request is talked about. */
export interface SupportChat {
  /** Teams' id; null where the tenant does not let the desk open chats: the link opens it. */
  readonly id: string | null;
  readonly url: string;
}

/** Help asked of a queue's support contact, in a group chat (spec B7). */
export interface SupportRequest {
  readonly id: string;
  readonly contact: MailAddress;
  readonly askedBy: OperatorAddress;
  readonly askedAt: Instant;
  /** Who of the desk is in the chat: who asked, and the owner where he is another. */
  readonly operators: readonly OperatorAddress[];
  /** Null until the outbox has opened it. */
  readonly chat: SupportChat | null;
  /** Null until somebody recorded it. */
  readonly outcome: SupportOutcome | null;
}

/** The request whose outcome is awaited, if any. */
export const awaitedSupport = ({
  support,
}: {
  readonly support?: SupportRequest | null;
}): SupportRequest | null => (support && support.outcome === null ? support : null);
