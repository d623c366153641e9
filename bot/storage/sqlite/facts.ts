import { setImmediate as pause } from "node:timers/promises";
import type { EarlierFacts } from "../../../core/ports.ts";
import { FAR_REACHING, type Fact, type FactQuery } from "../../../core/report/fact.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { cellsOf, type FactCells, factOf } from "../fact-cells.ts";
import type { Connection, Value } from "./connection.ts";

/** Facts read at a time; others have their turn between. */
const PAGE = 1_000;

interface FactRow {
  readonly at: number;
  readonly ticket: string;
  readonly seq: number;
  readonly kind: string;
  readonly queue: string;
  readonly body: string;
}

/** Adds a fact; one that is there already stays as it is. Inside a transaction. */
export function addFact(db: Connection, fact: Fact): void {
  const [seq, kind, queue, ...rest] = cellsOf(fact);
  db.run(
    `insert into fact (at, ticket, seq, kind, queue, destination, body) values (?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing`,
    Date.parse(fact.at),
    fact.ticket,
    seq,
    kind,
    queue,
    "to" in fact ? fact.to : null,
    JSON.stringify(rest),
  );
}

/** Facts by the page, the latest first; each page begins behind the last row of the one before. */
export async function* readFacts(db: Connection, query: FactQuery): AsyncGenerator<Fact> {
  let behind: readonly Value[] = [Date.parse(query.before), "", 0, ""];
  for (;;) {
    const rows = readPage(db, query, behind);
    for (const row of rows) yield factOfRow(row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    behind = [last.at, last.ticket, last.seq, last.kind];
    await pause();
  }
}

/** `concerns` in core/report/fact. */
const CONCERNING = `and (queue in (select value from json_each(?)) or destination in (select value from json_each(?))
  or kind in (${FAR_REACHING.map((kind) => `'${kind}'`).join(", ")}))`;

function readPage(db: Connection, { from, queues }: FactQuery, behind: readonly Value[]): readonly FactRow[] {
  const asked = queues && JSON.stringify(queues);
  return db.all<FactRow>(
    `select at, ticket, seq, kind, queue, body from fact
      where at >= ? and (at, ticket, seq, kind) < (?, ?, ?, ?) ${asked === undefined ? "" : CONCERNING}
      order by at desc, ticket desc, seq desc, kind desc limit ${PAGE}`,
    Date.parse(from),
    ...behind,
    ...(asked === undefined ? [] : [asked, asked]),
  );
}

const factOfRow = ({ at, ticket, seq, kind, queue, body }: FactRow): Fact =>
  factOf(new Date(at).toISOString(), ticket, [seq, kind, queue, ...JSON.parse(body)] as unknown as FactCells);

/** A ticket is owed the facts of its history. */
export function oweFacts(db: Connection, ticketId: number): void {
  db.run("insert into fact_backlog (ticket) values (?)", ticketId);
}

/** A ticket's facts, the oldest first; null while it is owed some. Found by when its events were: no index is by ticket. */
export function factsOfTicket(
  db: Connection,
  ticketId: number,
  number: TicketNumber,
  history: readonly HistoryRecord[],
): readonly Fact[] | null {
  if (db.first("select 1 from fact_backlog where ticket = ?", ticketId)) return null;
  const times = [...new Set(history.map(({ at }) => at))].toSorted();
  return times.flatMap((at) =>
    db
      .all<FactRow>(
        "select at, ticket, seq, kind, queue, body from fact where at = ? and ticket = ? order by seq, kind",
        Date.parse(at),
        number,
      )
      .map(factOfRow),
  );
}

/** The oldest first. */
export const ticketsWithoutFacts = (db: Connection, limit: number): readonly TicketNumber[] =>
  db
    .all<{ number: string }>(
      "select t.number from fact_backlog b join ticket t on t.id = b.ticket order by b.ticket limit ?",
      limit,
    )
    .map(({ number }) => number);

export function addEarlierFacts(db: Connection, derived: readonly EarlierFacts[]): void {
  db.transaction(() => {
    for (const { ticket, facts } of derived) {
      const isOwed = db.run(
        "delete from fact_backlog where ticket = (select id from ticket where number = ?)",
        ticket,
      );
      if (isOwed > 0) for (const fact of facts) addFact(db, fact);
    }
  });
}
