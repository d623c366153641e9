import { type Collection, ObjectId } from "mongodb";
import type { Commit, CommitOutcome } from "../../../core/ports.ts";
import type { ErasedContent } from "../../../core/privacy/erased-content.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { namesOf } from "../request-names.ts";
import type { MongoArticles } from "./articles.ts";
import {
  beginningOf,
  effectEntry,
  eventEntry,
  factDays,
  factEntry,
  snapshotOf,
  type TicketDocument,
} from "./documents.ts";
import { unlessDuplicate } from "./duplicate.ts";
import { LONGEST_TAIL, type MongoHistory } from "./history.ts";
import { Turnstile } from "./turnstile.ts";
import { addressedWords, type WordIndex, wordsOfTicket } from "./word-index.ts";

/** Writers that lost a race come back this many times as far apart as a commit took lately, up to a limit. */
const APART = 3;
const LONGEST_MS = 150;

/** What a commit must know of the ticket it changes. */
type Known = Pick<TicketDocument, "version" | "title" | "tail" | "turn"> & {
  readonly effects: readonly { readonly id: string }[];
};

/** What is written with a commit beside the snapshot. */
interface Additions {
  readonly articles: readonly ObjectId[];
  readonly words: readonly string[];
  readonly addressed: readonly string[];
  readonly effects: TicketDocument["effects"];
  readonly events: TicketDocument["events"];
  readonly facts: NonNullable<TicketDocument["facts"]>;
  readonly factDays: NonNullable<TicketDocument["factDays"]>;
}

/** The ticket a request was made on; null when nobody made it. */
export async function ticketOfRequest(
  tickets: Collection<TicketDocument>,
  requestKey: string,
): Promise<TicketNumber | null> {
  const found = await tickets.findOne({ requests: requestKey }, { projection: { _id: 1 } });
  return found?._id ?? null;
}

/**
 * Commits in MongoDB: each is one insert or update of the ticket's document, and that alone decides. Whatever else a
 * commit brings is written before it and means nothing until the document refers to it.
 */
export class TicketCommits {
  readonly #tickets: Collection<TicketDocument>;
  readonly #articles: MongoArticles;
  readonly #history: MongoHistory;
  readonly #words: WordIndex;
  readonly #turnstile = new Turnstile();
  #lastCommitMs = 1;

  constructor(
    tickets: Collection<TicketDocument>,
    articles: MongoArticles,
    history: MongoHistory,
    words: WordIndex,
  ) {
    this.#tickets = tickets;
    this.#articles = articles;
    this.#history = history;
    this.#words = words;
  }

  async commit(change: Commit): Promise<CommitOutcome> {
    const start = performance.now();
    const outcome = await this.#tryCommit(change);
    if (outcome === "committed") this.#lastCommitMs = performance.now() - start;
    if (outcome === "conflict") {
      await this.#turnstile.pass(change.ticket.number, () =>
        Math.min(APART * this.#lastCommitMs, LONGEST_MS),
      );
    }
    return outcome;
  }

