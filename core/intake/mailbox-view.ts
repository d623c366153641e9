import type { MailboxOverview } from "./mailbox-state.ts";

/** `GET /api/v1/mailboxes`. */
export interface MailboxView extends Omit<MailboxOverview, "trouble"> {
  readonly trouble: (NonNullable<MailboxOverview["trouble"]> & { readonly sentence: string }) | null;
}
