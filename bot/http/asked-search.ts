import { customerOf } from "../../core/people/customer-book.ts";
import { organisationOf } from "../../core/people/organisation-of.ts";
import { visibleQueues } from "../../core/people/policy.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Filter, Sort } from "../../core/search/filter.ts";
import {
  customersAsked,
  readSearch,
  type Search,
  type SearchAttributes,
} from "../../core/search/search-request.ts";
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
export async function askedSearch(
  deps: ApiDeps,
  { operator, now }: Call,
  attributes: SearchAttributes,
): Promise<Result<AskedSearch, Problem>> {
  const { desk } = deps;
  const read = readSearch(attributes, {
    now,
    timeZone: desk.timeZone,
    organisations: await organisationsOf(deps, customersAsked(attributes)),
  });
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

/** Where each customer belongs: by what is known of him, and by his address. */
async function organisationsOf({ store, desk }: ApiDeps, customers: readonly string[]) {
  const entries = customers.map(async (address) => {
    const known = await customerOf(store, address.toLowerCase());
    const byAddress = organisationOf(desk, address);
    return [address, [...(known?.organisations ?? []), ...(byAddress === null ? [] : [byAddress])]] as const;
  });
  return new Map(await Promise.all(entries));
}
