import { normalise } from "../../search/normalise.ts";
import type { Clause, FreshText } from "./clauses.ts";
import { distanceOf, type Matter, matterOf } from "./new-topic.ts";
import { asks, reportsFault } from "./requests.ts";
import { asksForNews, brings } from "./solicitation.ts";
import { classesOf } from "./word-classes.ts";

/** What a reply is about, and with which subject if it has one of its own. */
export interface ReplyWords {
  readonly fresh: FreshText;
  /** Empty when it is the ticket's. */
  readonly subject: string;
  readonly matter: Matter;
}

/** Who has not said it by then says it nowhere, and reading on costs. */
const MAX_CLAUSES = 12;
const MAX_WORDS = 150;
const SHORT_STEM = 5;
const LONG_STEM = 6;
const LONG_WORD = 7;

/** A clause falls apart into what is said one after the other: "grazie, ma non va" thanks and then denies. */
const PART = /[,;:()]|\.\.+| - |(?=\b(?:ma|pero|invece|but|however|tuttavia|purtroppo|e poi|anche se)\b)/;
const WORD = /[a-z0-9]+|[?!]/g;

/**
 * The signs by which a reply is told, each once: its words (`aspett`), pairs of neighbours (`a che`), what they do (`:wait`,
 * in the last part also `$wait`), what they do together within a part (`not+wait`), and how what is said stands to the ticket (`=far`).
 */
export function signsOf({ fresh, subject, matter }: ReplyWords): ReadonlySet<string> {
  const signs = new Set<string>(["=always"]);
  const own = subject === "" ? [] : [{ text: subject, plain: normalise(subject) }];
  const clauses = [...own, ...fresh.clauses.slice(0, MAX_CLAUSES)];
  let left = MAX_WORDS;
  for (const [index, clause] of clauses.entries()) {
    addRelations(signs, clause, matter);
    const parts = clause.plain.split(PART).flatMap((part) => {
      const words = part.match(WORD)?.slice(0, left) ?? [];
      left -= words.length;
      return words.length > 0 ? [words.map((word) => (/\d/.test(word) ? "#" : word))] : [];
    });
    for (const words of parts) addWords(signs, words, index === clauses.length - 1 && words === parts.at(-1));
  }
  signs.add(`=${distanceOf(clauses.map(({ text }) => text).join(" "), matter)}`);
  signs.add(`=clauses ${Math.min(4, clauses.length)}`);
  signs.add(`=long ${Math.min(6, Math.floor(Math.log2(1 + fresh.plain.split(" ").length)))}`);
  return signs;
}

const stemOf = (word: string): string =>
  word.length > SHORT_STEM ? word.slice(0, word.length > LONG_WORD ? LONG_STEM : SHORT_STEM) : word;

function addWords(signs: Set<string>, words: readonly string[], isLast: boolean): void {
  let before: string | null = null;
  const classes = new Set<string>(words.includes("?") ? ["?"] : []);
  for (const word of words) {
    const stem = stemOf(word);
    signs.add(stem);
    if (before !== null) signs.add(`${before} ${stem}`);
    before = stem;
    for (const one of classesOf(word)) classes.add(one);
  }
  const sorted = [...classes].toSorted();
  for (const [index, one] of sorted.entries()) {
    signs.add(`:${one}`);
    if (isLast) signs.add(`$${one}`);
    for (const other of sorted.slice(index + 1)) signs.add(`${one}+${other}`);
  }
}

/** Words of its own and words of the ticket's in a clause, apart where something is asked or reported. */
function addRelations(signs: Set<string>, clause: Clause, matter: Matter): void {
  if (asksForNews(clause)) signs.add("=news");
  if (brings(clause)) signs.add("=brings");
  signs.add(`=clause ${distanceOf(clause.text, matter)}`);
  const stems = [...matterOf(clause.text).stems];
  const shared = stems.filter((stem) => matter.stems.has(stem)).length;
  const ties = shared > 0 ? "shared" : "alone";
  signs.add(`=own ${Math.min(stems.length - shared, 4)} ${ties}`);
  if (asks(clause) || reportsFault(clause)) signs.add(`=wants ${Math.min(stems.length - shared, 3)} ${ties}`);
}
