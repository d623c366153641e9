/**
 * Signatures. A declared one (RFC 3676 §4.3 `-- `, a list's footer, "Inviato da iPhone") is cut from the
 * reply; a guessed one (closing words, a block of contacts) is reported but stays in the reply, because a
 * wrong guess would hide what a citizen wrote.
 */

/** More lines than this below a delimiter are not a signature but a part of the letter. */
const MAX_SIGNATURE_LINES = 30;

const DELIMITER = /^\s{0,4}(?:--\s?|__)\s*$/;

/** At the line's start, or after a dash or two; a sentence that merely contains the words is a sentence. */
const DEVICE_LINE = new RegExp(
  `^[\\s\\-–—_*>]*(?:${[
    "sent from (?:my |the |a )?\\S.*",
    "sent (?:with|via|using) \\S.*",
    "(?:inviato|spedito|scritto|mandato) (?:da|dal|dalla|con|tramite|via) (?:il |la |mio |mia |my |un )*(?:i?phone|ipad|ipod|smartphone|cell|telefon|tablet|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|motorola|nokia|outlook|spark|canary|airmail|mailbird|thunderbird|fairemail|k-9|edison|superhuman|yahoo|gmail|libero|tim|vodafone|wind|dispositivo|windows|posta|mail|e-?mail|app|aqua|blue|proton|mobile).*",
    "messaggio inviato da(?:l mio)? \\S.*",
    "inviato con (?:l['’]|la |il )?(?:e-?mail|posta|app) .{0,30}(?:proton|tutanota|tuta|gmail|outlook).*",
    "gesendet (?:von|mit|über) \\S.*",
    "von meinem .{1,40} gesendet",
    "(?:envoyé|envoye) (?:de(?:puis)?|à partir de|avec) \\S.*",
    "enviad[oa] (?:desde|do|de|a partir) \\S.*",
    "(?:verzonden|verstuurd) (?:vanaf|met|vanuit) \\S.*",
    "wysłan[eo] z \\S.*",
    "ode?sl[aá]no? z[e]? \\S.*",
    "odoslané z[o]? \\S.*",
    "trimis (?:de pe|din) \\S.*",
    "enviat des (?:de|del) \\S.*",
    "poslano (?:s|sa|iz|z) \\S.*",
    "\\S.{0,40} gönderildi",
    "(?:el)?küldve .{1,40}(?:ról|ről|ból|ből)",
    ".{0,20}(?:iPhone|iPad|Android).{0,10}(?:から送信|에서 보냄)",
    "(?:发自|發自|从我的)\\s?\\S.{0,40}",
    "sendt fra \\S.*",
    "skickat från \\S.*",
    "lähetetty \\S.*",
    "отправлено (?:с|из) \\S.*",
    "(?:get|download|ottieni|scarica) (?:outlook|bluemail|yahoo mail|gmail) (?:for|per) \\S.*",
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|")})`,
  "iu",
);

const MAX_DEVICE_LINE = 90;
const LINK = /[<(]/;

const withoutLinks = (line: string): string =>
  line
    .replace(/<[^<>]*>?/g, " ")
    .replace(/\(https?:[^()]*\)/g, " ")
    .trim();

/** "Sent from my iPhone", "Inviato da Outlook per Android<…>" and their kin, alone on a line. */
export function isDeviceLine(line: string): boolean {
  const beginning = line.slice(0, 400).trim();
  const words = LINK.test(beginning) ? withoutLinks(beginning) : beginning;
  return words.length <= MAX_DEVICE_LINE && words.length >= 8 && DEVICE_LINE.test(words);
}

/** A list's own rule above its footer, as Mailman draws it. */
const LIST_RULE = /^\s{0,4}_{20,80}\s*$/;
const LIST_FOOTER = /mailing list\b|\/listinfo\/|\blists?[.@]/i;

const isDelimiter = (lines: readonly string[], index: number): boolean => {
  const line = lines[index] as string;
  if (line.length <= 10) return DELIMITER.test(line);
  return (
    LIST_RULE.test(line.slice(0, 100)) &&
    lines.slice(index + 1, index + 4).some((below) => LIST_FOOTER.test(below))
  );
};

/** Without the delimiter that stood above a device's line and now stands above nothing. */
export function withoutDelimiter(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return last >= 0 && DELIMITER.test((lines[last] as string).slice(0, 20)) ? lines.slice(0, last) : lines;
}

/** Index where a declared signature begins in these lines, or -1: the topmost delimiter that is near the end. */
export function declaredSignature(lines: readonly string[]): number {
  let found = -1;
  let filledBelow = 0;
  for (let index = lines.length - 1; index >= 0 && filledBelow <= MAX_SIGNATURE_LINES; index--) {
    const line = lines[index] as string;
    if (filledBelow > 0 && isDelimiter(lines, index)) found = index;
    if (line.trim() !== "") filledBelow++;
  }
  return found;
}

const CLOSING =
  /^\s*(?:(?:many |with )?thanks(?: again| a lot| in advance)?|thank you(?: very much| in advance)?|(?:best|kind|warm|with kind)?\s?(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|(?:i più |i miei )?(?:cordiali|distinti|cari) saluti|saluti|cordialmente|cordialit[aà]|un (?:cordiale )?saluto|in fede|grazie(?: mille| e saluti| anticipatamente)?|buon(?:a giornata| lavoro|a serata)|mit freundlichen grüßen|cordialement|saludos)\s*[,.!]{0,2}\s*$/i;

const CONTACT =
  /@|https?:|www\.|\b(?:tel|cell|fax|mob|phone|skype|via mobile|t|f|m)\b\.?\s*:?|\+?\d[\d\s().-]{6,}/i;
const NAME =
  /^\s*(?:(?:dott|ing|avv|arch|geom|prof|sig|dr|mr|mrs|ms)\.?(?:ssa|ra)?\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3},?\s*$/u;
const MAX_SIGNATURE_WIDTH = 60;
const MAX_GUESSED_LINES = 16;

const isShort = (line: string): boolean => line.trim().length <= MAX_SIGNATURE_WIDTH;

/** Where a signature probably begins in the last lines of a text; -1 when nothing looks like one. */
export function guessSignature(lines: readonly string[]): number {
  const first = Math.max(1, lines.length - MAX_GUESSED_LINES * 2);
  let found = -1;
  for (let index = lines.length - 1; index >= first; index--) {
    const below = lines.slice(index + 1).filter((line) => line.trim() !== "");
    if (below.length > MAX_GUESSED_LINES || !below.every(isShort)) break;
    if (below.length === 0) continue;
    const line = lines[index] as string;
    // The sender's own rule, or his closing words, begin more of it than a name does.
    if (CLOSING.test(line) || /^\s*[-_]{5,80}\s*$/.test(line)) return index;
    const startsParagraph = (lines[index - 1] ?? "").trim() === "";
    if (found < 0 && startsParagraph && NAME.test(line) && below.some((text) => CONTACT.test(text)))
      found = index;
  }
  return found;
}
