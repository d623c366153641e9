import type { Filter, Sort, TicketField, TicketTimeField } from "../../core/search/filter.ts";
import { normalise, searchableText } from "../../core/search/normalise.ts";
import type { Article } from "../../core/ticket/article.ts";
import { escalationDueAt, type Ticket } from "../../core/ticket/ticket.ts";

export interface KnownTicket {
  readonly ticket: Ticket;
  readonly articles: readonly Article[];
}

/** What a filter means, said the slow and obvious way: the reference every engine is compared with. */
export function matches(known: KnownTicket, filter: Filter): boolean {
  if ("all" in filter) return filter.all.every((part) => matches(known, part));
  if ("any" in filter) return filter.any.some((part) => matches(known, part));
  if ("not" in filter) return !matches(known, filter.not);
  if ("field" in filter) return filter.in.includes(fieldOf(known.ticket, filter.field));
  if ("time" in filter) {
    const time = timeOf(known.ticket, filter.time);
    return (
      time !== null &&
      (filter.from === undefined || filter.from <= time) &&
      (filter.before === undefined || time < filter.before)
    );
  }
  if ("number" in filter) return isLike(known.ticket.number, filter.number);
  return filter.words.every((word) => occurs(known, word));
}

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