  #known(number: TicketNumber): Promise<Known | null> {
    const projection = { version: 1, title: 1, tail: 1, turn: 1, "effects.id": 1 };
    return this.#tickets.findOne<Known>({ _id: number }, { projection });
  }

  async #tryCommit(change: Commit): Promise<CommitOutcome> {
    const { ticket, expectedVersion, requestKey } = change;
    const [repeated, known] = await Promise.all([
      ticketOfRequest(this.#tickets, requestKey),
      this.#known(ticket.number),
    ]);
    if (repeated !== null) return "repeated";
    if ((known?.version ?? 0) !== expectedVersion) return "conflict";
    const additions = await this.#prepare(change, known);
    const { rewritten } = change;
    const wordsBefore = rewritten && (await this.#wordsOf(ticket.number, known?.title ?? ""));
    const landed = known
      ? await this.#update(change, known, additions)
      : await this.#insert(change, additions);
    if (!landed) {
      await this.#articles.discard(additions.articles);
      return (await ticketOfRequest(this.#tickets, requestKey)) === null ? "conflict" : "repeated";
    }
    if (rewritten) await this.#finishRewriting(ticket.number, rewritten, wordsBefore ?? []);
    if ((known?.tail ?? 0) + change.events.length > LONGEST_TAIL) await this.#keepShort(ticket.number);
    return "committed";
  }

  async #wordsOf(number: TicketNumber, title: string): Promise<readonly string[]> {
    const articles = await this.#articles.ofTicket(number);
    return [...wordsOfTicket(title, articles), ...addressedWords(articles)];
  }

  /** What is beside the ticket's document, after the commit that decides. Who dies here is asked to erase again. */
  async #finishRewriting(
    number: TicketNumber,
    { articles, history }: ErasedContent,
    wordsBefore: readonly string[],
  ): Promise<void> {
    await this.#articles.rewrite(number, articles);
    await this.#history.rewrite(number, history);
    await this.#words.forget(wordsBefore, async (word) => {
      const carrier = { $or: [{ words: word }, { addressed: word }] };
      return (await this.#tickets.findOne(carrier, { projection: { _id: 1 } })) !== null;
    });
  }

  /** Writes what the ticket's document will refer to. */
  async #prepare(change: Commit, known: Known | null): Promise<Additions> {
    const { ticket } = change;
    const queued = new Set(known?.effects.map(({ id }) => id));
    const stamp = new ObjectId().toHexString();
    const effects = change.effects
      .filter(({ id }) => !queued.has(id))
      .map((effect, n) => effectEntry(effect, `${stamp}${String(n).padStart(4, "0")}`));
    // A new title takes the old one's words away, but for those an article has too.
    const isRenamed = known !== null && known.title !== ticket.title;
    const { articles: rewritten } = change.rewritten ?? {};
    const earlier = rewritten ?? (isRenamed ? await this.#articles.ofTicket(ticket.number) : []);
    const words = wordsOfTicket(ticket.title, [...earlier, ...change.articles]);
    const addressed = addressedWords([...(rewritten ?? []), ...change.articles]);
    await this.#words.add([...words, ...addressed]);
    const articles = await this.#articles.write(ticket.number, change.articles);
    const events = change.events.map(eventEntry);
    const facts = change.facts.map(factEntry);
    return { articles, words, addressed, effects, events, facts, factDays: factDays(change.facts) };
  }

  #insert(change: Commit, additions: Additions): Promise<boolean> {
    const { ticket, events } = change;
    const due = earliest(additions);
    return unlessDuplicate(() =>
      this.#tickets.insertOne({
        _id: ticket.number,
        ...snapshotOf(ticket),
        ...beginningOf(events[0]),
        ...additions,
        factsKept: true,
        tail: additions.events.length,
        requests: [...namesOf(change)],
        turn: 0,
        ...(due === undefined ? {} : { due }),
      }),
    );
  }

  async #update(change: Commit, known: Known, additions: Additions): Promise<boolean> {
    const { ticket, expectedVersion, requestKey, effects } = change;
    const due = earliest(additions);
    const { rewritten } = change;
    const isNewlyWorded = rewritten !== undefined || known.title !== ticket.title;
    // An effect that was left out because it waits must still be waiting when this lands.
    const sameTurn = additions.effects.length < effects.length ? { turn: known.turn } : {};
    let matched = 0;
    const isNew = await unlessDuplicate(async () => {
      const result = await this.#tickets.updateOne(
        // The unique index keeps a key from two tickets, not from being twice in one.
        { _id: ticket.number, version: expectedVersion, requests: { $ne: requestKey }, ...sameTurn },
        {
          $set: {
            ...snapshotOf(ticket),
            ...(isNewlyWorded ? { words: additions.words } : {}),
            ...(rewritten ? rewrittenParts(rewritten, known, additions) : {}),
          },
          $push: {
            requests: { $each: [...namesOf(change)] },
            articles: { $each: [...additions.articles] },
            ...(rewritten
              ? {}
              : {
                  events: { $each: [...additions.events] },
                  effects: { $each: [...additions.effects] },
                }),
            ...(additions.facts.length > 0 ? { facts: { $each: [...additions.facts] } } : {}),
          },
          $inc: { tail: additions.events.length },
          $addToSet: {
            ...(rewritten ? {} : { addressed: { $each: [...additions.addressed] } }),
            ...(additions.facts.length > 0 ? { factDays: { $each: [...additions.factDays] } } : {}),
            ...(isNewlyWorded ? {} : { words: { $each: [...additions.words] } }),
          },
          ...(due === undefined ? {} : { $min: { due } }),
        },
      );
      matched = result.matchedCount;
    });
    return isNew && matched > 0;
  }

  /** After a commit, which it must not fail: the next one tries again. */
  async #keepShort(number: TicketNumber): Promise<void> {
    try {
      await this.#history.archive(number);
    } catch {
      // The events are still in the ticket.
    }
  }
}

/** What a rewriting sets where other commits add: the events of the document as they are now, and no effect but its own. */
const rewrittenParts = (
  { history }: ErasedContent,
  { tail }: Known,
  { addressed, events, effects }: Additions,
) => ({
  addressed,
  effects,
  events: [...history.slice(history.length - tail).map(eventEntry), ...events],
  dead: null,
});

/** When the first of the new effects falls due. */
const earliest = ({ effects }: Additions): string | undefined =>
  effects.map(({ notBefore }) => notBefore).toSorted()[0];
