import { nextWorkingDay } from "../../desk/calendar/working-time.ts";
import { calendarOf, type Queue, queueOf } from "../../desk/desk.ts";
import { fieldsInZone, instantInZone } from "../../desk/desk-time.ts";
import { ANSWER_WITHIN_DAYS } from "../../desk/intake-rules.ts";
import { type WantedCode, wantedOf } from "../../intake/check/wanted.ts";
import { wantedText } from "../../intake/check/wanted-text.ts";
import { autoResponseFor } from "../../notify/auto-response.ts";
import { SYSTEM } from "../../people/actor.ts";
import type { Instant } from "../../time.ts";
import type { AutoAnswer, IncomingMessage } from "../commands.ts";
import type { TicketEvent } from "../events.ts";
import type { Decision } from "./decision.ts";

/**
 * One mail that asks for what the first one lacks, in the place of the one that only tells the number (spec G1). Where
 * it may not be sent the ticket is not "incompleto": nobody was asked.
 * @returns false where there is nothing to ask, or nobody who asks
 */
export function askForMissing(
  decision: Decision,
  { answerAutomatically, noAnswerReason, message }: AutoAnswer & { readonly message: IncomingMessage },
): boolean {
  const queue = queueOf(decision.ctx.desk, decision.ticket.queue);
  const { intake } = decision.ticket;
  const asked = queue.intake?.mode === "ask" && intake ? wantedOf(intake.findings) : [];
  const isNobodys = !answerAutomatically && !noAnswerReason;
  if (asked.length === 0 || isNobodys || queue.autoResponses.incomplete === null) return false;
  const values = wordsFor(decision, asked);
  const isSent = autoResponseFor(decision, "incomplete", { message, refusal: noAnswerReason, values });
  if (isSent)
    decision.record({ type: "InformationAsked", asked, answerBy: answerBy(decision, queue) }, SYSTEM);
  return true;
}

/** `{missing}` of the asking mail. */
function wordsFor({ ctx, ticket }: Decision, asked: readonly WantedCode[]) {
  const names = (ticket.intake?.candidates ?? []).map((key) => ctx.desk.organisations.get(key)?.name ?? key);
  return (language: "it" | "en") => ({ missing: wantedText(language, asked, names) });
}

/** The same time of day so many working days later. */
function answerBy({ ctx: { desk, now } }: Decision, queue: Queue): Instant {
  const calendar = calendarOf(queue);
  const { date, time } = fieldsInZone(now, desk.timeZone);
  let day = date;
  for (let left = queue.intake?.answerWithinDays ?? ANSWER_WITHIN_DAYS; left > 0; left--)
    day = nextWorkingDay(calendar, day);
  return instantInZone(day, time, desk.timeZone) ?? now;
}

/**
 * Closes every decision: the ticket waits no longer once nothing is missing, or somebody works on it as it is. Promised
 * times then count from now.
 */
export function settleIncomplete(decision: Decision): void {
  const { incomplete, intake } = decision.ticket;
  if (!incomplete) return;
  const asked = decision.events.findIndex(({ event }) => event.type === "InformationAsked");
  if (decision.events.slice(asked + 1).some(({ event }) => isTakenOn(decision, event))) {
    decision.record({ type: "InformationSettled", why: "person" });
  } else if (!intake || wantedOf(intake.findings).length === 0) {
    decision.record({ type: "InformationSettled", why: "answered" }, SYSTEM);
  }
}

/** Whether somebody works on the ticket, or it goes where nobody is asked. */
function isTakenOn({ ctx }: Decision, event: TicketEvent): boolean {
  switch (event.type) {
    case "TicketLocked":
    case "StateChanged":
      return true;
    case "OwnerChanged":
      return event.to !== null;
    case "TicketMoved":
      return queueOf(ctx.desk, event.to).intake?.mode !== "ask";
    case "ArticleAdded":
      return event.article.sender === "operator" && event.article.visibleToCustomer;
    default:
      return false;
  }
}
