// @ts-nocheck
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

interface Operation {
  readonly operationId: string;
  readonly security: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
      }
    >
  >;
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface ApiContract {
  readonly document: OpenApi;
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly operation: Operation;
  }[];
  /** Throws when the document does not describe this answer. */
  check(method: string, path: string, answer: { status: number; headers: Headers; body: unknown }): void;
}

/** The OpenAPI document as a contract every answer is held to. */
export function apiContract(document: OpenApi): ApiContract {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api:/", components: document.components });
  const compiled = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object) => {
    const known = compiled.get(schema) ?? ajv.compile(absolute(schema));
    compiled.set(schema, known);
    return known;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  return {
    document,
    operations,
    check(method, path, { status, headers, body }) {
      const { pathname } = new URL(path, "http://desk");
      // The most literal path wins: `/replies/preview` before `/replies/{…}`.
      const found = operations
        .filter((one) => one.method === method && patternOf(one.path).test(pathname))
        .toSorted((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
      if (!found) return;
      const described = found.operation.responses[String(status)];
      if (!described) throw new Error(`${method} ${found.path}: status ${status} is not described`);
      if (status < 400 && !described.content) return;
      const type = (headers.get("content-type") ?? "").split(";")[0] ?? "";
      const schema = described.content?.[type]?.schema;
      if (!schema) return;
      const validate = validatorOf(schema);
      if (!validate(body)) {
        throw new Error(
          `${method} ${found.path} ${status}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body, null, 1)}`,
        );
      }
    },
  };
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);

const absolute = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api:/#/components/'));
