import { MOVE_REASONS, type MoveReason } from "../ticket/commands.ts";
import type { FactOf } from "./fact.ts";
import type { ReportScope } from "./scope.ts";
import type { Tally } from "./tally.ts";

/** Moves from one queue to another; null is every queue the reader may not see ("other"). */
export interface MoveFigures {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
  /** How many of them took a ticket straight back to where its move before had come from. */
  readonly back: number;
  readonly reasons: Readonly<Record<MoveReason, number>>;
}

type Counting = { count: number; back: number; readonly reasons: Record<MoveReason, number> };

/** The matrix of moves, without its empty cells, the most frequent first. */
export function movesTally({ visible, queues }: ReportScope): Tally<readonly MoveFigures[]> {
  const cells = new Map<string | null, Map<string | null, Counting>>();
  const followers = new Map<string, FactOf<"moved">>();
  const asked = new Set(queues);
  const seen = (key: string): string | null => (visible.has(key) ? key : null);
  const cellOf = ({ queue, to }: FactOf<"moved">): Counting => {
    const row = entryOf(cells, seen(queue), () => new Map<string | null, Counting>());
    return entryOf(row, seen(to), noMoves);
  };
  return {
    add(fact) {
      if (fact.kind !== "moved" || !(asked.has(fact.queue) || asked.has(fact.to))) return;
      // Facts come backwards: the move that followed this one was counted already.
      const follower = followers.get(fact.ticket);
      if (follower && follower.queue === fact.to && follower.to === fact.queue) cellOf(follower).back += 1;
      followers.set(fact.ticket, fact);
      const cell = cellOf(fact);
      cell.count += 1;
      cell.reasons[fact.reason] += 1;
    },
    result: () =>
      [...cells]
        .flatMap(([from, row]) => [...row].map(([to, figures]) => ({ from, to, ...figures })))
        .toSorted(mostFirst),
  };
}

function noMoves(): Counting {
  const reasons = MOVE_REASONS.map((reason) => [reason, 0] as const);
  return { count: 0, back: 0, reasons: Object.fromEntries(reasons) as Record<MoveReason, number> };
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** Ties by name, so that every engine's report is the same. */
const mostFirst = (one: MoveFigures, other: MoveFigures): number =>
  other.count - one.count || compare(one.from, other.from) || compare(one.to, other.to);

const compare = (one: string | null, other: string | null): number => {
  const [a, b] = [one ?? "", other ?? ""];
  return a === b ? 0 : a < b ? -1 : 1;
};
