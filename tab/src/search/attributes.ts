import type { SearchAttributes } from "../../../core/search/search-request.ts";

/** How an attribute is asked for: a condition, a choice among values, values typed in, a time. */
export type AttributeKind = "text" | "choice" | "values" | "time";

/** Every attribute of the handbook's list, in its order, and what is incomplete (spec D3; reference/otrs-behaviour §8). */
export const ATTRIBUTES = {
  number: "text",
  fullText: "text",
  title: "text",
  attachmentName: "text",
  bcc: "text",
  body: "text",
  cc: "text",
  from: "text",
  subject: "text",
  to: "text",
  customerId: "text",
  customerIdExact: "choice",
  customer: "text",
  customerExact: "values",
  accessibleToCustomer: "values",
  state: "choice",
  priority: "choice",
  lock: "choice",
  queue: "choice",
  createdInQueue: "choice",
  type: "choice",
  service: "choice",
  sla: "choice",
  impact: "choice",
  owner: "choice",
  createdBy: "choice",
  watcher: "choice",
  incomplete: "choice",
  changed: "time",
  closed: "time",
  created: "time",
  pendingUntil: "time",
  escalation: "time",
  articleCreated: "time",
} as const satisfies Readonly<Record<string, AttributeKind>>;

export type AttributeName = keyof typeof ATTRIBUTES;
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as readonly AttributeName[];
export const isAttribute = (name: string): name is AttributeName => Object.hasOwn(ATTRIBUTES, name);

/** The five most used, as buttons. */
export const MOST_USED: readonly AttributeName[] = ["state", "queue", "created", "owner", "title"];

const NUMBERS: ReadonlySet<AttributeName> = new Set(["priority", "impact"]);
/** In an address: nobody, or none. */
const NONE = "-";

export type SearchValue = string | number | null;
export type TimeValue =
  | { readonly from?: string; readonly to?: string }
  | {
      readonly relative: "last" | "next" | "ago" | "in";
      readonly count: number;
      readonly unit: "minute" | "hour" | "day" | "week" | "month" | "year";
    };

/** A search as its address writes it: `state=new&state=open&created=2026-11-01..2026-11-30&changed=last.7.day`. */
export function attributesToAddress(attributes: SearchAttributes): readonly (readonly [string, string])[] {
  return ATTRIBUTE_NAMES.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined || value === "") return [];
    if (ATTRIBUTES[name] === "time") return [[name, timeToAddress(value as TimeValue)] as const];
    return [value].flat().map((one) => [name, one === null ? NONE : String(one)] as const);
  });
}

export function attributesFromAddress(given: URLSearchParams): SearchAttributes {
  const read = ATTRIBUTE_NAMES.flatMap((name): readonly (readonly [string, unknown])[] => {
    const values = given.getAll(name);
    if (values.length === 0) return [];
    if (ATTRIBUTES[name] === "text") return [[name, values[0]]];
    if (ATTRIBUTES[name] === "time") {
      const time = timeFromAddress(values[0] ?? "");
      return time ? [[name, time]] : [];
    }
    return [[name, values.map((value) => valueFromAddress(name, value))]];
  });
  return Object.fromEntries(read);
}

function valueFromAddress(name: AttributeName, value: string): SearchValue {
  if (value === NONE) return null;
  return NUMBERS.has(name) ? Number(value) : value;
}

const timeToAddress = (time: TimeValue): string =>
  "relative" in time ? `${time.relative}.${time.count}.${time.unit}` : `${time.from ?? ""}..${time.to ?? ""}`;

function timeFromAddress(text: string): TimeValue | null {
  const relative = /^(last|next|ago|in)\.(\d{1,3})\.(minute|hour|day|week|month|year)$/.exec(text);
  if (relative) {
    const [, relation, count, unit] = relative;
    return { relative: relation, count: Number(count), unit } as TimeValue;
  }
  const days = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text);
  if (!days || (!days[1] && !days[2])) return null;
  return { ...(days[1] && { from: days[1] }), ...(days[2] && { to: days[2] }) };
}
