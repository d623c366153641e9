import { freshText } from "../intake/follow-up-class/clauses.ts";
import { mattersOf } from "../text/matters.ts";
import { type StemmedWord, stemmedWords } from "../text/stems.ts";
import { cleanSubject } from "../ticket/writing/subject.ts";

/** What a request says, to be compared with others: its words by stem, those of the subject first. */
export type CaseWords = readonly StemmedWord[];

/** A ticket whose queue turned out to be right: it was solved there. */
export interface RoutedCase {
  readonly id: string;
  /** Days since 1970. */
  readonly day: number;
  /** Where it was solved, wherever it began. */
  readonly queue: string;
  readonly stems: readonly string[];
}

const MOST_WORDS = 80;

/**
 * The words a request is known by: each stem once, without greeting, closing words, signature and quotes, and the
 * matters its words belong to (`=12`), by which "buca" and "asfalto" are kin.
 */
export function caseWords(subject: string, text: string): CaseWords {
  const own = freshText(text).clauses.map((clause) => clause.text);
  const found = new Map<string, StemmedWord>();
  for (const word of stemmedWords([cleanSubject(subject), ...own].join("\n"))) {
    if (!found.has(word.stem)) found.set(word.stem, word);
    if (found.size === MOST_WORDS) break;
  }
  for (const { stem, word } of [...found.values()]) {
    for (const matter of mattersOf([stem])) {
      const kin = `=${matter}`;
      if (!found.has(kin)) found.set(kin, { stem: kin, word });
    }
  }
  return [...found.values()];
}

/** The stems a solved ticket is remembered by. A note written when it was moved says in the office's words why. */
export function caseStems(subject: string, text: string, moveNote = ""): readonly string[] {
  const words = [...caseWords(subject, text), ...stemmedWords(moveNote)];
  return [...new Set(words.map(({ stem }) => stem))];
}
