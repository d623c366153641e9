import { operatorName, queueOf } from "../../desk/desk.ts";
import type { MailAddress } from "../../intake/mail.ts";
import type { Article, MailPurpose } from "../article.ts";
import type { ArticleExtras, IncomingMessage, Recipients, ReplyTarget } from "../commands.ts";
import { subjectWithNumber } from "../writing/subject.ts";
import type { Decision, NewArticle } from "./decision.ts";

/** References headers keep the first and the latest ids; more would outgrow what mail servers accept. */
const MAX_REFERENCES = 20;

/** The operator who acts; null when it is the desk or a customer. */
export const actingOperator = (decision: Decision): string | null =>
  decision.ctx.actor.kind === "operator" ? decision.ctx.actor.address : null;

const extrasOf = ({ attachments, workUnits }: ArticleExtras): Partial<NewArticle> => ({
  ...(attachments && { attachments }),
  ...(workUnits && { workUnits }),
});

/** Told to colleagues, unless it is marked as visible; by the desk itself where no operator acts. */
export function noteArticle(
  decision: Decision,
  subject: string,
  text: string,
  extras: ArticleExtras & { readonly visibleToCustomer?: boolean } = {},
): NewArticle {
  return {
    ...unsent(decision),
    channel: "note",
    sender: actingOperator(decision) ? "operator" : "system",
    visibleToCustomer: extras.visibleToCustomer ?? false,
    subject,
    text,
    ...extrasOf(extras),
  };
}

/** A call as the operator wrote it down; the customer was part of it, so he may see it. */
export function phoneCallArticle(
  decision: Decision,
  direction: "inbound" | "outbound",
  said: { readonly subject: string; readonly text: string },
  extras: ArticleExtras,
): NewArticle {
  const { customer } = decision.ticket;
  const base = unsent(decision);
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

/** What the customer wrote, in the words he wrote it in; his mail keeps its Message-ID, so that answers find it. */
export function customerArticle(
  decision: Decision,
  message: IncomingMessage,
  visibleToCustomer: boolean,
  workUnits = 0,
): NewArticle {
  return {
    ...message,
    bcc: [],
    id: decision.ctx.newId(),
    sender: "customer",
    visibleToCustomer,
    autoResponse: null,
    ...extrasOf({ workUnits }),
  };
}

/** A mail that is kept without being part of the conversation. */
export const filedArticle = (decision: Decision, message: IncomingMessage): NewArticle => ({
  ...customerArticle(decision, message, false),
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

/** A mail to be sent, from the address of the ticket's queue. */
export function operatorMailArticle(
  decision: Decision,
  mail: OperatorMail,
  extras: ArticleExtras,
): NewArticle {
  const { to, cc = [], bcc = [] } = mail.recipients;
  return {
    ...outgoing(decision, mail.target),
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

/** A mail the desk writes by itself, to the customer; its subject carries the number he will quote. */
export function autoResponseArticle(
  decision: Decision,
  kind: NonNullable<Article["autoResponse"]>,
  filled: { readonly subject: string; readonly text: string },
  target: ReplyTarget | null,
): NewArticle {
  return {
    ...outgoing(decision, target),
    sender: "system",
    visibleToCustomer: true,
    to: [decision.ticket.customer],
    subject: subjectWithNumber(decision.ticket.number, filled.subject),
    text: filled.text,
    autoResponse: kind,
  };
}

/** What an article has that never was a mail. */
function unsent(
  decision: Decision,
): Omit<NewArticle, "channel" | "sender" | "visibleToCustomer" | "subject" | "text"> {
  const operator = actingOperator(decision);
  return {
    id: decision.ctx.newId(),
    from: operator
      ? { address: operator, name: operatorName(decision.ctx.desk, operator) }
      : { address: "", name: decision.ctx.desk.name },
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
  decision: Decision,
  target: ReplyTarget | null,
): Omit<NewArticle, "sender" | "visibleToCustomer" | "to" | "subject" | "text"> {
  const base = unsent(decision);
  const queue = queueOf(decision.ctx.desk, decision.ticket.queue);
  const domain = queue.address.address.split("@")[1] ?? "localhost";
  return {
    ...base,
    channel: "email",
    from: queue.address,
    messageId: `${decision.ticket.number}.${base.id}@${domain}`,
    inReplyTo: target?.messageId ?? null,
    references: referencesAfter(target),
  };
}

function referencesAfter(target: ReplyTarget | null): readonly string[] {
  if (!target?.messageId) return target?.references ?? [];
  const all = [...target.references.filter((id) => id !== target.messageId), target.messageId];
  return all.length <= MAX_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_REFERENCES)];
}
