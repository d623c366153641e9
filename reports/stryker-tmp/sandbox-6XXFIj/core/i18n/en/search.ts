// @ts-nocheck
import type { search as reference } from "../it/search.ts";

export const search: Readonly<Record<keyof typeof reference, string>> = {
  "search.everything": "any text",
  "search.and": "and",
  "search.or": "or",
  "search.not": "not ({condition})",
  "search.is": "is “{text}”",
  "search.contains": "contains “{text}”",
  "search.begins": "begins with “{text}”",
  "search.ends": "ends with “{text}”",
  "search.like": "is like “{text}”",
  "search.not-is": "is not “{text}”",
  "search.not-contains": "does not contain “{text}”",
  "search.not-begins": "does not begin with “{text}”",
  "search.not-ends": "does not end with “{text}”",
  "search.not-like": "is not like “{text}”",
  "search.fault.condition.unclosed_bracket":
    "The bracket opened at character {at} is not closed: no results.",
  "search.fault.condition.unopened_bracket":
    "The bracket closed at character {at} was not opened: no results.",
  "search.fault.condition.mixed_operators":
    "A word is missing between “and” and “or” at character {at}: no results.",
  "search.fault.condition.too_deep": "Too many brackets within brackets at character {at}: no results.",
  "search.fault.condition.too_many_words": "Too many words, from character {at} on: no results.",
  "search.column.number": "Ticket#",
  "search.column.createdAt": "Created",
  "search.column.title": "Title",
  "search.column.state": "State",
  "search.column.lock": "Lock",
  "search.column.locked": "locked",
  "search.column.unlocked": "unlocked",
  "search.column.queue": "Queue",
  "search.column.owner": "Owner",
  "search.column.customer": "Customer user",
  "search.column.customerName": "Customer user name",
  "search.column.priority": "Priority",
  "search.column.requestType": "Type",
  "search.column.changedAt": "Changed",
  "search.column.closedAt": "Closed",
  "search.export-name": "search-{day}",
};
