// @ts-nocheck
import type { z } from "zod";
import { fail, ok, type Result } from "../../core/result.ts";
import type { HttpRequest } from "./exchange.ts";
import type { FieldError, Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json$/;

/** The JSON a body holds; `{}` when there is no body. */
export function parseJsonBody({ headers, rawBody }: HttpRequest): Result<unknown, Problem> {
  if (rawBody.length === 0) return ok({});
  if (!isPlainJson(headers["content-type"] ?? "", headers["content-encoding"] ?? "identity")) {
    return fail({ code: "body.unsupported", headers: { accept: "application/json" } });
  }
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(rawBody)));
  } catch {
    return fail({ code: "body.not_json" });
  }
}

function isPlainJson(contentType: string, encoding: string): boolean {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith("charset="));
  const isUtf8 = !charset || /^charset="?utf-?8"?$/.test(charset);
  return JSON_TYPE.test(type.trim()) && isUtf8 && encoding.toLowerCase() === "identity";
}

/** What a schema makes of a body: the value, or a problem that names every field that is wrong. */
export function parseBody(schema: z.ZodType, request: HttpRequest): Result<unknown, Problem> {
  const raw = parseJsonBody(request);
  if (!raw.ok) return raw;
  const parsed = schema.safeParse(raw.value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return fail({ code: "body.invalid", fields: parsed.error.issues.flatMap((issue) => fieldErrors(issue)) });
}

/** Query parameters by a schema; a name given more than once becomes a list. */
export function parseQuery(schema: z.ZodType, query: URLSearchParams): Result<unknown, Problem> {
  const raw: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    raw[name] = values.length === 1 ? values[0] : values;
  }
  const parsed = schema.safeParse({ ...raw }, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return fail({ code: "query.invalid", fields: parsed.error.issues.flatMap((issue) => fieldErrors(issue)) });
}

function fieldErrors(issue: Issue): readonly FieldError[] {
  const field = issue.path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        field: field === "" ? key : `${field}.${key}`,
        code: "field.unknown",
      }));
    case "too_big":
      return issue.origin === "string"
        ? [{ field, code: "field.too_long", params: { max: Number(issue.maximum) } }]
        : [{ field, code: "field.invalid" }];
    case "invalid_type":
    case "invalid_value":
    case "invalid_union":
      return [{ field, code: issue.input === undefined ? "field.required" : "field.invalid" }];
    default:
      return [{ field, code: "field.invalid" }];
  }
}
