import type { OperatorAddress } from "../people/operator.ts";
import type { Fact } from "./fact.ts";
import type { ReportScope } from "./scope.ts";
import type { Tally } from "./tally.ts";

/** What an operator did. */
export interface OperatorWork {
  readonly operator: OperatorAddress;
  readonly closed: number;
  /** Messages customers saw. */
  readonly answered: number;
  readonly firstResponses: number;
  /** To a hundredth (spec T15). */
  readonly workUnits: number;
}

type Work = { -readonly [K in keyof Omit<OperatorWork, "operator">]: number };

/** What each operator did in these queues, by address; who did nothing is not there. */
export function workloadTally({ queues }: ReportScope): Tally<readonly OperatorWork[]> {
  const asked = new Set(queues);
  const counted = new Map<OperatorAddress, Work>();
  return {
    add(fact) {
      const figure = figureOf(fact);
      if (figure === null || fact.operator === null || !asked.has(fact.queue)) return;
      const work = counted.get(fact.operator) ?? { closed: 0, answered: 0, firstResponses: 0, workUnits: 0 };
      work[figure] += fact.kind === "worked" ? fact.units : 1;
      counted.set(fact.operator, work);
    },
    result: () =>
      [...counted]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([operator, work]) => ({
          operator,
          ...work,
          // Sums must not show what floating point makes of them.
          workUnits: Math.round(work.workUnits * 100) / 100,
        })),
  };
}

function figureOf({ kind }: Fact): keyof Work | null {
  switch (kind) {
    case "closed":
    case "answered":
      return kind;
    case "firstResponse":
      return "firstResponses";
    case "worked":
      return "workUnits";
    default:
      return null;
  }
}
