import type { Clause } from "./clauses.ts";
import { DAY, WORKING_DAYS } from "./days.ts";
import type { Said, Span } from "./said.ts";
import { saidIn } from "./words.ts";

/** Days and the hours they have in common. */
export interface Group {
  readonly days: number[];
  readonly excluded: number[];
  readonly spans: { readonly kind: "part" | "hours"; readonly span: Span }[];
  /** Hours in which he cannot be reached, between the others. */
  readonly breaks: Span[];
  /** What came first: "lunedì 9–12" or "9–12 il lunedì". */
  first: "days" | "hours" | null;
  /** "Oggi sono fuori": says nothing, unless hours follow. */
  readonly isTentative?: boolean;
  /** Days of their own hours take nothing from the others: "e il giovedì anche il pomeriggio". */
  isMore: boolean;
}

const empty = (): Group => ({ days: [], excluded: [], spans: [], breaks: [], first: null, isMore: false });

/** What a mail's sentences say, in groups. @param today ISO weekday of the mail; null when nobody knows */
export function groupsOf(sentences: readonly (readonly Clause[])[], today: number | null): readonly Group[] {
  let all: readonly Group[] = [];
  for (const clauses of sentences) {
    const named = all.flatMap(({ days, excluded }) => [...days, ...excluded]);
    all = groupsOfSentence(clauses, today, named).reduce(goOn, all);
  }
  return all;
}

const onlyLeavesOut = ({ days, spans, excluded }: Group): boolean =>
  days.length + spans.length === 0 && excluded.length > 0;

/** "Dopo le 15. Il venerdì non ci sono.": a sentence that only leaves days out speaks of the others' hours. */
function goOn(all: readonly Group[], next: Group): readonly Group[] {
  const leaving = all.filter(onlyLeavesOut);
  if (onlyLeavesOut(next) && all.length > 0) {
    for (const { excluded } of all) excluded.push(...next.excluded);
    return all;
  }
  if (next.days.length === 0) next.excluded.push(...leaving.flatMap(({ excluded }) => excluded));
  return [...all.filter((group) => !leaving.includes(group)), next];
}

function groupsOfSentence(
  clauses: readonly Clause[],
  today: number | null,
  before: readonly number[],
): readonly Group[] {
  const groups: Group[] = [];
  const said = clauses.map(({ standing, text }) => ({
    standing,
    text,
    said: saidIn(exceptFirst(withoutNumbers(text)), today),
  }));
  const named = said.flatMap((one) => one.said.flatMap((each) => (each.kind === "days" ? each.days : [])));
  const others = WORKING_DAYS.filter((day) => !named.includes(day) && !before.includes(day));
  let free: Group | null = null;
  for (const { standing, text, said: all } of said) {
    if (standing === "else" || (standing === "away" && all.length === 0)) continue;
    if (standing === "reached" && all.length === 0 && free) {
      groups.push(free);
      free = null;
    }
    const plain = all.map((one): Said => (one.kind === "others" ? { kind: "days", days: others } : one));
    if (standing === "away") {
      free = afterwards(plain);
      if (all.every(({ kind }) => kind !== "others")) leaveOut(groups, plain, text);
    } else for (const group of groupsIn(plain, text)) join(groups, group);
  }
  return standingApart(groups.filter(({ isTentative, spans }) => !isTentative || spans.length > 0));
}

const HOURS = /^(?:\d{1,2}(?:[.:]\d{2})?\s?[-/]\s?\d{1,2}(?:[.:]\d{2})?\s?(?:\/\s?)?){1,2}$/;

/** Telephones are no hours. */
const withoutNumbers = (sentence: string): string =>
  sentence.replace(/[–—]/g, "-").replace(/\+?\d[\d ./-]{5,}\d/g, (run) => (HOURS.test(run) ? run : " ¦ "));

const LEFT_OUT = new RegExp(
  `(?<!\\p{L})(${DAY}) (?:invece |purtroppo )?(?:esclus[oa]|mai(?! prima| dopo| oltre)|no|niente)(?!\\p{L})`,
  "giu",
);

/** "Sabato escluso" is "tranne sabato". */
const exceptFirst = (text: string): string => text.replace(LEFT_OUT, "tranne $1");

/** "Fino alle 10 sono in riunione, poi ci sono". */
function afterwards(said: readonly Said[]): Group | null {
  const days = said.flatMap((one) => (one.kind === "days" ? one.days : []));
  const hours = said.flatMap((one) => (one.kind === "hours" ? [one.span] : []));
  const [until] = hours;
  if (hours.length !== 1 || !until || until.from !== null || until.to === null) return null;
  return { ...empty(), days, spans: [{ kind: "hours", span: { from: until.to, to: null } }], first: "hours" };
}

/** "Dal martedì sono in ferie": until nobody knows when. */
const ON_LEAVE = /\b(?:da|dal|fino|sino|ferie|malattia)\b/iu;

