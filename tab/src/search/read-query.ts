import type { MeView } from "../../../core/people/me-view.ts";
import type { Sort } from "../../../core/search/filter.ts";
import type { SearchAttributes } from "../../../core/search/search-request.ts";
import type { SearchRoute } from "../routes/route.ts";

/** Anything up to now. */
const UNTIL_NOW = { relative: "last", count: 99, unit: "year" } as const;

/** What a link asks for, as attributes: whoever follows one sees the filters and can change them. */
export function attributesOfQuery(query: SearchRoute, me: MeView): SearchAttributes {
  const { q, list, scope, queue, customer, owner } = query;
  const viewer = me.operator.address;
  const mine = me.queues.filter((one) => one.mine).map(({ key }) => key);
  return {
    ...(q !== undefined && wordsOrNumber(q)),
    ...(list && LISTS[list]),
    ...(scope === "mine" && { owner: [viewer], lock: ["locked"] }),
    ...(scope === "watched" && { watcher: [viewer] }),
    ...(scope === "my-queues" && { queue: mine }),
    ...(queue !== undefined && { queue: [queue] }),
    ...(customer !== undefined && { customerExact: [customer] }),
    ...(owner !== undefined && { owner: [owner], lock: ["locked"] }),
    ...query.attributes,
  };
}

const LISTS = {
  reminder: { state: ["pending reminder"], pendingUntil: UNTIL_NOW },
  escalated: { escalation: UNTIL_NOW },
  new: { state: ["new"] },
  open: { state: ["open"] },
} as const satisfies Readonly<Record<NonNullable<SearchRoute["list"]>, SearchAttributes>>;

/** Part of a number is looked for among numbers, everything else among words. */
function wordsOrNumber(q: string): SearchAttributes {
  if (!/^[\d*]{6,}$/.test(q)) return { fullText: q };
  if (/^\d{14,20}$/.test(q)) return { fullText: q };
  return { number: q.includes("*") ? q : `*${q}*` };
}

/** Newest first, as the incumbent; what is due first in the lists of the Cruscotto. */
export const usualSort = ({ list, owner }: SearchRoute): Sort =>
  list || owner ? { by: "escalationAt", direction: "asc" } : { by: "createdAt", direction: "desc" };

/** Without what restricts nothing. */
export const asked = (attributes: SearchAttributes): SearchAttributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0) && value !== undefined,
    ),
  );
