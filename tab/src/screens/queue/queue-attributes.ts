import type { SearchAttributes } from "../../../../core/search/search-request.ts";
import { ACTIVE_STATES } from "../../api/desk-api.ts";
import type { QueueView } from "../../routes/route.ts";

/** Anything up to now. */
export const UNTIL_NOW = { relative: "last", count: 99, unit: "year" } as const;
/** The incumbent marks what is older than a day (reference/otrs-behaviour §9). */
const OVER_A_DAY = { relative: "ago", count: 1, unit: "day" } as const;

const VIEWS: Readonly<Record<QueueView, SearchAttributes>> = {
  free: { lock: "unlocked" },
  all: {},
  late: { escalation: UNTIL_NOW },
  old: { created: OVER_A_DAY },
};

/** What a tab of a queue asks for. Who has no queues of his own gets an empty list, not everybody's. */
export function attributesOfQueue(key: string, view: QueueView, mine: readonly string[]): SearchAttributes {
  const queues = key === "tutte" ? {} : { queue: key === "mie" ? (mine.length > 0 ? mine : [key]) : [key] };
  return { state: ACTIVE_STATES, ...queues, ...VIEWS[view] };
}