/** "Il venerdì non ci sono", "pausa dalle 13 alle 14", "oggi sono fuori, chiamate dopo le 15". */
function leaveOut(groups: Group[], said: readonly Said[], text: string): void {
  const days = said.flatMap((one) => (one.kind === "days" ? [one] : []));
  const hours = said.flatMap((one) => (one.kind === "hours" || one.kind === "part" ? [one] : []));
  const last = groups.at(-1);
  if (days.length > 0 && days.every(({ isRelative }) => isRelative) && hours.length === 0) {
    groups.push({
      ...empty(),
      days: days.flatMap((one) => one.days),
      first: "days",
      isMore: true,
      isTentative: true,
    });
  } else if (hours.length === 0) {
    if (days.length === 1 && days[0]?.days.length === 1 && ON_LEAVE.test(text)) return;
    const group = { ...empty(), excluded: days.flatMap((one) => one.days) };
    if (last) last.excluded.push(...group.excluded);
    else groups.push(group);
  } else if (last && /\bpausa\b/iu.test(text)) last.breaks.push(...hours.map(({ span }) => span));
}

/** A clause by itself: whichever comes first, days or hours, opens the next group. */
function groupsIn(said: readonly Said[], text: string): readonly Group[] {
  const groups: Group[] = [empty()];
  const isApart = hoursAroundDays(said);
  const isMore =
    /\b(?:anche|pure|rientr[oi]|collega|lei|lui)\b/iu.test(text) || (isApart && /\so\s/iu.test(text));
  let except = false;
  let last: "days" | "hours" | null = null;
  for (const one of said) {
    if (one.kind === "except" || one.kind === "also" || one.kind === "others") {
      except = one.kind === "except";
      continue;
    }
    const side = sideOf(one);
    if (except) {
      leave(groups.at(-1) as Group, one);
      continue;
    }
    const { first } = groups.at(-1) as Group;
    const opens = isApart && groups.length === 1 ? first !== null && side !== first : side === first;
    if (opens && last !== side) groups.push(empty());
    add(groups.at(-1) as Group, one);
    last = side;
  }
  return groups
    .filter(({ days, excluded, spans }) => days.length + excluded.length + spans.length > 0)
    .map((group) => ({ ...group, isMore }));
}

function add(group: Group, one: Said): void {
  if (one.kind === "days") group.days.push(...one.days);
  else if (one.kind === "hours" || one.kind === "part") group.spans.push(one);
  group.first ??= sideOf(one);
}

const sideOf = ({ kind }: Said): "days" | "hours" => (kind === "days" ? "days" : "hours");

/** "Dopo le 18 o il sabato fino alle 12": the days are those of the hours behind them. "Il pomeriggio di martedì, 15–17" is one. */
function hoursAroundDays(said: readonly Said[]): boolean {
  const plain = said.filter(({ kind }) => kind === "days" || kind === "hours" || kind === "part");
  const sides = plain.map(sideOf).filter((side, index, all) => side !== all[index - 1]);
  const isOne = plain[0]?.kind === "part" && plain.at(-1)?.kind === "hours";
  const isExact = plain.slice(1).findIndex(({ kind }) => kind === "days") > 0;
  return sides.join() === "hours,days,hours" && (!isOne || isExact) && said.length === plain.length;
}

/** "Tranne il venerdì" is without it, "tranne il venerdì pomeriggio" is not. */
function leave({ excluded }: Group, one: Said): void {
  if (one.kind === "days") excluded.push(...one.days);
  else excluded.splice(0);
}

/** "Lunedì, mercoledì 9–12": what a clause leaves open the next one fills. */
function join(groups: Group[], next: Group): void {
  const open = groups.at(-1);
  if (open?.isTentative && open.spans.length === 0 && next.days.length > 0) groups.pop();
  const last = groups.at(-1);
  if (last && isFilledBy(last, next)) {
    last.days.push(...next.days);
    last.excluded.push(...next.excluded);
    last.spans.push(...next.spans);
    last.first ??= next.first;
  } else groups.push(next);
}

function isFilledBy(last: Group, next: Group): boolean {
  if (last.days.length + last.spans.length === 0) return true;
  if (next.days.length === 0) return true;
  if (last.spans.length === 0) return next.first === "days";
  return (
    last.first === "hours" && (next.spans.length === 0 || (last.days.length === 0 && next.first === "hours"))
  );
}

/** "Fino alle 14, il giovedì fino alle 18": the days with hours of their own are not of those without days. */
function standingApart(groups: readonly Group[]): readonly Group[] {
  const own = groups.filter(({ days, spans, isMore }) => days.length > 0 && spans.length > 0 && !isMore);
  for (const group of groups.filter(({ days, spans }) => days.length === 0 && spans.length > 0))
    if (groups.length > 1) group.excluded.push(...own.flatMap(({ days }) => days));
  return groups;
}
