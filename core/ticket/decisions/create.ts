import { type Desk, serviceLevelOf } from "../../desk/desk.ts";
import { dueFrom } from "../../desk/service-level.ts";
import { productWords } from "../../intake/check/mail-words.ts";
import { suggestedTitle } from "../../intake/title/suggested-title.ts";
import { answerMessage, languageOf } from "../../notify/auto-response.ts";
import { hasRole, possibleOwners } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import { checkExtras, requireSubject, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { DEFAULT_PRIORITY } from "../ticket.ts";
import { composeReply } from "../writing/compose-reply.ts";
import { subjectWithNumber } from "../writing/subject.ts";
import { askForMissing } from "./ask-for-missing.ts";
import { checkFirstMail } from "./check-intake.ts";
import { checkOutgoing } from "./correspond.ts";
import type { Decision } from "./decision.ts";
import { checkDescription } from "./describe.ts";
import { addOperatorMail } from "./file-mail.ts";
import { customerArticle, operatorMailArticle } from "./new-article.ts";
import { lockTo } from "./ownership.ts";
import { applyNextState, checkNextState } from "./state.ts";

type NewTicket = CommandOf<"CreateTicket"> | CommandOf<"CreateMailTicket">;

export function createTicket(
  decision: Decision,
  command: CommandOf<"CreateTicket">,
): Result<void, Rejection> {
  const checked = checkCreation(decision, command, command.message.text);
  if (!checked.ok) return checked;
  recordCreation(decision, command);
  if (command.writer !== undefined) addOperatorMail(decision, command.message, command.writer, true);
  else decision.addArticle(customerArticle(decision, command.message, true, command.workUnits));
  const isFirst = !command.splitFrom && !command.followUpOf;
  if (isFirst) checkFirstMail(decision, command.message, command.candidates);
  if (command.owner) lockTo(decision, command.owner, "assigned");
  const isAsked = isFirst && askForMissing(decision, command);
  if (!isAsked) answerMessage(decision, command.followUpOf ? "new-linked" : "new-ticket", command);
  return applyNextState(decision, command.next);
}

/** The operator's mail opens the ticket; as OTRS, nothing else is sent (spec T10). */
export function createMailTicket(
  decision: Decision,
  command: CommandOf<"CreateMailTicket">,
  operator: string,
): Result<void, Rejection> {
  if (operator === "") return fail({ code: "ticket.not_allowed", action: command.type });
  const checked = checkCreation(decision, command, command.text);
  if (!checked.ok) return checked;
  const recipients = { to: [command.customer], cc: command.cc ?? [], bcc: command.bcc ?? [] };
  recordCreation(decision, command);
  const words = checkOutgoing(decision, command, recipients);
  if (!words.ok) return words;
  const mail = {
    purpose: "new-ticket",
    subject: subjectWithNumber(decision.ticket.number, decision.ticket.title),
    ...composeReply(decision.ctx.desk, decision.ticket, operator, words.value),
    recipients,
    visibleToCustomer: true,
    target: null,
  } as const;
  decision.addArticle(operatorMailArticle(decision, mail, command));
  if (command.owner) lockTo(decision, command.owner, "assigned");
  return applyNextState(decision, command.next ?? { state: "open" });
}

function recordCreation(decision: Decision, command: NewTicket): void {
  const { desk, now, newNumber, importedAt } = decision.ctx;
  if (!newNumber) throw new Error(`${command.type} without a number`);
  const { queue, title, customer, organisation, service, sla, impact } = command;
  const { firstResponse } = serviceLevelOf(desk, { queue, sla: sla ?? null });
  const origin = command.type === "CreateTicket" ? originOf(command, desk) : {};
  decision.record({
    type: "TicketCreated",
    number: newNumber,
    title: title.trim(),
    queue,
    priority: command.priority ?? DEFAULT_PRIORITY,
    requestType: command.requestType ?? desk.defaultRequestType,
    ...(service !== undefined && { service }),
    ...(sla !== undefined && { sla }),
    ...(impact !== undefined && { impact }),
    customer,
    ...(organisation !== undefined && { organisation }),
    ...origin,
    ...(importedAt !== undefined && { importedAt }),
    firstResponseDueAt: importedAt === undefined ? dueFrom(firstResponse, now).dueAt : null,
  });
}

/** Where the ticket comes from, and what that means for mails about it. */
function originOf(command: CommandOf<"CreateTicket">, desk: Desk) {
  const { splitFrom, followUpOf, message, noAnswerReason } = command;
  const language = languageOf(message);
  const title = betterTitle(command, desk);
  return {
    ...(title !== null && { suggestedTitle: title }),
    ...(splitFrom !== undefined && { splitFrom }),
    ...(followUpOf !== undefined && { followUpOf }),
    ...(language !== null && { language }),
    ...(noAnswerReason !== undefined && { noAutoResponses: noAnswerReason }),
  };
}

const NO_PRODUCTS: readonly string[] = [];

/** For a person's first mail; whether it is shown is for its queue to say, today and tomorrow. */
function betterTitle(command: CommandOf<"CreateTicket">, { products = NO_PRODUCTS }: Desk): string | null {
  const { message, splitFrom, noAnswerReason } = command;
  const isPersons = message.channel === "email" && message.receivedAs === undefined && !noAnswerReason;
  if (!isPersons || splitFrom !== undefined) return null;
  const { subject, from, text } = message;
  return suggestedTitle({ subject, from, products: productWords(products) }, text);
}

/** A mail is always taken, whatever it contains; a person's form is checked. */
function checkCreation(decision: Decision, command: NewTicket, text: string): Result<void, Rejection> {
  const { desk, actor } = decision.ctx;
  if (!desk.queues.has(command.queue)) return fail({ code: "queue.unknown", queue: command.queue });
  if (actor.kind !== "operator") return ok(undefined);
  if (!hasRole(desk, actor.address, command.queue, "create")) {
    return fail({ code: "queue.not_allowed", queue: command.queue });
  }
  if (command.owner && !possibleOwners(desk, command.queue).includes(command.owner)) {
    return fail({ code: "owner.not_allowed", owner: command.owner });
  }
  return firstFault([
    () => checkDescription(desk, describedBy(decision, command)),
    () => checkOrganisation(decision, command),
    () => requireSubject(command.title),
    () => requireText("text", text),
    () => checkExtras(command),
    () => checkNextState(decision, command.next),
  ]);
}

const describedBy = ({ ctx: { desk } }: Decision, command: NewTicket) => ({
  priority: command.priority ?? DEFAULT_PRIORITY,
  requestType: command.requestType ?? desk.defaultRequestType,
  service: command.service ?? null,
  sla: command.sla ?? null,
  impact: command.impact ?? null,
});

function checkOrganisation(decision: Decision, { organisation }: NewTicket): Result<void, Rejection> {
  return organisation === undefined || decision.ctx.desk.organisations.has(organisation)
    ? ok(undefined)
    : fail({ code: "field.invalid", field: "organisation" });
}

function firstFault(checks: readonly (() => Result<unknown, Rejection>)[]): Result<void, Rejection> {
  for (const check of checks) {
    const checked = check();
    if (!checked.ok) return checked;
  }
  return ok(undefined);
}
