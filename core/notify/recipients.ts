import { type Desk, queueOf } from "../desk/desk.ts";
import type { NoticeKind, SpreadKind } from "../effects.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { canSeeQueue, hasRole } from "../people/policy.ts";
import { myQueues, type Preferences } from "../people/preferences.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** Who may have to be told that a ticket of the queue escalates; `isToldOf` says of each when it is sent. */
export const escalationCandidates = (desk: Desk, queue: string): readonly OperatorAddress[] =>
  [...desk.operators.keys()].filter((operator) => canSeeQueue(desk, operator, queue));

/** Notices to a queue rather than to a person. */
const TO_THE_QUEUE: ReadonlySet<NoticeKind> = new Set(["escalation", "escalation-warning"]);

/**
 * Whether a notice still is this operator's: escalations are told to who works on the queue fully and to who
 * chose it (reference/otrs-behaviour §7), as both are at the moment of sending.
 */
export function isToldOf(
  desk: Desk,
  notice: NoticeKind,
  operator: OperatorAddress,
  queue: string,
  chosen: Preferences | null,
): boolean {
  if (!TO_THE_QUEUE.has(notice)) return true;
  return hasRole(desk, operator, queue, "rw") || myQueues(desk, operator, chosen).includes(queue);
}

/** An operator as far as it decides what he is told. */
export interface Listener {
  readonly operator: OperatorAddress;
  readonly chosen: Preferences | null;
  /** Whether he has opened his chat with the bot. */
  readonly hasChat: boolean;
}

/** What is told to those alone who have to do with the ticket. */
const TO_ITS_PEOPLE: ReadonlySet<SpreadKind> = new Set(["note", "support-answered", "reminder"]);

/**
 * Everybody whom it can concern, whatever he has chosen: of the thousands of a large desk, only of these it is worth
 * asking the store what they chose.
 */
export function concernable(desk: Desk, kind: SpreadKind, ticket: Ticket): readonly OperatorAddress[] {
  const queue = queueOf(desk, ticket.queue).key;
  const people = [ticket.owner, ticket.support?.askedBy, ...ticket.watchers].flatMap((one) => one ?? []);
  const candidates = TO_ITS_PEOPLE.has(kind) ? new Set(people) : desk.operators.keys();
  return [...candidates].filter(
    (operator) => desk.operators.has(operator) && canSeeQueue(desk, operator, queue),
  );
}

/** Whether this is told to this operator (reference/otrs-behaviour §7); who may not see the ticket never is. */
export function concerns(desk: Desk, kind: SpreadKind, ticket: Ticket, listener: Listener): boolean {
  const { operator } = listener;
  if (!canSeeQueue(desk, operator, queueOf(desk, ticket.queue).key)) return false;
  const isHis = ticket.owner === operator || ticket.watchers.includes(operator);
  switch (kind) {
    case "new-ticket":
    case "move":
      return subscribes(desk, ticket, listener);
    case "follow-up":
      return isHis || (!ticket.lock && subscribes(desk, ticket, listener));
    case "note":
      return isHis;
    case "reminder":
      // Set when he was asked: he may have answered since, or somebody may work on it as it is.
      return isHis && Boolean(ticket.incomplete);
    case "support-answered":
      return isHis || ticket.support?.askedBy === operator;
  }
}

/**
 * Who wants to hear of everything in the queue. Queues nobody chose are our guess: they are worth a chat message, not a
 * mail to who never opened the chat. Who wants a digest has it there.
 */
function subscribes(desk: Desk, ticket: Ticket, { operator, chosen, hasChat }: Listener): boolean {
  if (chosen?.digest || (!chosen && !hasChat)) return false;
  return myQueues(desk, operator, chosen).includes(queueOf(desk, ticket.queue).key);
}
