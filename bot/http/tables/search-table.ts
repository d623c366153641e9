import { type Desk, operatorName, queueOf } from "../../../core/desk/desk.ts";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { namedView } from "../../../core/desk/named-views.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import type { TableCell, TableRow } from "./table-files.ts";

/** The columns of a result on paper, in the incumbent's order. */
const COLUMNS = [
  "number",
  "createdAt",
  "title",
  "state",
  "lock",
  "queue",
  "owner",
  "customer",
  "customerName",
  "priority",
  "requestType",
  "changedAt",
  "closedAt",
  "service",
  "sla",
  "organisation",
  "impact",
  "workUnits",
] as const;

export const tableHeader = (language: Language): readonly string[] =>
  COLUMNS.map((column) => translate(language, `search.column.${column}`));

/** A ticket as a row, names and times resolved for the reader. */
export function tableRow(desk: Desk, language: Language, ticket: Ticket): TableRow {
  const time = (at: Instant | null) => (at === null ? "" : timeCell(at, desk.timeZone));
  const cells: Readonly<Record<(typeof COLUMNS)[number], TableCell>> = {
    number: ticket.number,
    createdAt: time(ticket.createdAt),
    title: ticket.title,
    state: translate(language, `state.${ticket.state}`),
    lock: translate(language, ticket.lock ? "search.column.locked" : "search.column.unlocked"),
    queue: queueOf(desk, ticket.queue).name,
    owner: ticket.owner === null ? "" : operatorName(desk, ticket.owner),
    customer: ticket.customer.address,
    customerName: ticket.customer.name,
    priority: translate(language, `priority.${ticket.priority}`),
    requestType:
      desk.requestTypes.find(({ key }) => key === ticket.requestType)?.name[language] ?? ticket.requestType,
    changedAt: time(ticket.changedAt),
    closedAt: time(ticket.closedAt),
    service: namedView(desk.services, ticket.service)?.name ?? "",
    sla: namedView(desk.slas, ticket.sla)?.name ?? "",
    organisation: namedView(desk.organisations, ticket.organisation)?.name ?? "",
    impact: ticket.impact === null ? "" : translate(language, `priority.${ticket.impact}`),
    workUnits: ticket.workUnits,
  };
  return COLUMNS.map((column) => cells[column]);
}

/** On the desk's clock: spreadsheets know no zones, so the date of a cell is that clock's reading taken for UTC. */
export function timeCell(at: Instant, timeZone: string): TableCell {
  const { date, time } = fieldsInZone(at, timeZone);
  return { date: new Date(`${date}T${time}:00.000Z`), text: `${date} ${time}` };
}
