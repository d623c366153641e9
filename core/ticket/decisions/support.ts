import { type Desk, queueOf } from "../../desk/desk.ts";
import { translate } from "../../i18n/translate.ts";
import type { MailAddress } from "../../intake/mail.ts";
import { contactFor } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import { requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { SUPPORT_OUTCOMES } from "../support.ts";
import { isFinal } from "../ticket.ts";
import type { Decision } from "./decision.ts";
import { noteArticle } from "./new-article.ts";

/** What fits a dossier card and its link with room to spare. */
const MAX_SUPPORT_LENGTH = 4_000;

/** The question is a note of the ticket too: who opens it later sees what was asked (spec B7). */
export function askSupport(
  decision: Decision,
  command: CommandOf<"AskSupport">,
  operator: string,
): Result<void, Rejection> {
  const { ticket, ctx } = decision;
  const { desk } = ctx;
  const contact = contactFor(desk, operator, ticket.queue);
  if (!contact) return fail({ code: "support.no_contact", queue: queueOf(desk, ticket.queue).key });
  const question = requireText("text", command.text, MAX_SUPPORT_LENGTH);
  if (!question.ok) return question;
  const tried = (command.tried ?? "").trim();
  if (tried.length > MAX_SUPPORT_LENGTH)
    return fail({ code: "field.too_long", field: "tried", max: MAX_SUPPORT_LENGTH });
  const subject = translate(desk.language, "support.asked.subject", { name: nameOf(contact) });
  decision.addArticle(noteArticle(decision, subject, noteText(desk, question.value, tried)));
  decision.record({
    type: "SupportAsked",
    request: ctx.newId(),
    contact,
    operators: [...new Set([operator, ticket.owner ?? operator])].filter((who) => who !== contact.address),
    question: question.value,
    tried,
  });
  return ok(undefined);
}

const nameOf = ({ name, address }: MailAddress): string => name || address;

const noteText = ({ language }: Desk, question: string, tried: string): string =>
  tried === "" ? question : `${question}\n\n${translate(language, "support.tried")}:\n${tried}`;

/** A merged ticket hears no more of it. */
export function recordSupportChat(
  decision: Decision,
  { request, chat }: CommandOf<"RecordSupportChat">,
): Result<void, Rejection> {
  if (!isFinal(decision.ticket.state)) decision.record({ type: "SupportChatOpened", request, chat });
  return ok(undefined);
}

/** What the contact said comes back as a note, in his name when he wrote it himself (spec B7). */
export function recordSupportOutcome(
  decision: Decision,
  { request, outcome, text, contact }: CommandOf<"RecordSupportOutcome">,
): Result<void, Rejection> {
  const { state } = decision.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  if (!SUPPORT_OUTCOMES.includes(outcome)) return fail({ code: "field.required", field: "outcome" });
  const said = requireText("text", text);
  if (!said.ok) return said;
  const { language } = decision.ctx.desk;
  const subject = translate(language, "support.answered.subject", {
    outcome: translate(language, `support.outcome.${outcome}`),
  });
  const note = noteArticle(decision, subject, said.value);
  decision.addArticle(contact ? { ...note, sender: "operator", from: contact } : note, decision.ctx.actor);
  decision.record({ type: "SupportAnswered", request, outcome, contact: contact ?? null });
  return ok(undefined);
}
