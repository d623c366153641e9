import type { Desk } from "../../desk/desk.ts";
import type { Template } from "../../desk/template.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import { fillPlaceholders, unknownPlaceholders } from "../../text/placeholders.ts";
import type { Instant } from "../../time.ts";
import type { Article } from "../article.ts";
import type { Ticket } from "../ticket.ts";
import { newTicketValues, TEXT_PLACEHOLDERS, textValues } from "./placeholder-values.ts";
import { latestReplyTarget } from "./reply-target.ts";

/** A template's words, ready to be written on (spec T17). */
export interface FilledTemplate {
  /** Null where the template leaves the subject to its form. */
  readonly subject: string | null;
  readonly text: string;
}

/** For this ticket and operator; `articles` are the ticket's. */
export function fillTemplate(
  desk: Desk,
  template: Template,
  ticket: Ticket,
  { operator, now, articles }: { operator: OperatorAddress; now: Instant; articles: readonly Article[] },
): FilledTemplate {
  const lastMessage = latestReplyTarget(articles)?.text ?? "";
  const { language } = template;
  return filled(template, textValues(desk, ticket, operator, { now, lastMessage, language }));
}

/** For a ticket that this operator is about to open in a queue. */
export function fillNewTicketTemplate(
  desk: Desk,
  template: Template,
  queue: string,
  { operator, now }: { operator: OperatorAddress; now: Instant },
): FilledTemplate {
  return filled(template, newTicketValues(desk, queue, operator, now));
}

const filled = ({ subject, text }: Template, values: Readonly<Record<string, string>>): FilledTemplate => ({
  subject: subject === null ? null : fillPlaceholders(subject, values),
  text: fillPlaceholders(text, values),
});

const PERSONAL: readonly string[] = ["customer", "customer.address", "title", "organisation", "lastMessage"];
const IMPERSONAL = TEXT_PLACEHOLDERS.filter((name) => !PERSONAL.includes(name));

/** Whether a text, once filled, says who the customer is or what he wrote. */
export const namesCustomer = (text: string): boolean => unknownPlaceholders(text, IMPERSONAL).length > 0;
