import type { Collection } from "mongodb";
import { articleText, type ConditionField } from "../../../core/search/condition-fields.ts";
import { isShort, kindOf, type SearchTerm, searchableText, wordsOf } from "../../../core/search/normalise.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { WordDocument } from "./documents.ts";
import { isOnlyDuplicates } from "./duplicate.ts";
import type { LookedUp } from "./ticket-filter.ts";

/** Words known to be stored are remembered up to this many. */
const REMEMBERED = 50_000;
/** Another process may have taken a word away meanwhile. */
const REMEMBERED_MS = 600_000;
const GRAM = 3;

/** The words a ticket with this title and these articles is found by. */
export function wordsOfTicket(title: string, articles: readonly Article[]): readonly string[] {
  const words = new Set(wordsOf(title));
  for (const article of articles) for (const word of wordsOf(searchableText(article))) words.add(word);
  return [...words];
}

const ADDRESSEES = ["to", "cc", "bcc"] as const;
export const isAddressee = (field: ConditionField): boolean =>
  (ADDRESSEES as readonly ConditionField[]).includes(field);

/** The words of those the articles went to, which a search for words leaves out and a condition may ask for. */
export function addressedWords(articles: readonly Article[]): readonly string[] {
  const texts = articles.flatMap((article) => ADDRESSEES.map((field) => articleText(article, field)));
  return [...new Set(texts.flatMap((text) => [...wordsOf(text)]))];
}

/**
 * Every distinct word of the desk, once, with its trigrams, so that the words a searched part lies in are found
 * through an index. Tickets carry words; a word that no ticket carries any more, or yet, is never a hit.
 */
export class WordIndex {
  readonly #words: Collection<WordDocument>;
  readonly #known = new Set<string>();
  #knownSince = performance.now();

  constructor(words: Collection<WordDocument>) {
    this.#words = words;
  }

  /** Takes words away that no ticket carries any more; the others stay. */
  async forget(words: readonly string[], isCarried: (word: string) => Promise<boolean>): Promise<void> {
    for (const word of words) {
      if (await isCarried(word)) continue;
      await this.#words.deleteOne({ _id: word });
      this.#known.delete(word);
    }
  }

  /** Stores what is new among the words. Before the commit of the ticket that carries them. */
  async add(words: readonly string[]): Promise<void> {
    const isOld = performance.now() - this.#knownSince > REMEMBERED_MS;
    if (isOld || this.#known.size > REMEMBERED) {
      this.#known.clear();
      this.#knownSince = performance.now();
    }
    const unknown = words.filter((word) => !this.#known.has(word));
    if (unknown.length === 0) return;
    const stored = await this.#words
      .find({ _id: { $in: unknown } })
      .project<{ _id: string }>({ _id: 1 })
      .toArray();
    const storedWords = new Set(stored.map(({ _id }) => _id));
    const fresh = unknown.filter((word) => !storedWords.has(word));
    if (fresh.length > 0) await this.#insert(fresh);
    for (const word of unknown) this.#known.add(word);
  }

  async #insert(words: readonly string[]): Promise<void> {
    const documents = words.map((word) => ({
      _id: word,
      kind: kindOf(word),
      grams: isShort(word) ? [] : gramsOf(word),
    }));
    try {
      await this.#words.insertMany(documents, { ordered: false });
    } catch (error) {
      // Somebody else had the same new word; unordered, all others are in.
      if (!isOnlyDuplicates(error)) throw error;
    }
  }

  /** For each term, the stored words it occurs in. */
  async lookUp(terms: readonly SearchTerm[]): Promise<LookedUp["words"]> {
    const distinct = new Map(terms.map((term) => [term.text, term]));
    const entries = Array.from(
      distinct.values(),
      async (term) => [term.text, await this.#wordsWith(term)] as const,
    );
    return new Map(await Promise.all(entries));
  }

  async #wordsWith({ text, kind, match }: SearchTerm): Promise<readonly string[]> {
    if (match === "alone") return [text];
    const candidates = await this.#words
      .find({ grams: { $all: [...gramsOf(text)] }, kind })
      .project<{ _id: string }>({ _id: 1 })
      .toArray();
    return candidates.map(({ _id }) => _id).filter((word) => word.includes(text));
  }
}

/** Every three neighbouring characters of a word, each once. */
function gramsOf(word: string): readonly string[] {
  const points = [...word];
  const grams = new Set<string>();
  for (let start = 0; start + GRAM <= points.length; start++)
    grams.add(points.slice(start, start + GRAM).join(""));
  return [...grams];
}
