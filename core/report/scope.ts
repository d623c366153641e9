import type { DeskDay } from "../desk/desk-time.ts";

/** What a report is about. */
export interface ReportScope {
  /** Days of the desk, oldest first, each the next of the one before; at least one. */
  readonly days: readonly DeskDay[];
  /** Keys of the queues it covers: all of them the reader may see. */
  readonly queues: readonly string[];
  /** Every queue the reader may see: others are never named. */
  readonly visible: ReadonlySet<string>;
  /** Tickets of these request types, or organisations, alone; all when null. */
  readonly requestTypes: readonly string[] | null;
  readonly organisations: readonly string[] | null;
}

/** The time of a report, half-open. */
export const periodOf = ({ days }: ReportScope) => ({
  from: days[0]?.from ?? "",
  before: days.at(-1)?.before ?? "",
});

/** Whether tickets are chosen by what they are: their type may change, and nobody counted how many there were. */
export const isChosen = ({ requestTypes, organisations }: ReportScope): boolean =>
  requestTypes !== null || organisations !== null;
