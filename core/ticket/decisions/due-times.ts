import { serviceLevelOf } from "../../desk/desk.ts";
import { type DueAndWarning, dueFrom } from "../../desk/service-level.ts";
import { SYSTEM } from "../../people/actor.ts";
import type { Instant } from "../../time.ts";
import { DUE_KINDS, type DueKind, dueTimeOf, isCounting, type Ticket } from "../ticket.ts";
import type { Decision } from "./decision.ts";

/**
 * Closes every decision: the first answer the customer sees meets the first response, and promised times that
 * follow differently from the ticket as it is now are set anew (reference/otrs-behaviour §6).
 */
export function settleDueTimes(decision: Decision): void {
  if (decision.ticket.firstResponse.metAt === null && isAnswered(decision)) {
    decision.record({ type: "FirstResponseMet" });
  }
  if (!isCounting(decision.ticket) || decision.ctx.importedAt !== undefined) return;
  const due = differences(decision);
  if (Object.keys(due).length > 0) decision.record({ type: "DueTimesSet", due }, SYSTEM);
}

const isAnswered = ({ events }: Decision): boolean =>
  events.some(
    ({ event }) =>
      event.type === "ArticleAdded" && event.article.sender === "operator" && event.article.visibleToCustomer,
  );

/** Times that were kept stay as they were. */
function differences({ ticket, ctx }: Decision): Partial<Record<DueKind, DueAndWarning>> {
  const level = serviceLevelOf(ctx.desk, ticket);
  const due: Partial<Record<DueKind, DueAndWarning>> = {};
  for (const kind of DUE_KINDS) {
    const { dueAt, warnAt = null, metAt } = dueTimeOf(ticket, kind);
    if (metAt !== null) continue;
    const since = kind === "update" ? waitingSince(ticket) : promisedFrom(ticket);
    const wanted = dueFrom(level[kind], sinceHere(ticket, since));
    if (wanted.dueAt !== dueAt || wanted.warnAt !== warnAt) due[kind] = wanted;
  }
  return due;
}

/** A request that was incomplete begins anew when it no longer is: nobody could have worked on it before. */
const promisedFrom = (ticket: Ticket): Instant => ticket.promisedFrom ?? ticket.createdAt;

/** This desk promises nothing for the time before it had the ticket. */
const sinceHere = ({ importedAt = "" }: Ticket, since: Instant): Instant =>
  since > importedAt ? since : importedAt;

/** From when the update time counts; for tickets stored before turns were kept, as near as they tell. */
function waitingSince(ticket: Ticket): Instant {
  if (ticket.turn) return later(ticket.turn.since, promisedFrom(ticket));
  const wroteAt = ticket.lastCustomerArticleAt ?? ticket.createdAt;
  const { metAt } = ticket.firstResponse;
  return metAt !== null && metAt > wroteAt ? metAt : wroteAt;
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
