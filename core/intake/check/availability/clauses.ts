/** Of what a mail says when, which parts speak of reaching somebody (spec G6). */

import { isBusy, isElse, isOfACounter, ownStanding, REACHED, type Standing } from "./standing.ts";
import { isOnlyWhen, saidIn } from "./words.ts";

export interface Clause {
  readonly standing: Standing;
  readonly text: string;
}

/** Lines that a mail program broke are one again; those of somebody who never ends a line are longer. */
const unwrapped = (text: string): string =>
  text
    .replace(/(?<!\p{L})nn(?!\p{L})/giu, "non")
    .replace(
      /^([^\n]{40,80})(?<![.!?;:])\n(?=(\p{Ll}[^\n]{0,90}))/gmu,
      (_all, line: string, next: string) => `${line}${isOnlyWhen(next) ? "\n" : " "}`,
    );

const SENTENCE =
  /[!?\n]+|(?<!\b(?:h|ore|lun|mart?|merc?|giov?|ven|sab|dom|tel|cell|sig|dott|rag|int))\.(?!\d)/iu;
/** Of a mail that is passed on. */
const HEADER = /^\W{0,3}(?:inviato|data|sent|date|da|a|oggetto|from|to|subject|il giorno) ?:/iu;
const CLAUSE =
  /[;()]+|,(?!(?:00|15|30|45)(?!\d)|\d\d(?![-–/:.\d]))|:(?!\d)|\s[-–—]\s(?!\d)|(?<!\p{L})(?:ma|però|mentre|perch[eé]|poich[eé]|oppure|quindi|(?<!in )poi|altrimenti|perciò|siccome|per cui|visto che|dato che|in quanto|(?<!\b(?:meno|tranne|più|anche) )che(?= (?:al |alla |la |di |il |nel |a )?(?:mattin|pomerig|sera |pranzo|luned|marted|mercoled|gioved|venerd|sabato)))(?!\p{L})/iu;
const TELEPHONE = /(?<![\d.])(?!\d{1,3}(?:\.\d{1,3}){3}(?!\d))\d[\d ./-]{6,}\d/;
const SHORT = 90;
/** A sentence that only goes on: "Potete chiamarmi. Solo la mattina." */
const GOES_ON = 60;

/** The sentences that speak of when somebody can be reached, in clauses. */
export function clausesOf(text: string): readonly (readonly Clause[])[] {
  const sentences = unwrapped(text).slice(0, 20_000).split(SENTENCE);
  let before: Standing = "away";
  return sentences.flatMap((sentence) => {
    if (sentence.trim() === "" || HEADER.test(sentence)) return [];
    const isWork = isWorkingHours(sentence.trim()) && !sentences.some(isSaidWhen);
    const isOnly = isOnlyWhen(sentence.trim());
    const start = isWork ? "reached" : startOf(sentence.trim(), isOnly, before);
    const clauses = standingsOf(sentence.split(CLAUSE), start, before);
    // Lines of days and hours below "Reperibilità:" go on with it.
    if (!isOnly) before = lastOf(sentence, clauses);
    return clauses.some(({ standing }) => standing !== "else") ? [clauses] : [];
  });
}

const isSaidWhen = (sentence: string): boolean =>
  REACHED.test(sentence) && !isElse(sentence) && saysWhen(sentence);

const WORKS =
  /^\W{0,3}(?:io )?(?:lavoro|lavoriamo|(?:faccio|facciamo) (?:servizio|orario)|presto servizio)(?!\p{L})/iu;
/** "Lavoro dal martedì al sabato, 8–14" and no other word of when: then. */
const isWorkingHours = (sentence: string): boolean =>
  WORKS.test(sentence) && isOnlyWhen(sentence.replace(WORKS, "").trim());

function startOf(sentence: string, isOnly: boolean, before: Standing): Standing | null {
  if (isOfACounter(sentence)) return "else";
  if (isElse(sentence) && !REACHED.test(sentence)) return "else";
  if (before === "reached" && sentence.length < GOES_ON) return "reached";
  if (TELEPHONE.test(sentence) && sentence.length < SHORT) return "reached";
  return isOnly && before !== "else" ? "reached" : null;
}

function lastOf(sentence: string, clauses: readonly Clause[]): Standing {
  if (clauses.some(({ standing }) => standing === "reached")) return "reached";
  return isElse(sentence) && /:\s*$|orari/iu.test(sentence) ? "else" : "away";
}

const saysWhen = (text: string): boolean => saidIn(text, 1).length > 0;

/** A clause that says nothing of it goes on as the one before; the first ones go on as the first that does. */
function standingsOf(texts: readonly string[], start: Standing | null, before: Standing): readonly Clause[] {
  const own = standingsTogether(texts, before);
  let last = start ?? own.find((standing) => standing !== null) ?? "else";
  return texts.map((text, index) => {
    last = own[index] ?? last;
    return { standing: last, text };
  });
}

/** "Solo il giovedì, gli altri giorni sono in cantiere". */
const ONLY = /^\W{0,3}(?:solo|soltanto|solamente|esclusivamente|unicamente)(?!\p{L})/iu;

/** "Lavoro la mattina, rispondo dopo le 15": what some clauses say tells what others mean. */
function standingsTogether(texts: readonly string[], before: Standing): readonly (Standing | null)[] {
  const own = texts.map(ownStanding);
  const isSaid = before === "reached" || texts.some((text, at) => own[at] === "reached" && saysWhen(text));
  const isRest = texts.some((text) => /per il resto/iu.test(text));
  const isUntil = (text: string): boolean =>
    (isRest || /(?:fino|sino) a/iu.test(text)) && own.includes("reached");
  return texts.map((text, at) => {
    if (own[at] !== null) return own[at] ?? null;
    if (isBusy(text) && saysWhen(text) && (isSaid || isUntil(text))) return "away";
    const isOnly = isOnlyWhen(text.trim()) || (ONLY.test(text) && saysWhen(text));
    return own.includes("away") && isOnly ? "reached" : null;
  });
}
