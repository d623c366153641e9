import type { z } from "zod";
import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import {
  type ReportDeps,
  readBreakdown,
  readEscalations,
  readMoves,
  readTimes,
  readVolume,
  readWorkload,
} from "../../../core/report/read-report.ts";
import type { ReportScope } from "../../../core/report/scope.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { askedReport, reportFileQuery, reportQuery } from "../report-query.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  breakdownSchema,
  escalationsSchema,
  movesSchema,
  timesSchema,
  volumeSchema,
  workloadSchema,
} from "../schemas/report-schemas.ts";
import {
  breakdownTable,
  escalationsTable,
  movesTable,
  type Table,
  timesTable,
  volumeTable,
  workloadTable,
} from "../tables/report-tables.ts";
import { BYTE_ORDER_MARK, csvLine, TABLE_TYPES, type TableType, workbook } from "../tables/table-files.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { contentDisposition } from "../wire/download.ts";

type ReportName = "volume" | "times" | "escalations" | "moves" | "workload" | "breakdown";

/** A report, as JSON and on paper. */
interface Report<V> {
  readonly name: ReportName;
  /** Behind `get` and `export`. */
  readonly id: string;
  readonly summary: string;
  readonly schema: z.ZodType<V>;
  readonly read: (deps: ReportDeps, scope: ReportScope, language: Language) => Promise<V>;
  readonly table: (language: Language, view: V) => Table;
}

/** Figures of the desk, only of queues the operator may see (spec D6). */
export const reportsRoutes = (deps: ApiDeps): readonly Route[] => [
  ...routesOf(deps, {
    name: "volume",
    id: "VolumeReport",
    summary: "Open, created, closed, reopened and moved tickets per queue and day",
    schema: volumeSchema,
    read: readVolume,
    table: volumeTable,
  }),
  ...routesOf(deps, {
    name: "times",
    id: "TimesReport",
    summary: "First-response and solution times per queue, and promises kept",
    schema: timesSchema,
    read: readTimes,
    table: timesTable,
  }),
  ...routesOf(deps, {
    name: "escalations",
    id: "EscalationsReport",
    summary: "Promised times that passed, per queue",
    schema: escalationsSchema,
    read: readEscalations,
    table: escalationsTable,
  }),
  ...routesOf(deps, {
    name: "moves",
    id: "MovesReport",
    summary: "Moves from queue to queue; null stands for queues the operator may not see",
    schema: movesSchema,
    read: readMoves,
    table: movesTable,
  }),
  ...routesOf(deps, {
    name: "workload",
    id: "WorkloadReport",
    summary: "What each operator did",
    schema: workloadSchema,
    read: readWorkload,
    table: workloadTable,
  }),
  ...routesOf(deps, {
    name: "breakdown",
    id: "BreakdownReport",
    summary: "Tickets by request type, organisation, service and priority",
    schema: breakdownSchema,
    read: readBreakdown,
    table: breakdownTable,
  }),
];

function routesOf<V>(deps: ApiDeps, report: Report<V>): readonly Route[] {
  const { name, id, summary, schema, read } = report;
  const path = `/api/v1/reports/${name}`;
  const reading = { store: deps.store.tickets, desk: deps.desk };
  return [
    operatorRoute({
      method: "GET",
      path,
      id: `get${id}`,
      summary,
      tag: "reports",
      query: reportQuery,
      responses: { 200: { description: "The report", schema } },
      handle: async (call) => {
        const asked = askedReport(deps, call, call.query);
        return asked.ok
          ? json(200, await read(reading, asked.value, call.language))
          : refused(call, asked.error);
      },
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/export`,
      id: `export${id}`,
      summary: `${summary}: as CSV or Excel file`,
      tag: "reports",
      query: reportFileQuery,
      responses: {
        200: { description: `${TABLE_TYPES.csv} or ${TABLE_TYPES.xlsx}`, contentType: TABLE_TYPES.csv },
      },
      handle: async (call) => {
        const { format, ...query } = call.query;
        const asked = askedReport(deps, call, query);
        if (!asked.ok) return refused(call, asked.error);
        const view = await read(reading, asked.value, call.language);
        return fileOf(call, fileName(call, name, asked.value), format, report.table(call.language, view));
      },
    }),
  ];
}

const fileName = ({ language }: Call, report: ReportName, { days }: ReportScope): string =>
  translate(language, `report.${report}.name`, { from: days[0]?.day ?? "", to: days.at(-1)?.day ?? "" });

async function fileOf(
  { language }: Call,
  name: string,
  format: TableType,
  { header, rows }: Table,
): Promise<HttpResponse> {
  const isCsv = format === "csv";
  return {
    status: 200,
    headers: {
      "content-type": isCsv ? `${TABLE_TYPES.csv}; charset=utf-8; header=present` : TABLE_TYPES.xlsx,
      "content-disposition": contentDisposition("attachment", `${name}.${format}`),
      "content-language": language,
      "cache-control": "private, no-store",
    },
    body: isCsv
      ? [`${BYTE_ORDER_MARK}${csvLine(header)}`, ...rows.map(csvLine)].join("")
      : await workbook(header, rows, translate(language, "report.sheet")),
  };
}
