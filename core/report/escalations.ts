import { DUE_KINDS, type DueKind } from "../ticket/ticket.ts";
import type { ReportScope } from "./scope.ts";
import type { Tally } from "./tally.ts";

export interface QueueEscalations {
  readonly queue: string;
  readonly counts: Readonly<Record<DueKind, number>>;
}

/** How often a promised time passed, by the queue the ticket was in then. */
export function escalationsTally({ queues }: ReportScope): Tally<readonly QueueEscalations[]> {
  const none = (): Record<DueKind, number> => ({ firstResponse: 0, update: 0, solution: 0 });
  const counted = new Map(queues.map((key) => [key, none()]));
  return {
    add(fact) {
      const counts = fact.kind === "escalated" ? counted.get(fact.queue) : undefined;
      if (counts && fact.kind === "escalated") counts[fact.due] += 1;
    },
    result: () => [...counted].map(([queue, counts]) => ({ queue, counts })),
  };
}

/** The sum of a queue's escalations. */
export const escalationsOf = ({ counts }: Pick<QueueEscalations, "counts">): number =>
  DUE_KINDS.reduce((sum, due) => sum + counts[due], 0);
