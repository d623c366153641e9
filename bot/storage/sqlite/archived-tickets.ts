import type { ArchivedEffect, ArchivedTicket } from "../../../core/archive.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { noteChange } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { addFact, factsOfTicket, oweFacts } from "./facts.ts";
import type { KindArchive } from "./kind-archive.ts";
import { LateWork } from "./late-work.ts";
import { recordKey } from "./record-key.ts";
import { addArticle, addEvent, addRequest, insertTicket } from "./ticket-records.ts";

/** As many tickets are written before what follows from them is done together. */
const FOLLOWED_UP_TOGETHER = 200;

interface EffectRow {
  readonly ticket: TicketNumber;
  readonly id: string;
  readonly effect: string;
  readonly not_before: string;
  readonly attempt: number;
  readonly reason: string | null;
  readonly dead_at: string | null;
}

/** Tickets with all that belongs to them, in and out of the tables of `db`. */
export function ticketArchive(db: Connection): KindArchive<"ticket"> {
  const { listings, words } = new LateWork(db);
  const catchUp = () => {
    listings.takeNoted();
    words.indexNoted();
  };
  let pending = 0;
  return {
    table: "ticket",
    read: () => readTickets(db),
    write(record) {
      writeTicket(db, record);
      pending += 1;
      if (pending < FOLLOWED_UP_TOGETHER) return;
      catchUp();
      pending = 0;
    },
    finish: catchUp,
  };
}

function* readTickets(db: Connection): Generator<ArchivedTicket> {
  const requests = new RowsByTicket(
    db.each<{ ticket: TicketNumber; key: string }>("select ticket, key from request order by ticket"),
  );
  const effects = new RowsByTicket(db.each<EffectRow>("select * from effect order by ticket, seq"));
  const tickets = db.each<{ id: number; number: TicketNumber; body: string }>(
    "select id, number, body from ticket order by number",
  );
  for (const { id, number, body } of tickets) {
    const history = recordsOf<HistoryRecord>(db, "event", id);
    const facts = factsOfTicket(db, id, number, history);
    yield {
      kind: "ticket",
      ticket: JSON.parse(body) as Ticket,
      history,
      ...(facts && { facts }),
      articles: recordsOf<Article>(db, "article", id),
      requests: requests
        .of(number)
        .map(({ key }) => key)
        .toSorted(),
      effects: effects.of(number).map(effectOf),
    };
  }
}

function recordsOf<R>(db: Connection, table: "article" | "event", ticketId: number): readonly R[] {
  const rows = db.all<{ body: string }>(
    `select body from ${table} where key >= ? and key < ? order by key`,
    recordKey(ticketId, 0),
    recordKey(ticketId + 1, 0),
  );
  return rows.map(({ body }) => JSON.parse(body) as R);
}

const effectOf = (row: EffectRow): ArchivedEffect => ({
  id: row.id,
  effect: JSON.parse(row.effect) as ArchivedEffect["effect"],
  notBefore: row.not_before,
  attempt: row.attempt,
  reason: row.reason,
  deadAt: row.dead_at,
});

function writeTicket(db: Connection, record: ArchivedTicket): void {
  const { number } = record.ticket;
  const id = insertTicket(db, record.ticket);
  if (id === null) throw new Error(`ticket ${number} is there twice`);
  for (const event of record.history) addEvent(db, id, event);
  for (const article of record.articles) addArticle(db, id, article);
  noteChange(
    db,
    id,
    record.articles.map(({ position }) => position),
  );
  if (!record.facts) oweFacts(db, id);
  for (const fact of record.facts ?? []) addFact(db, fact);
  for (const key of record.requests) addRequest(db, key, number);
  for (const { id: effectId, effect, notBefore, attempt, reason, deadAt } of record.effects) {
    db.run(
      `insert into effect (id, ticket, effect, not_before, attempt, reason, dead_at)
        values (?, ?, ?, ?, ?, ?, ?)`,
      ...[effectId, number, JSON.stringify(effect), notBefore, attempt, reason, deadAt],
    );
  }
}

/** Rows in the order of their tickets, handed out ticket by ticket: only one ticket's are in memory. */
class RowsByTicket<R extends { readonly ticket: TicketNumber }> {
  readonly #rows: Iterator<R>;
  #next: IteratorResult<R>;

  constructor(rows: Iterator<R>) {
    this.#rows = rows;
    this.#next = rows.next();
  }

  /** Those of this ticket. Tickets must be asked for in order. */
  of(ticket: TicketNumber): readonly R[] {
    const found: R[] = [];
    while (!this.#next.done && this.#next.value.ticket <= ticket) {
      if (this.#next.value.ticket === ticket) found.push(this.#next.value);
      this.#next = this.#rows.next();
    }
    return found;
  }
}
