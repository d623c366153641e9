// @ts-nocheck
import type { Article } from "../../../core/ticket/article.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Connection } from "./connection.ts";
import { recordKey } from "./record-key.ts";
import { insertRow } from "./ticket-row.ts";
import type { WordIndex } from "./word-index.ts";

/*
 * What a ticket adds to the tables, each inside the caller's transaction.
 */

/** A new ticket and its snapshot. Its id, or null when the number is taken. */
export function insertTicket(db: Connection, words: WordIndex, ticket: Ticket): number | null {
  const { sql, values } = insertRow(ticket);
  const id = db.first<{ id: number }>(sql, ...values)?.id;
  if (id === undefined) return null;
  db.run("insert into ticket_body (id, body) values (?, ?)", id, JSON.stringify(ticket));
  words.note(recordKey(id, 0));
  return id;
}

export function addEvent(db: Connection, ticketId: number, event: HistoryRecord): void {
  db.run(
    "insert into event (key, body) values (?, ?)",
    recordKey(ticketId, event.seq),
    JSON.stringify(event),
  );
}

export function addArticle(db: Connection, words: WordIndex, ticketId: number, article: Article): void {
  const key = recordKey(ticketId, article.position);
  db.run(
    "insert into article (key, id, message_id, body) values (?, ?, ?, ?)",
    key,
    article.id,
    article.messageId,
    JSON.stringify(article),
  );
  words.note(key);
}

export function addRequest(db: Connection, key: string, ticket: TicketNumber): void {
  db.run("insert into request (key, ticket) values (?, ?)", key, ticket);
}
