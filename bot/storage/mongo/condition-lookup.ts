import type { Collection } from "mongodb";
import {
  type Condition as Asked,
  foldPiece,
  foldText,
  type TextTest,
  testOf,
} from "../../../core/search/condition.ts";
import {
  articleFieldsOf,
  type ConditionField,
  ticketFieldsOf,
} from "../../../core/search/condition-fields.ts";
import { articleMeets } from "../../../core/search/matching-places.ts";
import type { SearchTerm } from "../../../core/search/normalise.ts";
import { alternativesOf, tellingParts } from "../../../core/search/telling-parts.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { MongoArticles } from "./articles.ts";
import type { TicketDocument } from "./documents.ts";
import { type Condition, every, type LeafFilter, numberLike, rangeOf, some } from "./ticket-filter.ts";
import { isAddressee, type WordIndex } from "./word-index.ts";

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
    if (on === "customer" || on === "organisation")
      return { [on]: { $in: await this.#values(on, test) } } as Condition;
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

  /** Far fewer values than tickets. */
  async #values(field: "customer" | "organisation", test: TextTest): Promise<readonly string[]> {
    const groups = await this.#tickets
      .aggregate<{ _id: string | null }>([{ $group: { _id: `$${field}` } }])
      .toArray();
    const values = groups.map(({ _id }) => _id).filter((value) => value !== null);
    return values.filter((value) => test(foldText(value)));
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
    if ("or" in condition) {
      const parts = alternativesOf(condition);
      return parts ? some(await Promise.all(parts.map((part) => this.#candidates(part, on)))) : every([]);
    }
    const telling = tellingParts(condition);
    const words = await this.#words.lookUp(telling.filter((part): part is SearchTerm => !("or" in part)));
    return every(
      await Promise.all(
        telling.map(async (part) =>
          "or" in part ? this.#candidates(part, on) : holding([...(words.get(part.text) ?? [])], on),
        ),
      ),
    );
  }
}

/** Tickets with one of the words where the condition looks. */
function holding(words: readonly string[], on: ConditionField): Condition {
  const wanted = { $in: words };
  if (on === "fullText") return { $or: [{ words: wanted }, { addressed: wanted }] };
  return isAddressee(on) ? { addressed: wanted } : { words: wanted };
}

type Examined = Pick<TicketDocument, "_id" | "title">;

/** Numbers are digits: they are what they are when folded. */
function numberMeets(condition: Asked): Condition {
  if ("and" in condition) return every(condition.and.map(numberMeets));
  if ("or" in condition) return some(condition.or.map(numberMeets));
  if ("not" in condition) return { $nor: [numberMeets(condition.not)] };
  return numberLike(condition.like.map(foldPiece));
}
