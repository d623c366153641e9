// @ts-nocheck
import type { TicketNumber } from "./ticket.ts";

const MAX_TITLE = 250;
const REPLY_PREFIX = /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s*/i;
const NUMBER_TAG = /\[?ticket#:? {0,2}\d{10,40}\]?/gi;

/** The subject of every mail we send about a ticket: `[Ticket#N] title`, no "Re:" (spec T11). */
export const subjectWithNumber = (number: TicketNumber, title: string): string =>
  `[Ticket#${number}] ${title}`;

/** A subject without our number tags and without reply or forward prefixes in the languages people use. */
export function cleanSubject(subject: string): string {
  let clean = subject.replace(NUMBER_TAG, " ").replace(/\s+/g, " ").trim();
  for (let next = clean.replace(REPLY_PREFIX, ""); next !== clean; next = clean.replace(REPLY_PREFIX, "")) {
    clean = next;
  }
  return clean.length > MAX_TITLE ? `${clean.slice(0, MAX_TITLE - 1)}…` : clean;
}
