import type { z } from "zod";
import type { AccessPage, AccessQuery } from "../../../core/access/access.ts";
import { type AccessPageView, type AccessView, accessView } from "../../../core/access/access-view.ts";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { accessesSchema, accessFileQuery, accessQuery, askedAccesses } from "../access-query.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { mayRunDesk } from "../may-run-desk.ts";
import { recordRead } from "../record-read.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { timeCell } from "../tables/search-table.ts";
import { BYTE_ORDER_MARK, csvLine, TABLE_TYPES, type TableRow } from "../tables/table-files.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { contentDisposition } from "../wire/download.ts";

const path = "/api/v1/accesses";
const { csv: CSV } = TABLE_TYPES;
/** Accesses read at a time for a file, and at most. */
const FILE_PAGE = 200;
const MAX_ROWS = 100_000;

type FileCall = Call<undefined, z.output<typeof accessFileQuery>>;

/** Who read and did what, for those who run the desk (spec D7). */
export function accessesRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getAccesses",
      summary: "Who opened, downloaded, printed, exported and changed what, the latest first",
      tag: "operations",
      query: accessQuery,
      responses: { 200: { description: "A page of the log", schema: accessesSchema } },
      refusals: ["desk.not_allowed"],
      handle: async (call) => {
        if (!mayRunDesk(deps, call)) return refused(call, { code: "desk.not_allowed" });
        const { limit, cursor } = call.query;
        const asked = askedAccesses(deps, call.query, { limit, ...(cursor !== undefined && { cursor }) });
        return accessPage(deps, call, asked);
      },
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/export`,
      id: "exportAccesses",
      summary: `The log as a CSV file, the latest ${MAX_ROWS} at most`,
      tag: "operations",
      query: accessFileQuery,
      responses: { 200: { description: CSV, contentType: CSV } },
      refusals: ["desk.not_allowed"],
      handle: async (call) => {
        if (!mayRunDesk(deps, call)) return refused(call, { code: "desk.not_allowed" });
        return accessFile(deps, call);
      },
    }),
  ];
}

async function accessPage(deps: ApiDeps, call: Call, asked: AccessQuery): Promise<HttpResponse> {
  try {
    const page = await deps.store.accesses.read(asked);
    return json(200, { items: await viewsOf(deps, call, page), next: page.next } satisfies AccessPageView);
  } catch (error) {
    // The store's word for a cursor that is none.
    if (!(error instanceof RangeError && asked.cursor !== undefined)) throw error;
    return refused(call, { code: "query.invalid", fields: [{ field: "cursor", code: "field.invalid" }] });
  }
}

/** What was changed is told by the tickets' histories, each read once. */
async function viewsOf(
  { store, desk }: ApiDeps,
  { language }: Call,
  { items }: AccessPage,
): Promise<readonly AccessView[]> {
  const first = new Map<TicketNumber, number>();
  for (const { ticket, events } of items) {
    if (ticket && events) first.set(ticket, Math.min(events.first, first.get(ticket) ?? events.first));
  }
  const histories = new Map<TicketNumber, readonly HistoryRecord[]>(
    await Promise.all(
      Array.from(
        first,
        async ([ticket, seq]) => [ticket, await store.tickets.history(ticket, seq - 1)] as const,
      ),
    ),
  );
  return items.map((access) => accessView(desk, language, access, histories.get(access.ticket ?? "") ?? []));
}

function accessFile(deps: ApiDeps, call: FileCall): HttpResponse {
  const { language, now } = call;
  const day = fieldsInZone(now, deps.desk.timeZone).date;
  const name = `${translate(language, "accesses.file", { day })}.csv`;
  recordRead(deps, call, "exported", null, name);
  return {
    status: 200,
    headers: {
      "content-type": `${CSV}; charset=utf-8; header=present`,
      "content-disposition": contentDisposition("attachment", name),
      "cache-control": "private, no-store",
    },
    body: { bytes: csvPages(deps, call) },
  };
}

const COLUMNS = ["at", "operator", "address", "what", "ticket", "source"] as const;

async function* csvPages(deps: ApiDeps, call: FileCall): AsyncGenerator<Uint8Array> {
  const { language } = call;
  const header = COLUMNS.map((column) => translate(language, `accesses.${column}`));
  let start = `${BYTE_ORDER_MARK}${csvLine(header)}`;
  let cursor: string | undefined;
  for (let read = 0; read < MAX_ROWS; read += FILE_PAGE) {
    const page = await deps.store.accesses.read(
      askedAccesses(deps, call.query, { limit: FILE_PAGE, ...(cursor !== undefined && { cursor }) }),
    );
    const views = await viewsOf(deps, call, page);
    yield Buffer.from(start + views.map((view) => csvLine(rowOf(deps, call, view))).join(""));
    if (page.next === null) return;
    start = "";
    cursor = page.next;
    // Other requests come between the pages.
    await new Promise((resume) => setImmediate(resume));
  }
}

const rowOf = (
  { desk }: ApiDeps,
  { language }: Call,
  { at, operator, text, ticket, source }: AccessView,
): TableRow => [
  timeCell(at, desk.timeZone),
  operator.name,
  operator.address,
  text,
  ticket ?? "",
  translate(language, `tab.source.${source}`),
];
