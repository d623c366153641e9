import { currentRequest } from "../log-context.ts";
import { GraphFailure } from "./graph-failure.ts";

/** What is told of a call, for logs and figures: no id and no address in it. */
export interface GraphCall {
  readonly method: string;
  /** `/users/:id/messages`. */
  readonly route: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly seconds: number;
}

/** A word of Graph begins small; ids begin large, have digits or an `@`. */
const WORD = /^[a-z$][A-Za-z$.]{0,39}$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A path or link of Graph without what it is about: ids, addresses, queries. */
export function routeOf(path: string): string {
  const [route = ""] = path.replace(/^https?:\/\/[^/]+(?:\/v1\.0|\/beta)?/, "").split("?");
  return route
    .split("/")
    .map((part) => (part === "" || WORD.test(part) ? part : ":id"))
    .join("/");
}

/** Graph keeps this id with what it logs of the call, where it has the form of one (learn.microsoft.com/graph/best-practices-concept). */
export function requestIdHeader(): Record<string, string> {
  const id = currentRequest();
  return id !== undefined && GUID.test(id) ? { "client-request-id": id } : {};
}

/** Tells how a call ended; the call itself is not changed by it. */
export async function timed<T>(
  tell: ((call: GraphCall) => void) | undefined,
  what: Pick<GraphCall, "method" | "route">,
  answer: Promise<T>,
): Promise<T> {
  const startedAt = performance.now();
  const told = (status: number | null) =>
    tell?.({ ...what, status, seconds: (performance.now() - startedAt) / 1000 });
  try {
    const value = await answer;
    told(200);
    return value;
  } catch (thrown) {
    told(thrown instanceof GraphFailure && thrown.status > 0 ? thrown.status : null);
    throw thrown;
  }
}
