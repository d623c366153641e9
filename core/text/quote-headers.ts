import { MAX_HEADER_LENGTH } from "./attribution.ts";

/**
 * The blocks by which mail programs introduce the message they quote. Every pattern is tried on a few short
 * lines only, so none of them can be made slow by a hostile mail.
 */

const ORIGINAL =
  "original message|reply message|messaggio originale|messaggio di origine|message d['’]origine|message original|message initial|ursprüngliche nachricht|originalnachricht|mensaje original|mensagem original|oprindelig besked|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|oorspronkelijk bericht|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение|původní zpráva|orijinal mesaj|eredeti üzenet|mesaj original";

const SEPARATOR = new RegExp(`^[\\s>]*[-_=*]{2,40}\\s*(?:${ORIGINAL})\\s*[-_=*]{0,40}\\s*$`, "i");

/** Words between dashes in a language not listed: a separator only when headers follow it. */
const DASHED_WORDS = /^\s*-{3,40}\s*\p{L}[^-\n]{2,60}?\s*-{3,40}\s*$/u;

const FORWARD =
  "forwarded message|begin forwarded message|messaggio inoltrato|inizio messaggio inoltrato|inoltrato|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message (?:transféré|réexpédié)|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|doorgestuurd bericht|begin doorgestuurd bericht|пересылаемое сообщение";
const FORWARD_LINE = new RegExp(
  `^[\\s\\-–—_=*]{0,60}(?:${FORWARD})(?: by .{1,200})?[\\s\\-–—_=*:]{0,60}$`,
  "iu",
);

/** A forward's separator introduces what the citizen wants us to read, so it is never a quote's start. */
export const isForwardLine = (line: string): boolean => line.length <= 320 && FORWARD_LINE.test(line);

/** "##- Please type your reply above this line -##", as other desks write above their mails. */
const REPLY_ABOVE =
  /^[\s#>*\-–—_=]{0,40}.{0,60}(?:(?:reply|replies|answer).{0,20} above this line|sopra (?:a |di )?quest[ao] (?:riga|linea)|oberhalb dieser (?:linie|zeile)).{0,40}$/iu;

type HeaderKind = "from" | "date" | "to" | "subject" | "cc";

const HEADER_WORDS: Readonly<Record<HeaderKind, string>> = {
  from: "from|da|de la|από|šalje|de|von|van|fra|från|od|от|mittente|expéditeur|remitente|lähettäjä|gönderen|kimden|feladó|από|发件人|差出人",
  date: "sent|date|inviato|inviata|inviato il|data|data invio|message du|envoyé|envoyé le|envoyé à|gesendet|datum|verzonden|dato|sendt|skickat|enviado|enviada|enviado el|fecha|wysłano|отправлено|дата|lähetetty|päivämäärä|tarih|odesláno|dátum|trimis|στάλθηκε|ημερομηνία|poslano|odoslané|elküldve|gönderildi|发送时间|送信日時|日時",
  to: "to|a|per|către|προς|prima|à|al|an|aan|til|till|para|do|кому|komu|vastaanottaja|kime|címzett|destinatario|destinatari|收件人|宛先",
  subject:
    "subject|oggetto|ogg|objet|betreff|onderwerp|emne|ämne|asunto|assunto|temat|тема|aihe|konu|předmět|tárgy|subiect|θέμα|predmet|主题|件名",
  cc: "cc|κοιν\\.?|kopija|másolat|ccn|bcc|c\\.c\\.|copie|copie à|kopie|copia|kopia|копия",
};

const HEADER_LINES = (Object.keys(HEADER_WORDS) as HeaderKind[]).map(
  (kind) => [kind, new RegExp(`^[\\s>*]{0,20}(?:${HEADER_WORDS[kind]})\\s?\\*?\\s?[:：]`, "iu")] as const,
);

const kindOf = (line: string): HeaderKind | null =>
  line.length > MAX_HEADER_LENGTH || !(line.includes(":") || line.includes("："))
    ? null
    : (HEADER_LINES.find(([, pattern]) => pattern.test(line))?.[0] ?? null);

const HEADER_WINDOW = 9;
const ADDRESS = /@|mailto:/i;

/**
 * How many lines from `index` on are the headers of a quoted mail ("Da: … Inviato: … A: … Oggetto: …"); 0 for none.
 * Three kinds are needed, or a sender with an address and one more: "Da: casa, A: scuola" is a citizen's sentence.
 */
export function headerBlockLength(lines: readonly string[], index: number): number {
  const first = kindOf(lines[index] ?? "");
  if (first !== "from" && first !== "date") return 0;
  const kinds = new Set<HeaderKind>();
  let hasAddress = false;
  let blanks = 0;
  let length = 0;
  for (const [at, line] of lines.slice(index, index + HEADER_WINDOW).entries()) {
    const kind = kindOf(line);
    if (kind) {
      kinds.add(kind);
      blanks = 0;
      length = at + 1;
      if (kind === "from") hasAddress ||= ADDRESS.test(line);
    } else if (ADDRESS.test(line)) {
      hasAddress = true;
    } else if (line.trim() === "" && ++blanks > 1) {
      break;
    }
  }
  const isBlock =
    kinds.has("from") && (kinds.size >= 3 || (kinds.size === 2 && hasAddress && kinds.has("date")));
  return isBlock ? length : 0;
}

/** True when the line says that the original message follows ("-----Messaggio originale-----"). */
export function isOriginalSeparator(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (line.length > 120 || isForwardLine(line)) return false;
  if (SEPARATOR.test(line) || REPLY_ABOVE.test(line)) return true;
  return DASHED_WORDS.test(line) && [1, 2].some((step) => kindOf(lines[index + step] ?? "") !== null);
}

/** A rule drawn between the new text and the old one: dashes, underscores, equal signs, asterisks. */
export const isRule = (line: string): boolean => /^\s*(?:[-_=*–—]\s?){2,200}\s*$/.test(line.slice(0, 400));
