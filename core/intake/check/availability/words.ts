import { DAY, dayOf, dayRange, ofTheWeek, WORKING_DAYS } from "./days.ts";
import { LEAVING } from "./leaving.ts";
import type { Said, Span } from "./said.ts";

/** The words Italians say when in: days, parts of a day, hours (spec G6). */

/** Offices' mornings and afternoons, where nothing more exact is said. */
const MORNING: Span = { from: 8 * 60, to: 13 * 60 };
const AFTERNOON: Span = { from: 14 * 60, to: 18 * 60 };

const NUMBERS =
  "una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti".split(
    " ",
  );
const HOUR = `(?:(?:ore |h\\.? ?)?(?:\\d{1,2}(?:[.:,]\\d{2}|e\\d{2})?(?!\\d|/\\d{1,2}(?![.:]?\\d))(?: e (?:mezz[ao]|30|15|un quarto|tre quarti)(?! ?[-.:]? ?\\d))?|mezzogiorno|${[...NUMBERS].reverse().join("|")})(?: e mezz[ao]| e trenta| e un quarto)?)`;
const UNTIL = `(?:(?:fino )?(?:alle|all['’]|a|al|/|-|e le|e l['’]|e))`;

/** Minutes since midnight; an office's "alle 3" is in the afternoon. */
function minutesOf(words: string): number {
  const text = words.toLowerCase();
  const digits = /(\d{1,2})(?:[.:,e](\d{2}))?/.exec(text);
  const spoken = NUMBERS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(text)) + 1;
  const hour = digits ? Number(digits[1]) : text.includes("mezzogiorno") ? 12 : spoken;
  const half = /e (?:mezz|30|trenta)/.test(text)
    ? 30
    : /tre quarti/.test(text)
      ? 45
      : /quarto|e 15/.test(text)
        ? 15
        : 0;
  return (hour < 7 ? hour + 12 : hour) * 60 + (digits?.[2] ? Number(digits[2]) : half);
}

const isTime = (minutes: number): boolean => minutes <= 24 * 60;

function between(from: string, to: string): Said | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const span = { from: start, to: end <= start ? end + 12 * 60 : end };
  return isTime(span.from) && isTime(span.to) ? { kind: "hours", span } : null;
}

const open = (span: Span): Said | null =>
  isTime(span.from ?? 0) && isTime(span.to ?? 0) ? { kind: "hours", span } : null;

interface Phrase {
  readonly pattern: RegExp;
  readonly said: (groups: readonly string[], today: number | null) => Said | null;
}

const phrase = (source: string, said: Phrase["said"]): Phrase => ({
  pattern: new RegExp(source, "iuy"),
  said,
});
const relative =
  (days: number): Phrase["said"] =>
  (_groups, today) =>
    today === null ? null : { kind: "days", days: [((today - 1 + days) % 7) + 1], isRelative: true };
const BEGIN = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";

/** Parts of a part, where offices' habits say when. */
const PARTS: readonly (readonly [words: string, span: Span])[] = [
  ["tarda mattina(?:ta)?|fine mattinata|metà mattina(?:ta)?", { from: 11 * 60, to: 13 * 60 }],
  [
    "(?:prima mattina|primo mattino|mattin[ao] presto|prime ore (?:del mattino|della mattina))",
    { from: 8 * 60, to: 10 * 60 },
  ],
  ["primo pomeriggio", { from: 14 * 60, to: 16 * 60 }],
  ["tardo pomeriggio|fine pomeriggio", { from: 16 * 60, to: 18 * 60 }],
  ["dopo (?:il )?pranzo|dopo la pausa pranzo", { from: 14 * 60, to: null }],
  ["prima di pranzo", { from: null, to: 13 * 60 }],
  ["dopo (?:la )?cena", { from: 20 * 60, to: null }],
  ["(?:in |di |la |alla )?(?:sera(?:ta)?|sere)|serali", { from: 18 * 60, to: null }],
];

const NOT_THEN = "(?= non (?:ci (?:sono|siamo)|rispond|mi trov|ci trov))";

