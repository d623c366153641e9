import type { MailAddress } from "../../intake/mail.ts";
import type { SupportChat, SupportOutcome } from "../support.ts";

/** Asking those who know, and what they say (spec B7). */
export type SupportCommand =
  /** Asks the support contact of the ticket's queue; `tried`: what was done already. */
  | { readonly type: "AskSupport"; readonly text: string; readonly tried?: string }
  /** Given by the outbox once the chat is there. */
  | { readonly type: "RecordSupportChat"; readonly request: string; readonly chat: SupportChat }
  | {
      readonly type: "RecordSupportOutcome";
      readonly request: string;
      readonly outcome: SupportOutcome;
      readonly text: string;
      /** Who says it when it is no operator; whoever gives the command has checked that he was asked. */
      readonly contact?: MailAddress;
    };
