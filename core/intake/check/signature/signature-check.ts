import type { MailParts } from "../mail-parts.ts";
import { isCommonWord, wordsOf } from "../mail-words.ts";
import { nameLikeness, senderWords } from "../people/person-name.ts";
import { isNobodysWord, likelySigner, nameAtHead, saidName } from "./likely-signer.ts";
import { addressedTo, greetingName, ownNameAtEnd } from "./own-name.ts";
import { afterClosing, isClosing, isOffice, kindOfLine, MAX_LINE, type TailLine } from "./signing-line.ts";

const MAX_LINES = 16;
const SIGNING_LINES = 5;

/** The last lines of a mail, below what it says. */
export interface Tail {
  /** Index in `parts.lines` of the first. */
  readonly start: number;
  /** Who signs, as written; null when nobody does. */
  readonly signature: string | null;
}

/** Where a mail stops saying something, and whether somebody signs there (spec G1). */
export function tailOf(parts: MailParts): Tail {
  const sender = senderWords(parts.mail.from);
  const kinds = tailLines(parts.lines, sender);
  return { start: parts.lines.length - kinds.length, signature: signerOf(parts, kinds, sender) };
}

function tailLines(lines: readonly string[], sender: ReadonlySet<string>): readonly TailLine[] {
  const kinds: TailLine[] = [];
  for (let start = lines.length - 1; start > 0 && kinds.length < MAX_LINES; start--) {
    const kind = kindOfLine(lines[start] ?? "", sender);
    if (kind === "text" && !isBelowClosing(lines, start)) break;
    kinds.unshift(kind === "text" ? "perhaps" : kind);
  }
  return kinds;
}

/** The first one found, the surest ways first. A name that is greeted or thanked is not his. */
function signerOf(parts: MailParts, kinds: readonly TailLine[], sender: ReadonlySet<string>): string | null {
  const { lines, fresh, subject } = parts;
  const start = lines.length - kinds.length;
  const addressees = addressedTo(subject, lines);
  const looks: readonly (() => string | null)[] = [
    () => signerAt(parts, kinds, start, sender),
    () => nameOnItsOwn(parts, sender),
    () => atEndOfLine(lines[start - 1] ?? "", sender),
    () => ownNameAtEnd(lines, sender),
    () => greetingName(lines),
    () => atHeadOfLine(parts, sender),
    () => introduced(parts, sender),
    () => declared(parts, sender),
    () => besideNumber(parts, sender),
    () => likelySigner(lines, sender),
    () => nameAtHead(lines, sender),
    () => saidName(fresh),
  ];
  for (const look of looks) {
    const signer = look();
    if (signer !== null && (!isOneOf(signer, addressees) || isOneOf(signer, sender))) return signer;
  }
  return null;
}

const isOneOf = (signer: string, names: ReadonlySet<string>): boolean => {
  const [name = "", ...others] = wordsOf(signer);
  return others.length === 0 && names.has(name);
};

/** Opening hours, a forwarded mail or a motto may stand below: a line that begins with a name is enough. */
function nameOnItsOwn({ lines }: MailParts, sender: ReadonlySet<string>): string | null {
  return (
    lines.slice(1).find((line) => line.length <= MAX_LINE && kindOfLine(line, sender) === "name") ?? null
  );
}

/** "Grazie! / Giusi dei messi": short, with a capital, right below the closing words. */
function isBelowClosing(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  const [first = ""] = wordsOf(line);
  return (
    line.length <= 40 &&
    /^\p{Lu}\p{Ll}/u.test(line) &&
    !/[?!:]/.test(line) &&
    !isCommonWord(first) &&
    isClosing(lines[index - 1] ?? "")
  );
}

function signerAt(
  { lines }: MailParts,
  kinds: readonly TailLine[],
  start: number,
  sender: ReadonlySet<string>,
): string | null {
  for (const [index, kind] of kinds.entries()) {
    const signer = signerIn(lines[start + index] ?? "", kind, kinds.length, sender);
    if (signer !== null) return signer;
  }
  return null;
}

/** @param lines how many the tail has: one word with a capital is a name only beside others of its kind, or if it is no other word */
function signerIn(line: string, kind: TailLine, lines: number, sender: ReadonlySet<string>): string | null {
  if (kind === "name" || kind === "office") return line;
  if (kind === "perhaps") return lines > 1 || wordsOf(line).length > 1 || isNobodysWord(line) ? line : null;
  if (kind === "contact") return nameInContact(line, sender);
  const rest = kind === "closing" ? afterClosing(line) : null;
  return rest !== null && (isOffice(rest) || nameLikeness(rest, sender) !== "no") ? rest : null;
}

