import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf, ImportedRecord } from "../commands.ts";
import type { EventOf } from "../events.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import type { Decision } from "./decision.ts";

/** What was is recorded as it was; only a queue that nobody serves would hide the ticket from everybody. */
export function importTicket(
  decision: Decision,
  { type, records }: CommandOf<"ImportTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk, newNumber, now, importedAt = now } = decision.ctx;
  if (operator !== "") return fail({ code: "ticket.not_allowed", action: type });
  const [first, ...others] = records;
  if (first?.event.type !== "TicketCreated" || !newNumber)
    throw new Error(`${type} without its beginning or a number`);
  const { queue } = first.event;
  if (!desk.queues.has(queue)) return fail({ code: "queue.unknown", queue });
  const created = { ...first.event, number: newNumber, importedAt, firstResponseDueAt: null };
  decision.record(created, first.actor, first.at);
  for (const record of others) recordImported(decision, record);
  return ok(undefined);
}

export function addImported(
  decision: Decision,
  { records }: CommandOf<"AddImported">,
): Result<void, Rejection> {
  const { state } = decision.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  for (const record of records) recordImported(decision, record);
  return ok(undefined);
}

/** A log never goes back in time, whatever the clocks said where it was written. */
function recordImported(decision: Decision, { event, actor, at: wanted }: ImportedRecord): void {
  const { changedAt, articleCount, firstResponse } = decision.ticket;
  const at = wanted > changedAt ? wanted : changedAt;
  if (event.type !== "ArticleAdded") {
    decision.record(event, actor, at);
    return;
  }
  const article = { ...event.article, position: articleCount + 1 };
  decision.record({ ...event, article }, actor, at);
  if (firstResponse.metAt === null && isAnswer(event))
    decision.record({ type: "FirstResponseMet" }, actor, at);
}

const isAnswer = ({ article }: EventOf<"ArticleAdded">): boolean =>
  article.sender === "operator" && article.visibleToCustomer;
