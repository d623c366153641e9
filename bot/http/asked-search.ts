import { fail, type Result } from "../../core/result.ts";
import { type AskedSearch, askedSearch, type Searcher } from "../../core/search/asked-search.ts";
import type { SearchAttributes } from "../../core/search/search-request.ts";
import type { ApiDeps } from "./deps.ts";
import type { Problem } from "./problem.ts";
import type { Call } from "./route.ts";

export const searcherOf = ({ desk, store }: ApiDeps, { operator, now }: Call): Searcher => ({
  desk,
  store,
  operator: operator.address,
  now,
});

/** Reads what a client asks for, or names each attribute that is wrong as a field of the body. */
export async function readAskedSearch(
  deps: ApiDeps,
  call: Call,
  attributes: SearchAttributes,
): Promise<Result<AskedSearch, Problem>> {
  const asked = await askedSearch(searcherOf(deps, call), attributes);
  if (asked.ok) return asked;
  const fields = asked.error.map(({ attribute, code, max }) => ({
    field: `attributes.${attribute}`,
    code,
    ...(max !== undefined && { params: { max } }),
  }));
  return fail({ code: "body.invalid", fields });
}
