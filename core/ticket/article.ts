import type { MailAddress } from "../intake/mail.ts";
import type { Actor } from "../people/actor.ts";
import type { Instant } from "../time.ts";
import type { TicketNumber } from "./ticket.ts";

export type ArticleChannel = "email" | "phone" | "note";
export type ArticleSender = "customer" | "operator" | "system";

/** An attachment already in the blob store; `digest` names its bytes. */
export interface StoredAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  readonly contentId: string | null;
  readonly inline: boolean;
  readonly digest: string;
}

/** The mails the desk writes by itself (spec M7). */
export const AUTO_RESPONSES = [
  "new-ticket",
  "follow-up",
  "rejected",
  "new-linked",
  "update",
  "closing",
  "incomplete",
  "solicited",
  "unreachable",
] as const;
export type AutoResponseKind = (typeof AUTO_RESPONSES)[number];

/**
 * What a mail that came in is, where it is no plain message of the ticket's customer (spec M3, M5, M6, M8, M10).
 * `delay` and `receipt` say of a mail of ours how it fares, `unconfirmed` that a stranger quoted the number,
 * `outlook` that an operator wrote it outside the desk.
 */
export const RECEIVED_AS = [
  "bounce",
  "delay",
  "receipt",
  "auto-reply",
  "feedback",
  "calendar",
  "outlook",
  "unconfirmed",
  "thanks",
] as const;
export type ReceivedAs = (typeof RECEIVED_AS)[number];

/** What a mail an operator sent was for; a bounce passes the original mail on (reference/otrs-behaviour §10). */
export type MailPurpose = "reply" | "forward" | "bounce" | "new-ticket";

/** One message of a ticket: a mail in or out, a phone call, an internal note. Never changes once written. */
export interface Article {
  readonly id: string;
  /** 1 for the first of its ticket. */
  readonly position: number;
  readonly channel: ArticleChannel;
  readonly sender: ArticleSender;
  readonly author: Actor;
  readonly visibleToCustomer: boolean;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  /** Where answers should go instead of to `from`. */
  readonly replyTo?: MailAddress;
  readonly subject: string;
  readonly text: string;
  /** As received, not sanitised: sanitise at display. What an operator wrote was sanitised before. */
  readonly html: string | null;
  readonly attachments: readonly StoredAttachment[];
  /** Without angle brackets; null for what was never a mail. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Digest of the raw mail in the blob store (spec M3). */
  readonly rawDigest: string | null;
  /** Which automatic mail this is, or null for what a person wrote. */
  readonly autoResponse: AutoResponseKind | null;
  /** Of a mail that came in and is not simply the customer's. */
  readonly receivedAs?: ReceivedAs;
  /** Of a mail an operator sent. */
  readonly purpose?: MailPurpose;
  /** Work units it took (spec T15). */
  readonly workUnits?: number;
  /** The merged ticket it came from. */
  readonly mergedFrom?: TicketNumber;
  readonly createdAt: Instant;
}

/** What a history line and an article list need of an article. */
export type ArticleHead = Pick<
  Article,
  | "id"
  | "position"
  | "channel"
  | "sender"
  | "visibleToCustomer"
  | "subject"
  | "autoResponse"
  | "receivedAs"
  | "purpose"
  | "workUnits"
  | "mergedFrom"
> & { readonly fromName: string };

export const headOf = (article: Article): ArticleHead => ({
  id: article.id,
  position: article.position,
  channel: article.channel,
  sender: article.sender,
  visibleToCustomer: article.visibleToCustomer,
  subject: article.subject,
  autoResponse: article.autoResponse,
  ...(article.receivedAs && { receivedAs: article.receivedAs }),
  ...(article.purpose && { purpose: article.purpose }),
  ...(article.workUnits && { workUnits: article.workUnits }),
  ...(article.mergedFrom && { mergedFrom: article.mergedFrom }),
  fromName: article.from.name || article.from.address,
});
