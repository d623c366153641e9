import type { Ticket, TicketNumber } from "../ticket.ts";

const MAX_TITLE = 250;
const REPLY_PREFIX = /^\s*(?:re|r|i|fw|fwd|rif|aw|vs|sv|antw|tr)(?:\[\d{1,3}\])?\s*:\s*/i;
const NUMBER_TAG = /\[?ticket#:? {0,2}\d{10,40}\]?/gi;

/** The subject of every mail we send about a ticket: `[Ticket#N] title`, no "Re:" (spec T11). */
export const subjectWithNumber = (number: TicketNumber, title: string): string =>
  `[Ticket#${number}] ${title}`;

/** What the customer calls it, whatever the desk does: mail programs keep together what has one subject. */
export const customersSubject = ({ title, originalTitle }: Pick<Ticket, "title" | "originalTitle">): string =>
  originalTitle ?? title;

/** The same for a subject somebody chose, the customer's where he chose none; its number must not be there twice. */
export const mailSubject = (
  ticket: Pick<Ticket, "number" | "title" | "originalTitle">,
  chosen = "",
): string => subjectWithNumber(ticket.number, cleanSubject(chosen) || customersSubject(ticket));

/** Whether it says of itself that it answers or passes on another mail. */
export const hasReplyPrefix = (subject: string): boolean =>
  REPLY_PREFIX.test(subject.replace(NUMBER_TAG, " ").trim());

/** A subject without our number tags and without reply or forward prefixes in the languages people use. */
export function cleanSubject(subject: string): string {
  let clean = subject.replace(NUMBER_TAG, " ").replace(/\s+/g, " ").trim();
  for (let next = clean.replace(REPLY_PREFIX, ""); next !== clean; next = clean.replace(REPLY_PREFIX, "")) {
    clean = next;
  }
  return clean.length > MAX_TITLE ? `${clean.slice(0, MAX_TITLE - 1)}…` : clean;
}
