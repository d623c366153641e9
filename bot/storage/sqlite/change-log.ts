import type { Connection } from "./connection.ts";

/** What a commit changed, for what is brought up to date after it (listings.ts). */
export interface Change {
  readonly seq: number;
  readonly ticket: number;
  /** Positions of the articles it added. */
  readonly articles: readonly number[];
}

/** Inside the commit's transaction. */
export function noteChange(db: Connection, ticketId: number, articles: readonly number[]): void {
  db.run("insert into change (ticket, articles) values (?, ?)", ticketId, JSON.stringify(articles));
}

export const hasChanges = (db: Connection): boolean => db.first("select 1 from change") !== undefined;

/** The oldest first. */
export const changes = (db: Connection, limit: number): readonly Change[] =>
  db
    .all<{ seq: number; ticket: number; articles: string }>(
      "select seq, ticket, articles from change order by seq limit ?",
      limit,
    )
    .map(({ articles, ...change }) => ({ ...change, articles: JSON.parse(articles) as readonly number[] }));

export function forgetChanges(db: Connection, upTo: Change): void {
  db.run("delete from change where seq <= ?", upTo.seq);
}
