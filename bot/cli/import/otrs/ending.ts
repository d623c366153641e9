import type { TicketEvent } from "../../../../core/ticket/events.ts";
import { isActive, isPending } from "../../../../core/ticket/ticket.ts";
import type { Instant } from "../../../../core/time.ts";
import { ROOT } from "./catalogue.ts";
import { changes, type Standing } from "./history-events.ts";
import { linkEvents, mergedInto } from "./links.ts";
import { type OtrsImport, queueOf, requestTypeOf, userOf } from "./otrs-import.ts";
import type { OtrsTicket, TicketRow } from "./ticket-rows.ts";

/** The ticket as OTRS shows it now. */
export const finalStanding = (otrs: OtrsImport, { row }: OtrsTicket): Standing => ({
  queue: queueOf(otrs, row.queue_id),
  state: otrs.mapping.states.get(row.ticket_state_id) ?? "open",
  priority: otrs.mapping.priorities.get(row.ticket_priority_id) ?? 3,
  owner: userOf(otrs, row.user_id),
  requestType: requestTypeOf(otrs, row.type_id),
});

/** What leads from the end of its history to the ticket as it is: history lines can be missing. */
export function endingEvents(
  otrs: OtrsImport,
  ticket: OtrsTicket,
  before: Standing,
  at: Instant,
): readonly TicketEvent[] {
  const final = finalStanding(otrs, ticket);
  const until = otrs.moments.ofSeconds(ticket.row.until_time) ?? at;
  const waits = isPending(final.state);
  return [
    ...watching(otrs, ticket),
    ...linkEvents(otrs, ticket),
    // Until when it waits is known of the present only.
    ...changes(waits ? { ...before, state: "open" } : before, final, until),
    ...locking(otrs, ticket, final, at),
    ...merging(otrs, ticket, final),
  ];
}

const watching = (otrs: OtrsImport, { watchers }: OtrsTicket): readonly TicketEvent[] =>
  [...new Set(watchers.map((id) => userOf(otrs, id)))].flatMap((operator) =>
    operator === null ? [] : [{ type: "WatchingBegun", operator }],
  );

/** A lock of somebody who is still there goes on, as if he had worked under it when the desk moved. */
function locking(
  { catalogue, importedAt }: OtrsImport,
  { row }: OtrsTicket,
  { owner, state }: Standing,
  since: Instant,
): readonly TicketEvent[] {
  const isLocked = catalogue.locks.get(row.ticket_lock_id)?.name !== "unlock";
  const isThere = catalogue.users.get(row.user_id)?.isValid === true;
  if (!isLocked || !isThere || owner === null || !isActive(state)) return [];
  return [{ type: "TicketLocked", lock: { by: owner, since, previousOwner: null, activeAt: importedAt } }];
}

function merging(otrs: OtrsImport, ticket: OtrsTicket, { state }: Standing): readonly TicketEvent[] {
  if (state !== "merged") return [];
  const into = mergedInto(otrs, ticket);
  if (into !== null) return [{ type: "TicketMerged", into }];
  otrs.report.changed("ticket", ticket.row.id, `${ticket.row.tn} was merged into a ticket that is not there`);
  return [];
}

/** What the tables point to and do not have, once a ticket. */
export function tellOddities(
  { catalogue, mapping, moments, report }: OtrsImport,
  { row, articles }: OtrsTicket,
): void {
  const tell = (why: string) => report.changed("ticket", row.id, `${row.tn}: ${why}`);
  const missing = (["queues", "states", "priorities"] as const).filter(
    (table) => !catalogue[table].has(idIn(row, table)),
  );
  for (const table of missing) tell(`${NAMES[table]} ${idIn(row, table)} is not there: ${INSTEAD[table]}`);
  if (row.user_id !== ROOT && !mapping.users.get(row.user_id))
    tell(`its owner ${row.user_id} is not there or has no address: it is nobody's`);
  if (moments.past(row.create_time) === null)
    tell(`its date ${row.create_time} cannot be: the first of its articles counts`);
  for (const { id, create_time } of articles)
    if (moments.past(create_time) === null)
      report.changed("article", id, `its date ${create_time} cannot be: that of the one before counts`);
}

const NAMES = { queues: "queue", states: "state", priorities: "priority" } as const;
const INSTEAD = {
  queues: "the default queue has it",
  states: "it is open",
  priorities: "it has priority 3",
} as const;

const idIn = (row: TicketRow, table: keyof typeof NAMES): number =>
  ({ queues: row.queue_id, states: row.ticket_state_id, priorities: row.ticket_priority_id })[table];
