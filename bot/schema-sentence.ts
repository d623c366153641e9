import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

/**
 * What is wrong with a value somebody wrote, for who knows no schemas; given to zod's `parse` as its `error`. Where a
 * schema has a sentence of its own, that is said.
 */
export function sentenceOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(String(issue.expected), issue.input);
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return limit(String(issue.origin), "at least", issue.minimum, issue.inclusive);
    case "too_big":
      return limit(String(issue.origin), "at most", issue.maximum, issue.inclusive);
    case "invalid_format":
      return issue.format === "url"
        ? "must be a whole web address, such as https://desk.example.it"
        : undefined;
    default:
      return undefined;
  }
}

function wrongKind(expected: string, input: unknown): string {
  const kind = KINDS[expected] ?? expected;
  if (input === undefined) return "is missing";
  if (input === null) return `has no value: it must be ${kind}`;
  if (typeof input === "number" && Number.isNaN(input)) return `must be ${kind}`;
  if (expected === "string" && typeof input !== "object") return "must be text: put it in quotes";
  return `must be ${kind}, and is ${KINDS[Array.isArray(input) ? "array" : typeof input] ?? typeof input}`;
}

function limit(of: string, bound: string, value: number | bigint, isReached = true): string {
  if (bound === "at least" && (of === "string" || of === "array") && Number(value) === 1)
    return "must not be empty";
  if (of === "string") return `must have ${bound} ${value} characters`;
  if (of === "array") return `must have ${bound} ${value} entries`;
  if (!isReached) return `must be ${bound === "at least" ? "more" : "less"} than ${value}`;
  return `must be ${bound} ${value}`;
}
