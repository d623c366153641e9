import type { Desk } from "../desk/desk.ts";
import { type PersonView, personView, type QueueView, queueView } from "../desk/named-views.ts";
import type { Language } from "../i18n/language.ts";
import { isMessageKey, translate } from "../i18n/translate.ts";
import { DIMENSIONS, type Dimension, type GroupFigures } from "./breakdown.ts";
import { escalationsOf, type QueueEscalations } from "./escalations.ts";
import type { MovedTicket } from "./moved-tickets.ts";
import type { MoveFigures } from "./moves.ts";
import type { PingPong } from "./ping-pong.ts";
import type { ReportScope } from "./scope.ts";
import type { QueueTimes, Times } from "./times.ts";
import type { QueueVolume } from "./volume.ts";
import type { OperatorWork } from "./workload.ts";

/** The days a report covers (`YYYY-MM-DD`), both included. */
interface PeriodView {
  readonly from: string;
  readonly to: string;
}

type OfQueue<T> = Omit<T, "queue"> & { readonly queue: QueueView };

/** `GET /api/v1/reports/volume`: the lists of a queue have a value a day. */
export interface VolumeView extends PeriodView {
  readonly days: readonly string[];
  readonly queues: readonly OfQueue<QueueVolume>[];
}

/** `GET /api/v1/reports/times`: minutes. */
export interface TimesView extends PeriodView {
  readonly all: Times["all"];
  readonly queues: readonly OfQueue<QueueTimes>[];
}

/** `GET /api/v1/reports/escalations`. */
export interface EscalationsView extends PeriodView {
  readonly queues: readonly (OfQueue<QueueEscalations> & { readonly total: number })[];
}

/** A ticket that went back and forth, among those the reader may see. */
export interface PingPongView extends Omit<PingPong, "ticket" | "path"> {
  readonly number: string;
  readonly title: string;
  readonly path: readonly (QueueView | null)[];
}

/** `GET /api/v1/reports/moves`: null is every queue the reader may not see. */
export interface MovesView extends PeriodView {
  readonly pingPong: readonly PingPongView[];
  readonly moves: readonly (Omit<MoveFigures, "from" | "to"> & {
    readonly from: QueueView | null;
    readonly to: QueueView | null;
  })[];
}

/** `GET /api/v1/reports/moves/tickets`: the tickets behind a cell of the matrix, the latest move first. */
export interface MovedTicketsView {
  readonly items: readonly (Omit<MovedTicket, "ticket"> & {
    readonly number: string;
    readonly title: string;
  })[];
  /** False where there are more, or some that the reader may not see. */
  readonly isWhole: boolean;
}

/** `GET /api/v1/reports/workload`. */
export interface WorkloadView extends PeriodView {
  readonly operators: readonly (Omit<OperatorWork, "operator"> & { readonly operator: PersonView })[];
}

/** `GET /api/v1/reports/breakdown`: a key and its name, null for tickets without. */
export interface BreakdownView
  extends PeriodView,
    Readonly<Record<Dimension, readonly (GroupFigures & { readonly name: string | null })[]>> {}

const periodView = ({ days }: ReportScope): PeriodView => ({
  from: days[0]?.day ?? "",
  to: days.at(-1)?.day ?? "",
});

const ofQueue = <T extends { readonly queue: string }>(desk: Desk, figures: T): OfQueue<T> => ({
  ...figures,
  queue: queueView(desk, figures.queue),
});

export const volumeView = (desk: Desk, scope: ReportScope, queues: readonly QueueVolume[]): VolumeView => ({
  ...periodView(scope),
  days: scope.days.map(({ day }) => day),
  queues: queues.map((figures) => ofQueue(desk, figures)),
});

export const timesView = (desk: Desk, scope: ReportScope, { all, queues }: Times): TimesView => ({
  ...periodView(scope),
  all,
  queues: queues.map((figures) => ofQueue(desk, figures)),
});

export const escalationsView = (
  desk: Desk,
  scope: ReportScope,
  queues: readonly QueueEscalations[],
): EscalationsView => ({
  ...periodView(scope),
  queues: queues.map((figures) => ({ ...ofQueue(desk, figures), total: escalationsOf(figures) })),
});

export const pingPongView = (
  desk: Desk,
  { ticket: number, path, ...figures }: PingPong,
  title: string,
): PingPongView => ({
  number,
  title,
  ...figures,
  path: path.map((key) => (key === null ? null : queueView(desk, key))),
});

export const movesView = (
  desk: Desk,
  scope: ReportScope,
  moves: readonly MoveFigures[],
  pingPong: readonly PingPongView[],
): MovesView => ({
  ...periodView(scope),
  pingPong,
  moves: moves.map(({ from, to, ...figures }) => ({
    from: from === null ? null : queueView(desk, from),
    to: to === null ? null : queueView(desk, to),
    ...figures,
  })),
});

export const workloadView = (
  desk: Desk,
  scope: ReportScope,
  operators: readonly OperatorWork[],
): WorkloadView => ({
  ...periodView(scope),
  operators: operators.map(({ operator, ...work }) => ({ operator: personView(desk, operator), ...work })),
});

export function breakdownView(
  desk: Desk,
  scope: ReportScope,
  figures: Readonly<Record<Dimension, readonly GroupFigures[]>>,
  language: Language,
): BreakdownView {
  const views = DIMENSIONS.map((dimension) => [
    dimension,
    figures[dimension].map((group) => ({
      ...group,
      name: group.key === null ? null : nameOf(desk, language, dimension, group.key),
    })),
  ]);
  return { ...periodView(scope), ...(Object.fromEntries(views) as Pick<BreakdownView, Dimension>) };
}

/** The name, or the bare key of what left the configuration. */
function nameOf(desk: Desk, language: Language, dimension: Dimension, key: string): string {
  switch (dimension) {
    case "requestType":
      return desk.requestTypes.find((type) => type.key === key)?.name[language] ?? key;
    case "organisation":
      return desk.organisations.get(key)?.name ?? key;
    case "service":
      return desk.services.get(key)?.name ?? key;
    case "priority": {
      const name = `priority.${key}`;
      return isMessageKey(name) ? translate(language, name) : key;
    }
  }
}
