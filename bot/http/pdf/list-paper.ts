import { type Desk, operatorName, queueOf } from "../../../core/desk/desk.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../../core/i18n/translate.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Column, Paper } from "./paper.ts";
import { momentOf } from "./ticket-paper.ts";

export interface PrintedList {
  readonly desk: Desk;
  readonly language: Language;
  readonly found: number;
  readonly most: number;
  readonly pages: AsyncIterable<readonly Ticket[]>;
}

const COLUMNS: readonly (readonly [MessageKey, number?])[] = [
  ["search.column.number", 92],
  ["search.column.createdAt", 78],
  ["search.column.title"],
  ["search.column.state", 78],
  ["search.column.queue", 120],
  ["search.column.customerName", 110],
  ["search.column.owner", 90],
];

/** A result as a table, read and written page by page. */
export async function* listPaper(paper: Paper, list: PrintedList): AsyncGenerator<void> {
  const { desk, language, found, most, pages } = list;
  const columns: readonly Column[] = COLUMNS.map(([key, width]) => ({
    heading: translate(language, key),
    ...(width !== undefined && { width }),
  }));
  const count = found > most ? "print.foundFirst" : "print.found";
  paper.write(translate(language, "print.result"), { size: 16, bold: true, after: 2 });
  paper.write(translate(language, count, { count: found, most }), { size: 9, grey: true, after: 10 });
  paper.row(
    columns,
    columns.map(({ heading }) => heading),
    true,
  );
  for await (const tickets of pages) {
    for (const ticket of tickets) paper.row(columns, rowOf(desk, language, ticket));
    yield;
  }
}

const rowOf = (desk: Desk, language: Language, ticket: Ticket): readonly string[] => [
  ticket.number,
  momentOf(desk, ticket.createdAt),
  ticket.title,
  translate(language, `state.${ticket.state}`),
  queueOf(desk, ticket.queue).name,
  ticket.customer.name || ticket.customer.address,
  ticket.owner === null ? "" : operatorName(desk, ticket.owner),
];
