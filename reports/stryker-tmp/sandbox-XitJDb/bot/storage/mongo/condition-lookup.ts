// @ts-nocheck
import type { Collection } from "mongodb";
import {
  type Condition as Asked,
  foldPiece,
  foldText,
  type Pattern,
  type TextTest,
  testOf,
} from "../../../core/search/condition.ts";
import {
  articleFieldsOf,
  type ConditionField,
  ticketFieldsOf,
} from "../../../core/search/condition-fields.ts";
import { articleMeets } from "../../../core/search/matching-places.ts";
import { searchTerms } from "../../../core/search/normalise.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { MongoArticles } from "./articles.ts";
import type { TicketDocument } from "./documents.ts";
import { type Condition, every, type LeafFilter, numberLike, rangeOf, some } from "./ticket-filter.ts";
import type { WordIndex } from "./word-index.ts";

/** Candidates are examined this many tickets at a time. */
const BATCH = 500;

/**
 * What has to be asked of articles too. For conditions on texts the word index names the candidates, and core's own
 * definition decides on each of them; what is left is a list of ticket numbers.
 */
export class ConditionLookup {
  readonly #tickets: Collection<TicketDocument>;
  readonly #articles: MongoArticles;
  readonly #words: WordIndex;

  constructor(tickets: Collection<TicketDocument>, articles: MongoArticles, words: WordIndex) {
    this.#tickets = tickets;
    this.#articles = articles;
    this.#words = words;
  }

  /** The filter as a condition on a ticket's document. */
  async resolve(filter: LeafFilter): Promise<Condition> {
    if ("articleTime" in filter)
      return { _id: { $in: await this.#articles.ticketsWritten(rangeOf(filter)) } };
    const { condition, on } = filter;
    if (on === "number") return numberMeets(condition);
    const test = testOf(condition);
    if (on === "customer") return { customer: { $in: await this.#customers(test) } };
    const found: TicketNumber[] = [];
    let batch: Examined[] = [];
    const candidates = this.#tickets
      .find(await this.#candidates(condition, on))
      .project<Examined>({ title: 1 });
    for await (const ticket of candidates) {
      batch.push(ticket);
      if (batch.length < BATCH) continue;
      found.push(...(await this.#examine(batch, test, on)));
      batch = [];
    }
    found.push(...(await this.#examine(batch, test, on)));
    return { _id: { $in: found } };
  }

  /** Far fewer addresses than tickets. */
  async #customers(test: TextTest): Promise<readonly string[]> {
    const customers = await this.#tickets
      .aggregate<{ _id: string }>([{ $group: { _id: "$customer" } }])
      .toArray();
    return customers.map(({ _id }) => _id).filter((address) => test(foldText(address)));
  }

  async #examine(
    tickets: readonly Examined[],
    test: TextTest,
    on: ConditionField,
  ): Promise<readonly TicketNumber[]> {
    const byTitle = ticketFieldsOf(on).length > 0 ? tickets.filter(({ title }) => test(foldText(title))) : [];
    const met = new Set(byTitle.map(({ _id }) => _id));
    if (articleFieldsOf(on).length > 0) {
      const others = tickets.map(({ _id }) => _id).filter((number) => !met.has(number));
      for await (const [number, article] of this.#articles.ofTickets(others)) {
        if (!met.has(number) && articleMeets(test, on, article)) met.add(number);
      }
    }
    return [...met];
  }

  /** Every ticket that can meet it, and maybe more. */
  async #candidates(condition: Asked, on: ConditionField): Promise<Condition> {
    if ("not" in condition) return every([]);
    if ("like" in condition) return this.#holding(condition.like, on);
    const parts = await Promise.all(
      ("and" in condition ? condition.and : condition.or).map((part) => this.#candidates(part, on)),
    );
    return "and" in condition ? every(parts) : some(parts);
  }

  /** Tickets with all longer words of the pattern. */
  async #holding(pattern: Pattern, on: ConditionField): Promise<Condition> {
    const terms = searchTerms(pattern.map(foldPiece)).filter(({ match }) => match === "part");
    const words = await this.#words.lookUp(terms);
    return every(
      terms.map(({ text }) => {
        const wanted = { $in: [...(words.get(text) ?? [])] };
        if (on === "fullText") return { $or: [{ words: wanted }, { addressed: wanted }] };
        return on === "to" || on === "cc" ? { addressed: wanted } : { words: wanted };
      }),
    );
  }
}

type Examined = Pick<TicketDocument, "_id" | "title">;

/** Numbers are digits: they are what they are when folded. */
function numberMeets(condition: Asked): Condition {
  if ("and" in condition) return every(condition.and.map(numberMeets));
  if ("or" in condition) return some(condition.or.map(numberMeets));
  if ("not" in condition) return { $nor: [numberMeets(condition.not)] };
  return numberLike(condition.like.map(foldPiece));
}
