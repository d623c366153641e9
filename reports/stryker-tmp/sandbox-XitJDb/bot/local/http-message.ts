// @ts-nocheck
import type { z } from "zod";

/** One HTTP request, free of any server framework: what both faces of the local Microsoft 365 receive. */
export interface LocalRequest {
  readonly method: string;
  /** Path without the query string, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawBody: Uint8Array;
}

/** The answer to a {@link LocalRequest}. */
export interface LocalResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** First value of a request header, or the empty string. */
export function headerOf(request: LocalRequest, name: string): string {
  const value = request.headers[name];
  if (value === undefined) return "";
  return typeof value === "string" ? value : (value[0] ?? "");
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): LocalResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

/** An answer without a body. */
export function empty(status: number, headers: Record<string, string> = {}): LocalResponse {
  return { status, headers, body: "" };
}

/** An error of the `/local/*` API: RFC 9457 problem details with a stable code. */
export function problem(status: number, code: string, title: string, detail: string): LocalResponse {
  return json(
    status,
    { type: "about:blank", title, status, code, detail },
    { "content-type": "application/problem+json" },
  );
}

/** Thrown inside a handler to answer with this response; caught by the servers of this folder. */
export class HttpReply extends Error {
  readonly response: LocalResponse;
  constructor(response: LocalResponse) {
    super(`HTTP ${response.status}`);
    this.response = response;
  }
}

/** What {@link readJson} needs to say no: each door words its errors in its own shape. */
export type BadBody = (detail: string) => LocalResponse;

/** Parses and validates a JSON body; anything else is answered with what `bad` makes of the reason. */
export function readJson<T>(body: Uint8Array, schema: z.ZodType<T>, bad: BadBody): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new HttpReply(bad("The body is not valid JSON."));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  throw new HttpReply(bad(`${where}${issue?.message ?? "not the expected shape"}`));
}

/** {@link readJson} for the `/local/*` API. */
export function readLocalJson<T>(body: Uint8Array, schema: z.ZodType<T>): T {
  return readJson(body, schema, (detail) => problem(400, "body.invalid", "Bad request", detail));
}
