import { escalationDueAt, type Ticket } from "../../../core/ticket/ticket.ts";
import type { Connection, Value } from "./connection.ts";
import { recordKey } from "./record-key.ts";

/** The columns of `listing` that come from the ticket as it is, beside `id`. */
const COLUMNS = [
  "number",
  "title",
  "queue",
  "state",
  "owner",
  "locked_by",
  "customer",
  "priority",
  "request_type",
  "created_at",
  "changed_at",
  "closed_at",
  "pending_until",
  "escalation_at",
  "service",
  "sla",
  "organisation",
  "impact",
  "answer_by",
] as const;

const valuesOf = (ticket: Ticket): readonly Value[] => [
  ticket.number,
  ticket.title,
  ticket.queue,
  ticket.state,
  ticket.owner,
  ticket.lock?.by ?? null,
  ticket.customer.address,
  ticket.priority,
  ticket.requestType,
  ticket.createdAt,
  ticket.changedAt,
  ticket.closedAt,
  ticket.pending?.until ?? null,
  escalationDueAt(ticket),
  ticket.service,
  ticket.sla,
  ticket.organisation,
  ticket.impact,
  ticket.incomplete?.answerBy ?? null,
];

/** With what it began, from its first event. */
const INSERT = `insert into listing (id, ${COLUMNS.join(", ")}, began_in, began_by)
  select ?, ${COLUMNS.map(() => "?").join(", ")}, e.body ->> '$.event.queue',
      iif(e.body ->> '$.actor.kind' = 'operator', e.body ->> '$.actor.address', null)
    from (select ? key) first left join event e on e.key = first.key`;

const UPDATE = `update listing set ${COLUMNS.map((column) => `${column} = ?`).join(", ")} where id = ?`;

export function insertRow(db: Connection, id: number, ticket: Ticket): void {
  db.run(INSERT, id, ...valuesOf(ticket), recordKey(id, 1));
}

export function updateRow(db: Connection, id: number, ticket: Ticket): void {
  db.run(UPDATE, ...valuesOf(ticket), id);
}
