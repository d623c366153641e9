/**
 * Telephone numbers as they are said: "zero due, 48 31 77 06", "328 trattino 7712 trattino 340", "tre-quattro-otto 22 90 417".
 */

const DIGITS: Readonly<Record<string, string>> = {
  zero: "0",
  uno: "1",
  due: "2",
  tre: "3",
  quattro: "4",
  cinque: "5",
  sei: "6",
  sette: "7",
  otto: "8",
  nove: "9",
};
const DIGIT = `(?:${Object.keys(DIGITS).join("|")})`;
const JOINT = "[\\s,.-]{1,3}";
/** Two digits in words, or more; a single one counts things: "tre pratiche". */
const SAID = new RegExp(`\\b${DIGIT}(?:${JOINT}${DIGIT}){1,11}\\b`, "giu");
const DASH = /(?<=\d)\s{0,2}\b(?:trattino|barra|spazio|slash)\b\s{0,2}(?=\d)/giu;

/** The text with digits said in words as digits; null where none is. */
export function spokenDigits(text: string): string | null {
  const written = text
    .replace(SAID, (words) =>
      (words.match(/\p{L}+/gu) ?? []).map((word) => DIGITS[word.toLowerCase()]).join(""),
    )
    .replace(/(?<=\d),\s(?=\d{2}\s?\d{2})/gu, " ")
    .replace(DASH, "-");
  return written === text ? null : written;
}
