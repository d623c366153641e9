import type { FactOf } from "./fact.ts";
import type { ReportScope } from "./scope.ts";
import { type Durations, durationsOf, shareOf } from "./statistics.ts";
import type { Tally } from "./tally.ts";

/** How long something took, in minutes since the ticket was made, and whether it was in time. */
export interface TimeFigures extends Durations {
  /** In minutes of the promise's calendar. */
  readonly working: Omit<Durations, "count">;
  /** Of how many something was promised, of how many it was kept, and the share. */
  readonly promised: number;
  readonly kept: number;
  readonly keptShare: number | null;
}

export interface QueueTimes {
  readonly queue: string;
  readonly firstResponse: TimeFigures;
  readonly solution: TimeFigures;
}

/** Figures of all queues together cannot be had from those of each. */
export interface Times {
  readonly all: Omit<QueueTimes, "queue">;
  readonly queues: readonly QueueTimes[];
}

type Measured = FactOf<"firstResponse"> | FactOf<"solved">;

/** First-response and solution times by the queue the ticket was in then, and promises kept. */
export function timesTally(scope: ReportScope): Tally<Times> {
  const measured = new Map<string, Measured[]>(scope.queues.map((key) => [key, []]));
  return {
    add(fact) {
      if (fact.kind === "firstResponse" || fact.kind === "solved") measured.get(fact.queue)?.push(fact);
    },
    result: () => ({
      all: figuresOf([...measured.values()].flat()),
      queues: [...measured].map(([queue, facts]) => ({ queue, ...figuresOf(facts) })),
    }),
  };
}

const figuresOf = (facts: readonly Measured[]): Times["all"] => ({
  firstResponse: timeFigures(facts.filter(({ kind }) => kind === "firstResponse")),
  solution: timeFigures(facts.filter(({ kind }) => kind === "solved")),
});

function timeFigures(facts: readonly Measured[]): TimeFigures {
  const promised = facts.filter(({ kept }) => kept !== null).length;
  const kept = facts.filter((fact) => fact.kept).length;
  const { median, p90 } = durationsOf(facts.map(({ workingMinutes }) => workingMinutes));
  return {
    ...durationsOf(facts.map(({ minutes }) => minutes)),
    working: { median, p90 },
    promised,
    kept,
    keptShare: shareOf(kept, promised),
  };
}
