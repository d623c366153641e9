import type { ConditionView, SearchHitView, SearchPageView } from "../../../core/search/search-views.ts";
import type { Problem } from "../api/problem.ts";

/** What is known of the tickets asked for. */
export interface Found {
  /** Null until the first answer. */
  readonly hits: readonly SearchHitView[];
  readonly isKnown: boolean;
  readonly next: string | null;
  /** In all, also those not read yet; null while it is not known. */
  readonly total: number | null;
  /** The ticket whose number was asked for. */
  readonly exact: string | null;
  readonly conditions: readonly ConditionView[];
  readonly problem: Problem | null;
  /** The desk could not be reached. */
  readonly isLost: boolean;
  /** How long the first answer took. */
  readonly ms: number;
}

export const NOTHING_YET: Found = {
  hits: [],
  isKnown: false,
  next: null,
  total: null,
  exact: null,
  conditions: [],
  problem: null,
  isLost: false,
  ms: 0,
};

/** A page more at the end; what moved meanwhile is not there twice. */
export function withNextPage(before: Found, page: SearchPageView): Found {
  const known = new Set(before.hits.map(({ ticket }) => ticket.number));
  const fresh = page.items.filter(({ ticket }) => !known.has(ticket.number));
  return { ...before, hits: [...before.hits, ...fresh], next: page.next, isLost: false };
}

/**
 * The beginning read anew. What was read below it stays: from the first ticket after the new beginning's last one.
 */
export function afterRefresh(before: Found, page: SearchPageView, ms: number): Found {
  const last = page.items.at(-1)?.ticket.number;
  const at = before.hits.findIndex(({ ticket }) => ticket.number === last);
  const fresh = new Set(page.items.map(({ ticket }) => ticket.number));
  const rest = at < 0 ? [] : before.hits.slice(at + 1).filter(({ ticket }) => !fresh.has(ticket.number));
  const isLonger = rest.length > 0;
  return {
    ...before,
    hits: isLonger ? [...page.items, ...rest] : page.items,
    isKnown: true,
    next: isLonger ? before.next : page.next,
    total: page.next === null ? page.items.length : before.total,
    exact: page.exact,
    conditions: page.conditions,
    problem: null,
    isLost: false,
    ms: before.isKnown ? before.ms : ms,
  };
}
