import type { MailAddress } from "../../intake/mail.ts";
import type { Instant } from "../../time.ts";
import type { Article, ArticleChannel, ArticleSender, MailPurpose, ReceivedAs } from "../article.ts";

export interface AttachmentView {
  /** Position in the article, from 0: the address of its bytes. */
  readonly index: number;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  readonly inline: boolean;
  readonly contentId: string | null;
}

/** A file that waits for the note or mail it goes with. */
export interface UploadView {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

export interface ArticleView {
  readonly id: string;
  readonly position: number;
  readonly channel: ArticleChannel;
  readonly sender: ArticleSender;
  readonly visibleToCustomer: boolean;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  /** The text without quoted mails and signature. */
  readonly newText: string;
  /** Sanitised for display, null for plain text. */
  readonly html: string | null;
  /** Pictures from elsewhere wait in `html` to be asked for. */
  readonly remoteContent: boolean;
  readonly attachments: readonly AttachmentView[];
  readonly autoResponse: Article["autoResponse"];
  /** What a mail is that came in and is not simply the customer's. Optional for fixtures only. */
  readonly receivedAs?: ReceivedAs | null;
  /** Of a mail an operator sent, else null. */
  readonly purpose: MailPurpose | null;
  readonly workUnits: number;
  /** "Contrassegna come importante". */
  readonly important: boolean;
  /** The merged ticket it came from. */
  readonly mergedFrom: string | null;
  readonly hasRaw: boolean;
  readonly createdAt: Instant;
}

/** A mail as it would leave: `POST /api/v1/tickets/{number}/replies/preview`. */
export type MailPreviewView = Pick<ArticleView, "from" | "to" | "cc" | "bcc" | "subject" | "text" | "html">;
