import { normalise } from "../../search/normalise.ts";
import { splitReply } from "../../text/split-reply.ts";
import { cleanSubject } from "../../ticket/writing/subject.ts";
import { classifyMail } from "../classify.ts";
import type { ParsedMail } from "../mail.ts";
import { saysThanks } from "../thanks.ts";
import { isPerson, soundsAutomatic } from "./automatic-words.ts";
import { type FreshText, freshText } from "./clauses.ts";
import { FOLLOW_UP_CLASSES, type FollowUpClass, likelihoods, type Weights } from "./model.ts";
import { announcesNewTopic, distanceOf, matterOf } from "./new-topic.ts";
import { type ReplyWords, signsOf } from "./signs.ts";
import { asksForNews, brings } from "./solicitation.ts";

export type { FollowUpClass } from "./model.ts";

/** What a follow-up is compared with: the ticket's subject and what the customer wrote in it. */
export interface FollowedTicket {
  readonly subject: string;
  readonly text: string;
}

/**
 * What a mail that continues a ticket is: the answer of a machine, thanks, another matter, a request for news, or
 * what it mostly is, the same matter. Proposes and never decides: a wrong class costs a click. Pure and total.
 */
export function followUpClass(mail: ParsedMail, ticket: FollowedTicket, weights?: Weights): FollowUpClass {
  const { class: kind } = classifyMail(mail);
  if (kind !== "person" && kind !== "list") return "auto_reply";
  const beginning = beginningOfReport(mail.text);
  const isReport = beginning !== null;
  const fresh = freshText(beginning ?? mail.text);
  const subject = cleanSubject(mail.subject);
  if (soundsAutomatic(subject, fresh.plain)) return "auto_reply";
  const words = replyWords(fresh, subject, ticket);
  if (fresh.clauses.length === 0 && words.subject === "")
    return saysThanks(fresh.plain) ? "thanks" : "same_topic";
  if (repeats(fresh.clauses.map(({ text }) => text).join(" "), ticket)) return "solicitation";
  const told = likelihoods(signsOf(words), weights);
  const likely = FOLLOW_UP_CLASSES.toSorted((one, other) => told[other] - told[one]);
  return likely.find((one) => told[one] >= SURE[one] && !isDenied(one, fresh, isReport)) ?? "same_topic";
}

/** How likely a class must be. A request taken for thanks would be lost, one taken for the same matter is read. */
const SURE: Readonly<Record<FollowUpClass, number>> = {
  same_topic: 0,
  new_topic: 0.45,
  thanks: 0.55,
  solicitation: 0.42,
  auto_reply: 0.4,
};

/** What a class cannot be, however likely it looks. */
function isDenied(one: FollowUpClass, { clauses, plain }: FreshText, isReport: boolean): boolean {
  if (one === "thanks") return isReport || clauses.some((clause) => AWAITS.test(clause.plain));
  if (one === "auto_reply") return isPerson(plain);
  return one === "solicitation" && isReport;
}

/** Asks, or thanks for what is still to come. */
const AWAITS =
  /[?\u00bf]|\b(?:anticip\w+|in advance)\b|\bper un[ao']? ?(?:\S+ ){0,3}(?:rispost|riscontr)|\bfor an? (?:\S+ )?(?:reply|response|answer)\b/;

/** What a reply says and what of, to learn from it or to tell what it is. */
export const replyWords = (fresh: FreshText, subject: string, ticket: FollowedTicket): ReplyWords => ({
  fresh,
  subject: isSameSubject(subject, ticket.subject) ? "" : subject,
  matter: matterOf(`${ticket.subject} ${ticket.text}`),
});

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
const isLong = (text: string): boolean => beginningOfReport(text) !== null;

/** Of own words that go on and on, the first; null where somebody is brief. */
function beginningOfReport(text: string): string | null {
  if (text.length <= LONGEST) return null;
  const { reply } = splitReply(text.slice(0, 3 * LONGEST));
  return reply.length > LONGEST ? reply.slice(0, LONGEST) : null;
}

const LONGEST = 1_200;

/** The desk's own mails put words in front of the title; a client only prefixes. */
function isSameSubject(subject: string, title: string): boolean {
  const [own, first] = [normalise(subject).trim(), normalise(cleanSubject(title)).trim()];
  return own === "" || own.endsWith(first) || first.endsWith(own);
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
