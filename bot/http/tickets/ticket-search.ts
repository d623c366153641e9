import { z } from "zod";
import { visibleQueues } from "../../../core/people/policy.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  dashboardFilter,
  dashboardSort,
} from "../../../core/search/dashboard.ts";
import type { Filter, Sort, TicketQuery } from "../../../core/search/filter.ts";
import { TICKET_STATES } from "../../../core/ticket/ticket.ts";
import { type TicketPageView, ticketView } from "../../../core/ticket/views/ticket-view.ts";
import { DEFAULT_SCOPES, viewerOf } from "../dashboard-view.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import type { Problem } from "../problem.ts";
import type { Call } from "../route.ts";
import { key, operatorAddress } from "../schemas/fields.ts";
import { refused } from "./ticket-answer.ts";

const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;
const MAX_REPEATED = 20;
const MAX_WORDS = 200;
/** A ticket without owner. */
const NOBODY = "none";

/** A parameter that may be given several times: any of the values. */
export const repeatable = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).max(MAX_REPEATED)]).transform((value) => [value].flat() as z.output<T>[]);

export const ticketQuerySchema = z.strictObject({
  list: z.enum(DASHBOARD_LISTS).optional().meta({ description: "A box of the dashboard" }),
  scope: z.enum(DASHBOARD_SCOPES).optional().meta({ description: "With `list`: its tab" }),
  queue: repeatable(key).optional(),
  state: repeatable(z.enum(TICKET_STATES)).optional(),
  owner: operatorAddress.optional().meta({ description: "An operator's address, or `none`" }),
  lockedBy: operatorAddress.optional().meta({ description: "Who works on it now, or `none`" }),
  customer: z.string().max(254).optional().meta({ description: "The customer's address, whole" }),
  q: z.string().max(MAX_WORDS).optional().meta({ description: "Words: all of them occur" }),
  number: z
    .string()
    .regex(/^[\d*]{1,50}$/)
    .optional()
    .meta({ description: "`*` stands for any digits" }),
  sort: z.enum(["createdAt", "changedAt", "pendingUntil", "escalationAt", "number", "priority"]).optional(),
  direction: z.enum(["asc", "desc"]).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().max(1_000).optional().meta({ description: "`next` of the page before" }),
});

type Asked = z.output<typeof ticketQuerySchema>;

/** The answer to a question whose cursor came from outside. */
export async function ticketPage(
  { store, desk }: ApiDeps,
  call: Call,
  query: TicketQuery,
): Promise<HttpResponse> {
  try {
    const { items, next } = await store.tickets.find(query);
    const views = items.map((ticket) => ticketView(desk, ticket, call.operator.address, call.now));
    return json(200, { items: views, next } satisfies TicketPageView);
  } catch (error) {
    // The store's word for a cursor of another search, or of nobody's.
    if (!(error instanceof RangeError && query.cursor !== undefined)) throw error;
    return refused(call, { code: "query.invalid", fields: [{ field: "cursor", code: "field.invalid" }] });
  }
}

/** The question to the store. Whatever is asked, only queues the operator may see are searched (spec P2). */
export function ticketQuery(
  deps: ApiDeps,
  { operator, now }: Call,
  asked: Asked,
  mine: readonly string[],
): Result<TicketQuery, Problem> {
  const { list, scope, limit, cursor } = asked;
  if (scope && !list) {
    return fail({ code: "query.invalid", fields: [{ field: "scope", code: "field.invalid" }] });
  }
  const all: Filter[] = [
    { field: "queue", in: visibleQueues(deps.desk, operator.address) },
    ...attributeFilters(asked),
  ];
  if (list) {
    const viewer = viewerOf(deps, operator.address, mine);
    all.push(dashboardFilter(list, scope ?? DEFAULT_SCOPES[list], viewer, now));
  }
  return ok({ filter: { all }, sort: sortOf(asked), limit, ...(cursor !== undefined && { cursor }) });
}

function attributeFilters({ queue, state, owner, lockedBy, customer, q, number }: Asked): readonly Filter[] {
  const filters: Filter[] = [];
  if (queue) filters.push({ field: "queue", in: queue });
  if (state) filters.push({ field: "state", in: state });
  if (owner !== undefined) filters.push({ field: "owner", in: [owner === NOBODY ? null : owner] });
  if (lockedBy !== undefined)
    filters.push({ field: "lockedBy", in: [lockedBy === NOBODY ? null : lockedBy] });
  if (customer !== undefined) {
    filters.push({ field: "customer", in: [...new Set([customer, customer.toLowerCase()])] });
  }
  if (number !== undefined) filters.push({ number });
  const words = (q ?? "").split(/\s+/u).filter((word) => word !== "");
  if (words.length > 0) filters.push({ words });
  return filters;
}

/** Urgent first in a list, latest first in a search; due times ascend unless asked otherwise. */
function sortOf({ list, sort, direction }: Asked): Sort {
  if (!sort && list) return { ...dashboardSort(list), ...(direction && { direction }) };
  const by = sort ?? "changedAt";
  const natural = by === "pendingUntil" || by === "escalationAt" ? "asc" : "desc";
  return { by, direction: direction ?? natural };
}
