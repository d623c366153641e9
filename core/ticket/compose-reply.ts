import { type Desk, operatorName, queueOf } from "../desk/desk.ts";
import { fieldsInZone } from "../desk/desk-time.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import type { ReplyTarget } from "./commands.ts";
import type { Ticket } from "./ticket.ts";

const MAX_QUOTED_LINES = 200;

/** The text of an answer as it leaves: salutation, what the operator wrote, signature (spec T11). */
export function composeReply(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  text: string,
): string {
  const queue = queueOf(desk, ticket.queue);
  const values = placeholderValues(desk, ticket, operator);
  return [fillPlaceholders(queue.salutation, values), text.trim(), fillPlaceholders(queue.signature, values)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The whole text of an answer: what `composeReply` gives, and below it the answered message. */
export function replyText(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  text: string,
  target: ReplyTarget | null,
): string {
  const body = composeReply(desk, ticket, operator, text);
  return target ? `${body}\n\n${quoteOriginal(desk, target)}` : body;
}

/** What `{…}` may name in salutations, signatures and automatic mails. */
export function placeholderValues(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
): Readonly<Record<string, string>> {
  const queue = queueOf(desk, ticket.queue);
  return {
    number: ticket.number,
    title: ticket.title,
    queue: queue.name,
    customer: ticket.customer.name || ticket.customer.address,
    operator: operator ? operatorName(desk, operator) : "",
    desk: desk.name,
  };
}

/** The answered message below the answer, each line marked with `>`. */
export function quoteOriginal(desk: Desk, target: ReplyTarget): string {
  const { date, time } = fieldsInZone(target.at, desk.timeZone);
  const [year, month, day] = date.split("-");
  const author = target.from.name || target.from.address;
  const lines = target.text.trimEnd().split("\n").slice(0, MAX_QUOTED_LINES);
  return [
    `Il ${day}/${month}/${year} alle ${time} ${author} ha scritto:`,
    ...lines.map((line) => `> ${line}`),
  ].join("\n");
}
