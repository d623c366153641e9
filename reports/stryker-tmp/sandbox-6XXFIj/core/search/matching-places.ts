// @ts-nocheck
import type { Article } from "../ticket/article.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { type TextTest, testOf } from "./condition.ts";
import {
  type ArticleText,
  articleFieldsOf,
  articleText,
  type ConditionField,
  type TicketText,
  ticketFieldsOf,
  ticketText,
} from "./condition-fields.ts";
import type { ConditionFilter } from "./filter.ts";

/** Where a ticket meets a condition: a text of its own, or one of the article in that position. */
export type MatchPlace =
  | { readonly field: TicketText; readonly article: null }
  | { readonly field: ArticleText; readonly article: number };

/** Whether an article has a text that meets the condition; `test` is the condition's. */
export const articleMeets = (test: TextTest, on: ConditionField, article: Article): boolean =>
  articleFieldsOf(on).some((field) => textMeets(test, field, article));

function textMeets(test: TextTest, field: ArticleText, article: Article): boolean {
  const text = articleText(article, field);
  return text !== "" && test(text);
}

/** What one ticket meets of these conditions, its own texts first, then its articles in order; at most `most`. */
export function matchingPlaces(
  conditions: readonly ConditionFilter[],
  ticket: Ticket,
  articles: readonly Article[],
  most: number,
): readonly MatchPlace[] {
  const places = new Map<string, MatchPlace>();
  const add = (place: MatchPlace) => places.set(`${place.field} ${place.article}`, place);
  for (const { condition, on } of conditions) {
    const test = testOf(condition);
    for (const field of ticketFieldsOf(on)) {
      if (test(ticketText(ticket, field))) add({ field, article: null });
    }
    for (const article of articles) {
      if (places.size >= most) break;
      for (const field of articleFieldsOf(on)) {
        if (textMeets(test, field, article)) add({ field, article: article.position });
      }
    }
  }
  return [...places.values()].sort((a, b) => (a.article ?? 0) - (b.article ?? 0)).slice(0, most);
}
