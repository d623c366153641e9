import type { TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { FactOf } from "./fact.ts";
import type { ReportScope } from "./scope.ts";
import type { Tally } from "./tally.ts";

/** A ticket that was sent back to where it had come from (spec X1). */
export interface PingPong {
  readonly ticket: TicketNumber;
  /** In the report's time. */
  readonly moves: number;
  /** Moves that took it straight back. */
  readonly back: number;
  /** Where it was, in order; null is a queue the reader may not see. */
  readonly path: readonly (string | null)[];
  readonly lastAt: Instant;
}

/** The tickets that went back and forth, the most often first. */
export function pingPongTally({ visible, queues }: ReportScope): Tally<readonly PingPong[]> {
  const asked = new Set(queues);
  const moves = new Map<TicketNumber, FactOf<"moved">[]>();
  const seen = (key: string): string | null => (visible.has(key) ? key : null);
  return {
    add(fact) {
      if (fact.kind !== "moved" || !(asked.has(fact.queue) || asked.has(fact.to))) return;
      const later = moves.get(fact.ticket);
      if (later) later.push(fact);
      else moves.set(fact.ticket, [fact]);
    },
    result: () =>
      [...moves]
        .map(([ticket, backwards]) => journey(ticket, backwards.toReversed(), seen))
        .filter(({ back }) => back > 0)
        .toSorted((a, b) => b.back - a.back || b.moves - a.moves || (a.ticket < b.ticket ? 1 : -1)),
  };
}

function journey(
  ticket: TicketNumber,
  moves: readonly FactOf<"moved">[],
  seen: (key: string) => string | null,
): PingPong {
  const back = moves.filter((move, index) => {
    const before = moves[index - 1];
    return before !== undefined && before.to === move.queue && before.queue === move.to;
  }).length;
  const path: string[] = [];
  for (const { queue, to } of moves) {
    if (path.at(-1) !== queue) path.push(queue);
    path.push(to);
  }
  return { ticket, moves: moves.length, back, path: path.map(seen), lastAt: moves.at(-1)?.at ?? "" };
}
