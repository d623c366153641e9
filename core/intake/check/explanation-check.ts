import { evidenceOf, type Finding } from "./finding.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { MailParts } from "./mail-parts.ts";
import { COURTESY, isAsking, SMALL_WORDS, wordsOf } from "./mail-words.ts";
import { senderWords } from "./person-name.ts";
import type { Tail } from "./signature-check.ts";
import { kindOfLine } from "./signing-line.ts";
import { isVague } from "./vague-words.ts";

/** From so many words on that say something, something is explained. */
const ENOUGH = 2;
/** Words of an explanation that names what fails: "non si apre il protocollo". */
const ENOUGH_OF_A_SYMPTOM = 2;
const SYMPTOM =
  /\bnon (?:mi |ci |si |(?:riesc|riusc)\p{L}+ (?:più )?(?:a|ad) |viene|vengono|va|stamp|funzion|fa|permette|appar|compar|trov|vedo|ved|legg|esce|torna|quadra|riconosce|invia|arriva|parte)|\berrore\b.{0,20}\d|\bferm[oaie]\b|\b(?:d[àa]['’]?|segnala|esce|appare|compare|genera) (?:un |l['’]|sempre )?errore|\b(?:è|sono|risulta\p{L}*) (?:bloccat|sparit|scomparse?|vuot|sbagliat|errat|duplicat)/iu;

/** A good subject says part of it. "Come da oggetto": the subject is the explanation. */
const SEE_SUBJECT =
  /\b(?:(?:come|vedi|vedere|di cui|quanto|vedasi)(?: da| in| all?['’]?| all['’])?\s?['’]?\s?oggetto|in oggetto|all['’]oggetto)\b/iu;

/** "A che numero vi posso chiamare?": asked in so many words. */
const QUESTION =
  /(?:^|[.,;:!?\n])\s{0,3}(?:(?:a|in|con|da|per|di) )?(?:che|quale|quali|quant[oaie]) (?!punto\b)\p{L}+ [^.?\n]{5,120}\?/iu;

/** A mail that asks for help and does not say with what (spec G1). */
export function checkExplanation(
  parts: MailParts,
  tail: Tail,
  products: ReadonlySet<string>,
  isSubjectGood: boolean,
): Finding | null {
  const body = bodyOf(parts, tail);
  const isInSubject = isSubjectGood && (SEE_SUBJECT.test(body) || body === "");
  const own = tellingWords(body, products);
  const all = isSubjectGood ? [...own, ...tellingWords(parts.subject, products)] : own;
  if (QUESTION.test(body)) return null;
  const needed = SYMPTOM.test(body) || isSubjectGood ? ENOUGH_OF_A_SYMPTOM : ENOUGH;
  const isExplained = (own.length > 0 || isInSubject) && new Set(all).size >= (isInSubject ? 1 : needed);
  return isExplained ? null : { code: "not_explained", evidence: evidenceOf(body) };
}

/** Without who signs: opening hours and a postscript may stand below a name. */
function bodyOf({ lines, mail }: MailParts, tail: Tail): string {
  const sender = senderWords(mail.from);
  const isOfASignature = (line: string): boolean =>
    ["name", "office", "contact"].includes(kindOfLine(line, sender));
  return lines
    .slice(0, tail.start)
    .filter((line, index) => index === 0 || !isOfASignature(line))
    .join("\n")
    .replace(PERSON_NAMED, " ");
}

/** "Il sig. Alfonsi": whom one wants says nothing of what for. */
const PERSON_NAMED =
  /(?<!\p{L})(?:[Ss]ig|[Dd]ott|[Dd]r|[Rr]ag|[Gg]eom|[Ii]ng|[Aa]rch|[Aa]vv|[Ss]ignor[ae]?|[Dd]ottor(?:e|essa)?|[Gg]eometra)(?:\.?\s?(?:ra|ssa))?\.?\s\p{Lu}\p{L}+/gu;

const tellingWords = (text: string, products: ReadonlySet<string>): readonly string[] =>
  wordsOf(withoutContacts(text)).filter((word) => isTelling(word, products));

/** Modules tell something here: "il protocollo" says where. */
const isTelling = (word: string, products: ReadonlySet<string>): boolean =>
  !SMALL_WORDS.has(word) &&
  !COURTESY.has(word) &&
  !isAsking(word) &&
  !products.has(word) &&
  !isVague(word) &&
  !FIRST_NAMES.has(word) &&
  word.length > 2;

const withoutContacts = (text: string): string =>
  text.replace(/\S{1,64}@\S{1,200}|https?:\S+|www\.\S+|\+?\d[\d\s()./-]{6,}\d/gu, " ");