/** Tried in this order at each place of the text. */
const PHRASES: readonly Phrase[] = [
  // "Dopo l'una non ci sono" is until one.
  phrase(`${BEGIN}prima (?:delle|dell['’]) ?(${HOUR})${NOT_THEN}`, ([hour = ""]) =>
    open({ from: minutesOf(hour), to: null }),
  ),
  phrase(`${BEGIN}dopo (?:delle|dell['’]|le|l['’]) ?(${HOUR})${NOT_THEN}`, ([hour = ""]) =>
    open({ from: null, to: minutesOf(hour) }),
  ),
  // "Stacco alle 14, chiamatemi prima" is until then, "… dopo" is from then on.
  phrase(`${LEAVING}(${HOUR})(?=[^.]{0,40}(?:dopo|poi)(?!\\p{L}))`, ([hour = ""]) =>
    open({ from: minutesOf(hour), to: null }),
  ),
  phrase(`${LEAVING}(${HOUR})`, ([hour = ""]) => open({ from: null, to: minutesOf(hour) })),
  phrase(
    `${BEGIN}(?:(?:non(?: \\p{L}+){0,2}|mai) prima|dopo|successivamente|oltre) (?:delle|dell['’]|le|l['’]|alle)\\s?(${HOUR})`,
    ([hour = ""]) => open({ from: minutesOf(hour), to: null }),
  ),
  phrase(
    `${BEGIN}(?:prima|entro|(?:non(?: \\p{L}+){0,2}|né) (?:oltre|più tardi|dopo)|fino|sino) (?:delle|dell['’]|le|l['’]|alle|all['’]|a)\\s?(${HOUR})`,
    ([hour = ""]) => open({ from: null, to: minutesOf(hour) }),
  ),
  phrase(`${BEGIN}prima di mezzogiorno${END}`, () => open({ from: null, to: 12 * 60 })),
  // "Lun-mer-ven" are three days, "lun-ven" is five.
  phrase(`${BEGIN}(${DAY})[-/](${DAY})[-/](${DAY})${END}`, (days) => ({
    kind: "days",
    days: days.map(dayOf),
  })),
  phrase(
    `${BEGIN}(?:da(?:l|lla)? |dal |tra (?:il |la )?)?(${DAY})\\.?\\s?(?:a|al|alla|-) ?(?:il |la )?(${DAY})${END}\\.?`,
    ([from = "", to = ""]) => dayRange(from, to),
  ),
  phrase(`${BEGIN}[tf]ra (?:il )?(${DAY}) e (?:il )?(${DAY})${END}`, ([from = "", to = ""]) =>
    dayRange(from, to),
  ),
  phrase(
    `${BEGIN}(?:tranne|meno(?: che)?(?= (?:il|la|di|nel) )|(?:basta|purch[eé])(?: che)? non sia(?: di| il| la)?|eccetto|escluso|esclusa|esclusi|salvo|fuorché|a parte|ad eccezione d[ei]\\p{L}*|ad esclusione d[ei]\\p{L}*|all['’]infuori d[ei]\\p{L}*|ma non|mai|no|non poss(?:o|iamo)|non (?:sono|siamo|sarò|saremo|ci sono|ci siamo|sono mai|è|il|la|di|al)(?: in (?:ufficio|servizio|sede)| disponibil\\p{L}| reperibil\\p{L}| raggiungibil\\p{L}| present\\p{L})?)${END}`,
    () => ({ kind: "except" }),
  ),
  phrase(`${BEGIN}(?:compres[oa]|inclus[oa]|anche)(?= (?:il |la |di )?(?:sabato|domenica))`, () => ({
    kind: "also",
  })),
  phrase(`${BEGIN}(?:fino|sino) a(?:l|lla)? (${DAY})${END}`, ([day = ""]) => ofTheWeek("lun", day)),
  phrase(`${BEGIN}da(?:l|lla)? (${DAY})${END}`, ([day = ""]) =>
    dayOf(day) < 5 ? ofTheWeek(day, "ven") : null,
  ),
  phrase(`${BEGIN}(sabato|domenica) (?:compres[oa]|inclus[oa])${END}`, ([day = ""]) => ({
    kind: "days",
    days: [...WORKING_DAYS, dayOf(day)],
  })),
  phrase(`${BEGIN}(${DAY})${END}`, ([day = ""]) => ({ kind: "days", days: [dayOf(day)] })),
  phrase(
    `${BEGIN}(?:tutti i giorni|ogni giorno (?:feriale|lavorativo)|ogni giorno|qualsiasi giorno|qualunque giorno|in settimana|durante la settimana|infrasettimanal\\p{L}+|tutti i giorni lavorativi|nei giorni lavorativi|giorni feriali|tutta la settimana|quotidianamente|tutte le (?=mattin|pomerig|ser[ae])|(?:ogni|qualunque|qualsiasi) (?=mattin|pomerig|sera)|tutti i (?=pomerig))`,
    () => ({ kind: "days", days: WORKING_DAYS }),
  ),
  phrase(`${BEGIN}(?:fine settimana|week-?end)${END}`, () => ({ kind: "days", days: [6, 7] })),
  phrase(
    `${BEGIN}(?:(?:gli )?altri giorni|(?:gli )?altri(?= pomerig)|(?:le )?altre(?= mattin)|il resto della settimana)${END}`,
    () => ({ kind: "others" }),
  ),
  phrase(
    `${BEGIN}(?:tutto il giorno|tutta la giornata|a qualsiasi ora|a qualunque ora|l['’]ora è indifferente|a tutte le ore)${END}`,
    () => ({
      kind: "hours",
      span: { from: null, to: null },
    }),
  ),
  phrase(`${BEGIN}sta(?=sera)`, relative(0)),
  phrase(`${BEGIN}do(?=mattina)`, relative(1)),
  phrase("(?<=sta)sera", () => ({ kind: "part", span: { from: 18 * 60, to: null } })),
  phrase("(?<=do)mattina", () => ({ kind: "part", span: MORNING })),
  phrase(`${BEGIN}oggi${END}`, relative(0)),
  phrase(`${BEGIN}dopodomani${END}`, relative(2)),
  phrase(`${BEGIN}domani${END}`, relative(1)),
  phrase(
    `${BEGIN}(?:dalle|dall['’]|da|tra le|fra le|tra l['’]|tra|fra|le|ore|orario|h\\.?)[:\\s]*(?:ore )?(${HOUR})\\s?${UNTIL}\\s?(?:le )?(${HOUR})${END}`,
    ([from = "", to = ""]) => between(from, to),
  ),
  // "9-12", "9.30/13.00", unless it is of a month or a date.
  phrase(
    `${BEGIN}(\\d{1,2}(?:[.:]\\d{2})?)\\s?[-/]\\s?(?!0\\d(?![.:]))(\\d{1,2}(?:[.:]\\d{2})?)${END}(?![./-]\\d|\\s(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic))`,
    ([from = "", to = ""]) => between(from, to),
  ),
  phrase(`${BEGIN}all(?:e|['’]) ?(${HOUR}) (?:e )?(?:da|dopo) quell['’]ora`, ([hour = ""]) =>
    open({ from: minutesOf(hour), to: null }),
  ),
  phrase(
    `${BEGIN}(?:(?:a partire )?dall[e]|(?:a partire )?dall['’]) ?(${HOUR})(?: in poi| in avanti)?${END}`,
    ([hour = ""]) => open({ from: minutesOf(hour), to: null }),
  ),
  ...PARTS.map(([words, span]) => phrase(`${BEGIN}(?:${words})${END}`, () => ({ kind: "part", span }))),
  phrase(`${BEGIN}(?:mattin[aeo]|mattinat[ae]|a\\.m\\.|antimeridian\\p{L}+)${END}`, () => ({
    kind: "part",
    span: MORNING,
  })),
  phrase(`${BEGIN}(?:pomerigg\\p{L}+|p\\.m\\.|pomeridian\\p{L}+)${END}`, () => ({
    kind: "part",
    span: AFTERNOON,
  })),
];

