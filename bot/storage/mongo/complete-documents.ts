import type { Article } from "../../../core/ticket/article.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type Collections, snapshotOf } from "./documents.ts";
import { addressedWords, WordIndex } from "./word-index.ts";

/** What tickets of the first schema may be without, as if it had been left empty. */
const EMPTY: Partial<Ticket> = {
  service: null,
  sla: null,
  impact: null,
  organisation: null,
  watchers: [],
  links: [],
  mergedInto: null,
  important: [],
  workUnits: 0,
};

/**
 * Gives documents of the first schema what is asked for since: service, SLA, organisation, impact and watchers of
 * tickets, Bcc of articles. Doing it again changes nothing, so one that was cut short is simply done again.
 */
export async function completeDocuments(collections: Collections): Promise<void> {
  await completeTickets(collections);
  await completeArticles(collections);
}

/** Gives incomplete tickets of the third schema the time they are asked for by. Doing it again changes nothing. */
export async function markIncomplete({ tickets }: Collections): Promise<void> {
  const unmarked = { answerBy: { $exists: false }, body: { $regex: '"incomplete":\\{' } };
  for await (const { _id, version, body } of tickets.find(unmarked, {
    projection: { version: 1, body: 1 },
  })) {
    // Whoever commits meanwhile writes all of it.
    await tickets.updateOne({ _id, version }, { $set: snapshotOf(JSON.parse(body) as Ticket) });
  }
}

async function completeTickets({ tickets }: Collections): Promise<void> {
  const lacking = tickets.find({ watchers: { $exists: false } }, { projection: { version: 1, body: 1 } });
  for await (const { _id, version, body } of lacking) {
    const ticket = { ...EMPTY, ...(JSON.parse(body) as Ticket) };
    // Whoever commits meanwhile writes all of it.
    await tickets.updateOne({ _id, version }, { $set: snapshotOf(ticket) });
  }
}

async function completeArticles({ articles, tickets, words }: Collections): Promise<void> {
  const index = new WordIndex(words);
  for await (const { _id, ticket, body } of articles.find({}, { projection: { ticket: 1, body: 1 } })) {
    const stored = JSON.parse(body) as Partial<Article>;
    const article = { bcc: [], ...stored } as unknown as Article;
    if (stored.bcc === undefined)
      await articles.updateOne({ _id }, { $set: { body: JSON.stringify(article) } });
    if (article.bcc.length === 0) continue;
    const addressed = addressedWords([article]);
    await index.add(addressed);
    await tickets.updateOne({ _id: ticket }, { $addToSet: { addressed: { $each: [...addressed] } } });
  }
}
