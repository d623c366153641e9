import type { Language } from "../../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../../core/i18n/translate.ts";
import { DIMENSIONS, GROUP_COUNTS } from "../../../core/report/breakdown.ts";
import type {
  BreakdownView,
  EscalationsView,
  MovesView,
  TimesView,
  VolumeView,
  WorkloadView,
} from "../../../core/report/report-views.ts";
import type { TimeFigures } from "../../../core/report/times.ts";
import { FLOWS } from "../../../core/report/volume.ts";
import { MOVE_REASONS } from "../../../core/ticket/commands.ts";
import { DUE_KINDS } from "../../../core/ticket/ticket.ts";
import type { TableCell, TableRow } from "./table-files.ts";

/** A report on paper, in the reader's language. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** No figure is an empty cell. */
const cell = (value: number | null): TableCell => value ?? "";

const texts = (language: Language, keys: readonly MessageKey[]): readonly string[] =>
  keys.map((key) => translate(language, key));

export function volumeTable(language: Language, { days, queues }: VolumeView): Table {
  return {
    header: texts(language, [
      "report.day",
      "report.queue",
      ...FLOWS.map((flow) => `report.${flow}` as const),
      "report.open",
    ]),
    rows: days.flatMap((day, index) =>
      queues.map((figures) => [
        day,
        figures.queue.name,
        ...FLOWS.map((flow) => figures[flow][index] ?? 0),
        cell(figures.open?.[index] ?? null),
      ]),
    ),
  };
}

const TIME_COLUMNS = [
  ["report.count", ({ count }) => count],
  ["report.median", ({ median }) => median],
  ["report.p90", ({ p90 }) => p90],
  ["report.working.median", ({ working }) => working.median],
  ["report.working.p90", ({ working }) => working.p90],
  ["report.promised", ({ promised }) => promised],
  ["report.kept", ({ kept }) => kept],
  ["report.keptShare", ({ keptShare }) => percent(keptShare)],
] as const satisfies readonly (readonly [MessageKey, (figures: TimeFigures) => number | null])[];

const percent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1_000) / 10;

export function timesTable(language: Language, { all, queues }: TimesView): Table {
  const headings = (group: "report.firstResponse" | "report.solution") =>
    TIME_COLUMNS.map(([key]) => translate(language, group, { figure: translate(language, key) }));
  const row = (name: string, { firstResponse, solution }: TimesView["all"]): TableRow => [
    name,
    ...[firstResponse, solution].flatMap((figures) => TIME_COLUMNS.map(([, of]) => cell(of(figures)))),
  ];
  return {
    header: [
      translate(language, "report.queue"),
      ...headings("report.firstResponse"),
      ...headings("report.solution"),
    ],
    rows: [
      ...queues.map(({ queue, ...times }) => row(queue.name, times)),
      row(translate(language, "report.all-queues"), all),
    ],
  };
}

export const escalationsTable = (language: Language, { queues }: EscalationsView): Table => ({
  header: texts(language, ["report.queue", ...DUE_KINDS.map((due) => `due.${due}` as const), "report.total"]),
  rows: queues.map(({ queue, counts, total }) => [queue.name, ...DUE_KINDS.map((due) => counts[due]), total]),
});

export function movesTable(language: Language, { moves }: MovesView): Table {
  const other = translate(language, "report.other-queues");
  return {
    header: texts(language, [
      "report.from",
      "report.to",
      "report.moves",
      "report.back",
      ...MOVE_REASONS.map((reason) => `move.reason.${reason}` as const),
    ]),
    rows: moves.map(({ from, to, count, back, reasons }) => [
      from?.name ?? other,
      to?.name ?? other,
      count,
      back,
      ...MOVE_REASONS.map((reason) => reasons[reason]),
    ]),
  };
}

export const workloadTable = (language: Language, { operators }: WorkloadView): Table => ({
  header: texts(language, [
    "report.operator",
    "report.address",
    "report.closed",
    "report.answered",
    "report.firstResponses",
    "report.workUnits",
  ]),
  rows: operators.map(({ operator, closed, answered, firstResponses, workUnits }) => [
    operator.name,
    operator.address,
    closed,
    answered,
    firstResponses,
    workUnits,
  ]),
});

export function breakdownTable(language: Language, view: BreakdownView): Table {
  const solution = (key: MessageKey) =>
    translate(language, "report.solution", { figure: translate(language, key) });
  return {
    header: [
      ...texts(language, [
        "report.by",
        "report.group",
        ...GROUP_COUNTS.map((count) => `report.${count}` as const),
      ]),
      ...(["report.count", "report.median", "report.p90"] as const).map(solution),
    ],
    rows: DIMENSIONS.flatMap((dimension) =>
      view[dimension].map((group) => [
        translate(language, `report.by.${dimension}`),
        group.name ?? translate(language, "report.none"),
        ...GROUP_COUNTS.map((count) => group[count]),
        group.solution.count,
        cell(group.solution.median),
        cell(group.solution.p90),
      ]),
    ),
  };
}
