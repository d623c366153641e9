import type { OperatorAddress } from "../../people/operator.ts";

/** Given by the outbox: how a mail of the ticket fared on its way out (spec M9). */
export type SendingCommand =
  /** It was given up on, or refused at once. Nothing new when the ticket says so already. */
  | {
      readonly type: "RecordMailFailure";
      readonly articleId: string;
      /** Whom it was for, as a list to be read. */
      readonly recipient: string | null;
      readonly reason: string;
      readonly author: OperatorAddress | null;
    }
  /** It left after all. Nothing unless the ticket says that it did not. */
  | { readonly type: "RecordMailSent"; readonly articleId: string };
