import fc from "fast-check";

/** A JSON Schema, as far as the OpenAPI document uses it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
}

const TEXT = fc.string({
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what templates look like
  unit: fc.constantFrom("a", "è", " ", "\n", "\0", "👩‍💻", "\ud800", '"', "\\", "<", "${x}", "%"),
  maxLength: 30,
});

/** Anything at all. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });

/** Values a schema describes; `broken` now and then puts something else in a place. */
export function valuesOf(
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  broken = false,
): fc.Arbitrary<unknown> {
  const of = (inner: Schema): fc.Arbitrary<unknown> => valuesOf(inner, named, broken);
  const right = rightValues(schema, named, of);
  return broken ? fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: anyJson }) : right;
}

function rightValues(
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  of: (inner: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (schema.$ref) return of(named[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return fc.oneof(...choice.map(of));
  if (schema.allOf)
    return fc.tuple(...schema.allOf.map(of)).map((parts) => Object.assign({}, ...(parts as object[])));
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "object":
      return objects(schema, of);
    case "array":
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case "integer":
      return fc.integer({ min: bounded(schema.minimum, 0), max: bounded(schema.maximum, 1_000) });
    case "number":
      return fc
        .integer({ min: bounded(schema.minimum, 0), max: bounded(schema.maximum, 1_000) })
        .map((n) => n / 4);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return texts(schema);
    default:
      return anyJson;
  }
}

const bounded = (limit: number | undefined, otherwise: number): number =>
  limit === undefined ? otherwise : Math.max(-1_000_000, Math.min(1_000_000, limit));

function objects(
  { properties = {}, required = [], additionalProperties }: Schema,
  of: (inner: Schema) => fc.Arbitrary<unknown>,
) {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, of(schema)]));
  const known = fc.record(fields, { requiredKeys: [...required] as never[] });
  if (Object.keys(properties).length > 0 || !additionalProperties) return known;
  return fc.dictionary(TEXT, of(typeof additionalProperties === "object" ? additionalProperties : {}), {
    maxKeys: 3,
  });
}

function texts({ pattern, format, minLength = 0, maxLength = 30 }: Schema): fc.Arbitrary<string> {
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === "date")
    return fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (format === "email") return fc.constantFrom("anna@example.org", "laura.conti@example.it", "x@y.it");
  if (pattern) return fc.oneof(fc.constantFrom("2019031942000015", "10:30", "0"), TEXT);
  return TEXT.map((text) => text.padEnd(minLength, "a").slice(0, Math.max(maxLength, minLength)));
}
