import { normalise } from "../../search/normalise.ts";
import { splitReply } from "../../text/split-reply.ts";
import { cleanSubject } from "../../ticket/subject.ts";
import { classifyMail } from "../classify.ts";
import type { ParsedMail } from "../mail.ts";
import { soundsAutomatic } from "./automatic-words.ts";
import { type FreshText, freshText } from "./clauses.ts";
import { announcesNewTopic, distanceOf, isForeign, matterOf } from "./new-topic.ts";
import { asksForNews, brings, urges, waits } from "./solicitation.ts";
import { isThanksReply } from "./thanks-reply.ts";

/** What a follow-up is to its ticket (spec G4, G7, M6). */
export type FollowUpClass = "same_topic" | "new_topic" | "thanks" | "solicitation" | "auto_reply";

/** What a follow-up is compared with: the ticket's subject and what the customer wrote in it. */
export interface FollowedTicket {
  readonly subject: string;
  readonly text: string;
}

/**
 * What a mail that continues a ticket is: the answer of a machine, thanks, another matter, a request for news, or
 * what it mostly is, the same matter. Proposes and never decides: a wrong class costs a click. Pure and total.
 */
export function followUpClass(mail: ParsedMail, ticket: FollowedTicket): FollowUpClass {
  const { class: kind } = classifyMail(mail);
  if (kind !== "person" && kind !== "list") return "auto_reply";
  const fresh = freshText(mail.text);
  const subject = cleanSubject(mail.subject);
  if (soundsAutomatic(subject, fresh.plain)) return "auto_reply";
  const matter = matterOf(`${ticket.subject} ${ticket.text}`);
  if (announcesNewTopic(fresh.clauses, matter)) return "new_topic";
  if (isThanksReply(mail, fresh)) return "thanks";
  const ownSubject = isSameSubject(subject, ticket.subject) ? "" : subject;
  if (isSolicitation(fresh, ownSubject, ticket)) return "solicitation";
  return isForeign(fresh.clauses, matter, ownSubject) ? "new_topic" : "same_topic";
}

/**
 * Whether a mail that answers nothing only asks for news of this ticket (spec G7): it says so, brings nothing new, and what
 * it is about is what the ticket is about. Stricter than for an answer: a wrong one would hide a request.
 * @param ticket null: of any
 */
export function isSolicitationOf(mail: ParsedMail, ticket: FollowedTicket | null): boolean {
  const { class: kind } = classifyMail(mail);
  if (kind !== "person" || mail.attachments.length > 0 || isLong(mail.text)) return false;
  const fresh = freshText(mail.text);
  const subject = cleanSubject(mail.subject);
  if (fresh.clauses.some(brings)) return false;
  const own = { text: subject, plain: normalise(subject) };
  const asks = fresh.clauses.some(asksForNews) || (subject !== "" && asksForNews(own));
  if (!asks || soundsAutomatic(subject, fresh.plain)) return false;
  if (ticket === null) return true;
  const matter = matterOf(`${ticket.subject} ${ticket.text}`);
  if (announcesNewTopic(fresh.clauses, matter)) return false;
  if (subject !== "" && isSameSubject(subject, ticket.subject)) return true;
  const text = `${subject} ${fresh.clauses.map((clause) => clause.text).join(" ")}`;
  return distanceOf(text, matter) === "near";
}

/** Who only asks for news writes little, and most mails need not be looked at clause by clause. */
const isLong = (text: string): boolean =>
  text.length > LONGEST && splitReply(text.slice(0, 3 * LONGEST)).reply.length > LONGEST;
const LONGEST = 1_200;

/** The desk's own mails put words in front of the title; a client only prefixes. */
function isSameSubject(subject: string, title: string): boolean {
  const [own, first] = [normalise(subject).trim(), normalise(cleanSubject(title)).trim()];
  return own === "" || own.endsWith(first) || first.endsWith(own);
}

/** Asks for news, or says the same again, and brings nothing new (spec G7). */
function isSolicitation({ clauses }: FreshText, subject: string, ticket: FollowedTicket): boolean {
  if (clauses.some(brings)) return false;
  const own = { text: subject, plain: normalise(subject) };
  if (clauses.some(asksForNews) || (subject !== "" && asksForNews(own))) return true;
  const rest = clauses.filter((clause) => !waits(clause) && !urges(clause));
  if (rest.length === 0) return clauses.length > 0;
  return repeats(rest.map(({ text }) => text).join(" "), ticket);
}

const ENOUGH_TO_REPEAT = 4;
const REPEATED = 0.85;

/** Hardly a word that the ticket has not. */
function repeats(text: string, ticket: FollowedTicket): boolean {
  const words = (of: string): Set<string> => new Set(normalise(of).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const [own, known] = [words(text), words(`${ticket.subject} ${ticket.text}`)];
  const shared = [...own].filter((word) => known.has(word)).length;
  return own.size >= ENOUGH_TO_REPEAT && shared / own.size >= REPEATED;
}
