import { fail, ok, type Result } from "../result.ts";
import { IMPACTS, TICKET_STATES } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { ConditionFilter, Filter, TicketField, TicketTimeField } from "./filter.ts";
import { type ConditionFault, readCondition } from "./grammar.ts";
import { INCOMPLETE, incompleteFilter } from "./incomplete.ts";
import { readTimeQuestion, timeRange } from "./search-dates.ts";
import { TEXT_ATTRIBUTES as TEXTS } from "./text-attributes.ts";

/** What a search asks for, by attribute name, as a client sends it and a saved search keeps it. */
export type SearchAttributes = Readonly<Record<string, unknown>>;

export interface AttributeError {
  readonly attribute: string;
  readonly code: "field.unknown" | "field.invalid" | "field.too_long";
  readonly max?: number;
}

/** A search that was understood. */
export interface Search {
  readonly filter: Filter;
  /** The conditions in it, to say where a ticket matched. */
  readonly conditions: readonly ConditionFilter[];
  /** Conditions that cannot be read: they find nothing, which is no error (reference/otrs-behaviour §8). */
  readonly faults: readonly { readonly attribute: string; readonly fault: ConditionFault }[];
  /** What may be meant as a ticket's number: whoever searches it, jumps to the ticket. */
  readonly number: string | null;
}

export interface SearchContext {
  readonly now: Instant;
  readonly timeZone: string;
  /** Keys of the organisations each of the `customersAsked` belongs to. */
  readonly organisations: ReadonlyMap<string, readonly string[]>;
}

/** Characters of a condition. */
export const MAX_CONDITION = 1_000;
/** Values of one attribute. */
const MAX_VALUES = 200;
const MAX_VALUE = 254;
const A_NUMBER = /^\d{5,50}$/;

type Value = string | number | null;

interface Choice {
  readonly isValue: (value: unknown) => value is Value;
  readonly of: (values: readonly Value[], context: SearchContext) => Filter;
}

/** Attributes that are one of several values. Nobody (`null`) can be an owner and a creator; so with what may be absent. */
const CHOICES: Readonly<Record<string, Choice>> = {
  customerIdExact: { isValue: isTextOrNull, of: (values) => field("organisation", values) },
  customerExact: { isValue: isText, of: (values) => field("customer", withLowerCase(values)) },
  accessibleToCustomer: {
    isValue: isText,
    of: (values, { organisations }) => accessibleTo(values.filter(isText), organisations),
  },
  state: { isValue: isOneOf(TICKET_STATES), of: (values) => field("state", values) },
  priority: { isValue: isOneOf([1, 2, 3, 4, 5]), of: (values) => field("priority", values) },
  lock: { isValue: isOneOf(["locked", "unlocked"]), of: (values) => ({ any: values.map(lockFilter) }) },
  queue: { isValue: isText, of: (values) => field("queue", values) },
  createdInQueue: { isValue: isText, of: (values) => ({ created: "queue", in: values.filter(isText) }) },
  type: { isValue: isText, of: (values) => field("requestType", values) },
  service: { isValue: isTextOrNull, of: (values) => field("service", values) },
  sla: { isValue: isTextOrNull, of: (values) => field("sla", values) },
  impact: { isValue: isOneOf([...IMPACTS, null]), of: (values) => field("impact", values) },
  owner: { isValue: isTextOrNull, of: (values) => field("owner", values) },
  createdBy: { isValue: isTextOrNull, of: (values) => ({ created: "by", in: values.filter(isTextOrNull) }) },
  watcher: { isValue: isText, of: (values) => ({ watchedBy: values.filter(isText) }) },
  incomplete: {
    isValue: isOneOf(INCOMPLETE),
    of: (values, { now }) => ({ any: values.map((value) => incompleteFilter(value, now)) }),
  },
};

/** Attributes that are a time. */
const TIMES: Readonly<Record<string, TicketTimeField | "article">> = {
  created: "createdAt",
  changed: "changedAt",
  closed: "closedAt",
  pendingUntil: "pendingUntil",
  escalation: "escalationAt",
  articleCreated: "article",
};

/** Every attribute of the handbook's list that tickets have, the impact and what is incomplete. */
export const SEARCH_ATTRIBUTES: readonly string[] = [TEXTS, CHOICES, TIMES].flatMap((table) =>
  Object.keys(table),
);

