import type { ErasedContent } from "../../../core/privacy/erased-content.ts";
import { articleText } from "../../../core/search/condition-fields.ts";
import { searchableText, wordsOf } from "../../../core/search/normalise.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Connection } from "./connection.ts";
import type { LateWork } from "./late-work.ts";
import { recordKey } from "./record-key.ts";
import { WORD_COLUMNS } from "./word-index.ts";

/** What the records say before they are rewritten: afterwards nobody could tell which words have become nobody's. */
export function wordsBefore(db: Connection, ticketId: number): ReadonlySet<string> {
  const title = db.first<{ title: string }>("select title from listing where id = ?", ticketId)?.title ?? "";
  const words = new Set(wordsOf(title));
  const rows = db.all<{ body: string }>(
    "select body from article where key > ? and key < ?",
    recordKey(ticketId, 0),
    recordKey(ticketId + 1, 0),
  );
  for (const { body } of rows) {
    const article = JSON.parse(body) as Article;
    const fields = Object.keys(WORD_COLUMNS) as (keyof typeof WORD_COLUMNS)[];
    for (const text of [searchableText(article), ...fields.map((field) => articleText(article, field))])
      for (const word of wordsOf(text)) words.add(word);
  }
  return words;
}

/** Overwrites records of a ticket and forgets its effects, inside the commit's transaction. */
export function rewrite(db: Connection, ticketId: number, { articles, history }: ErasedContent): void {
  const ticket = db.first<{ number: string }>("select number from ticket where id = ?", ticketId);
  db.run("delete from effect where ticket = ?", ticket?.number ?? "");
  for (const record of history) {
    const key = recordKey(ticketId, record.seq);
    db.run("update event set body = ? where key = ?", JSON.stringify(record), key);
  }
  for (const article of articles) {
    db.run(
      "update article set message_id = ?, body = ? where key = ?",
      article.messageId,
      JSON.stringify(article),
      recordKey(ticketId, article.position),
    );
  }
}

/** Brings lists and words up to date at once, and takes words out that no record has any more. Inside the transaction. */
export function forgetWords(late: LateWork, words: ReadonlySet<string>): void {
  late.listings.takeNoted();
  late.words.indexNoted();
  late.words.forget(words);
}

/** Whole freed pages are overwritten too while `work` runs, and what the log still holds goes after it. */
export async function leavingNothing<R>(db: Connection, work: () => Promise<R>): Promise<R> {
  db.script("pragma secure_delete = on");
  try {
    return await work();
  } finally {
    db.script("pragma secure_delete = fast; pragma wal_checkpoint(truncate)");
  }
}
