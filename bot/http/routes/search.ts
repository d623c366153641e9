import type { z } from "zod";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { type AskedSearch, DEFAULT_SORT, ticketToJumpTo } from "../../../core/search/asked-search.ts";
import { articleFieldsOf } from "../../../core/search/condition-fields.ts";
import { explainCondition } from "../../../core/search/condition-text.ts";
import { matchingPlaces } from "../../../core/search/matching-places.ts";
import {
  LAST_SEARCH,
  SAVED_SEARCHES,
  type SavedSearch,
  savedSearchKey,
} from "../../../core/search/saved-searches.ts";
import { conditionOptionsOf, type SearchAttributes } from "../../../core/search/search-request.ts";
import type { ConditionView, SearchHitView, SearchPageView } from "../../../core/search/search-views.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { ticketView } from "../../../core/views.ts";
import { readAskedSearch, searcherOf } from "../asked-search.ts";
import type { ApiDeps } from "../deps.ts";
import { contentDisposition } from "../download.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { exportQuery, exportSchema, searchPageSchema, searchSchema } from "../search-schemas.ts";
import { tableHeader, tableRow } from "../search-table.ts";
import { BYTE_ORDER_MARK, csvLine, TABLE_TYPES, type TableRow, workbook } from "../table-files.ts";
import { refused } from "../ticket-answer.ts";

const path = "/api/v1/search";
const { csv: CSV, xlsx: XLSX } = TABLE_TYPES;
/** Places named per ticket. */
const MAX_PLACES = 5;
/** Tickets read at a time for a file, and at most. */
const EXPORT_PAGE = 200;
const MAX_EXPORT = 10_000;

type SearchCall = Call<undefined, undefined, z.output<typeof searchSchema>>;
type ExportCall = Call<undefined, z.output<typeof exportQuery>, z.output<typeof exportSchema>>;

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
      path: `${path}/export`,
      id: "exportSearch",
      summary: `The result as CSV or Excel file, ${MAX_EXPORT} tickets at most`,
      tag: "search",
      query: exportQuery,
      body: exportSchema,
      responses: { 200: { description: `${CSV} or ${XLSX}`, contentType: CSV } },
      handle: (call) => exportSearch(deps, call),
    }),
  ];
}

async function search(deps: ApiDeps, call: SearchCall): Promise<HttpResponse> {
  const { attributes, sort = DEFAULT_SORT, limit, cursor } = call.body;
  const asked = await readAskedSearch(deps, call, attributes);
  if (!asked.ok) return refused(call, asked.error);
  try {
    const query = { filter: asked.value.visible, sort, limit, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await deps.store.tickets.find(query);
    if (cursor === undefined) await keepLast(deps, call);
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
  return {
    ticket: ticketView(desk, ticket, operator.address, now),
    places: matchingPlaces(conditions, ticket, articles, MAX_PLACES),
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

async function exportSearch(deps: ApiDeps, call: ExportCall): Promise<HttpResponse> {
  const asked = await readAskedSearch(deps, call, call.body.attributes);
  if (!asked.ok) return refused(call, asked.error);
  const { language, now, query } = call;
  const isCsv = query.as === "csv";
  const day = fieldsInZone(now, deps.desk.timeZone).date;
  const name = translate(language, "search.export-name", { day });
  const header = tableHeader(language);
  // Counted first: what was left out is said in a header, before the first row is read.
  const [found = 0] = await deps.store.tickets.countEach([asked.value.visible]);
  const pages = exportPages(deps, call, asked.value);
  return {
    status: 200,
    headers: {
      "content-type": isCsv ? `${CSV}; charset=utf-8; header=present` : XLSX,
      "content-disposition": contentDisposition("attachment", `${name}.${query.as}`),
      "cache-control": "private, no-store",
      ...(found > MAX_EXPORT && { "x-sportello-truncated": String(MAX_EXPORT) }),
    },
    body: isCsv ? { bytes: csvPages(header, pages) } : await workbook(header, await allRows(pages), name),
  };
}

/** The result read page by page, each when it is asked for. */
async function* exportPages(
  { store, desk }: ApiDeps,
  { language, body }: ExportCall,
  { visible }: AskedSearch,
): AsyncGenerator<readonly TableRow[]> {
  const sort = body.sort ?? DEFAULT_SORT;
  let cursor: string | undefined;
  for (let read = 0; read < MAX_EXPORT; read += EXPORT_PAGE) {
    const query = { filter: visible, sort, limit: EXPORT_PAGE, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await store.tickets.find(query);
    yield items.map((ticket) => tableRow(desk, language, ticket));
    if (next === null) return;
    cursor = next;
    // Other requests come between the pages.
    await new Promise((resume) => setImmediate(resume));
  }
}

async function* csvPages(
  header: readonly string[],
  pages: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<Uint8Array> {
  // Together with the first page: should that fail, a plain error is still possible.
  let start = `${BYTE_ORDER_MARK}${csvLine(header)}`;
  for await (const rows of pages) {
    yield Buffer.from(start + rows.map(csvLine).join(""));
    start = "";
  }
}

async function allRows(pages: AsyncIterable<readonly TableRow[]>): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}
