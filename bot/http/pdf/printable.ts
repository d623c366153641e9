/**
 * What PDF's built-in fonts can draw: Windows-1252 (PDF 32000-1, annex D). It has every letter of Italian and of the
 * other languages of western Europe; no font travels with a print for it.
 */
const BEYOND_LATIN_1 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/** Letters that do not come apart into a letter and its mark. */
const ALIKE: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ħ: "h",
  Ħ: "H",
  ı: "i",
  ŧ: "t",
  Ŧ: "T",
  ŋ: "n",
  Ŋ: "N",
  ẞ: "SS",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "→": "->",
  "←": "<-",
  "′": "'",
  "″": '"',
  "\t": "    ",
};

/** Stands for what cannot be drawn at all. */
export const UNPRINTABLE = "?";
const INVISIBLE = /\p{Cf}|\p{Mn}|[^\P{Cc}\n\t]/gu;
const BLANK = /[^\S\n\t]/gu;

/** Whether a print of this text lacks characters; said at its end. */
export const losesCharacters = (text: string): boolean => [...text].some((char) => drawable(char) === null);

/** A text as it can be drawn: `Ştefan` becomes `Stefan`, what has nothing alike becomes a question mark. */
export const printable = (text: string): string =>
  [...text.normalize("NFC").replace(BLANK, " ").replace(INVISIBLE, "")]
    .map((char) => drawable(char) ?? UNPRINTABLE)
    .join("");

function drawable(char: string): string | null {
  if (isInFont(char) || char === "\n") return char;
  if (char !== "\t" && /^(?:\p{Cf}|\p{Mn}|\s)$/u.test(char)) return " ";
  const alike = ALIKE[char] ?? char.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return alike !== "" && [...alike].every(isInFont) ? alike : null;
}

function isInFont(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || BEYOND_LATIN_1.includes(char);
}
