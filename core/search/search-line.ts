import type { SearchAttributes } from "./search-request.ts";

const A_NUMBER = /^[\d*]{6,}$/;

/**
 * What is asked in a single line, as in the tab's box: digits and `*` are a ticket's number or a part of it, anything
 * else is looked for everywhere with the search's grammar.
 */
export function attributesOfLine(line: string): SearchAttributes {
  const text = line.trim().replace(/^(?:ticket)?#\s?(?=\d{6})/i, "");
  if (text === "") return {};
  if (!A_NUMBER.test(text) || !/\d/.test(text)) return { fullText: text };
  return { number: text.includes("*") ? text : `*${text}*` };
}

/** The whole number a line may be: then one jumps to the ticket. Null for a part of one and for words. */
export function numberOfLine(line: string): string | null {
  const text = line.trim().replace(/^(?:ticket)?#\s?(?=\d{6})/i, "");
  return /^\d{10,40}$/.test(text) ? text : null;
}
