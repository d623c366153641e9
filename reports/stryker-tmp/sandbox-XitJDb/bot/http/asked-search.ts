// @ts-nocheck
import { visibleQueues } from "../../core/people/policy.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Filter, Sort } from "../../core/search/filter.ts";
import { readSearch, type Search, type SearchAttributes } from "../../core/search/search-request.ts";
import type { ApiDeps } from "./deps.ts";
import type { Problem } from "./problem.ts";
import type { Call } from "./route.ts";

/** Newest first, as the incumbent. */
export const DEFAULT_SORT: Sort = { by: "createdAt", direction: "desc" };

/** A search as one operator may make it. */
export interface AskedSearch extends Search {
  /** The search's filter within the queues the operator may see (spec P2). */
  readonly visible: Filter;
}

/** Reads what a client asks for, or names each attribute that is wrong. */
export function askedSearch(
  { desk }: ApiDeps,
  { operator, now }: Call,
  attributes: SearchAttributes,
): Result<AskedSearch, Problem> {
  const read = readSearch(attributes, { now, timeZone: desk.timeZone });
  if (!read.ok) {
    const fields = read.error.map(({ attribute, code, max }) => ({
      field: `attributes.${attribute}`,
      code,
      ...(max !== undefined && { params: { max } }),
    }));
    return fail({ code: "body.invalid", fields });
  }
  const queues = visibleQueues(desk, operator.address);
  return ok({ ...read.value, visible: { all: [{ field: "queue", in: queues }, read.value.filter] } });
}
