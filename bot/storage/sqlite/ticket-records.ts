import type { Article } from "../../../core/ticket/article.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Connection } from "./connection.ts";
import { recordKey } from "./record-key.ts";

/*
 * What a ticket adds to the tables, each inside the caller's transaction.
 */

/** A new ticket. Its id, or null when the number is taken. */
export const insertTicket = (db: Connection, ticket: Ticket): number | null =>
  db.insert(
    "insert into ticket (number, version, body) values (?, ?, ?) on conflict (number) do nothing",
    ticket.number,
    ticket.version,
    JSON.stringify(ticket),
  );

export function addEvent(db: Connection, ticketId: number, event: HistoryRecord): void {
  db.run(
    "insert into event (key, body) values (?, ?)",
    recordKey(ticketId, event.seq),
    JSON.stringify(event),
  );
}

export function addArticle(db: Connection, ticketId: number, article: Article): void {
  db.run(
    "insert into article (key, id, message_id, body) values (?, ?, ?, ?)",
    recordKey(ticketId, article.position),
    article.id,
    article.messageId,
    JSON.stringify(article),
  );
}

export function addRequest(db: Connection, key: string, ticket: TicketNumber): void {
  db.run("insert or ignore into request (key, ticket) values (?, ?)", key, ticket);
}
