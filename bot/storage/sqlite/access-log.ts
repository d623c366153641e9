import type { Access, AccessLog, AccessPage, AccessQuery } from "../../../core/access/access.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { accessCursor, accessPlaceOf } from "../access-cursor.ts";
import type { Connection, Value } from "./connection.ts";

/** Removed at a time; others have their turn between. */
const REMOVED = 5_000;

interface AccessRow {
  readonly seq: number;
  readonly at: string;
  readonly operator: string;
  readonly ticket: string | null;
  readonly kind: string;
  readonly body: string;
}

/** Who read and did what, in SQLite. */
export class SqliteAccessLog implements AccessLog {
  readonly #db: Connection;

  constructor(db: Connection) {
    this.#db = db;
  }

  async append(accesses: readonly Access[]): Promise<void> {
    if (accesses.length === 0) return;
    await this.#db.write(() => {
      for (const access of accesses) addAccess(this.#db, access);
    });
  }

  async read(query: AccessQuery): Promise<AccessPage> {
    const { sql, values } = conditionOf(query);
    const rows = this.#db.all<AccessRow>(
      `select seq, at, operator, ticket, kind, body from access where ${sql} order by at desc, seq desc limit ?`,
      ...values,
      query.limit + 1,
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: shown.map(accessOf),
      next: last && rows.length > shown.length ? accessCursor({ at: last.at, id: String(last.seq) }) : null,
    };
  }

  async forgetFileNames(ticket: TicketNumber, names: readonly string[] | null): Promise<void> {
    const named = "(select value from json_each(?))";
    await this.#db.write(() =>
      this.#db.run(
        `update access set body = json_set(body, '$.detail', '') where ticket = ? and kind = 'downloaded'
         ${names === null ? "" : `and json_extract(body, '$.detail') in ${named}`}`,
        ...(names === null ? [ticket] : [ticket, JSON.stringify(names)]),
      ),
    );
  }

  async forgetBefore(before: Instant): Promise<number> {
    for (let removed = 0; ; ) {
      const gone = await this.#db.write(() =>
        this.#db.run(
          "delete from access where seq in (select seq from access where at < ? order by at, seq limit ?)",
          before,
          REMOVED,
        ),
      );
      removed += gone;
      if (gone < REMOVED) return removed;
    }
  }
}

/** Inside a transaction. */
export function addAccess(db: Connection, { at, operator, ticket, kind, ...rest }: Access): void {
  db.run(
    "insert into access (at, operator, ticket, kind, body) values (?, ?, ?, ?, ?)",
    ...[at, operator, ticket, kind, JSON.stringify(rest)],
  );
}

/** Every one, the oldest first. */
export function* allAccesses(db: Connection): Generator<Access> {
  const rows = db.each<AccessRow>(
    "select seq, at, operator, ticket, kind, body from access order by at, seq",
  );
  for (const row of rows) yield accessOf(row);
}

const accessOf = ({ at, operator, ticket, kind, body }: AccessRow): Access => ({
  ...{ at, operator, ticket, kind: kind as Access["kind"] },
  ...(JSON.parse(body) as Pick<Access, "source" | "detail" | "events">),
});

function conditionOf(query: AccessQuery): { readonly sql: string; readonly values: readonly Value[] } {
  const parts: (readonly [string, ...Value[]])[] = [["at >= ? and at < ?", query.from, query.before]];
  if (query.operator !== undefined) parts.push(["operator = ?", query.operator]);
  if (query.ticket !== undefined) parts.push(["ticket = ?", query.ticket]);
  if (query.kinds) parts.push(["kind in (select value from json_each(?))", JSON.stringify(query.kinds)]);
  if (query.cursor !== undefined) {
    const { at, id } = accessPlaceOf(query.cursor, /^\d{1,15}$/);
    parts.push(["(at, seq) < (?, ?)", at, Number(id)]);
  }
  return {
    sql: parts.map(([sql]) => sql).join(" and "),
    values: parts.flatMap(([, ...values]) => values),
  };
}
