import type { CaseWords, RoutedCase } from "./routed-case.ts";
import { Trust } from "./trust.ts";

/** Where similar cases were solved. */
export interface RoutingHint {
  readonly queue: string;
  /** Of the `m` most similar cases, `n` were solved in that queue. */
  readonly n: number;
  readonly m: number;
  /** What they have in common with the request, in its own words, the most telling first. */
  readonly words: readonly string[];
  /** The most similar cases solved there, the nearest first. */
  readonly cases: readonly string[];
}

/** How the votes fell, before anybody decides whether that is enough. */
interface Ballot {
  readonly hint: RoutingHint;
  /**
   * 0 to 1: the queue's part of all votes, less where one lonely case is the majority and where even the nearest
   * case has little of what the request says.
   */
  readonly sureness: number;
}

/** What is kept of a case; its words are in the index. */
interface KeptCase {
  readonly id: string;
  queue: string;
  readonly day: number;
  readonly length: number;
}

const NEIGHBOURS = 15;
const SHOWN_WORDS = 4;
const SHOWN_CASES = 3;
/** Fewer cases than these are no experience. */
const FEWEST_CASES = 30;
/** A case is worth half after so many days: offices change. */
const HALF_LIFE = 365;
/** BM25: how soon a longer text counts less. Words count once, so there is no k1. */
const LENGTH_WEIGHT = 0.5;
/** A word in more than this part of the cases finds nothing and costs the most. */
const TOO_COMMON = 0.2;
/** Beside the nearest case, what is less similar than this part of it is not similar. */
const STILL_SIMILAR = 0.35;
/** Among so few cases no word is too common. */
const SMALL = 200;
const MIN_SHARED = 2;
/** What an apostrophe left behind: it explains nothing to anybody. */
const ELIDED = /^(?:d|n|d?all|dell|nell|sull|coll|quell|un)$/;
/** A nearest case that has this part of what a request says, by what its words are worth, is like it. */
const ALIKE = 0.3;

/**
 * Neighbours: the solved cases most similar to a request (BM25 over stems that count once, S. Robertson and
 * H. Zaragoza, 2009) vote with their similarity for the queue they were solved in. Learns case by case; how large a
 * majority must be before it speaks it learns too, by guessing each case before it is told the answer (`Trust`).
 */
export class Neighbours {
  readonly #cases: KeptCase[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #indices = new Map<string, number>();
  readonly #trust = new Trust();
  #totalLength = 0;
  /** By case, all zero between questions: what its words are worth to the one in hand, and how many they are. */
  #worth = new Float64Array(0);
  #shared = new Uint8Array(0);

  get size(): number {
    return this.#cases.length;
  }

  /** Whether a case was learned before; if so its queue is the one given now, as it was opened and solved again. */
  corrects(id: string, queue: string): boolean {
    const known = this.#cases[this.#indices.get(id) ?? -1];
    if (known) known.queue = queue;
    return known !== undefined;
  }

  /** Takes a case's words out of the memory; its empty place stays, so that the others keep theirs. */
  forget(id: string): void {
    const index = this.#indices.get(id);
    if (index === undefined) return;
    this.#indices.delete(id);
    this.#totalLength -= this.#cases[index]?.length ?? 0;
    this.#cases[index] = { id: "", queue: "", day: 0, length: 0 };
    for (const [stem, list] of this.#postings) {
      const at = list.indexOf(index);
      if (at >= 0) list.splice(at, 1);
      if (list.length === 0) this.#postings.delete(stem);
    }
  }