/** "Tel. 06 123456 (Anna)", "cell 333 1234567 Mario". */
function nameInContact(line: string, sender: ReadonlySet<string>): string | null {
  const rest = /\d[\s(,;–-]+(?:chiedere di |rif\.? )?(\p{L}[\p{L}\s.'’]{2,40})\)?$/iu.exec(line)?.[1];
  return rest !== undefined && nameLikeness(rest, sender) === "name" ? rest : null;
}

/** "Anna Bianchi, Polizia locale, 06 123456. Sono di turno …": his whole name, then more than a name. */
function atHeadOfLine({ lines }: MailParts, sender: ReadonlySet<string>): string | null {
  for (const line of lines.slice(1).slice(-SIGNING_LINES)) {
    const head = /^([\p{L}'’. ]{4,40})(?:,|\s[-–—/|])\s/u.exec(line)?.[1] ?? "";
    const words = wordsOf(head);
    if (words.length < 2 || nameLikeness(head, sender) !== "name") continue;
    if (words.every((word) => sender.has(word)) || /\d{3}[\s\d./-]{3,}/.test(line)) return head;
  }
  return null;
}

const BEFORE_NUMBER =
  /(?:^|[:;,.(–-]|\bchiedere di\b|\breferente\b)\s{0,3}([^:;,(–\n\d-]{3,40}?)[\s,:–-]{0,3}(?:\b(?:tel|cell?|mob)\b[.:\s]{0,3})?\+?\(?\d[\d\s()./-]{5,}\d|\bchiedere (?:di|della?) ([^:;,.(\n\d]{3,40})/giu;

/** "A disposizione: avv. Di Leo 0773 6521", "chiedere di Lella": who answers there. */
function besideNumber({ lines }: MailParts, sender: ReadonlySet<string>): string | null {
  for (const match of lines.slice(-MAX_LINES).join("\n").matchAll(BEFORE_NUMBER)) {
    const words = (match[1] ?? match[2] ?? "").trim();
    const likeness = /^(?:\p{Lu}|\p{Ll}{1,5}\.)/u.test(words) ? nameLikeness(words, sender) : "no";
    const isFull = match[2] !== undefined || wordsOf(words).length > 1;
    if (likeness === "name" || (isFull && likeness === "perhaps")) return words;
  }
  return null;
}

/** "… distinti saluti maria rossi": behind the closing words a first name needs no capital. */
const CLOSED_BY =
  /\b(?:salut[io]|cordialmente|giornata|lavoro|serata|grazie(?: mille| infinite)?)[\s,.!:–-]+(?:da(?:l|lla)? )?([\p{L}'’. ]{3,40})$/iu;

/** A letter of one line: "… non stampa, grazie Mario Rossi 333 1234567". */
function atEndOfLine(line: string, sender: ReadonlySet<string>): string | null {
  const end = line
    .slice(-120)
    .replace(/(?:[\s,;.–-]*(?:tel|cell|mob)?\w{0,6}[.:]?\s*\+?\(?\d[\d\s()./-]{5,}\d)+[\s.)]*$/iu, "");
  const closed = CLOSED_BY.exec(end)?.[1] ?? "";
  if (wordsOf(closed).length <= 3 && nameLikeness(closed, sender) !== "no") return closed;
  const segments = end.split(
    /[.!?,;:]\s+|\s[-–—]\s|\b(?:grazie(?: mille)?|saluti|salve|giornata|lavoro|ciao)\b[\s,.!]*/iu,
  );
  return (
    segments
      .slice(-2)
      .filter((segment) => segment.length < end.length)
      .find((segment) => nameLikeness(segment, sender) === "name" && isWritten(segment, sender)) ?? null
  );
}

/** Inside a line a single word needs its capital: "marina" may be a place by the sea. */
const isWritten = (segment: string, sender: ReadonlySet<string>): boolean =>
  /^\s*\p{Lu}/u.test(segment) || wordsOf(segment).some((word) => sender.has(word));

const INTRODUCTION =
  /\b(?:[Ss]ono|[Mm]i chiamo|(?:[Ii]l|[Ll]a|[Ll]o|[Ii]|[Ll]e)(?:\/l?[ao])? (?:sottoscritt[oaie](?:\/[ao])?|scrivente))[\s,]+((?:\p{L}[\p{L}.'’-]*[\s,]+){0,3}\p{Lu}[\p{L}'’-]+)/gu;

/** "Sono Mario Rossi del Comune di …", "La sottoscritta Anna Bianchi": who says who he is has signed. */
function introduced({ fresh }: MailParts, sender: ReadonlySet<string>): string | null {
  for (const { 1: words = "" } of fresh.slice(0, 5000).matchAll(INTRODUCTION)) {
    const tokens = words.split(/[\s,]+/).filter(Boolean);
    const from = tokens.findIndex((token) => /^\p{Lu}/u.test(token));
    if (from >= 0 && nameLikeness(tokens.slice(from).join(" "), sender) === "name")
      return tokens.slice(from).join(" ");
  }
  return null;
}

/** Below "-- " or the line of a phone there may be text behind the name. */
function declared({ mail }: MailParts, sender: ReadonlySet<string>): string | null {
  const below = mail.text
    .split(/\r?\n-- ?\r?\n/)
    .slice(1)
    .at(-1);
  const lines = (below ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 4);
  return lines.find((line) => ["name", "perhaps", "office"].includes(kindOfLine(line, sender))) ?? null;
}
