import type { Filter, Sort } from "../../../core/search/filter.ts";
import type { Position } from "../cursor.ts";
import type { Connection } from "./connection.ts";
import { type Condition, conjuncts, type WatchedInOrder } from "./filter-sql.ts";

const COLUMNS: Readonly<Record<Sort["by"], string>> = {
  createdAt: "t.created_at",
  changedAt: "t.changed_at",
  pendingUntil: "t.pending_until",
  escalationAt: "t.escalation_at",
  number: "t.number",
  priority: "t.priority",
};

/** What a ticket may be without. */
const OPTIONAL: ReadonlySet<Sort["by"]> = new Set(["pendingUntil", "escalationAt"]);

/** A ticket's place in the order of the sort. */
export interface Row extends Position {
  readonly id: number;
}

export interface Part {
  readonly filter: Condition;
  readonly sort: Sort;
  readonly kinds: Kinds;
  /** Where the tickets can be read from in their order; null: from the listing. */
  readonly watched: WatchedInOrder | null;
  readonly after: Position | null;
  readonly limit: number;
}

/** Whether there may be tickets with and without what the list is sorted by. */
export interface Kinds {
  readonly valued: boolean;
  readonly valueless: boolean;
}

/** A filter on that very time leaves one kind: SQLite would go through all of the other in vain. */
export function kindsOf(filter: Filter, { by }: Sort): Kinds {
  const parts = conjuncts(filter);
  const hasTime = (part: Filter) => "time" in part && part.time === by;
  const lacksTime = ({ not }: { readonly not: Filter }) =>
    hasTime(not) && !("from" in not || "before" in not);
  return {
    valued: !parts.some((part) => "not" in part && lacksTime(part)),
    valueless: OPTIONAL.has(by) && !parts.some(hasTime),
  };
}

/** With and without a value are read apart: SQLite sorts nulls by its own rule, and each part is an index range. */
export function readRows(db: Connection, part: Part): readonly Row[] {
  const { kinds, after, limit } = part;
  const valued = kinds.valued && after?.value !== null ? readValued(db, part) : [];
  const rest = limit - valued.length;
  if (!kinds.valueless || rest === 0) return valued;
  return [
    ...valued,
    ...readValueless(db, { ...part, after: after?.value === null ? after : null, limit: rest }),
  ];
}

function readValued(db: Connection, { filter, sort, watched, after, limit }: Part): readonly Row[] {
  const column = watched?.column ?? COLUMNS[sort.by];
  const source = watched
    ? `watcher w cross join listing t on t.id = w.ticket where ${watched.rows.sql} and`
    : "listing t where";
  const keyset = after === null ? "" : ` and (${column}, t.number) ${beyond(sort)} (?, ?)`;
  // Ids first, snapshots for the page alone: a sort must not carry every candidate's snapshot.
  return db.all<Row>(
    `select t.id, ${column} value, t.number from ${source} ${filter.sql} and ${column} is not null${keyset}
      order by ${column} ${sort.direction}, t.number ${sort.direction} limit ?`,
    ...(watched?.rows.values ?? []),
    ...filter.values,
    ...(after === null ? [] : [after.value, after.number]),
    limit,
  );
}

function readValueless(db: Connection, { filter, sort, after, limit }: Part): readonly Row[] {
  const keyset = after === null ? "" : ` and t.number ${beyond(sort)} ?`;
  return db.all<Row>(
    `select t.id, null value, t.number from listing t
      where ${filter.sql} and ${COLUMNS[sort.by]} is null${keyset}
      order by t.number ${sort.direction} limit ?`,
    ...filter.values,
    ...(after === null ? [] : [after.number]),
    limit,
  );
}

const beyond = (sort: Sort): string => (sort.direction === "asc" ? ">" : "<");
