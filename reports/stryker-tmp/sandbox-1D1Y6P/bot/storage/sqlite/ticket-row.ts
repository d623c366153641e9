// @ts-nocheck
import { escalationDueAt, type Ticket } from "../../../core/ticket/ticket.ts";
import type { Value } from "./connection.ts";

/** The columns of `ticket` beside `id` and `number`. */
const COLUMNS = [
  "version",
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
] as const;

const valuesOf = (ticket: Ticket): readonly Value[] => [
  ticket.version,
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
];

const INSERT = `insert into ticket (number, ${COLUMNS.join(", ")}) values (?, ${COLUMNS.map(() => "?").join(", ")})
  on conflict (number) do nothing returning id`;

const UPDATE = `update ticket set ${COLUMNS.map((column) => `${column} = ?`).join(", ")}
  where number = ? and version = ? returning id`;

/** Inserts the row; no result when the number is taken. */
export const insertRow = (ticket: Ticket) => ({ sql: INSERT, values: [ticket.number, ...valuesOf(ticket)] });

/** Updates the row of that version; no result when there is none. */
export const updateRow = (ticket: Ticket, version: number) => ({
  sql: UPDATE,
  values: [...valuesOf(ticket), ticket.number, version],
});
