import type { MailParts } from "./mail-parts.ts";
import { COURTESY, isAsking, SMALL_WORDS, wordSet, wordsOf } from "./mail-words.ts";
import { type NameLikeness, nameLikeness, senderWords } from "./person-name.ts";

const CLOSING_WORD =
  /\b(?:grazie|ringrazi\p{L}*|salut\p{L}+|cordial\p{L}+|distinti|ossequi|in fede|a presto|ciao|buon(?:a|e)? (?:giornata|lavoro|serata|pomeriggio|weekend|feste)|buonagiornata|osservanza|attesa|attendo|attendiamo|thanks|regards)\b/iu;
const CLOSING_FILLER = wordSet(
  "gentile riscontro vostro celere sollecito pronto tempestivo collaborazione pazienza aiuto supporto eventuali chiarimenti disposizione qualsiasi chiarimento ulteriori informazioni rimanendo restando disposizione migliori vivi sentiti cari sinceri abbracci presto risentirci sentirci risposta assistenza tempestiva solerte",
);

const OFFICE =
  /^(?:l['’]|il |la |gli |per (?:l['’]|il |la ))?(?:uff(?:icio|\.)|serv(?:izio|izi|\.)|sett(?:ore|\.)|area\b|comune\b|unione\b|segreteria|ragioneria|polizia|provincia\b|direzione|ripartizione|sportello|urp\b|anagrafe|tributi|protocollo|studio\b|istituto|dirigente|resp(?:onsabile|\.)|sindac|segretari|assessor|comando|biblioteca|scuola|a\.?s\.?[lp]\b|c\.?e\.?d\b|operator[ei]\b|funzionari|istruttor|citt[aà] (?:di|metropolitana)|regione|u\.?o\.?\b|p\.?o\.?\b|demografici)/iu;
