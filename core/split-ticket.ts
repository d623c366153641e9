import { type HandleDeps, type Handled, handle } from "./handle.ts";
import { can } from "./people/policy.ts";
import { fail, type Result } from "./result.ts";
import type { Article } from "./ticket/article.ts";
import type { CommandContext, CommandOf, IncomingMessage } from "./ticket/commands.ts";
import type { Rejection } from "./ticket/rejection.ts";
import type { TicketNumber } from "./ticket/ticket.ts";
import { articleAt } from "./ticket/writing/passed-on.ts";

/** The new ticket's form; what is absent is taken from the article and its ticket. */
export interface SplitForm
  extends Partial<Omit<CommandOf<"CreateTicket">, "type" | "message" | "answerAutomatically" | "splitFrom">> {
  /** Of the article that becomes a ticket of its own. */
  readonly position: number;
  readonly text?: string;
}

/**
 * Makes an article a ticket of its own, child of the one it is in, which stays as it is (spec T13, G4). The
 * customer is not written to: the operator decides what he is told.
 */
export async function splitTicket(
  deps: HandleDeps,
  origin: TicketNumber,
  form: SplitForm,
  ctx: CommandContext,
): Promise<Result<Handled, Rejection>> {
  const { store, desk } = deps;
  const { actor } = ctx;
  if (actor.kind !== "operator") return fail({ code: "ticket.not_allowed", action: "split" });
  const ticket = await store.load(origin);
  if (!ticket) return fail({ code: "ticket.not_found" });
  const allowed = can(desk, actor.address, "split", ticket);
  if (!allowed.ok) return allowed;
  const article = articleAt(await store.articles(origin), form.position);
  if (!article.ok) return article;
  const { position: _position, text, ...given } = form;
  const { queue, customer, organisation, priority, requestType } = ticket;
  const title = form.title ?? (article.value.subject || ticket.title);
  const command: CommandOf<"CreateTicket"> = {
    queue,
    customer,
    priority,
    requestType,
    ...(organisation !== null && { organisation }),
    ...given,
    type: "CreateTicket",
    title,
    message: messageOf(article.value, title, text ?? article.value.text),
    answerAutomatically: false,
    splitFrom: origin,
  };
  return handle(deps, null, command, ctx);
}

/** A mail stays a mail, a note becomes a call: it was told to an operator. */
function messageOf(article: Article, subject: string, text: string): IncomingMessage {
  const { from, to, cc, html, attachments, messageId, inReplyTo, references, rawDigest } = article;
  const isMail = article.channel === "email" && article.sender === "customer";
  const isWhole = text === article.text;
  return {
    channel: isMail ? "email" : "phone",
    from,
    to,
    cc,
    subject,
    text,
    html: isWhole ? html : null,
    attachments,
    // Answers to the mail itself go on in the ticket it came to.
    messageId: isMail ? messageId : null,
    inReplyTo,
    references,
    rawDigest,
  };
}
