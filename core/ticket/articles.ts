import { operatorName, queueOf } from "../desk/desk.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { Article } from "./article.ts";
import type { IncomingMessage, ReplyTarget } from "./commands.ts";
import { replyText } from "./compose-reply.ts";
import type { Draft } from "./draft.ts";
import { subjectWithNumber } from "./subject.ts";

type NewArticle = Omit<Article, "position" | "createdAt" | "author">;

/** References headers keep the first and the latest ids; more would outgrow what mail servers accept. */
const MAX_REFERENCES = 20;

/** Operator of the draft, or null when the system or a customer acts. */
export const actingOperator = (draft: Draft): string | null =>
  draft.ctx.actor.kind === "operator" ? draft.ctx.actor.address : null;

export function noteArticle(
  draft: Draft,
  subject: string,
  text: string,
  visibleToCustomer = false,
): NewArticle {
  return {
    ...internal(draft),
    channel: "note",
    sender: actingOperator(draft) ? "operator" : "system",
    visibleToCustomer,
    subject,
    text,
  };
}

export function customerArticle(
  draft: Draft,
  message: IncomingMessage,
  visibleToCustomer: boolean,
): NewArticle {
  return {
    ...message,
    id: draft.ctx.newId(),
    sender: "customer",
    visibleToCustomer,
    autoResponse: null,
  };
}

export function replyArticle(
  draft: Draft,
  text: string,
  target: ReplyTarget | null,
  cc: readonly MailAddress[],
): NewArticle {
  const { desk } = draft.ctx;
  return {
    ...mailToCustomer(draft, target),
    sender: "operator",
    cc,
    subject: subjectWithNumber(draft.ticket.number, draft.ticket.title),
    text: replyText(desk, draft.ticket, actingOperator(draft), text, target),
    autoResponse: null,
  };
}

export function autoResponseArticle(
  draft: Draft,
  kind: NonNullable<Article["autoResponse"]>,
  filled: { readonly subject: string; readonly text: string },
  target: ReplyTarget | null,
): NewArticle {
  return {
    ...mailToCustomer(draft, target),
    sender: "system",
    cc: [],
    subject: subjectWithNumber(draft.ticket.number, filled.subject),
    text: filled.text,
    autoResponse: kind,
  };
}

function internal(
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
function mailToCustomer(
  draft: Draft,
  target: ReplyTarget | null,
): Omit<NewArticle, "sender" | "cc" | "subject" | "text" | "autoResponse"> {
  const id = draft.ctx.newId();
  const queue = queueOf(draft.ctx.desk, draft.ticket.queue);
  const domain = queue.address.address.split("@")[1] ?? "localhost";
  return {
    id,
    channel: "email",
    visibleToCustomer: true,
    from: queue.address,
    to: [draft.ticket.customer],
    html: null,
    attachments: [],
    messageId: `${draft.ticket.number}.${id}@${domain}`,
    inReplyTo: target?.messageId ?? null,
    references: referencesAfter(target),
    rawDigest: null,
  };
}

function referencesAfter(target: ReplyTarget | null): readonly string[] {
  if (!target?.messageId) return target?.references ?? [];
  const all = [...target.references.filter((id) => id !== target.messageId), target.messageId];
  return all.length <= MAX_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_REFERENCES)];
}
