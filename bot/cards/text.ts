import type { OperatorAddress } from "../../core/people/operator.ts";

/** What Teams' markdown would take for formatting anywhere in a line. */
const INLINE_MARKS = /[\\`*_[\]~]/g;
/** What begins a heading, a list or a quotation. */
const LINE_MARK = /^(\s*)([#>+-]|\d+(?=\.))/gm;

/** Signs that turn the writing round, unseen: "gnp.exe" reads "exe.png" between them. Names in Arabic need none. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text somebody else wrote, so that a text block shows it letter by letter. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(TURNING, "")
    .replace(INLINE_MARKS, "\\$&")
    .replace(LINE_MARK, (_whole, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replaceAll("{{", "{ {");
}

/** A text as one line, spaces and control characters collapsed. */
export function oneLine(text: string): string {
  return text
    .replace(TURNING, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A text cut to a length, at a word when one ends near, with a sign that it goes on. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "");
  const word = cut.lastIndexOf(" ");
  return `${(word > max * 0.8 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** "Laura Conti" as "L. Conti"; an address or a single name stays whole. */
export function shortName(name: string): string {
  const [first = "", ...rest] = oneLine(name).split(" ");
  return rest.length === 0 || first.includes("@") ? oneLine(name) : `${[...first][0]}. ${rest.join(" ")}`;
}

/** First and last initial of a person, from the name or else from the address; empty when there is no letter. */
export function initials(name: string, address: string): string {
  const source = name.trim() === "" || name.includes("@") ? (address.split("@")[0] ?? "") : name;
  const words = source.match(/\p{L}+/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => `${[...(word ?? "")][0]?.toUpperCase()}.`).join(" ");
}

/** A Teams chat with an operator. */
export function chatLink(address: OperatorAddress): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}`;
}
