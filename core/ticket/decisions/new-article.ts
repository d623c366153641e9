import { operatorName, queueOf } from "../../desk/desk.ts";
import type { MailAddress } from "../../intake/mail.ts";
import type { Article, MailPurpose } from "../article.ts";
import type { ArticleExtras, IncomingMessage, Recipients, ReplyTarget } from "../commands.ts";
import { subjectWithNumber } from "../writing/subject.ts";
import type { Draft } from "./draft.ts";

export type NewArticle = Omit<Article, "position" | "createdAt" | "author">;

/** References headers keep the first and the latest ids; more would outgrow what mail servers accept. */
const MAX_REFERENCES = 20;

/** Operator of the draft, or null when the system or a customer acts. */
export const actingOperator = (draft: Draft): string | null =>
  draft.ctx.actor.kind === "operator" ? draft.ctx.actor.address : null;

const extrasOf = ({ attachments, workUnits }: ArticleExtras): Partial<NewArticle> => ({
  ...(attachments && { attachments }),
  ...(workUnits && { workUnits }),
});

export function noteArticle(
  draft: Draft,
  subject: string,
  text: string,
  extras: ArticleExtras & { readonly visibleToCustomer?: boolean } = {},
): NewArticle {
  return {
    ...unsent(draft),
    channel: "note",
    sender: actingOperator(draft) ? "operator" : "system",
    visibleToCustomer: extras.visibleToCustomer ?? false,
    subject,
    text,
    ...extrasOf(extras),
  };
}

/** A call as the operator wrote it down; the customer was part of it, so he may see it. */
export function phoneCallArticle(
  draft: Draft,
  direction: "inbound" | "outbound",
  said: { readonly subject: string; readonly text: string },
  extras: ArticleExtras,
): NewArticle {
  const { customer } = draft.ticket;
  const base = unsent(draft);
  const isInbound = direction === "inbound";
  return {
    ...base,
    channel: "phone",
    sender: isInbound ? "customer" : "operator",
    visibleToCustomer: true,
    from: isInbound ? customer : base.from,
    to: isInbound ? [] : [customer],
    ...said,
    ...extrasOf(extras),
  };
}

export function customerArticle(
  draft: Draft,
  message: IncomingMessage,
  visibleToCustomer: boolean,
  workUnits = 0,
): NewArticle {
  return {
    ...message,
    bcc: [],
    id: draft.ctx.newId(),
    sender: "customer",
    visibleToCustomer,
    autoResponse: null,
    ...extrasOf({ workUnits }),
  };
}

/** A mail that is kept without being part of the conversation. */
export const filedArticle = (draft: Draft, message: IncomingMessage): NewArticle => ({
  ...customerArticle(draft, message, false),
  sender: "system",
});

/** A mail an operator sends: its purpose, its words and whom it goes to. */
export interface OperatorMail {
  readonly purpose: MailPurpose;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | null;
  readonly recipients: Recipients;
  /** Whom the ticket belongs to sees it; a third party's mail is not his. */
  readonly visibleToCustomer: boolean;
  readonly target: ReplyTarget | null;
  readonly replyTo?: MailAddress;
}

export function operatorMailArticle(draft: Draft, mail: OperatorMail, extras: ArticleExtras): NewArticle {
  const { to, cc = [], bcc = [] } = mail.recipients;
  return {
    ...outgoing(draft, mail.target),
    sender: "operator",
    visibleToCustomer: mail.visibleToCustomer,
    to,
    cc,
    bcc,
    subject: mail.subject,
    text: mail.text,
    html: mail.html ?? null,
    purpose: mail.purpose,
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    ...extrasOf(extras),
  };
}

export function autoResponseArticle(
  draft: Draft,
  kind: NonNullable<Article["autoResponse"]>,
  filled: { readonly subject: string; readonly text: string },
  target: ReplyTarget | null,
): NewArticle {
  return {
    ...outgoing(draft, target),
    sender: "system",
    visibleToCustomer: true,
    to: [draft.ticket.customer],
    subject: subjectWithNumber(draft.ticket.number, filled.subject),
    text: filled.text,
    autoResponse: kind,
  };
}

/** What an article has that never was a mail. */
function unsent(
  draft: Draft,
): Omit<NewArticle, "channel" | "sender" | "visibleToCustomer" | "subject" | "text"> {
  const operator = actingOperator(draft);
  return {
    id: draft.ctx.newId(),
    from: operator
      ? { address: operator, name: operatorName(draft.ctx.desk, operator) }
      : { address: "", name: draft.ctx.desk.name },
    to: [],
    cc: [],
    bcc: [],
    html: null,
    attachments: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    rawDigest: null,
    autoResponse: null,
  };
}

/** The Message-ID comes from the article's id: sending twice is then visible as the same mail. */
function outgoing(
  draft: Draft,
  target: ReplyTarget | null,
): Omit<NewArticle, "sender" | "visibleToCustomer" | "to" | "subject" | "text"> {
  const base = unsent(draft);
  const queue = queueOf(draft.ctx.desk, draft.ticket.queue);
  const domain = queue.address.address.split("@")[1] ?? "localhost";
  return {
    ...base,
    channel: "email",
    from: queue.address,
    messageId: `${draft.ticket.number}.${base.id}@${domain}`,
    inReplyTo: target?.messageId ?? null,
    references: referencesAfter(target),
  };
}

function referencesAfter(target: ReplyTarget | null): readonly string[] {
  if (!target?.messageId) return target?.references ?? [];
  const all = [...target.references.filter((id) => id !== target.messageId), target.messageId];
  return all.length <= MAX_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_REFERENCES)];
}
