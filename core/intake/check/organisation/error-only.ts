import type { MailParts } from "../mail-parts.ts";
import { isCommonWord, wordSet, wordsOf } from "../mail-words.ts";

/** What an error is shown by. */
const SHOWN = wordSet(
  "errore errori foto fotografia screenshot screen schermata schermate videata immagine messaggio finestra avviso",
);
const SHOWING = wordSet(
  "mando manda mandiamo giro mostro metto incollo inoltro esce escono appare compare apre",
);
/** Where citizens are. */
const FOR_CITIZENS = wordSet("sito portale app spid");

/**
 * Whether a mail shows an error and says nothing else: of a program he and we know, not of a matter of his own; so it is worth
 * asking where it runs (spec G5). @param start where the signing lines begin, as an index in `parts.lines`
 */
export function showsOnlyAnError({ subject, lines }: MailParts, start: number): boolean {
  const words = wordsOf([subject, ...lines.slice(0, Math.max(1, start))].join("\n"));
  return (
    words.some((word) => SHOWN.has(word)) &&
    words.every(
      (word) => !FOR_CITIZENS.has(word) && (isCommonWord(word) || SHOWN.has(word) || SHOWING.has(word)),
    )
  );
}
