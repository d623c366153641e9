import type { OperatorAddress } from "../../../../core/people/operator.ts";
import type { ImportedRecord } from "../../../../core/ticket/commands.ts";
import type { TicketEvent } from "../../../../core/ticket/events.ts";
import { isPending, type Pending, type Priority, type TicketState } from "../../../../core/ticket/ticket.ts";
import type { Instant } from "../../../../core/time.ts";
import { actorOf, type OtrsImport, queueOf, requestTypeOf, userOf } from "./otrs-import.ts";
import type { HistoryRow, OtrsTicket } from "./ticket-rows.ts";

/** What every line of OTRS's history says of the ticket beside what it tells. */
export interface Standing {
  readonly queue: string;
  readonly state: TicketState;
  readonly priority: Priority;
  readonly owner: OperatorAddress | null;
  readonly requestType: string;
}

/** Lines that say what the changes of standing say as well, or the articles. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  "NewTicket",
  "Move",
  "StateUpdate",
  "OwnerUpdate",
  "PriorityUpdate",
  "TypeUpdate",
  "FollowUp",
  "AddNote",
  "EmailAgent",
  "EmailCustomer",
  "PhoneCallAgent",
  "PhoneCallCustomer",
  "WebRequestCustomer",
  "SendAnswer",
  "Forward",
  "Bounce",
]);

export function standingOf(otrs: OtrsImport, row: HistoryRow): Standing {
  return {
    queue: queueOf(otrs, row.queue_id),
    state: otrs.mapping.states.get(row.state_id) ?? "open",
    priority: otrs.mapping.priorities.get(row.priority_id) ?? 3,
    owner: userOf(otrs, row.owner_id),
    requestType: requestTypeOf(otrs, row.type_id),
  };
}

/**
 * The history in our events: what changed from line to line, and what we have no event for in OTRS's words.
 * @param before as the ticket was made
 */
export function historyRecords(
  otrs: OtrsImport,
  { history, row: ticket }: OtrsTicket,
  before: Standing,
): { readonly records: readonly ImportedRecord[]; readonly after: Standing } {
  const records: ImportedRecord[] = [];
  let standing = before;
  let at = otrs.moments.past(ticket.create_time) ?? otrs.importedAt;
  let until: Instant | null = null;
  for (const row of history) {
    at = otrs.moments.past(row.create_time) ?? at;
    const actor = actorOf(otrs, row.create_by);
    const name = otrs.catalogue.historyTypes.get(row.history_type_id)?.name ?? `#${row.history_type_id}`;
    if (name === "SetPendingTime") until = untilIn(otrs, row.name);
    const next = standingOf(otrs, row);
    for (const event of changes(standing, next, until ?? at)) records.push({ at, actor, event });
    standing = next;
    if (!TOLD_OTHERWISE.has(name))
      records.push({ at, actor, event: { type: "HistoryImported", name, text: wordsOf(row.name) } });
  }
  return { records, after: standing };
}

/** `%%2019-03-25 10:00`. */
const untilIn = ({ moments }: OtrsImport, name: string | null): Instant | null =>
  moments.any((name ?? "").replace(/^%%/, ""));

/** `%%a%%b` is a line whose sentence OTRS makes when it shows it. */
const wordsOf = (name: string | null): string =>
  (name ?? "")
    .split("%%")
    .map((part) => part.trim())
    .filter(Boolean)
    .join(", ");

/** The events that lead from one standing to another, the owner's before the state's. */
export function changes(from: Standing, to: Standing, until: Instant): readonly TicketEvent[] {
  const events: TicketEvent[] = [];
  if (from.queue !== to.queue)
    events.push({ type: "TicketMoved", from: from.queue, to: to.queue, reason: "other" });
  if (from.owner !== to.owner)
    events.push({ type: "OwnerChanged", from: from.owner, to: to.owner, why: "assigned" });
  if (from.priority !== to.priority)
    events.push({ type: "PriorityChanged", from: from.priority, to: to.priority });
  if (from.requestType !== to.requestType)
    events.push({ type: "RequestTypeChanged", from: from.requestType, to: to.requestType });
  if (from.state !== to.state) {
    const pending: Pending | null = isPending(to.state) ? { until, setBy: to.owner } : null;
    events.push({ type: "StateChanged", from: from.state, to: to.state, pending });
  }
  return events;
}