  learn({ id, queue, day, stems }: RoutedCase, isProbe = true): void {
    if (isProbe && this.size >= FEWEST_CASES) {
      const ballot = this.#vote(
        stems.map((stem) => ({ stem, word: stem })),
        day,
      );
      if (ballot) this.#trust.note(ballot.sureness, ballot.hint.queue === queue);
    }
    const index = this.#cases.push({ id, queue, day, length: stems.length }) - 1;
    this.#indices.set(id, index);
    this.#totalLength += stems.length;
    for (const stem of stems) {
      const list = this.#postings.get(stem);
      if (list) list.push(index);
      else this.#postings.set(stem, [index]);
    }
  }

  /**
   * A hint, or null where the cases are too few, too different or of two minds.
   * @param isOffered whether a queue may be named: those that are gone vote for nothing
   */
  hint(
    words: CaseWords,
    day: number,
    isOffered: (queue: string) => boolean = () => true,
  ): RoutingHint | null {
    if (this.size < FEWEST_CASES) return null;
    const ballot = this.#vote(words, day, isOffered);
    return ballot && ballot.sureness >= this.#trust.threshold() ? ballot.hint : null;
  }

  #vote(words: CaseWords, day: number, isOffered: (queue: string) => boolean = () => true): Ballot | null {
    const { nearest, likeness } = this.#nearest(words, day, isOffered);
    const best = nearest[0]?.score ?? 0;
    const similar = nearest.filter(({ score }) => score >= best * STILL_SIMILAR);
    if (similar.length === 0) return null;
    const votes = new Map<string, number>();
    for (const { index, score } of similar) {
      const { queue } = this.#cases[index] as { queue: string };
      votes.set(queue, (votes.get(queue) ?? 0) + score);
    }
    const [queue, most] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a));
    const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
    const inQueue = similar.filter(({ index }) => this.#cases[index]?.queue === queue);
    const indices = new Set(inQueue.map(({ index }) => index));
    return {
      sureness:
        Math.min(most / all, inQueue.length / similar.length) *
        (inQueue.length / (inQueue.length + 1)) *
        Math.min(likeness / ALIKE, 1),
      hint: {
        queue,
        n: inQueue.length,
        m: similar.length,
        words: this.#sharedWords(words, indices),
        cases: inQueue.slice(0, SHOWN_CASES).map(({ index }) => this.#cases[index]?.id ?? ""),
      },
    };
  }

  #nearest(words: CaseWords, day: number, isOffered: (queue: string) => boolean) {
    const { touched, said } = this.#tally(words);
    const average = this.#totalLength / Math.max(this.size, 1);
    const found: { index: number; score: number; worth: number }[] = [];
    for (const index of touched) {
      const { queue, day: then, length } = this.#cases[index] as KeptCase;
      const worth = this.#worth[index] as number;
      if ((this.#shared[index] as number) >= MIN_SHARED && isOffered(queue)) {
        const size = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / average;
        found.push({ index, worth, score: (worth / size) * 0.5 ** (Math.max(day - then, 0) / HALF_LIFE) });
      }
      this.#worth[index] = 0;
      this.#shared[index] = 0;
    }
    const nearest = found.sort((a, b) => b.score - a.score || b.index - a.index).slice(0, NEIGHBOURS);
    return { nearest, likeness: said === 0 ? 0 : (nearest[0]?.worth ?? 0) / said };
  }

  /** Adds up, case by case, what the words are worth that it has; the sums are in `#worth` until they are cleared. */
  #tally(words: CaseWords): { readonly touched: readonly number[]; readonly said: number } {
    this.#makeRoom();
    const touched: number[] = [];
    let said = 0;
    for (const { stem } of words) {
      const list = this.#postings.get(stem);
      const rarity = this.#rarity(list?.length ?? 0);
      said += rarity;
      if (!list || (list.length > this.size * TOO_COMMON && this.size > SMALL)) continue;
      for (const index of list) {
        const shared = this.#shared[index] as number;
        if (shared === 0) touched.push(index);
        this.#shared[index] = shared + 1;
        this.#worth[index] = (this.#worth[index] as number) + rarity;
      }
    }
    return { touched, said };
  }

  #makeRoom(): void {
    if (this.#worth.length >= this.size) return;
    this.#worth = new Float64Array(this.size * 2);
    this.#shared = new Uint8Array(this.size * 2);
  }

  /** What a word is worth that so many cases have. */
  #rarity(cases: number): number {
    return Math.log(1 + (this.size - cases + 0.5) / (cases + 0.5));
  }

  /** The words of the request that the cases have, by how many have them and how rare they are elsewhere. */
  #sharedWords(words: CaseWords, indices: ReadonlySet<number>): readonly string[] {
    const telling = words
      .map(({ stem, word }) => {
        const list = this.#postings.get(stem) ?? [];
        const shared = list.filter((index) => indices.has(index)).length;
        return { word, telling: shared * Math.log(1 + this.size / (list.length + 1)), shared };
      })
      .filter(({ word, shared }) => shared > 0 && !ELIDED.test(word))
      .toSorted((a, b) => b.telling - a.telling)
      .map(({ word }) => word);
    return [...new Set(telling)].slice(0, SHOWN_WORDS);
  }
}
