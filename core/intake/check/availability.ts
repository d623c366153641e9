import { type Said, type Span, saidIn, WORKING_DAYS } from "./availability-words.ts";

/** When somebody can be reached (spec G6). */
export interface AvailabilityWindow {
  /** ISO weekdays, 1 is Monday, in order; the working days where none are said. */
  readonly days: readonly number[];
  /** `HH:mm` in the desk's time zone; null from the day's beginning. */
  readonly from: string | null;
  /** `HH:mm`; null to the day's end. */
  readonly to: string | null;
}

const REACHED =
  /\b(?:disponibil|reperibil|raggiungibil|rintracciabil|contattabil|contattar|contattat|contattam|contatto|chiamar|chiamat[aeio]|chiami|richiam|telefonar|telefonat[aei]|telefoni|sentir|rispondo|mi (?:si )?(?:può |possono )?trov|ci trov|trovarmi|trovarci|prefer|presente|presenti|presenza|in (?:ufficio|servizio|sede)|orari|fasci[ae] orari|fasce orari|libero|liber[aie]|ci sono|ci siamo|ci sarò|collegar|collegam)/iu;
/** Something else has these hours: a fault, a call in the past, an office's counter. */
const NOT_REACHED =
  /\b(?:non (?:riesc|funzion|si |è (?:più )?(?:disponibil|raggiungibil|possibil)|risult|va\b|era\b|stamp)|ho (?:già |anche )?(?:provat|chiamat|telefonat|contattat|sentit)|abbiamo (?:già |anche )?(?:provat|chiamat|telefonat|contattat|sentit)|ricev(?:e|iamo|imento)|apertura|aperti|aperto|al pubblico|vostr[ao] (?:presenza|disponibilit|assistenza|supporto)|(?:aspett|attend)(?:o|iamo)|errore|si è bloccat|bloccat|ieri|scors[oaie])/iu;
/** "Lun-ven 9-12.30", on a line of its own. */
const HOURS_ALONE =
  /^\W{0,3}(?:lun|mar|mer|gio|gio|ven)\p{L}{0,5}[^\n]{0,25}\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?\W{0,3}$/iu;
/** "Tutti i pomeriggi tranne mercoledì". */
const PARTS_ALONE =
  /^\W{0,3}(?:tutti i|tutte le|ogni|solo|soltanto|preferibilmente)(?: (?:di|al|il|la|nel))? (?:pomerig|mattin|giorni)\P{N}{0,40}$/iu;
const TELEPHONE = /\d[\d ./-]{6,}\d/;

/** The windows a mail names. @param today ISO weekday of the mail's day; null when nobody knows */
export function availabilityIn(text: string, today: number | null): readonly AvailabilityWindow[] {
  const sentences = unwrapped(text)
    .slice(0, 20_000)
    .split(/[!?;\n]+|\.(?!\d)/u);
  const windows = sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1] ?? "";
    return isAbout(sentence, before) ? windowsOf(saidIn(withoutNumbers(sentence), today)) : [];
  });
  return windows.filter(
    (one, index) => windows.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
}

/** Lines that a mail program broke are one again. */
const unwrapped = (text: string): string => text.replace(/([^\n.!?;:]{40,})\n(?=\p{Ll})/gu, "$1 ");

const isAbout = (sentence: string, before: string): boolean =>
  !NOT_REACHED.test(sentence) &&
  (REACHED.test(sentence) ||
    TELEPHONE.test(sentence) ||
    HOURS_ALONE.test(sentence.trim()) ||
    PARTS_ALONE.test(sentence.trim()) ||
    // "Potete chiamarmi. Solo la mattina."
    (REACHED.test(before) && !NOT_REACHED.test(before) && sentence.length < 60));

const HOURS = /^\d{1,2}(?:[.:]\d{2})?\s?[-/]\s?\d{1,2}(?:[.:]\d{2})?\s?$/;

/** Telephones are no hours. */
const withoutNumbers = (sentence: string): string =>
  sentence.replace(/[–—]/g, "-").replace(/\+?\d[\d ./-]{5,}\d/g, (run) => (HOURS.test(run) ? run : " ¦ "));

interface Group {
  days: number[];
  excluded: number[];
  spans: { readonly kind: "part" | "hours"; readonly span: Span }[];
}

/** What was said, in groups of days with their hours; whichever comes first opens the next group. */
function windowsOf(said: readonly Said[]): readonly AvailabilityWindow[] {
  if (!saysWhen(said)) return [];
  const groups: Group[] = [{ days: [], excluded: [], spans: [] }];
  const opener =
    said.find(({ kind }) => kind !== "except" && kind !== "also")?.kind === "days" ? "days" : "hours";
  let except = false;
  let last: "days" | "hours" | null = null;
  for (const one of withOthers(said)) {
    if (one.kind === "except" || one.kind === "also") {
      except = one.kind === "except";
      continue;
    }
    const side = one.kind === "days" ? "days" : "hours";
    if (!except && side === opener && last !== null && last !== opener)
      groups.push({ days: [], excluded: [], spans: [] });
    const group = groups.at(-1) as Group;
    if (one.kind === "days") (except ? group.excluded : group.days).push(...one.days);
    else if (!except) group.spans.push(one);
    else continue;
    if (!except) last = side;
  }
  return groups.flatMap(toWindows);
}

/** "Dalle 12 alle 14 non sono in ufficio" says when not, and not when. */
const saysWhen = (said: readonly Said[]): boolean =>
  said.some(({ kind }) => kind !== "also" && kind !== "except") &&
  (said.at(-1)?.kind !== "except" || said.some(({ kind }) => kind === "days"));

type Plain = Exclude<Said, { readonly kind: "others" }>;

/** "Gli altri giorni" are those that nobody named. */
function withOthers(said: readonly Said[]): readonly Plain[] {
  const named = said.flatMap((one) => (one.kind === "days" ? one.days : []));
  const others = WORKING_DAYS.filter((day) => !named.includes(day));
  return said.map((one) => (one.kind === "others" ? { kind: "days", days: others } : one));
}

function toWindows({ days, excluded, spans }: Group): readonly AvailabilityWindow[] {
  const named = (days.length > 0 ? days : WORKING_DAYS).filter((day) => !excluded.includes(day));
  const unique = [...new Set(named)].sort((a, b) => a - b);
  const joined = joinParts(spans);
  if (unique.length === 0) return [];
  if (joined.length === 0)
    return days.length > 0 || excluded.length > 0 ? [{ days: unique, from: null, to: null }] : [];
  // "Tutto il giorno" of no day says nothing.
  if (days.length + excluded.length === 0 && joined.every(({ from, to }) => from === null && to === null))
    return [];
  return joined.map(({ from, to }) => ({ days: unique, from: clock(from), to: clock(to) }));
}

/** "Il pomeriggio dopo le 15": the part and the hours beside it are one. */
function joinParts(spans: Group["spans"]): readonly Span[] {
  const joined: Group["spans"] = [];
  for (const one of spans) {
    const before = joined.at(-1);
    const both = before && before.kind !== one.kind ? common(before.span, one.span) : null;
    if (both) joined.splice(-1, 1, { kind: "hours", span: both });
    else joined.push(one);
  }
  return joined.map(({ span }) => span);
}

function common(a: Span, b: Span): Span | null {
  const from = Math.max(a.from ?? 0, b.from ?? 0);
  const to = Math.min(a.to ?? 24 * 60, b.to ?? 24 * 60);
  return from < to ? { from, to } : null;
}

const clock = (minutes: number | null): string | null =>
  minutes === null
    ? null
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