/**
 * What a sentence says of days and hours, in order.
 * @param today ISO weekday of the mail, for "domani"; null when nobody knows
 */
export function saidIn(sentence: string, today: number | null): readonly Said[] {
  const found: Said[] = [];
  for (let at = 0; at < sentence.length; ) {
    const step = phraseAt(sentence, at, today);
    if (step.said) found.push(step.said);
    at = step.next;
  }
  return found;
}

const INSIDE_WORD = /(?<=\p{L})\p{L}/uy;

function phraseAt(sentence: string, at: number, today: number | null): { said: Said | null; next: number } {
  INSIDE_WORD.lastIndex = at;
  if (INSIDE_WORD.test(sentence)) return { said: null, next: at + 1 };
  for (const { pattern, said } of PHRASES) {
    pattern.lastIndex = at;
    const match = pattern.exec(sentence);
    if (match && match[0] !== "") return { said: said(match.slice(1), today), next: at + match[0].length };
  }
  return { said: null, next: at + 1 };
}

const LINKS =
  /(?<!\p{L})(?:il|la|lo|gli|le|e|o|di|da|dal|al|alle|ore|h|orario|solo|soltanto|preferibilmente|nel|nei|nelle|in|anche|tel|oppure|pausa|pranzo|qualunque|qualsiasi|momento)(?!\p{L})/giu;

/** A line of days and hours and nothing else: "Lun/mer/ven h. 8-14, mar/gio h. 8-18". */
export function isOnlyWhen(line: string): boolean {
  if (line.length > 90) return false;
  let rest = "";
  let said = 0;
  for (let at = 0; at < line.length; ) {
    const step = phraseAt(line, at, 1);
    if (step.said) said += 1;
    else rest += line.slice(at, step.next);
    at = step.next;
  }
  return said > 1 && !/[\p{L}]/u.test(rest.replace(LINKS, ""));
}
