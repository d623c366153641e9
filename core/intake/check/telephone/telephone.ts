import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { saidBefore, withoutShapes } from "./not-telephones.ts";
import { spokenDigits } from "./spoken-digits.ts";

/** A telephone number found in a text. */
export interface Telephone {
  /** E.164, such as `+39061234567`; the bare digits of an extension. */
  readonly number: string;
  readonly asWritten: string;
}

/** The numbers of a text: telephones, and what might have been taken for one. */
export interface NumbersFound {
  readonly telephones: readonly Telephone[];
  readonly others: readonly string[];
}

const CANDIDATE = /(?<![\p{L}\d¦])(?:\(?\+\s?)?\(?\d[\d ()./-]{3,40}\d(?![\p{L}\d¦@])/gu;
/** "Tel. 231", "int. telefonico 4512": enough among offices of one body. */
const EXTENSION =
  /\b(?:tel(?:efono|\.)?\.?(?:\s{0,2}int(?:erno|\.)?)?|int(?:erno)?\.?\s{0,2}tel\w{0,8}\.?)\s{0,2}[:.]?\s{0,2}(\d{3,5})(?![\d./ -]{0,3}\d)/giu;
const GLUED = /\b(tel|cell?|cel|mob|telefono|cellulare)(?=[+\d])/giu;

const MAX_TEXT = 100_000;
/** Below this, a number nobody calls a telephone may be anything. */
const SHORTEST_UNNAMED = 8;
const VAT_DIGITS = 11;

/** Dashes and blanks of every kind as their plain forms; the length stays, so that places do. */
const plain = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ")
    .replace(/[•·]/g, ".")
    .replace(GLUED, "$1 ");

/** The telephone numbers of a text in every shape Italians write them (spec G1), never another number. */
export function findTelephones(text: string): NumbersFound {
  const found = findWritten(text);
  const spoken = found.telephones.length === 0 ? spokenDigits(text.slice(0, MAX_TEXT)) : null;
  return spoken === null ? found : { ...found, telephones: findWritten(spoken).telephones };
}

function findWritten(text: string): NumbersFound {
  const bare = plain(text);
  const left = withoutShapes(bare);
  const found: { telephones: Telephone[]; others: string[] } = {
    telephones: [],
    others: othersIn(bare, left),
  };
  for (const { 0: written, index } of left.matchAll(CANDIDATE)) {
    const said = saidBefore(left, index);
    const numbers =
      said === "other" || isDated(left, index + written.length, said) ? [] : read(written, said);
    if (numbers.length > 0) found.telephones.push(...numbers);
    else found.others.push(written.trim());
  }
  for (const { 1: digits = "", 0: asWritten } of left.matchAll(EXTENSION)) {
    found.telephones.push({ number: digits, asWritten });
  }
  return found;
}

/** What has the shape of something else and enough digits to be asked about. */
function othersIn(bare: string, left: string): string[] {
  return [...left.matchAll(/¦+/g)]
    .map(({ 0: gap, index }) => bare.slice(index, index + gap.length))
    .filter((one) => !/@|https?:|www\.|[.:,]\d{2}$/i.test(one) && one.replace(/\D/g, "").length >= 6);
}

/** "0612345 del 3/2/2026": papers have dates, telephones have none. */
const isDated = (left: string, end: number, said: "telephone" | "other" | null): boolean =>
  said === null && /^\s{0,2}del(?:l['’]\s?)?\s{0,2}[\d¦]/iu.test(left.slice(end, end + 12));

interface Group {
  readonly digits: string;
  /** What stands between it and the one before. */
  readonly gap: string;
}

/** The telephones written in a run of digits: one, or several with a dash or a blank between. */
function read(written: string, said: "telephone" | null): readonly Telephone[] {
  const groups = [...written.matchAll(/([^\d+]*)(\+?\s?\d+)/g)].map(
    ([, gap = "", digits = ""]): Group => ({ digits: digits.replace(/\s/g, ""), gap }),
  );
  const found: Telephone[] = [];
  for (let start = 0; start < groups.length; ) {
    const end = longest(groups, start, said);
    if (end === 0) {
      const next = groups.findIndex((group, index) => index > start && BREAK.test(group.gap));
      if (found.length > 0 || next < 0) break;
      start = next;
      continue;
    }
    const part = groups.slice(start, end);
    const number = telephoneOf(part, said);
    if (number) found.push({ number, asWritten: asText(part) });
    start = end;
  }
  return found;
}

const BREAK = /\s[-/]\s|\s{2}|\(/;

const hasBreakAfter = (groups: readonly Group[], index: number): boolean =>
  BREAK.test(groups[index + 1]?.gap ?? "");

/** Where the longest telephone that begins here ends; 0 for none. What is left over must be another, or its last digits anew. */
function longest(groups: readonly Group[], start: number, said: "telephone" | null): number {
  for (let end = groups.length; end > start; end--) {
    if (telephoneOf(groups.slice(start, end), said) === null) continue;
    const isShorter = end - start > 1 && isAlternative(groups, end - 1);
    if (isShorter && telephoneOf(groups.slice(start, end - 1), said) !== null) continue;
    const next = groups[end];
    if (
      !next ||
      isAlternative(groups, end) ||
      hasBreakAfter(groups, end - 1) ||
      longest(groups, end, said) > 0
    )
      return end;
  }
  return 0;
}

/** "06 1234567/8": the line beside. */
const isAlternative = (groups: readonly Group[], index: number): boolean =>
  (groups[index]?.digits.length ?? 0) <= 3 &&
  (groups[index]?.gap ?? "").includes("/") &&
  (groups[index - 1]?.digits.length ?? 0) >= 5;

function telephoneOf(groups: readonly Group[], said: "telephone" | null): string | null {
  const digits = groups.map((group) => group.digits).join("");
  const number = parsePhoneNumberFromString(digits, "IT");
  if (!number) return null;
  if (digits.startsWith("+") || digits.startsWith("00")) return number.isValid() ? number.number : null;
  if (said === "telephone") return isItalian(number, digits) ? number.number : null;
  return number.isValid() && looksItalian(digits, groups) ? number.number : null;
}

/** Called a telephone, a number need not be one that is given out today. */
const isItalian = (number: PhoneNumber, digits: string): boolean =>
  number.isValid() || (number.isPossible() && /^(?:0[1-9]\d{3,9}|3\d{8,9})$/.test(digits));

/** Numbers that cost the caller nothing, or the same from everywhere (piano nazionale di numerazione, AGCOM 8/15/CIR). */
const FREE_OF_CHARGE = /^(?:800\d{6}|803\d{3}|84[08]\d{6}|199\d{6})$/;

/** Mobile numbers, with or without 39, and those of a line, unless they could as well be a VAT number. */
function looksItalian(digits: string, groups: readonly Group[]): boolean {
  if (/^(?:39)?3\d{8,9}$/.test(digits)) return true;
  if (groups.length > 1 && FREE_OF_CHARGE.test(digits)) return true;
  if (!/^0[1-9]/.test(digits)) return false;
  if (groups.length === 1) return digits.length >= SHORTEST_UNNAMED && digits.length < VAT_DIGITS;
  const first = groups[0]?.digits.length ?? 0;
  // "0719177 412": prefix and number run together.
  return digits.length >= SHORTEST_UNNAMED - 1 && (first <= 4 || (groups.length === 2 && first <= 7));
}

function asText(groups: readonly Group[]): string {
  const text = groups.map(({ digits, gap }, index) => (index === 0 ? digits : `${gap}${digits}`)).join("");
  return text.includes(")") && !text.includes("(") ? `(${text}` : text;
}
