import { z } from "zod";
import type { Desk } from "../../core/desk/desk.ts";
import { operatorNamed, queueOf } from "../../core/desk/desk.ts";
import { type Language, languageOf } from "../../core/i18n/language.ts";
import type { Operator } from "../../core/people/operator.ts";
import { PREFERENCES, type Preferences } from "../../core/people/preferences.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { ApiDeps } from "./deps.ts";
import type { HttpRequest, HttpResponse, PathEndpoint } from "./exchange.ts";
import { isHealth } from "./openapi.ts";
import { parseBody, parseQuery } from "./parse-input.ts";
import { type Problem, problemResponse } from "./problem.ts";
import type { OperatorRoute, PublicRoute, Route } from "./route.ts";

/** Of a route that takes no parameters: whoever mistypes one must not take the whole for the part he asked for. */
const NO_PARAMETERS = z.strictObject({});

/** A route as the server mounts it: who asks → is the input right → the handler. The same order everywhere. */
export function apiEndpoint(deps: ApiDeps, route: Route): PathEndpoint {
  const { method, path, maxBytes, streamsBody } = route;
  const handle = (request: HttpRequest) =>
    route.access === "public" ? serveAnybody(route, request) : serveOperator(deps, route, request);
  return {
    method,
    path,
    handle,
    ...(maxBytes !== undefined && { maxBytes }),
    ...(streamsBody && { streamsBody }),
    ...(route.access === "public" && !isHealth(route) && { isOpen: true }),
  };
}

async function serveAnybody(route: PublicRoute, request: HttpRequest): Promise<HttpResponse> {
  const language = languageOf(request.headers["accept-language"]);
  const input = parseInput(route, request);
  if (!input.ok) return problemResponse(language, input.error);
  return route.handle({ request, language, ...input.value });
}

async function serveOperator(
  deps: ApiDeps,
  route: OperatorRoute,
  request: HttpRequest,
): Promise<HttpResponse> {
  const browserLanguage = languageOf(request.headers["accept-language"]);
  const known = await identify(deps, request);
  if (!known.ok) return problemResponse(browserLanguage, known.error);
  const operator = known.value;
  const language = await languageFor(deps, operator);
  const input = parseInput({ ...route, query: route.query ?? NO_PARAMETERS }, request);
  if (!input.ok) return problemResponse(language, input.error);
  return route.handle({ request, operator, language, now: deps.clock.now(), ...input.value });
}

/** The language he chose, or that of his Teams (spec P5). */
async function languageFor({ store }: ApiDeps, { address, language }: Operator): Promise<Language> {
  const chosen = await store.collection<Preferences>(PREFERENCES).get(address);
  return chosen?.language ?? language;
}

/** The operator a request speaks for. A valid token of somebody else opens nothing (spec P1). */
async function identify(
  { desk, verifyToken, log }: ApiDeps,
  { id, headers }: HttpRequest,
): Promise<Result<Operator, Problem>> {
  const verified = await verifyToken(headers.authorization);
  if (!verified.ok) {
    const code = verified.error;
    if (code === "auth.unavailable") {
      log.error("the issuer's keys cannot be had", { requestId: id });
      return fail({ code });
    }
    const challenge = code === "auth.missing" ? "Bearer" : 'Bearer error="invalid_token"';
    return fail({ code, headers: { "www-authenticate": challenge } });
  }
  const operator = operatorNamed(desk, verified.value.address);
  return operator ? ok(operator) : fail(notOperator(desk, verified.value.address));
}

function notOperator(desk: Desk, address: string): Problem {
  const contact = queueOf(desk, desk.firstLevelQueue).address.address;
  return { code: "auth.not_operator", params: { address: address || "—", desk: desk.name, contact } };
}

type InputSchemas = Pick<OperatorRoute, "params" | "query" | "body">;

interface ParsedInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A path that no schema accepts names nothing. */
function parseInput(route: InputSchemas, request: HttpRequest): Result<ParsedInput, Problem> {
  const params = route.params?.safeParse(request.params);
  if (params && !params.success) return fail({ code: "path.not_found" });
  const query = route.query ? parseQuery(route.query, request.query) : ok(undefined);
  if (!query.ok) return query;
  const body = route.body ? parseBody(route.body, request) : ok(undefined);
  if (!body.ok) return body;
  return ok({ params: params?.data, query: query.value, body: body.value });
}