const CONTACT =
  /^(?:[☎📞📱✉📧]|tel|cell|fax|mob|e-?mail|mail|pec|web|www\.|http|int(?:erno|\.)|centralino|via\b|viale\b|p\.?zza\b|piazza\b|corso\b|c\.?so\b|largo\b|loc\b|orari[oa]?\b|p\.?\s?iva|c\.?f\.|cap\b|\(?\+?\(?\d[\d\s()./+-]{4,}|\S{1,64}@\S{3,}|\d{5}\s+\p{L})/iu;

const MAX_LINE = 90;
const MAX_LINES = 14;

type TailLine = "closing" | "name" | "perhaps" | "office" | "contact" | "text";

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
  const kinds: TailLine[] = [];
  let start = parts.lines.length;
  while (start > 1 && kinds.length < MAX_LINES) {
    const kind = kindOf(parts.lines[start - 1] ?? "", sender);
    if (kind === "text" && !isBelowClosing(parts.lines, start - 1)) break;
    kinds.unshift(kind === "text" ? "perhaps" : kind);
    start--;
  }
  const signer =
    signerAt(parts, kinds, start) ??
    nameOnItsOwn(parts, sender) ??
    atEndOfLine(parts.lines[start - 1] ?? "", sender);
  return {
    start,
    signature: signer ?? introduced(parts, sender) ?? declared(parts, sender) ?? besideNumber(parts, sender),
  };
}

/** Opening hours, a forwarded mail or a motto may stand below: a line that begins with a name is enough. */
function nameOnItsOwn({ lines }: MailParts, sender: ReadonlySet<string>): string | null {
  return lines.slice(1).find((line) => line.length <= MAX_LINE && kindOf(line, sender) === "name") ?? null;
}

/** "Grazie! / Giusi dei messi": short, with a capital, right below the closing words. */
function isBelowClosing(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  const [first = ""] = wordsOf(line);
  const isCommon = COURTESY.has(first) || SMALL_WORDS.has(first) || isAsking(first);
  return (
    line.length <= 40 &&
    /^\p{Lu}\p{Ll}/u.test(line) &&
    !/[?!:]/.test(line) &&
    !isCommon &&
    isClosing(lines[index - 1] ?? "")
  );
}

function kindOf(line: string, sender: ReadonlySet<string>): TailLine {
  const bare = line.replace(/^[\s*_|>•-]+/, "");
  if (bare === "") return "contact";
  if (bare.length > MAX_LINE) return "text";
  if (isClosing(bare)) return "closing";
  if (/\?\s*$/.test(bare)) return "text";
  const name = likenessOfLine(bare, sender);
  if (name === "name") return "name";
  if (CONTACT.test(bare)) return "contact";
  if (OFFICE.test(bare) && !/\s(?:non|è|e'|ha|sono|si)\s/iu.test(bare)) return "office";
  return name === "perhaps" ? "perhaps" : "text";
}

const NUMBERS =
  /(?:[\s,;:.–|(-]*\b(?:tel|cell?|mob|fax|telefono|cellulare|int)\b\.?:?)?[\s,;:.–|(-]*\+?\(?\d[\d\s()./-]{4,}\d/giu;

/** Of a whole line without its numbers, or of what stands before or behind its first dash: "Ufficio tributi - Anna Bianchi". */
function likenessOfLine(line: string, sender: ReadonlySet<string>): NameLikeness {
  const bare = line.replace(NUMBERS, " ").trim();
  const behind = /^[^–—|-]{3,50}\s[-–—|]\s?(.{3,40})$/u.exec(bare)?.[1];
  if (behind !== undefined && OFFICE.test(bare) && nameLikeness(behind, sender) === "name") return "name";
  return nameLikeness(bare, sender);
}

function isClosing(line: string): boolean {
  if (!CLOSING_WORD.test(line)) return false;
  const rest = wordsOf(line.replace(NUMBERS, " ")).filter(
    (word) => !COURTESY.has(word) && !SMALL_WORDS.has(word) && !CLOSING_FILLER.has(word),
  );
  return rest.length === 0 || (rest.length <= 3 && afterClosing(line) !== null);
}

/** "Saluti, Mario Rossi": what stands after the closing words. */
function afterClosing(line: string): string | null {
  const match =
    /^.{0,80}\b(?:grazie(?: mille| infinite| anticipatamente)?|salut[io]|cordialmente|cordialità|giornata|lavoro|serata|ciao|fede|presto|anticipo)[\s,.;:!–-]+(.{2,60})$/iu.exec(
      line,
    );
  return match?.[1] ?? null;
}

function signerAt(parts: MailParts, kinds: readonly TailLine[], start: number): string | null {
  const sender = senderWords(parts.mail.from);
  for (const [index, kind] of kinds.entries()) {
    const signer = signerIn(parts.lines[start + index] ?? "", kind, kinds.length, sender);
    if (signer !== null) return signer;
  }
  return null;
}

/** @param lines how many the tail has: one unknown word with a capital is a name only beside others of its kind */
function signerIn(line: string, kind: TailLine, lines: number, sender: ReadonlySet<string>): string | null {
  if (kind === "name" || kind === "office") return line;
  if (kind === "perhaps") return lines > 1 || wordsOf(line).length > 1 ? line : null;
  if (kind === "contact") return nameInContact(line, sender);
  const rest = kind === "closing" ? afterClosing(line) : null;
  return rest !== null && (OFFICE.test(rest) || nameLikeness(rest, sender) !== "no") ? rest : null;
}

/** "Tel. 06 123456 (Anna)", "cell 333 1234567 Mario". */
function nameInContact(line: string, sender: ReadonlySet<string>): string | null {
  const rest = /\d[\s(,;–-]+(?:chiedere di |rif\.? )?(\p{L}[\p{L}\s.'’]{2,40})\)?$/iu.exec(line)?.[1];
  return rest !== undefined && nameLikeness(rest, sender) === "name" ? rest : null;
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

/** A letter of one line: "… non stampa, grazie Mario Rossi 333 1234567". */
function atEndOfLine(line: string, sender: ReadonlySet<string>): string | null {
  const end = line
    .slice(-120)
    .replace(/(?:[\s,;.–-]*(?:tel|cell|mob)?\w{0,6}[.:]?\s*\+?\(?\d[\d\s()./-]{5,}\d)+[\s.)]*$/iu, "");
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
  return lines.find((line) => ["name", "perhaps", "office"].includes(kindOf(line, sender))) ?? null;
}