/** The customers a search names of whom it must be known where they belong. */
export const customersAsked = ({ accessibleToCustomer }: SearchAttributes): readonly string[] =>
  [accessibleToCustomer].flat().filter(isText).slice(0, MAX_VALUES);

/** Reads a search: different attributes must all hold, of several values of one any. */
export function readSearch(
  attributes: SearchAttributes,
  context: SearchContext,
): Result<Search, readonly AttributeError[]> {
  const filters: Filter[] = [];
  const conditions: ConditionFilter[] = [];
  const faults: { attribute: string; fault: ConditionFault }[] = [];
  const errors: AttributeError[] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    const read = readAttribute(attribute, value, context);
    if (!read.ok) errors.push(read.error);
    else if (read.value !== null && "fault" in read.value)
      faults.push({ attribute, fault: read.value.fault });
    else if (read.value !== null) filters.push(read.value);
  }
  for (const filter of filters) if ("condition" in filter) conditions.push(filter);
  if (errors.length > 0) return fail(errors);
  const filter: Filter = faults.length > 0 ? { any: [] } : { all: filters };
  return ok({ filter, conditions, faults, number: askedNumber(attributes) });
}

/** The condition options of an attribute that takes one, else null. */
export const conditionOptionsOf = (attribute: string) => (isKey(TEXTS, attribute) ? TEXTS[attribute] : null);

type AttributeReading = Result<Filter | { readonly fault: ConditionFault } | null, AttributeError>;

/** Null restricts nothing. */
function readAttribute(attribute: string, value: unknown, context: SearchContext): AttributeReading {
  if (isKey(TEXTS, attribute)) return readText(attribute, value);
  if (isKey(CHOICES, attribute)) return readChoice(attribute, value, context);
  if (isKey(TIMES, attribute)) return readTime(attribute, value, context);
  return fail({ attribute, code: "field.unknown" });
}

function readText(attribute: keyof typeof TEXTS, value: unknown): AttributeReading {
  if (typeof value !== "string") return fail({ attribute, code: "field.invalid" });
  if (value.length > MAX_CONDITION) return fail({ attribute, code: "field.too_long", max: MAX_CONDITION });
  const { on, implicitWildcards } = TEXTS[attribute];
  const read = readCondition(value, { implicitWildcards });
  if (!read.ok) return ok({ fault: read.error });
  return ok(read.value === "everything" ? null : { condition: read.value, on });
}

function readChoice(attribute: string, value: unknown, context: SearchContext): AttributeReading {
  const choice = CHOICES[attribute];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const chosen = choice ? values.filter(choice.isValue) : [];
  if (!choice || values.length > MAX_VALUES || chosen.length < values.length) {
    return fail({ attribute, code: "field.invalid" });
  }
  // A list of which nothing was picked restricts nothing.
  return ok(chosen.length === 0 ? null : choice.of(chosen, context));
}

function readTime(attribute: string, value: unknown, { now, timeZone }: SearchContext): AttributeReading {
  const question = readTimeQuestion(value);
  const range = question && timeRange(question, now, timeZone);
  const of = TIMES[attribute];
  if (!range || !of) return fail({ attribute, code: "field.invalid" });
  return ok(of === "article" ? { articleTime: "createdAt", ...range } : { time: of, ...range });
}

function askedNumber({ number, fullText }: SearchAttributes): string | null {
  const asked = [number, fullText].find((text) => typeof text === "string" && A_NUMBER.test(text.trim()));
  return typeof asked === "string" ? asked.trim() : null;
}

const field = (name: TicketField, values: readonly Value[]): Filter => ({ field: name, in: values });

const lockFilter = (value: Value): Filter =>
  value === "unlocked" ? field("lockedBy", [null]) : { not: field("lockedBy", [null]) };

/** Addresses are kept as they were written, or in lower case. */
const withLowerCase = (values: readonly Value[]): readonly Value[] => [
  ...new Set<Value>(
    values.flatMap((value): Value[] => (typeof value === "string" ? [value, value.toLowerCase()] : [value])),
  ),
];

/** A customer may see his own tickets and those of the organisations he belongs to. */
function accessibleTo(customers: readonly string[], organisations: SearchContext["organisations"]): Filter {
  const keys = new Set(customers.flatMap((address) => organisations.get(address) ?? []));
  return { any: [field("customer", withLowerCase(customers)), field("organisation", [...keys])] };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= MAX_VALUE;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isOneOf<T extends Value>(values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);
