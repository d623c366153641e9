import type { MailAddress } from "../intake/mail.ts";
import type { Instant } from "../time.ts";

/**
 * Which mails a first connection to a mailbox takes in: what comes from then on, what has come since a moment,
 * or all there is.
 */
export type ReadSince = "now" | "everything" | { readonly instant: Instant };

/** A mailbox the desk reads through Graph (spec M1). */
export interface DeskMailbox extends MailAddress {
  /** Well-known names or ids of its folders; {@link INBOX} alone when absent. */
  readonly folders?: readonly string[];
  /** {@link DEFAULT_DAYS} back when absent. */
  readonly readSince?: ReadSince;
}

const INBOX: readonly string[] = ["inbox"];

/**
 * A mailbox put under the desk was in use before: what came last week may be unanswered still, what is older was
 * dealt with, and answering it automatically today would alarm people.
 */
const DEFAULT_DAYS = 7;
const DAY_MS = 86_400_000;

export const foldersOf = ({ folders }: DeskMailbox): readonly string[] => folders ?? INBOX;

/** Mails received before this are passed over when a folder is read for the first time; null for none. */
export function readFrom({ readSince }: DeskMailbox, now: Instant): Instant | null {
  if (readSince === "everything") return null;
  if (readSince === "now") return now;
  return readSince?.instant ?? new Date(Date.parse(now) - DEFAULT_DAYS * DAY_MS).toISOString();
}
