import { z } from "zod";
import { PROBLEM_STATUS, type ProblemCode } from "./problem.ts";
import type { ResponseSpec, Route } from "./route.ts";
import { problemSchema } from "./schemas/problem-schema.ts";

type Json = Readonly<Record<string, unknown>>;

const PROBLEM: ResponseSpec = {
  description: "Refused",
  schema: problemSchema,
  contentType: "application/problem+json",
};
const EVERY_OPERATOR_ROUTE: readonly ProblemCode[] = [
  "auth.missing",
  "auth.invalid",
  "auth.not_operator",
  "auth.unavailable",
  "request.too_many",
  "internal",
];
const EVERY_COMMAND: readonly ProblemCode[] = ["header.invalid", "request.reused", "store.busy"];
const EVERY_BODY: readonly ProblemCode[] = [
  "body.not_json",
  "body.invalid",
  "body.too_large",
  "body.unsupported",
];

const IF_MATCH: Json = {
  name: "If-Match",
  in: "header",
  description: "The version acted upon (`ETag`); refused when it was changed since",
  schema: { type: "string" },
};

const EVERY_FILE: readonly ProblemCode[] = [
  "header.invalid",
  "body.invalid",
  "body.too_large",
  "upload.unsupported",
];

const TICKET_IF_MATCH: Json = {
  ...IF_MATCH,
  description:
    "The version acted upon (`ETag`); refused with `ticket.changed` when others changed what matters",
};

/** A version is one ticket's: what makes a ticket, or acts on many, has none to be sent. */
const commandHeaders = ({ path }: Route): readonly Json[] =>
  path.includes("/:number/") ? [...COMMAND_HEADERS, TICKET_IF_MATCH] : COMMAND_HEADERS;

const COMMAND_HEADERS: readonly Json[] = [
  {
    name: "Idempotency-Key",
    in: "header",
    description:
      "The same key again changes nothing and answers with the ticket; for something else it is refused with `request.reused`",
    schema: { type: "string", maxLength: 200 },
  },
  {
    name: "X-Sportello-Surface",
    in: "header",
    description: "`tab` when the tab asks: said in the history",
    schema: { type: "string" },
  },
];

/** The OpenAPI 3.1 document, made from the routes themselves. */
export function openApiDocument(routes: readonly Route[], version: string): Json {
  const components: Record<string, unknown> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Sportello",
      version,
      description:
        "The ticketing desk. Times are UTC instants, errors are RFC 9457 problem details with stable codes.",
    },
    paths,
    components: {
      schemas: components,
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
  };
}

/** Whoever watches the desk may ask as often as he likes. */
export const isHealth = ({ path }: Pick<Route, "path">): boolean => path.endsWith("z");

function operation(route: Route, components: Record<string, unknown>): Json {
  const facts = { operationId: route.id, summary: route.summary, tags: [route.tag] };
  if (route.access === "public") {
    const refusals = [
      ...inputRefusals(route),
      ...(isHealth(route) ? [] : (["request.too_many"] as const)),
      ...(route.refusals ?? []),
    ];
    return {
      ...facts,
      security: [],
      parameters: [...pathParameters(route), ...queryParameters(route, components)],
      responses: responsesOf(route, refusals, components),
    };
  }
  const refusals = [
    ...EVERY_OPERATOR_ROUTE,
    ...inputRefusals(route),
    ...(route.isCommand ? EVERY_COMMAND : []),
    ...(route.isVersioned ? (["header.invalid"] as const) : []),
    ...(route.body ? EVERY_BODY : []),
    ...(route.streamsBody ? EVERY_FILE : []),
    ...(route.refusals ?? []),
  ];
  return {
    ...facts,
    security: [{ bearer: [] }],
    parameters: [
      ...pathParameters(route),
      ...queryParameters(route, components),
      ...(route.isCommand ? commandHeaders(route) : []),
      ...(route.isVersioned ? [IF_MATCH] : []),
    ],
    ...(route.body && {
      requestBody: {
        required: !route.body.safeParse({}).success,
        content: { "application/json": { schema: schemaOf(route.body, "input", components) } },
      },
    }),
    ...(route.streamsBody && {
      requestBody: { required: true, content: { "application/octet-stream": {} } },
    }),
    responses: responsesOf(route, refusals, components),
  };
}

/** What a path or a query that no schema accepts is answered with. */
const inputRefusals = ({ access, params, query }: Route): readonly ProblemCode[] => [
  ...(params ? (["path.not_found"] as const) : []),
  ...(query || access === "operator" ? (["query.invalid"] as const) : []),
];

const pathParameters = (route: Route): readonly Json[] =>
  [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));

function queryParameters({ query }: Route, components: Record<string, unknown>): readonly Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input", components) as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function responsesOf(
  route: Route,
  refusals: readonly ProblemCode[],
  components: Record<string, unknown>,
): Json {
  const responses: Record<string, Json> = {};
  for (const [status, spec] of Object.entries(route.responses)) {
    responses[status] = response(spec, components);
  }
  const byStatus = Object.groupBy(new Set(refusals), (code) => String(PROBLEM_STATUS[code]));
  for (const [status, codes = []] of Object.entries(byStatus)) {
    responses[status] = response({ ...PROBLEM, description: codes.join(", ") }, components);
  }
  return responses;
}

function response(
  { description, schema, contentType }: ResponseSpec,
  components: Record<string, unknown>,
): Json {
  if (!schema && !contentType) return { description };
  const body = schema ? { schema: schemaOf(schema, "output", components) } : {};
  return { description, content: { [contentType ?? "application/json"]: body } };
}

/** The JSON Schema of a zod schema; what it names goes to the document's components. */
function schemaOf(schema: z.ZodType, io: "input" | "output", components: Record<string, unknown>): Json {
  const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { io });
  Object.assign(components, relinked($defs));
  return relinked(own);
}

/** The same JSON with references into the document's components. */
function relinked(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
