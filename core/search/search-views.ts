import type { TicketView } from "../ticket/views/ticket-view.ts";
import type { Excerpt } from "./excerpt.ts";
import type { MatchPlace } from "./matching-places.ts";
import type { SavedSearch } from "./saved-searches.ts";

/** A ticket found, and where: its own texts, or articles by position. Empty when no condition was asked. */
export interface SearchHitView {
  readonly ticket: TicketView;
  readonly places: readonly MatchPlace[];
  /** The words around what was found; null when it is in the title, or nothing was asked of texts. */
  readonly excerpt: Excerpt | null;
}

/** How one condition of a search was understood; `fault` says why it finds nothing. */
export interface ConditionView {
  readonly attribute: string;
  /** In the reader's language. */
  readonly text: string;
  /** `at` counts UTF-16 units from 0. */
  readonly fault: { readonly code: string; readonly at: number } | null;
}

/** `POST /api/v1/search`. */
export interface SearchPageView {
  readonly items: readonly SearchHitView[];
  readonly next: string | null;
  /** The ticket whose number was asked for: jump there. */
  readonly exact: string | null;
  readonly conditions: readonly ConditionView[];
}

/** `GET /api/v1/saved-searches`: the last search first, then by name. */
export interface SavedSearchesView {
  readonly items: readonly SavedSearch[];
}

/** `POST /api/v1/search/count`: how many tickets each search finds, in the order asked. */
export interface SearchCountsView {
  readonly counts: readonly number[];
}
