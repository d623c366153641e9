// @ts-nocheck
import type { LocalRequest, LocalResponse } from "./http-message.ts";

/** Path parameters of a matched route, percent-decoded. */
export type Params = Readonly<Record<string, string>>;

/** One row of a route table: method, pattern with `:name` segments, handler. */
export interface Route<Context> {
  readonly method: string;
  readonly pattern: string;
  handle(request: LocalRequest, params: Params, context: Context): LocalResponse | Promise<LocalResponse>;
}

/** Shorthand that keeps route tables one line a route. */
export function route<Context>(
  method: string,
  pattern: string,
  handle: Route<Context>["handle"],
): Route<Context> {
  return { method, pattern, handle };
}

/** What a table has for a path: the route, or whether only the method is wrong. */
export type Match<Context> =
  | { readonly kind: "found"; readonly route: Route<Context>; readonly params: Params }
  | { readonly kind: "wrong-method" }
  | { readonly kind: "unknown" };

/** Finds the route for a method and a path; a path with broken percent-encoding is unknown. */
export function findRoute<Context>(
  routes: readonly Route<Context>[],
  method: string,
  path: string,
): Match<Context> {
  const segments = splitPath(path);
  if (!segments) return { kind: "unknown" };
  let pathIsKnown = false;
  for (const candidate of routes) {
    const params = matchSegments(candidate.pattern, segments);
    if (!params) continue;
    if (candidate.method === method) return { kind: "found", route: candidate, params };
    pathIsKnown = true;
  }
  return pathIsKnown ? { kind: "wrong-method" } : { kind: "unknown" };
}

function splitPath(path: string): readonly string[] | undefined {
  try {
    return path
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function matchSegments(pattern: string, segments: readonly string[]): Params | undefined {
  const wanted = pattern.split("/").filter((segment) => segment !== "");
  if (wanted.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const actual = segments[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = actual;
    else if (part.toLowerCase() !== actual.toLowerCase()) return undefined;
  }
  return params;
}
