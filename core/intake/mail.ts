/** A person's address as written in a mail header. `name` is empty when the header gives none. */
export interface MailAddress {
  readonly address: string;
  readonly name: string;
}

/** As mail headers show it: `Anna Bianchi <anna@example.org>`; one of the two may be missing. */
export const addressText = ({ name, address }: MailAddress): string =>
  name === "" ? address : address === "" ? name : `${name} <${address}>`;

/** An attachment as found in a mail, still carrying its bytes. */
export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  /** Content-ID without angle brackets, or null. HTML refers to it as `cid:…`. */
  readonly contentId: string | null;
  readonly inline: boolean;
  readonly content: Uint8Array;
}

/**
 * What a mail is, before anybody reads it (spec M3, M8).
 * Only `person` may be answered automatically.
 */
export type MailClass =
  | "person"
  | "auto-reply"
  | "bounce"
  | "arf-feedback"
  | "pec-receipt"
  | "calendar"
  | "list";

/** A mail after parsing: decoded headers, text, HTML as sent (not sanitised), attachments. */
export interface ParsedMail {
  /** Without angle brackets; empty when the mail has none. */
  readonly messageId: string;
  /** Without angle brackets, in header order. */
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: MailAddress;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** Every recipient header in OTRS's order: Resent-To, Envelope-To, To, Cc, Delivered-To, X-Original-To (spec M2). */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** ISO 8601 UTC, or null when the Date header is absent or unreadable. */
  readonly date: string | null;
  /** Plain text; made from the HTML when there is no text part (spec M4). */
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
  /** Lower-case header name → values in order, decoded. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}
