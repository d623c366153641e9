import type { Condition, Pattern } from "../../core/search/condition.ts";
import type { ConditionField } from "../../core/search/condition-fields.ts";
import type { Filter, Sort, TicketField, TicketTimeField } from "../../core/search/filter.ts";
import { normalise, searchableText } from "../../core/search/normalise.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { HistoryRecord } from "../../core/ticket/events.ts";
import { escalationDueAt, type Ticket } from "../../core/ticket/ticket.ts";

export interface KnownTicket {
  readonly ticket: Ticket;
  readonly articles: readonly Article[];
  /** Only where a filter asks how the ticket began. */
  readonly began?: HistoryRecord;
}

/** What a filter means, said the slow and obvious way: the reference every engine is compared with. */
export function matches(known: KnownTicket, filter: Filter): boolean {
  if ("all" in filter) return filter.all.every((part) => matches(known, part));
  if ("any" in filter) return filter.any.some((part) => matches(known, part));
  if ("not" in filter) return !matches(known, filter.not);
  if ("field" in filter) return filter.in.includes(fieldOf(known.ticket, filter.field));
  if ("time" in filter) {
    const time = timeOf(known.ticket, filter.time);
    return time !== null && isWithin(time, filter);
  }
  if ("condition" in filter) {
    return textsOf(known, filter.on).some((text) => meets(text, filter.condition));
  }
  if ("created" in filter) return beganAs(known.began, filter);
  if ("articleTime" in filter) return known.articles.some(({ createdAt }) => isWithin(createdAt, filter));
  if ("watchedBy" in filter)
    return filter.watchedBy.some((operator) => known.ticket.watchers.includes(operator));
  if ("number" in filter) return isLike(known.ticket.number, filter.number);
  return filter.words.every((word) => occurs(known, word));
}

const isWithin = (time: string, { from, before }: { readonly from?: string; readonly before?: string }) =>
  (from === undefined || from <= time) && (before === undefined || time < before);

function beganAs(
  began: HistoryRecord | undefined,
  filter: Extract<Filter, { readonly created: string }>,
): boolean {
  if (!began) return false;
  if (filter.created === "by") {
    return filter.in.includes(began.actor.kind === "operator" ? began.actor.address : null);
  }
  return began.event.type === "TicketCreated" && filter.in.includes(began.event.queue);
}

/** Every text a condition may be met by, as written. */
function textsOf({ ticket, articles }: KnownTicket, on: ConditionField): readonly string[] {
  const mailbox = ({ name, address }: Article["from"]) =>
    name && address ? `${name} <${address}>` : name || address;
  const of = (article: Article) => ({
    from: mailbox(article.from),
    to: article.to.map(mailbox).join(", "),
    cc: article.cc.map(mailbox).join(", "),
    bcc: article.bcc.map(mailbox).join(", "),
    subject: article.subject,
    body: article.text,
    attachmentName: article.attachments.map(({ filename }) => filename).join(" "),
  });
  if (on === "number" || on === "title") return [ticket[on]];
  if (on === "customer") return [ticket.customer.address];
  if (on === "organisation") return ticket.organisation === null ? [] : [ticket.organisation];
  const written = articles.flatMap((article) =>
    on === "fullText" ? Object.values(of(article)) : [of(article)[on]],
  );
  const texts = written.filter((text) => plain(text) !== "");
  return on === "fullText" ? [ticket.title, ...texts] : texts;
}

/** A condition on one text, by regular expression. */
export function meets(text: string, condition: Condition): boolean {
  if ("and" in condition) return condition.and.every((part) => meets(text, part));
  if ("or" in condition) return condition.or.some((part) => meets(text, part));
  if ("not" in condition) return !meets(text, condition.not);
  return patternOf(condition.like).test(plain(text));
}

const patternOf = (pattern: Pattern): RegExp =>
  new RegExp(
    `^${pattern.map((piece) => blanksToOne(piece).replace(/[-.+?^${}()|[\]\\*/]/g, "\\$&")).join(".*")}$`,
    "s",
  );

const blanksToOne = (text: string): string => normalise(text).replace(/[\s\p{Cc}]+/gu, " ");
const plain = (text: string): string => blanksToOne(text).replace(/^ | $/g, "");

/** The tickets in the order of the sort: nulls last, ties by number. */
export function sorted(tickets: readonly Ticket[], sort: Sort): readonly Ticket[] {
  const sign = sort.direction === "asc" ? 1 : -1;
  return tickets.toSorted((a, b) => {
    const [x, y] = [sortedBy(a, sort.by), sortedBy(b, sort.by)];
    if (x !== y) {
      if (x === null) return 1;
      if (y === null) return -1;
      return x < y ? -sign : sign;
    }
    return a.number < b.number ? -sign : sign;
  });
}

function fieldOf(ticket: Ticket, field: TicketField): string | number | null {
  if (field === "lockedBy") return ticket.lock?.by ?? null;
  if (field === "customer") return ticket.customer.address;
  return ticket[field];
}

function timeOf(ticket: Ticket, field: TicketTimeField): string | null {
  if (field === "pendingUntil") return ticket.pending?.until ?? null;
  if (field === "escalationAt") return escalationDueAt(ticket);
  if (field === "answerBy") return ticket.incomplete?.answerBy ?? null;
  return ticket[field];
}

const sortedBy = (ticket: Ticket, by: Sort["by"]): string | number | null =>
  by === "number" || by === "priority" ? ticket[by] : timeOf(ticket, by);

function isLike(number: string, pattern: string): boolean {
  const literal = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`, "s").test(number);
}

/** For words without surrounding punctuation. */
function occurs({ ticket, articles }: KnownTicket, word: string): boolean {
  const wanted = normalise(word);
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, "u");
  return [ticket.title, ...articles.map(searchableText)]
    .map(normalise)
    .some((text) => ([...wanted].length < 3 ? alone.test(text) : text.includes(wanted)));
}
