import { evidenceOf, type Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { isCommonWord, wordsOf } from "../mail-words.ts";
import { FIRST_NAMES } from "../people/first-names.ts";
import { senderWords } from "../people/person-name.ts";
import type { Tail } from "../signature/signature-check.ts";
import { kindOfLine } from "../signature/signing-line.ts";
import type { Said } from "./features.ts";
import { isUnsaid, type UnsaidWeights } from "./unsaid.ts";
import { isVague } from "./vague-words.ts";
import { UNSAID_WEIGHTS } from "./weights.ts";

/** From so many words on that say something, something is explained; of a symptom one is enough: "non stampa il protocollo". */
const ENOUGH = 2;
const ENOUGH_OF_A_SYMPTOM = 1;
const SYMPTOM =
  /\bnon (?:mi |ci |si |gli |le |vi |la |lo )?(?:(?:riesc|riusc)\p{L}{1,4} (?:più |piu )?ad? )?(?:accend|apr|stamp|salv|caric|arriv|accett|sincronizz|registr|gener|calcol|invi|trasmett|quadr|riconosc|legg|trov[ao]|compar|appar|firm|protocoll|import|esport|scaric|elabor|aggiorn|appai)\p{L}{1,8}/iu;
/** What it does of itself: "si chiude da solo quando salvo". */
const DOES_OF_ITSELF = /\bsi (?:chiud|spegn|riavvi|disconnett|cancell|duplic|sdoppi|azzer)\p{L}{1,6}/iu;
/** As much as a mail need say: an error by its number, a site nobody reaches. */
const TOLD =
  /\berr(?:ore|or)\b[ :n.°]{1,5}\d{2,}|\bnon (?:è|risulta|sono|e['’]) (?:più )?(?:raggiungibil|accessibil|visibil|disponibil|online)|\b(?:sito|portale|server) (?:è |e['’] )?(?:giù|irraggiungibile|offline|spento|in manutenzione)/iu;

/** A good subject says part of it. "Come da oggetto": the subject is the explanation. */
const SEE_SUBJECT =
  /\b(?:(?:come|vedi|vedere|di cui|quanto|vedasi)(?: da| in| all?['’]?| all['’])?\s?['’]?\s?oggetto|in oggetto|all['’]oggetto)\b/iu;

/** "A che numero vi posso chiamare?": asked in so many words. */
const QUESTION =
  /(?:^|[.,;:!?\n])\s{0,3}(?:(?:a|in|con|da|per|di) )?(?:che|quale|quali|quant[oaie]) (?!punto\b|dev|dobb|ancora|tempo)\p{L}+ [^.?\n]{5,120}\?/iu;

/** "Come si annulla un mandato?", "orari dello sportello?": short, and one knows what to answer. */
const HOW =
  /\b(?:come (?:si|posso|possiamo|faccio|facciamo|devo|dobbiamo|fare|va|vanno)|si p(?:uò|uo['’]?|ossono)) [^.?\n]{4,120}\?|\b(?:orari[oa]?|scadenz[ae]|cost[oi]|tariff[ae]|modul[oi]) [^.?\n]{0,60}\?/iu;
/** What is in the subject is not told when he will tell it himself. */
const WILL_TELL =
  /\b(?:a voce|di persona|(?:vi|le|ti) (?:racconto|spiego|dico|dirò|espongo|illustro|spiegherò|racconterò|faccio vedere)|per (?:esporre|illustrar|spiegar|parlar|discuter)\p{L}*|(?:parlare|parlarne|parlarvi|sentire|sentirvi|confrontarmi) con|contatto telefonico)\b/iu;
/** What he wrote before has a number; what it was about has not. */
const TICKET_NUMBER =
  /\b(?:ticket|segnalazion[ei]|richiest[ae])\b[^\d\n]{0,12}\d{4,}(?:[^\d\n]{1,10}\d{4,})?/giu;

/**
 * A mail that asks for help and does not say with what (spec G1): too little is said, or much is said around it.
 * @param weights what speaks for the latter; others than the kept ones while they are fitted
 */
export function checkExplanation(
  parts: MailParts,
  tail: Tail,
  products: ReadonlySet<string>,
  isSubjectGood: boolean,
  weights: UnsaidWeights = UNSAID_WEIGHTS,
): Finding | null {
  const body = bodyOf(parts, tail);
  const own = tellingWords(body.replace(TICKET_NUMBER, " "), products);
  if (QUESTION.test(body) || TOLD.test(body) || (own.length > 0 && HOW.test(body))) return null;
  const seesSubject = SEE_SUBJECT.test(body) && !WILL_TELL.test(body);
  const isInSubject = isSubjectGood && (seesSubject || body === "");
  const ofSubject = isSubjectGood ? tellingWords(parts.subject, products) : [];
  const isSaid = isInSubject || SYMPTOM.test(body);
  const needed = isSaid ? ENOUGH_OF_A_SYMPTOM : isSubjectGood ? ENOUGH : enoughOf(body);
  const isEnough = (own.length > 0 || isInSubject) && new Set([...own, ...ofSubject]).size >= needed;
  const isPlain = isSaid || DOES_OF_ITSELF.test(body);
  const isExplained =
    isEnough && (isPlain || !isUnsaid(saidOf(body, parts, products, isSubjectGood), weights));
  return isExplained ? null : { code: "not_explained", evidence: evidenceOf(body) };
}

/** What is weighed of a mail: its text without who signs, without telephones and numbers of earlier tickets. */
export const saidIn = (
  parts: MailParts,
  tail: Tail,
  products: ReadonlySet<string>,
  isSubjectGood: boolean,
): Said => saidOf(bodyOf(parts, tail), parts, products, isSubjectGood);

function saidOf(
  written: string,
  { subject, mail }: MailParts,
  products: ReadonlySet<string>,
  isSubjectGood: boolean,
): Said {
  const body = withoutContacts(written.replace(TICKET_NUMBER, " "));
  return {
    body,
    telling: tellingWords(body, products),
    subject: isSubjectGood ? subject : "",
    shows: mail.attachments.length > 0,
  };
}

/** Who says something says it in few words; of many words two may say something by chance. */
function enoughOf(body: string): number {
  const words = wordsOf(body).length;
  return ENOUGH + (words > 16 ? 1 : 0) + (words > 40 ? 1 : 0);
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
  !isCommonWord(word) && !products.has(word) && !isVague(word) && !FIRST_NAMES.has(word) && word.length > 2;

const withoutContacts = (text: string): string =>
  text.replace(/\S{1,64}@\S{1,200}|https?:\S+|www\.\S+|\+?\d[\d\s()./-]{6,}\d/gu, " ");
