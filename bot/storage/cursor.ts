import type { Sort } from "../../core/search/filter.ts";
import { escalationDueAt, type Ticket } from "../../core/ticket/ticket.ts";
import { cursorContent, cursorText } from "./cursor-text.ts";

/** What a ticket is sorted by; null comes last. */
export type SortValue = string | number | null;

/** Where a page ended: the next one begins after this ticket. */
export interface Position {
  readonly value: SortValue;
  readonly number: string;
}

/** The value of the sort's field. */
export function sortValue(ticket: Ticket, by: Sort["by"]): SortValue {
  if (by === "pendingUntil") return ticket.pending?.until ?? null;
  if (by === "escalationAt") return escalationDueAt(ticket);
  return ticket[by];
}

/** The cursor of the page that ended with `last`. It holds for that sort only. */
export function cursorAfter(last: Ticket, sort: Sort): string {
  return cursorText([sort.by, sort.direction, sortValue(last, sort.by), last.number]);
}

/** Reads a cursor. Throws a RangeError when it is not one of this sort. */
export function positionOf(cursor: string, sort: Sort): Position {
  const content = cursorContent(cursor);
  if (Array.isArray(content) && content.length === 4) {
    const [by, direction, value, number] = content as readonly unknown[];
    if (
      by === sort.by &&
      direction === sort.direction &&
      isValueOf(sort, value) &&
      typeof number === "string"
    ) {
      return { value, number };
    }
  }
  throw new RangeError("the cursor does not belong to this query");
}

function isValueOf({ by }: Sort, value: unknown): value is SortValue {
  if (value === null) return by === "pendingUntil" || by === "escalationAt";
  return typeof value === (by === "priority" ? "number" : "string");
}
