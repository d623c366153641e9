import { type Desk, operatorName, queueOf } from "../../desk/desk.ts";
import { fieldsInZone } from "../../desk/desk-time.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import type { Instant } from "../../time.ts";
import { escalationDueAt, type Ticket } from "../ticket.ts";
import { quotedLines } from "./quote.ts";

/** What a text may name before there is a ticket. */
export const NEW_TICKET_PLACEHOLDERS = ["desk", "queue", "operator", "operator.address", "date"] as const;

/** What follows from the ticket, its desk and who writes: for salutations and signatures. */
export const TICKET_PLACEHOLDERS = [
  "desk",
  "queue",
  "operator",
  "operator.address",
  "number",
  "title",
  "state",
  "priority",
  "type",
  "service",
  "sla",
  "impact",
  "owner",
  "customer",
  "customer.address",
  "organisation",
  "created",
  "escalation",
] as const;

/** What whole texts may name beside: today and what the customer wrote last. */
export const TEXT_PLACEHOLDERS = [...TICKET_PLACEHOLDERS, "date", "lastMessage"] as const;

type Values<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;

/** Said of what a ticket does not have (reference/otrs-behaviour §11). */
const NOTHING = "-";

/** @param language of states, priorities and types; the desk's unless a text is in another */
export function placeholderValues(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  language: Language = desk.language,
): Values<typeof TICKET_PLACEHOLDERS> {
  const escalationAt = escalationDueAt(ticket);
  return {
    ...writerValues(desk, ticket.queue, operator),
    number: ticket.number,
    title: ticket.title,
    state: translate(language, `state.${ticket.state}`),
    priority: translate(language, `priority.${ticket.priority}`),
    type:
      desk.requestTypes.find(({ key }) => key === ticket.requestType)?.name[language] ?? ticket.requestType,
    service: desk.services.get(ticket.service ?? "")?.name ?? ticket.service ?? NOTHING,
    sla: desk.slas.get(ticket.sla ?? "")?.name ?? ticket.sla ?? NOTHING,
    impact: ticket.impact === null ? NOTHING : translate(language, `priority.${ticket.impact}`),
    owner: ticket.owner === null ? NOTHING : operatorName(desk, ticket.owner),
    customer: ticket.customer.name || ticket.customer.address,
    "customer.address": ticket.customer.address,
    organisation: desk.organisations.get(ticket.organisation ?? "")?.name ?? ticket.organisation ?? NOTHING,
    created: momentText(desk, ticket.createdAt),
    escalation: escalationAt === null ? NOTHING : momentText(desk, escalationAt),
  };
}

/** @param lastMessage the customer's, or empty when he has written none */
export function textValues(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  moment: { readonly now: Instant; readonly lastMessage: string; readonly language?: Language | null },
): Values<typeof TEXT_PLACEHOLDERS> {
  return {
    ...placeholderValues(desk, ticket, operator, moment.language ?? desk.language),
    date: dateText(desk, moment.now),
    lastMessage: moment.lastMessage.trim() === "" ? "" : quotedLines(moment.lastMessage),
  };
}

/** For a text that will open a ticket in this queue. */
export function newTicketValues(
  desk: Desk,
  queue: string,
  operator: OperatorAddress,
  now: Instant,
): Values<typeof NEW_TICKET_PLACEHOLDERS> {
  return { ...writerValues(desk, queue, operator), date: dateText(desk, now) };
}

/** Who writes for whom. The desk's own mails have no operator. */
const writerValues = (desk: Desk, queue: string, operator: OperatorAddress | null) => ({
  desk: desk.name,
  queue: queueOf(desk, queue).name,
  operator: operator ? operatorName(desk, operator) : "",
  "operator.address": operator ?? "",
});

const written = (date: string): string => date.split("-").reverse().join("/");

const dateText = (desk: Desk, at: Instant): string => written(fieldsInZone(at, desk.timeZone).date);

function momentText(desk: Desk, at: Instant): string {
  const { date, time } = fieldsInZone(at, desk.timeZone);
  return `${written(date)} ${time}`;
}
