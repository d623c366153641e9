import type { Collection } from "mongodb";
import type { Commit, CommitOutcome, EarlierFacts, TicketStore } from "../../../core/ports.ts";
import type { FactQuery } from "../../../core/report/fact.ts";
import type { Filter, TicketQuery } from "../../../core/search/filter.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { MongoArticles } from "./articles.ts";
import { ConditionLookup } from "./condition-lookup.ts";
import type { Collections, CounterDocument, TicketDocument } from "./documents.ts";
import { upserting } from "./duplicate.ts";
import { MongoFacts } from "./facts.ts";
import { MongoHistory } from "./history.ts";
import { TicketCommits, ticketOfRequest } from "./ticket-commits.ts";
import { TicketQueries } from "./ticket-query.ts";
import { WordIndex } from "./word-index.ts";

/** Tickets in MongoDB. How they are written: `ticket-commits.ts`. */
export class MongoTicketStore implements TicketStore {
  readonly #tickets: Collection<TicketDocument>;
  readonly #counters: Collection<CounterDocument>;
  readonly #articles: MongoArticles;
  readonly #history: MongoHistory;
  readonly #facts: MongoFacts;
  readonly #queries: TicketQueries;
  readonly #commits: TicketCommits;

  constructor({ tickets, counters, articles, events, words }: Collections) {
    this.#tickets = tickets;
    this.#counters = counters;
    this.#articles = new MongoArticles(articles, tickets);
    this.#history = new MongoHistory(events, tickets);
    this.#facts = new MongoFacts(tickets);
    const index = new WordIndex(words);
    this.#queries = new TicketQueries(tickets, index, new ConditionLookup(tickets, this.#articles, index));
    this.#commits = new TicketCommits(tickets, this.#articles, this.#history, index);
  }

  async load(number: TicketNumber): Promise<Ticket | null> {
    const found = await this.#tickets.findOne<Pick<TicketDocument, "body">>(
      { _id: number },
      { projection: { body: 1 } },
    );
    return found ? (JSON.parse(found.body) as Ticket) : null;
  }

  commit(change: Commit): Promise<CommitOutcome> {
    return this.#commits.commit(change);
  }

  ticketOfRequest(requestKey: string): Promise<TicketNumber | null> {
    return ticketOfRequest(this.#tickets, requestKey);
  }

  async nextCounter(name: string): Promise<number> {
    const counter = await upserting(() =>
      this.#counters.findOneAndUpdate(
        { _id: name },
        { $inc: { value: 1 } },
        { upsert: true, returnDocument: "after" },
      ),
    );
    if (!counter) throw new Error(`counter ${name} returned no value`);
    return counter.value;
  }

  async forgetCounters(ending: string): Promise<void> {
    for await (const { _id } of this.#counters.find())
      if (_id.endsWith(ending)) await this.#counters.deleteOne({ _id });
  }

  find(query: TicketQuery) {
    return this.#queries.find(query);
  }

  countEach(filters: readonly Filter[]) {
    return this.#queries.countEach(filters);
  }

  countByQueueAndState(filter: Filter) {
    return this.#queries.countByQueueAndState(filter);
  }

  articles(number: TicketNumber): Promise<readonly Article[]> {
    return this.#articles.ofTicket(number);
  }

  article(id: string): Promise<Article | null> {
    return this.#articles.byId(id);
  }

  ticketsOfMessageIds(messageIds: readonly string[]): Promise<readonly TicketNumber[]> {
    return this.#articles.ticketsOfMessageIds(messageIds);
  }

  history(number: TicketNumber, afterSeq = 0): Promise<readonly HistoryRecord[]> {
    return this.#history.after(number, afterSeq);
  }

  facts(query: FactQuery) {
    return this.#facts.read(query);
  }

  ticketsWithoutFacts(limit: number): Promise<readonly TicketNumber[]> {
    return this.#facts.owed(limit);
  }

  addEarlierFacts(derived: readonly EarlierFacts[]): Promise<void> {
    return this.#facts.addEarlier(derived);
  }
}
