import type { Fact, FactFields, FactKind, TellingOf } from "../../core/report/fact.ts";

/** The values of a fact without its time and ticket, in a fixed order and so without their names. */
export type FactCells = readonly [
  seq: number,
  kind: FactKind,
  queue: string,
  ...rest: readonly (string | number | boolean | null)[],
];

type Common = Exclude<keyof FactFields, "at" | "ticket" | "seq" | "queue">;

/** Behind sequence number, kind and queue. Append only: facts are stored in this order. */
const COMMON = ["requestType", "organisation", "service", "priority", "operator"] as const satisfies Common[];

const TIME_TAKEN = ["minutes", "workingMinutes", "kept"] as const;

/** What follows for each kind. Append only. */
const TELLINGS: { readonly [K in FactKind]: readonly Exclude<keyof TellingOf<K>, "kind">[] } = {
  created: [],
  firstResponse: TIME_TAKEN,
  solved: TIME_TAKEN,
  closed: [],
  reopened: [],
  moved: ["to", "reason", "isOpen"],
  merged: ["isOpen"],
  escalated: ["due"],
  answered: [],
  worked: ["units"],
  charged: [],
  unconfirmed: [],
  reclassified: [],
  undone: ["action", "to"],
};

type Values = Readonly<Record<string, string | number | boolean | null>>;

export function cellsOf(fact: Fact): FactCells {
  const values = fact as unknown as Values;
  const names = [...COMMON, ...(TELLINGS[fact.kind] as readonly string[])];
  return [fact.seq, fact.kind, fact.queue, ...names.map((name) => values[name] ?? null)];
}

export function factOf(
  at: string,
  ticket: string,
  [seq, kind, queue, requestType, organisation, service, priority, operator, ...telling]: FactCells,
): Fact {
  const fields = { at, ticket, seq, queue, requestType, organisation, service, priority, operator, kind };
  const names = TELLINGS[kind];
  if (names.length === 0) return fields as Fact;
  const fact: Record<string, unknown> = fields;
  for (let n = 0; n < names.length; n++) fact[names[n] ?? ""] = telling[n];
  return fact as unknown as Fact;
}
