/**
 * The lines by which mail programs introduce the message they quote. Every pattern is tried on a few short
 * lines only, so none of them can be made slow by a hostile mail.
 */
// @ts-nocheck


/** A longer line is prose; attribution lines with long names and addresses stay below. */
const MAX_HEADER_LENGTH = 500;

const ORIGINAL =
  "original message|reply message|messaggio originale|messaggio di origine|message d['’]origine|message original|message initial|ursprüngliche nachricht|originalnachricht|mensaje original|mensagem original|oprindelig besked|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|oorspronkelijk bericht|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение|původní zpráva|orijinal mesaj|eredeti üzenet|mesaj original";

const SEPARATOR = new RegExp(`^[\\s>]*[-_=*]{2,40}\\s*(?:${ORIGINAL})\\s*[-_=*]{0,40}\\s*$`, "i");

/** Words between dashes in a language not listed: a separator only when headers follow it. */
const DASHED_WORDS = /^\s*-{3,40}\s*\p{L}[^-\n]{2,60}?\s*-{3,40}\s*$/u;

/** A forward's separator introduces what the citizen wants us to read, so it is never a quote's start. */
const FORWARD =
  /(?:forwarded message|messaggio inoltrato|inoltrato|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|doorgestuurd bericht|begin forwarded)/i;

const WROTE =
  "wrote|writes|said|ha scritto|hai scritto|scrive|scriveva|a écrit|ecrit|schrieb|geschrieben|escreveu|escribió|escribio|ha escrit|schreef|geschreven|napisał\\(a\\)|napisał|napisała|pisze|skrev|kirjoitti|написал|написала|написал\\(а\\)|пишет|написав|napsal|napsala|yazdı|a scris|írta|έγραψε|写道|写了|作成|のメール";

/** Where an attribution may begin: its preposition, a weekday, a date or an hour. */
const ATTRIBUTION_START =
  /^\s*(?:>\s?)*\s*(?:(?:on|il(?: giorno)?|in data|nel|le|am|em|el|op|den|dnia|w dniu|dne|a|la|at|pe|ср|на|в)\s|["']?\p{L}{2,12}\.?,?\s+\d{1,2}|\d{1,4}[-./:]\d{1,2}|\p{L}+,\s+\d{1,2}\s|\d{1,2}\s\p{L}+)/iu;

const ENDS_WITH_VERB = new RegExp(`(?:^|[\\s>)])(?:${WROTE})\\s*:?\\s*$`, "iu");
/** German, Dutch and Scandinavian order: `Am … schrieb Name <a@b.de>:`. */
const VERB_INSIDE = /\s(?:schrieb|schreef|skrev|scrisse|scriveva|napsal|писал)\s.{1,200}:\s*$/iu;
const HAS_WHEN_OR_WHO = /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[/.]\d{1,2}|@/;
/** No verb at all: `30.09.2017, 18.30, "Name" <a@b.it>:`. */
const VERBLESS =
  /\d{1,2}[:.]\d{2}.{0,300}(?:<\s?[^<>\s]{1,200}@[^<>\s]{1,200}>|[\w.+-]{1,64}@[\w.-]{1,200})\s*:\s*$/u;
const HAS_DATE = /\b(?:19|20)\d{2}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2}/;

const MAX_ATTRIBUTION_LINES = 4;

function isAttribution(joined: string): boolean {
  if (joined.length > MAX_HEADER_LENGTH) return false;
  if (ENDS_WITH_VERB.test(joined) || VERB_INSIDE.test(joined)) return HAS_WHEN_OR_WHO.test(joined);
  return VERBLESS.test(joined) && HAS_DATE.test(joined);
}

/** How many lines from `index` on are one attribution ("Il giorno … ha scritto:"); 0 for none. */
export function attributionLength(lines: readonly string[], index: number): number {
  const first = lines[index] ?? "";
  if (first.length > MAX_HEADER_LENGTH || !ATTRIBUTION_START.test(first)) return 0;
  let joined = "";
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.trim() === "") return 0;
    joined = `${joined} ${line.replace(/^[\s>]{0,20}/, "").trim()}`.trim();
    if (isAttribution(joined)) return count;
  }
  return 0;
}

type HeaderKind = "from" | "date" | "to" | "subject" | "cc";

const HEADER_WORDS: Readonly<Record<HeaderKind, string>> = {
  from: "from|da|de|von|van|fra|från|od|от|mittente|expéditeur|remitente|lähettäjä|gönderen|kimden|feladó|από|发件人|差出人",
  date: "sent|date|inviato|inviata|inviato il|data|data invio|message du|envoyé|envoyé le|envoyé à|gesendet|datum|verzonden|dato|sendt|skickat|enviado|enviada|enviado el|fecha|wysłano|отправлено|дата|lähetetty|päivämäärä|tarih|odesláno|dátum|发送时间|日時",
  to: "to|a|à|al|an|aan|til|till|para|do|кому|komu|vastaanottaja|kime|címzett|destinatario|destinatari|收件人|宛先",
  subject:
    "subject|oggetto|objet|betreff|onderwerp|emne|ämne|asunto|assunto|temat|тема|aihe|konu|předmět|tárgy|主题|件名",
  cc: "cc|ccn|bcc|c\\.c\\.|copie|copie à|kopie|copia|kopia|копия",
};

const HEADER_LINES = (Object.keys(HEADER_WORDS) as HeaderKind[]).map(
  (kind) => [kind, new RegExp(`^[\\s>*]{0,20}(?:${HEADER_WORDS[kind]})\\s?\\*?\\s?[:：]`, "iu")] as const,
);

const kindOf = (line: string): HeaderKind | null =>
  line.length > MAX_HEADER_LENGTH
    ? null
    : (HEADER_LINES.find(([, pattern]) => pattern.test(line))?.[0] ?? null);

const HEADER_WINDOW = 9;
const ADDRESS = /@|mailto:/i;

/**
 * True when the headers of a quoted mail ("Da: … Inviato: … A: … Oggetto: …") begin at `index`. Three kinds
 * are needed, or a sender with an address and one more: "Da: casa, A: scuola" is a citizen's sentence.
 */
export function startsHeaderBlock(lines: readonly string[], index: number): boolean {
  const first = kindOf(lines[index] ?? "");
  if (first !== "from" && first !== "date") return false;
  const kinds = new Set<HeaderKind>();
  let hasAddress = false;
  let blanks = 0;
  for (const line of lines.slice(index, index + HEADER_WINDOW)) {
    const kind = kindOf(line);
    if (kind) {
      kinds.add(kind);
      blanks = 0;
      if (kind === "from") hasAddress ||= ADDRESS.test(line);
    } else if (ADDRESS.test(line)) {
      hasAddress = true;
    } else if (line.trim() === "" && ++blanks > 1) {
      break;
    }
  }
  return kinds.has("from") && (kinds.size >= 3 || (kinds.size === 2 && hasAddress && kinds.has("date")));
}

/** True when the line says that the original message follows ("-----Messaggio originale-----"). */
export function isOriginalSeparator(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (line.length > 120 || FORWARD.test(line)) return false;
  if (SEPARATOR.test(line)) return true;
  return DASHED_WORDS.test(line) && [1, 2].some((step) => kindOf(lines[index + step] ?? "") !== null);
}

/** A rule drawn between the new text and the old one: dashes, underscores, equal signs, asterisks. */
export const isRule = (line: string): boolean => /^\s*(?:[-_=*–—]\s?){2,200}\s*$/.test(line.slice(0, 400));
