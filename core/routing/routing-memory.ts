import type { Desk } from "../desk/desk.ts";
import type { Commit, TicketStore } from "../ports.ts";
import { ERASED_ADDRESS } from "../privacy/erased-content.ts";
import type { Filter } from "../search/filter.ts";
import type { Article } from "../ticket/article.ts";
import type { Ticket, TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import { Neighbours, type RoutingHint } from "./neighbours.ts";
import { type CaseWords, caseStems, caseWords } from "./routed-case.ts";

/** What the hint is learned from, and how it leaves room for others. */
export interface RoutingDeps {
  readonly store: TicketStore;
  readonly desk: Desk;
  /** Lets other work of the process go on. */
  readonly pause: () => Promise<void>;
  /** How long somebody who asks waits for what was solved since; then the answer rests on what was read before. */
  readonly patience: () => Promise<void>;
}

/** Whether what was solved since is read before the answer, or meanwhile: a card is shown at once. */
export type Asked = "learn first" | "at once";

/** Tickets remembered, the latest: about 35 MB and 5 ms a question. */
export const MOST_CASES = 20_000;
const PAGE = 50;
/** Tickets read without a pause. */
const AT_ONCE = 4;
/** How many of the cases are guessed before they are learned, to know when to speak: one in so many. */
const PROBED = 10;
const MS_PER_DAY = 86_400_000;
/** Who asks at once has the store looked through for what was solved since no more often than this. */
const REST_MS = 60_000;
/** Tickets whose words are remembered: those whose cards change today. */
const KNOWN_WORDS = 1_000;

const SOLVED: Filter = { field: "state", in: ["closed successful"] };
const dayOf = (instant: Instant): number => Date.parse(instant) / MS_PER_DAY;

/**
 * Where solved tickets were solved, in memory: read from the store once, the latest first, and then what was solved
 * since (spec X1). Lost with the process, on purpose: reading again takes less than keeping two truths.
 */
export class RoutingMemory {
  readonly #deps: RoutingDeps;
  readonly #model = new Neighbours();
  /** The latest change that was read. */
  #seen: Instant | null = null;
  #running: Promise<void> | null = null;
  #isStopped = false;
  /** When somebody last had it read, in milliseconds. */
  #readAt = Number.NEGATIVE_INFINITY;
  /** By ticket and title: a card is drawn again with every change of its ticket. */
  readonly #words = new Map<string, CaseWords>();

  constructor(deps: RoutingDeps) {
    this.#deps = deps;
  }

  /** Reads what was solved since the last time; one reader at a time. */
  catchUp(): Promise<void> {
    this.#running ??= this.#read().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Where a commit erased what people wrote, the ticket's words are remembered no longer (spec R4). */
  noteCommit({ ticket, events }: Pick<Commit, "ticket" | "events">): void {
    if (events.some(({ event }) => event.type === "PersonalDataErased")) this.#forget(ticket.number);
  }

  #forget(number: TicketNumber): void {
    this.#model.forget(number);
    for (const key of this.#words.keys()) if (key.startsWith(`${number} `)) this.#words.delete(key);
  }

  /** Ends a reading after the ticket in hand. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running?.catch(() => undefined);
  }

  /**
   * Where cases like this one were solved; null where nothing is worth saying, or the ticket is there already. During
   * the first reading it answers from what was read so far.
   * @param isOffered whether a queue may be named to the asker
   */
  async hintFor(
    ticket: Ticket,
    now: Instant,
    isOffered: (queue: string) => boolean,
    asked: Asked = "learn first",
  ): Promise<RoutingHint | null> {
    await this.#learnNews(now, asked);
    const words = await this.#wordsOf(ticket);
    if (!words) return null;
    const { queues } = this.#deps.desk;
    const hint = this.#model.hint(words, dayOf(now), (queue) => queues.has(queue));
    return hint && hint.queue !== ticket.queue && isOffered(hint.queue) ? hint : null;
  }

  /** Whoever asks waits for a few new tickets, not for a whole desk, and never for long. */
  async #learnNews(now: Instant, asked: Asked): Promise<void> {
    const nowMs = Date.parse(now);
    if (asked === "at once" && nowMs - this.#readAt < REST_MS) return;
    this.#readAt = nowMs;
    // What cannot be read now is read with a later question; the answer rests on what is there.
    const reading = this.catchUp().catch(() => undefined);
    if (asked === "learn first" && this.#seen !== null) await Promise.race([reading, this.#deps.patience()]);
  }

  async #wordsOf({ number, title }: Ticket): Promise<CaseWords | null> {
    const key = `${number} ${title}`;
    const known = this.#words.get(key);
    if (known) return known;
    const [first] = await this.#deps.store.articles(number);
    if (!first) return null;
    const words = caseWords(title, first.text);
    this.#words.set(key, words);
    const [oldest] = this.#words.keys();
    if (oldest !== undefined && this.#words.size > KNOWN_WORDS) this.#words.delete(oldest);
    return words;
  }

  async #read(): Promise<void> {
    const since = this.#seen;
    const filter: Filter = since === null ? SOLVED : { all: [SOLVED, { time: "changedAt", from: since }] };
    let latest = since;
    let cursor: string | undefined;
    let read = 0;
    do {
      const page = await this.#deps.store.find({
        filter,
        sort: { by: "changedAt", direction: "desc" },
        limit: PAGE,
        ...(cursor !== undefined && { cursor }),
      });
      for (const ticket of page.items) {
        if (this.#isStopped) return;
        latest = latest === null || ticket.changedAt > latest ? ticket.changedAt : latest;
        await this.#learn(ticket);
        if (++read % AT_ONCE === 0) await this.#deps.pause();
      }
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && this.#model.size < MOST_CASES);
    this.#seen = latest ?? "";
  }

  async #learn(ticket: Ticket): Promise<void> {
    const { number, queue, title, createdAt } = ticket;
    // Erased by another process.
    if (ticket.customer.address === ERASED_ADDRESS) return this.#forget(number);
    if (this.#model.corrects(number, queue)) return;
    const articles = await this.#deps.store.articles(number);
    const [first] = articles;
    if (first?.sender !== "customer") return;
    const stems = caseStems(title, first.text, await this.#moveNotes(number, articles));
    this.#model.learn({ id: number, day: dayOf(createdAt), queue, stems }, this.#model.size % PROBED === 0);
  }

  /** What operators wrote when they moved it. */
  async #moveNotes(number: TicketNumber, articles: readonly Article[]): Promise<string> {
    const notes = articles.filter(({ channel }) => channel === "note");
    if (notes.length === 0) return "";
    const history = await this.#deps.store.history(number);
    const moments = new Set(history.filter(({ event }) => event.type === "TicketMoved").map(({ at }) => at));
    return notes
      .filter(({ createdAt }) => moments.has(createdAt))
      .map(({ text }) => text)
      .join("\n");
  }
}
