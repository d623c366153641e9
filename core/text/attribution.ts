/**
 * The line by which a mail program introduces the message it quotes: "On … wrote:", "Il giorno … ha scritto:". Every
 * pattern is tried on a few short lines only, so none of them can be made slow by a hostile mail.
 */

/** A longer line is prose; attribution lines with long names and addresses stay below. */
export const MAX_HEADER_LENGTH = 500;
const MAX_ATTRIBUTION_LINES = 4;

const WROTE =
  "wrote|writes|said|ha scritto|hai scritto|scrive|scriveva|a écrit|ecrit|schrieb|geschrieben|escreveu|escribió|escribio|ha escrit|va escriure|schreef|geschreven|napisał\\(a\\)|napisał|napisała|pisze|skrev|kirjoitti|написал|написала|написал\\(а\\)|пишет|написав|пише|написа|napsal\\(a\\)|napsal|napsala|napísal|napísala|napisao(?:/la)?|napisala|yazdı|a scris|írta|έγραψε|menulis|đã viết";
/** Written without a space before them. */
const WROTE_UNSPACED = "写道|寫道|写了|のメール|님이 작성|작성";

/** What stands before the first word: quote marks, a list's bullet, the dashes some programs draw around the line. */
const DECORATION = /^[\s>*[(\-–—_=]{0,60}/;
const CLOSING_DASHES = /[\s\-–—_=]{2,60}$/;

/** Where an attribution may begin: its preposition, a weekday, a date or an hour. */
const ATTRIBUTION_START =
  /^(?:(?:on|il(?: giorno)?|in data|in|nel|alle|le|am|em|el|op|den|dnia|w dniu|dne|dňa|dana|a|la|at|pe|în|v|ср|на|в|у|στις|vào|pada|在|בתאריך)\s|["']?\p{L}{2,12}\.?,?\s+\d{1,2}|\d{1,4}[-./:]\s?\d{1,2}|\d{1,4}[-.]\s?\p{L}|\d{4}\s?[年년]|\p{L}+,\s+\d{1,2}\s|\d{1,2}\s\p{L}+)/iu;

const ENDS_WITH_VERB = new RegExp(
  `(?:(?:^|[\\s>)])(?:${WROTE})|${WROTE_UNSPACED})\\s*[\\])]?\\s*[:：]?\\s*$`,
  "iu",
);
/** German, Dutch and Scandinavian order: `Am … schrieb Name <a@b.de>:`. */
const VERB_INSIDE = /\s(?:schrieb|schreef|skrev|scrisse|scriveva|napsal|писал)\s.{1,200}:\s*$/iu;
/** Notes and Gmail in German: `Name <a@b.de> schrieb am Mo., 2. März 2026, 09:12:`. */
const VERB_THEN_WHEN = new RegExp(`[\\s>](?:${WROTE})\\s.{0,60}\\d{1,2}[:.]\\d{2}.{0,30}[:：]\\s*$`, "iu");
const HAS_WHEN_OR_WHO = /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}|\d{1,2}[/.]\d{1,2}|@/;
/** No verb at all: `30.09.2017, 18.30, "Name" <a@b.it>:`. */
const VERBLESS =
  /\d{1,2}[:.]\d{2}.{0,300}(?:<\s?[^<>\s@]{1,200}@[^<>\s]{1,200}>|[\w.+-]{1,64}@[\w.-]{1,200})\s*[:：]\s*$/u;
/** A language we do not list: an hour, a day, an address in brackets, a word or two, a colon. */
const ADDRESS_THEN_COLON = /[<(][^<>()\s@]{1,200}@[^<>()\s]{1,200}[>)][^:：]{0,40}[:：]\s*$/u;
const HAS_DATE = /\b(?:19|20)\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2}/;
const HAS_HOUR = /\d{1,2}[:.]\d{2}/;
const IN_BRACKETS = /<[^<>\s@]{1,200}@[^<>\s]{1,200}>/;
const ENDS_WITH_COLON = /[:：]\s*$/;

/** Nobody ends a line of prose like this; programs do, whatever the line begins with. */
const namesAddress = (line: string): boolean =>
  IN_BRACKETS.test(line) && (ENDS_WITH_VERB.test(line) || VERB_THEN_WHEN.test(line));

/** A line that begins like an attribution and goes on like one. */
function isAttribution(joined: string): boolean {
  if (ENDS_WITH_VERB.test(joined) || VERB_INSIDE.test(joined)) return HAS_WHEN_OR_WHO.test(joined);
  if (!HAS_DATE.test(joined)) return false;
  return VERBLESS.test(joined) || (ADDRESS_THEN_COLON.test(joined) && HAS_HOUR.test(joined));
}

/** Just above a line with `>` less is needed: a colon, and a verb, an address or a moment. */
const introducesMarked = (line: string): boolean =>
  ENDS_WITH_COLON.test(line) &&
  (ENDS_WITH_VERB.test(line) ||
    VERB_THEN_WHEN.test(line) ||
    ADDRESS_THEN_COLON.test(line) ||
    (HAS_DATE.test(line) && HAS_HOUR.test(line)));

/** Every attribution says when or who, or ends with a colon: most lines of prose have nothing of the kind near. */
const CLUE = /[\d@<:：]/;
const mayBeAttribution = (lines: readonly string[], index: number): boolean => {
  for (let at = index; at < index + MAX_ATTRIBUTION_LINES && at < lines.length; at++) {
    if (CLUE.test(lines[at] as string)) return true;
  }
  return false;
};

/** Runs of blanks are one: a pattern must not be able to try each way to divide them. */
const bare = (line: string): string =>
  line.replace(/\s+/g, " ").replace(DECORATION, "").replace(CLOSING_DASHES, "").trim();

/**
 * How many lines from `index` on are one attribution ("Il giorno … ha scritto:"); 0 for none.
 * @param isMarked whether the first filled line from there on carries a `>`
 */
export function attributionLength(
  lines: readonly string[],
  index: number,
  isMarked: (from: number) => boolean,
): number {
  const first = lines[index] ?? "";
  if (first.length > MAX_HEADER_LENGTH || !mayBeAttribution(lines, index)) return 0;
  const start = bare(first);
  if (namesAddress(start) || (introducesMarked(start) && isMarked(index + 1))) return 1;
  const begins = ATTRIBUTION_START.test(start);
  if (!begins && !start.includes("<")) return 0;
  let joined = "";
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.trim() === "") return 0;
    joined = `${joined} ${bare(line)}`.trim();
    if (joined.length > MAX_HEADER_LENGTH) return 0;
    if (begins ? isAttribution(joined) : namesAddress(joined)) return count;
  }
  return 0;
}
