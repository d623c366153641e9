import type { z } from "zod";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { type AskedSearch, DEFAULT_SORT } from "../../../core/search/asked-search.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { readAskedSearch } from "../asked-search.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import { listPaper } from "../pdf/list-paper.ts";
import { PDF, paperOf } from "../pdf/paper-of.ts";
import { recordRead } from "../record-read.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { exportQuery, exportSchema } from "../schemas/search-schemas.ts";
import { tableHeader, tableRow } from "../tables/search-table.ts";
import { BYTE_ORDER_MARK, csvLine, TABLE_TYPES, type TableRow, workbook } from "../tables/table-files.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { contentDisposition } from "../wire/download.ts";

const { csv: CSV, xlsx: XLSX } = TABLE_TYPES;
/** Tickets read at a time for a file, and at most. */
const EXPORT_PAGE = 200;
const MAX_EXPORT = 10_000;
/** A print is read, not calculated with: the incumbent's limit of a result. */
const MAX_PRINTED = 2_000;

type ExportCall = Call<undefined, z.output<typeof exportQuery>, z.output<typeof exportSchema>>;

/** A result as a file: the incumbent's result types beside "Normale" (spec D3). */
export function searchExportRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "POST",
      path: "/api/v1/search/export",
      id: "exportSearch",
      summary: `The result as CSV or Excel file, ${MAX_EXPORT} tickets at most, or as PDF, ${MAX_PRINTED} at most`,
      tag: "search",
      query: exportQuery,
      body: exportSchema,
      responses: { 200: { description: `${CSV}, ${XLSX} or ${PDF}`, contentType: CSV } },
      handle: (call) => exportSearch(deps, call),
    }),
  ];
}

async function exportSearch(deps: ApiDeps, call: ExportCall): Promise<HttpResponse> {
  const asked = await readAskedSearch(deps, call, call.body.attributes);
  if (!asked.ok) return refused(call, asked.error);
  const { language, now, query } = call;
  const most = query.format === "pdf" ? MAX_PRINTED : MAX_EXPORT;
  const day = fieldsInZone(now, deps.desk.timeZone).date;
  const name = translate(language, "search.export-name", { day });
  recordRead(deps, call, "exported", null, `${name}.${query.format}`);
  // Counted first: what was left out is said in a header, before the first row is read.
  const [found = 0] = await deps.store.tickets.countEach([asked.value.visible]);
  return {
    status: 200,
    headers: {
      "content-type": query.format === "csv" ? `${CSV}; charset=utf-8; header=present` : TYPES[query.format],
      "content-disposition": contentDisposition("attachment", `${name}.${query.format}`),
      "cache-control": "private, no-store",
      ...(found > most && { "x-sportello-truncated": String(most) }),
    },
    body: await bodyOf(deps, call, { asked: asked.value, name, found, most }),
  };
}

const TYPES = { xlsx: XLSX, pdf: PDF } as const;

interface Found {
  readonly asked: AskedSearch;
  readonly name: string;
  readonly found: number;
  readonly most: number;
}

async function bodyOf(
  deps: ApiDeps,
  call: ExportCall,
  { asked, name, found, most }: Found,
): Promise<NonNullable<HttpResponse["body"]>> {
  const { language } = call;
  const { desk } = deps;
  const pages = ticketPages(deps, call, asked, most);
  if (call.query.format === "pdf") {
    const paper = await paperOf(deps, call, { title: translate(language, "print.result"), landscape: true });
    return { bytes: paper.bytes((on) => listPaper(on, { desk, language, found, most, pages })) };
  }
  const header = tableHeader(language);
  const rows = tableRows(deps, call, pages);
  return call.query.format === "csv"
    ? { bytes: csvPages(header, rows) }
    : workbook(header, await allRows(rows), name);
}

/** The result read page by page, each when it is asked for. */
async function* ticketPages(
  { store }: ApiDeps,
  { body }: ExportCall,
  { visible }: AskedSearch,
  most: number,
): AsyncGenerator<readonly Ticket[]> {
  const sort = body.sort ?? DEFAULT_SORT;
  let cursor: string | undefined;
  for (let read = 0; read < most; read += EXPORT_PAGE) {
    const query = { filter: visible, sort, limit: EXPORT_PAGE, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await store.tickets.find(query);
    yield items;
    if (next === null) return;
    cursor = next;
    // Other requests come between the pages.
    await new Promise((resume) => setImmediate(resume));
  }
}

async function* tableRows(
  { desk }: ApiDeps,
  { language }: ExportCall,
  pages: AsyncIterable<readonly Ticket[]>,
): AsyncGenerator<readonly TableRow[]> {
  for await (const page of pages) yield page.map((ticket) => tableRow(desk, language, ticket));
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
