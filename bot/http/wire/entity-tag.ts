import { fail, ok, type Result } from "../../../core/result.ts";
import type { HttpRequest } from "../exchange.ts";
import type { Problem } from "../problem.ts";

const ENTITY_TAG = /^(?:W\/)?"(\d{1,15})"$/;

/** The version of a thing as an entity tag: comes back in `If-Match`. */
export const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;

/** The version the caller saw; undefined when he does not say or any will do. */
export function seenVersion({ headers }: HttpRequest): Result<number | undefined, Problem> {
  const match = headers["if-match"]?.trim();
  if (match === undefined || match === "*") return ok(undefined);
  const version = ENTITY_TAG.exec(match)?.[1];
  return version === undefined ? fail(invalidHeader("If-Match")) : ok(Number(version));
}

export const invalidHeader = (name: string): Problem => ({ code: "header.invalid", params: { field: name } });
