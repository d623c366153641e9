import type { z } from "zod";
import { type AskedSearch, DEFAULT_SORT, ticketToJumpTo } from "../../../core/search/asked-search.ts";
import { articleFieldsOf } from "../../../core/search/condition-fields.ts";
import { explainCondition } from "../../../core/search/condition-text.ts";
import { excerptOf } from "../../../core/search/excerpt.ts";
import type { Filter } from "../../../core/search/filter.ts";
import { matchingPlaces } from "../../../core/search/matching-places.ts";
import {
  LAST_SEARCH,
  SAVED_SEARCHES,
  type SavedSearch,
  savedSearchKey,
} from "../../../core/search/saved-searches.ts";
import { conditionOptionsOf, type SearchAttributes } from "../../../core/search/search-request.ts";
import type {
  ConditionView,
  SearchCountsView,
  SearchHitView,
  SearchPageView,
} from "../../../core/search/search-views.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { ticketView } from "../../../core/ticket/views/ticket-view.ts";
import { readAskedSearch, searcherOf } from "../asked-search.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { countSchema, countsSchema, searchPageSchema, searchSchema } from "../schemas/search-schemas.ts";
import { refused } from "../tickets/ticket-answer.ts";

const path = "/api/v1/search";
/** Places named per ticket. */
const MAX_PLACES = 5;

type SearchCall = Call<undefined, undefined, z.output<typeof searchSchema>>;
type CountCall = Call<undefined, undefined, z.output<typeof countSchema>>;

/** Search with the incumbent's attributes and grammar (spec D3). */
export function searchRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "POST",
      path,
      id: "search",
      summary: "Search tickets by any attribute; only in queues the operator may see",
      tag: "search",
      body: searchSchema,
      responses: { 200: { description: "One page", schema: searchPageSchema } },
      handle: (call) => search(deps, call),
    }),
    operatorRoute({
      method: "POST",
      path: `${path}/count`,
      id: "countSearches",
      summary: "How many tickets each of these searches finds",
      tag: "search",
      body: countSchema,
      responses: { 200: { description: "In the order asked", schema: countsSchema } },
      handle: (call) => count(deps, call),
    }),
  ];
}

async function search(deps: ApiDeps, call: SearchCall): Promise<HttpResponse> {
  const { attributes, sort = DEFAULT_SORT, limit, cursor, keep } = call.body;
  const asked = await readAskedSearch(deps, call, attributes);
  if (!asked.ok) return refused(call, asked.error);
  try {
    const query = { filter: asked.value.visible, sort, limit, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await deps.store.tickets.find(query);
    if (cursor === undefined && keep) await keepLast(deps, call);
    return json(200, {
      items: await Promise.all(items.map((ticket) => hitView(deps, call, asked.value, ticket))),
      next,
      exact: await exactNumber(deps, call, asked.value),
      conditions: conditionViews(call, attributes),
    } satisfies SearchPageView);
  } catch (error) {
    // The store's word for a cursor of another search, or of nobody's.
    if (!(error instanceof RangeError && cursor !== undefined)) throw error;
    return refused(call, { code: "body.invalid", fields: [{ field: "cursor", code: "field.invalid" }] });
  }
}

/** The last search is always kept, under its own name. */
async function keepLast({ store }: ApiDeps, { operator, now, body }: SearchCall): Promise<void> {
  const last: SavedSearch = {
    name: LAST_SEARCH,
    attributes: body.attributes,
    sort: body.sort ?? null,
    savedAt: now,
  };
  await store
    .collection<SavedSearch>(SAVED_SEARCHES)
    .put(savedSearchKey(operator.address, LAST_SEARCH), last);
}

async function hitView(
  { store, desk }: ApiDeps,
  { operator, now }: Call,
  { conditions }: AskedSearch,
  ticket: Ticket,
): Promise<SearchHitView> {
  const needsArticles = conditions.some(({ on }) => articleFieldsOf(on).length > 0);
  const articles = needsArticles ? await store.tickets.articles(ticket.number) : [];
  const places = matchingPlaces(conditions, ticket, articles, MAX_PLACES);
  return {
    ticket: ticketView(desk, ticket, operator.address, now),
    places,
    excerpt: excerptOf(conditions, places, ticket, articles),
  };
}

const exactNumber = async (deps: ApiDeps, call: Call, { number }: AskedSearch): Promise<string | null> =>
  number === null ? null : ((await ticketToJumpTo(searcherOf(deps, call), number))?.number ?? null);

const conditionViews = ({ language }: Call, attributes: SearchAttributes): readonly ConditionView[] =>
  Object.entries(attributes).flatMap(([attribute, value]) => {
    const options = conditionOptionsOf(attribute);
    return options && typeof value === "string"
      ? [{ attribute, ...explainCondition(language, value, options) }]
      : [];
  });

/** For tabs with figures, and to say which filter to drop when nothing is found. */
async function count(deps: ApiDeps, call: CountCall): Promise<HttpResponse> {
  const filters: Filter[] = [];
  for (const attributes of call.body.searches) {
    const asked = await readAskedSearch(deps, call, attributes);
    if (!asked.ok) return refused(call, asked.error);
    filters.push(asked.value.visible);
  }
  const counts = await deps.store.tickets.countEach(filters);
  return json(200, { counts } satisfies SearchCountsView);
}
