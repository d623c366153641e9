import { attributionLength } from "./attribution.ts";
import { headerBlockLength, isForwardLine, isOriginalSeparator, isRule } from "./quote-headers.ts";
import { declaredSignature, guessSignature, isDeviceLine, withoutDelimiter } from "./signature.ts";

/** A mail's text in its three parts. All three keep the sender's own lines. */
export interface SplitText {
  /** What the sender wrote now, with a guessed signature still in it. */
  readonly reply: string;
  /** The messages quoted below, above or in between. */
  readonly quoted: string;
  readonly signature: string;
}

type LineKind = "new" | "quoted";

const isQuoted = (line: string): boolean => /^\s{0,4}>/.test(line);
const isBlank = (line: string): boolean => line.trim() === "";

/** A quoted line that the sender's program wrapped without repeating the `>`. */
function isWrappedQuote(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? "";
  const after = lines[index + 1] ?? "";
  const line = lines[index] ?? "";
  return isQuoted(before) && isQuoted(after) && before.length >= 40 && /^\s*\p{Ll}/u.test(line);
}

const firstFilled = (lines: readonly string[], from: number): number => {
  let index = from;
  while (index < lines.length && isBlank(lines[index] as string)) index++;
  return index;
};

/** "Il 3 marzo 2026 il vostro ufficio mi ha scritto:" is prose; a program adds the hour or the address. */
const isSentence = (introduction: readonly string[]): boolean =>
  ENDS_WITH_COLON.test(introduction.at(-1) ?? "") &&
  (!/@|\d{1,2}[:.]\d{2}/.test(introduction.join(" ")) || WROTE_TO_ME.test(introduction.join(" ")));

/** No program says to whom. */
const WROTE_TO_ME =
  /\b(?:mi|ci|vi|gli) (?:ha|hai|avete|hanno) scritto\s*:\s*$|\bwrote (?:to )?(?:me|us)\s*:\s*$/iu;

const ENDS_WITH_COLON = /\p{L}\s?:\s*$/u;

/** Length of the quote's introduction at `index`; 0 where there is none. */
function introductionLength(
  lines: readonly string[],
  index: number,
  isMarked: (from: number) => boolean,
): number {
  if (isOriginalSeparator(lines, index)) {
    const headers = firstFilled(lines, index + 1);
    return headers - index + headerBlockLength(lines, headers);
  }
  return headerBlockLength(lines, index) || attributionLength(lines, index, isMarked);
}

/**
 * Marks each line. An introduction followed by `>` lines covers exactly those, what is written between and
 * below them is new; without `>` marks the rest of the mail is the quote. What somebody forwards is new throughout.
 */
function markLines(lines: readonly string[]): LineKind[] {
  const kinds: LineKind[] = lines.map((line, index) =>
    isQuoted(line) || isWrappedQuote(lines, index) ? "quoted" : "new",
  );
  const isMarkedFrom = (from: number): boolean => kinds[firstFilled(lines, from)] === "quoted";
  for (let index = 0; index < lines.length; index++) {
    if (kinds[index] === "quoted") continue;
    if (isForwardLine(lines[index] as string)) {
      kinds.fill("new", index);
      break;
    }
    const length = introductionLength(lines, index, isMarkedFrom);
    if (length === 0) continue;
    const isMarked = isMarkedFrom(index + length);
    if (!isMarked && isSentence(lines.slice(index, index + length))) continue;
    if (isMarked) {
      kinds.fill("quoted", index, index + length);
      index += length - 1;
    } else {
      kinds.fill("quoted", index);
      break;
    }
  }
  return kinds;
}

/** Rules drawn just above a quote belong to it. */
function absorbRules(lines: readonly string[], kinds: LineKind[]): void {
  for (let index = 1; index < lines.length; index++) {
    if (kinds[index] !== "quoted" || kinds[index - 1] === "quoted") continue;
    let above = index - 1;
    while (above >= 0 && isBlank(lines[above] as string)) above--;
    if (above >= 0 && kinds[above] === "new" && isRule(lines[above] as string))
      kinds.fill("quoted", above, index);
  }
}

const joined = (lines: readonly string[]): string =>
  lines
    .join("\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();

const linesOf = (lines: readonly string[], kinds: readonly LineKind[], kind: LineKind): string[] =>
  lines.filter((_line, index) => kinds[index] === kind);

/** The new lines without the line that names the sender's device, and what that line leaves over. */
function cutDevice(
  lines: readonly string[],
  hasQuote: boolean,
): { kept: string[]; device: string[]; rest: string[] } {
  const at = lines.findIndex(isDeviceLine);
  const above = lines.slice(0, at);
  if (at < 0 || above.every(isBlank)) return { kept: [...lines], device: [], rest: [] };
  const below = lines.slice(at + 1);
  // Old phones quote below their line with no mark at all; with a marked quote, what is left is new text.
  return hasQuote
    ? { kept: [...above, ...below], device: [lines[at] as string], rest: [] }
    : { kept: above, device: [lines[at] as string], rest: below };
}

/** Line ends of several kinds, spaces that do not break, marks of direction. */
const UNEVEN = /[\r\u00a0\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const evened = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/**
 * Splits a plain-text mail into new text, quoted text and signature, for the programs citizens use, in
 * Italian, English and the languages around (spec M4). Pure and total. In doubt a line is new text: a mail
 * that would be left without any (a forward without a comment) is all new.
 */
export function splitReply(text: string): SplitText {
  const lines = (UNEVEN.test(text) ? evened(text) : text).split("\n");
  const kinds = markLines(lines);
  absorbRules(lines, kinds);
  const quotedLines = linesOf(lines, kinds, "quoted");
  const fresh = linesOf(lines, kinds, "new");
  if (fresh.every(isBlank)) {
    const isMarked = quotedLines.some(isQuoted);
    return {
      reply: isMarked ? "" : joined(lines),
      quoted: isMarked ? joined(quotedLines) : "",
      signature: "",
    };
  }
  const { kept, device, rest } = cutDevice(
    fresh,
    quotedLines.some((line) => !isBlank(line)),
  );
  const declared = declaredSignature(kept);
  const hasReplyAbove = declared > 0 && !kept.slice(0, declared).every(isBlank);
  const body = hasReplyAbove ? kept.slice(0, declared) : kept;
  const below = hasReplyAbove ? kept.slice(declared + 1) : [];
  const reply = joined(device.length > 0 ? withoutDelimiter(body) : body);
  const bodyLines = reply.split("\n");
  const guessed = guessSignature(bodyLines);
  const signature =
    [...below, ...device].length > 0 ? [...below, ...device] : guessed < 0 ? [] : bodyLines.slice(guessed);
  return { reply, quoted: joined([...rest, ...quotedLines]), signature: joined(signature) };
}
