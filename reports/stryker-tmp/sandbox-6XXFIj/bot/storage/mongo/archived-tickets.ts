// @ts-nocheck
import { type Collection, ObjectId } from "mongodb";
import type { ArchivedEffect, ArchivedTicket } from "../../../core/archive.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { MongoArticles } from "./articles.ts";
import {
  beginningOf,
  type Collections,
  type EffectEntry,
  effectEntry,
  snapshotOf,
  type TicketDocument,
} from "./documents.ts";
import { unlessDuplicate } from "./duplicate.ts";
import { hintsOf } from "./effect-queue.ts";
import { MongoHistory } from "./history.ts";
import type { KindArchive } from "./kind-archive.ts";
import { addressedWords, WordIndex, wordsOfTicket } from "./word-index.ts";

/** Tickets read at a time, with all their articles. */
const BATCH = 50;

type Read = Pick<TicketDocument, "_id" | "body" | "events" | "articles" | "requests" | "effects">;

const READ = { body: 1, events: 1, articles: 1, requests: 1, effects: 1 } as const;

/** Tickets with all that belongs to them, in and out of their collections. */
export function ticketArchive(collections: Collections): KindArchive<"ticket"> {
  const { tickets } = collections;
  const history = new MongoHistory(collections.events, tickets);
  const articles = new MongoArticles(collections.articles, tickets);
  const words = new WordIndex(collections.words);
  return {
    collections: ["tickets", "articles", "events", "words"],
    async *read() {
      for await (const batch of batchesOf(tickets)) {
        const historyOf = await history.ofDocuments(batch);
        const articlesOf = await grouped(articles.ofDocuments(batch));
        for (const document of batch) {
          yield {
            kind: "ticket",
            ticket: JSON.parse(document.body) as Ticket,
            history: historyOf.get(document._id) ?? [],
            articles: articlesOf.get(document._id) ?? [],
            requests: document.requests.toSorted(),
            effects: document.effects.map(archivedEffect),
          };
        }
      }
    },
    async write(record) {
      const { number, title } = record.ticket;
      const index = [...wordsOfTicket(title, record.articles)];
      const addressed = addressedWords(record.articles);
      await words.add([...index, ...addressed]);
      const listed = await articles.write(number, record.articles);
      const tail = await history.write(number, record.history);
      const document = { ...documentOf(record), words: index, addressed, articles: listed };
      const isNew = await unlessDuplicate(() =>
        tickets.insertOne({ ...document, events: tail, tail: tail.length }),
      );
      if (!isNew) throw new Error(`ticket ${number} or one of its requests is there twice`);
    },
  };
}

/** By number. Each batch is a question of its own: no cursor waits for a slow reader. */
async function* batchesOf(tickets: Collection<TicketDocument>): AsyncGenerator<readonly Read[]> {
  for (let after = ""; ; ) {
    const batch = await tickets
      .find({ _id: { $gt: after } })
      .project<Read>(READ)
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray();
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last._id;
  }
}

async function grouped(
  articles: AsyncIterable<readonly [TicketNumber, Article]>,
): Promise<ReadonlyMap<TicketNumber, readonly Article[]>> {
  const groups = new Map<TicketNumber, Article[]>();
  for await (const [number, article] of articles) {
    const group = groups.get(number);
    if (group) group.push(article);
    else groups.set(number, [article]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.position - b.position);
  return groups;
}

const archivedEffect = (entry: EffectEntry): ArchivedEffect => ({
  id: entry.id,
  effect: JSON.parse(entry.body) as ArchivedEffect["effect"],
  notBefore: entry.notBefore,
  attempt: entry.attempt,
  reason: entry.reason,
  deadAt: entry.deadAt,
});

/** What the ticket's document holds beside its articles, their words and the history. */
function documentOf({ ticket, history, requests, effects }: ArchivedTicket) {
  const stamp = new ObjectId().toHexString();
  const queue = effects.map(({ id, effect, notBefore, attempt, reason, deadAt }, n) => ({
    ...effectEntry({ id, ticket: ticket.number, effect, notBefore }, `${stamp}${String(n).padStart(4, "0")}`),
    attempt,
    reason,
    deadAt,
  }));
  return {
    _id: ticket.number,
    ...snapshotOf(ticket),
    ...beginningOf(history[0]),
    requests,
    effects: queue,
    ...hintsOf(queue),
    turn: 0,
  };
}
