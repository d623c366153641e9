// @ts-nocheck
const LAST = 0x10ffff;

/**
 * The smallest text, in code point order (SQLite's and MongoDB's), above every text that starts with `prefix`;
 * null when there is none (an empty prefix).
 */
export function prefixEnd(prefix: string): string | null {
  const points = Array.from(prefix.toWellFormed(), (char) => char.codePointAt(0) ?? 0);
  while (points.at(-1) === LAST) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  // Surrogates are no characters: after U+D7FF comes U+E000.
  return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
}
