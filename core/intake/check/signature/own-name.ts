import { withoutAddresses, wordsOf } from "../mail-words.ts";
import { FIRST_NAMES } from "../people/first-names.ts";
import { isFirstName } from "../people/known-names.ts";

/** What tells a signature from anything else by whom a mail is from and whom it is to. */

const END = 200;
const SHORTEST = 3;
const PARTICLE = /^(?:de|di|del|della|d|da|dal|dalla|lo|la|el|van|von)$/u;

/** Two words of the sender's own name side by side near the end, in whatever letters: "… grazie gigi lupi ufficio sport". */
export function ownNameAtEnd(lines: readonly string[], sender: ReadonlySet<string>): string | null {
  const words = wordsOf(withoutAddresses(lines.join("\n").slice(-END))).filter(
    (word) => !PARTICLE.test(word),
  );
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? "";
    if (word !== next && isOwn(word, sender) && isOwn(next, sender)) return `${word} ${next}`;
  }
  return null;
}

const isOwn = (word: string, sender: ReadonlySet<string>): boolean =>
  word.length >= SHORTEST && sender.has(word);

/** "Buongiorno a tutti da Tiziano dell'anagrafe, …": who greets with his name needs no other signature. */
const GREETED_BY =
  /^(?:salve|ciao|buon\s?(?:giorno|di|dì|pomeriggio)|buonasera|un saluto|saluti)\b[^.,;:!?\n]{0,30}?\s(?:da|dalla|dal|qui|qui è|è|sono)\s(\p{L}[\p{L}'’]{2,15})/iu;

export function greetingName(lines: readonly string[]): string | null {
  const name = GREETED_BY.exec(lines[0] ?? "")?.[1] ?? "";
  const [word = ""] = wordsOf(name);
  return isFirstName(word, /^\p{Lu}/u.test(name)) ? name : null;
}

const GREETED =
  /^(?:(?:ciao|salve|buon\s?giorno|buonasera|car[oai]|carissim[oa]|gentile|gent\.?\S{0,3}|egr\.?\S{0,6}|sig\.?\S{0,3}|dott\.?\S{0,3})\s){1,4}(\p{L}{3,15})\b|^(\p{L}{3,15}),?\s(?:buon\s?giorno|buonasera|ciao|salve)\b/iu;
const MEANT = /\b(?:per|x|all['’]attenzione di|c\.?\s?a\.?)\s(\p{Lu}\p{L}{2,15})\b/u;

/** The names a mail is addressed to: "grazie Massimo" below "Massimo buongiorno" is no signature. */
export function addressedTo(subject: string, lines: readonly string[]): ReadonlySet<string> {
  const greeted = GREETED.exec(lines[0] ?? "");
  const names = [greeted?.[1], greeted?.[2], MEANT.exec(subject)?.[1]];
  return new Set(names.flatMap((name) => wordsOf(name ?? "")).filter((name) => FIRST_NAMES.has(name)));
}
