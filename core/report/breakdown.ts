import type { Fact } from "./fact.ts";
import type { ReportScope } from "./scope.ts";
import { type Durations, durationsOf } from "./statistics.ts";
import type { Tally } from "./tally.ts";

/** By what tickets are told apart. */
export const DIMENSIONS = ["requestType", "organisation", "service", "priority"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The tickets that are alike in something; null for those without it. */
export interface GroupFigures {
  readonly key: string | null;
  readonly created: number;
  readonly closed: number;
  readonly reopened: number;
  readonly escalated: number;
  /** Paid work that was confirmed. */
  readonly charged: number;
  /** Tickets whose work has to be paid and that were answered or solved without it, nor was it confirmed since. */
  readonly unconfirmed: number;
  /** In minutes since the ticket was made. */
  readonly solution: Durations;
}

/** What is counted of each group, in the order it is shown. */
export const GROUP_COUNTS = ["created", "closed", "reopened", "escalated", "charged", "unconfirmed"] as const;
type Counted = (typeof GROUP_COUNTS)[number];
type Group = Record<Counted, number> & { readonly minutes: number[] };

/** What happened to tickets by what they are, the most closed first. */
export function breakdownTally({
  queues,
}: ReportScope): Tally<Readonly<Record<Dimension, readonly GroupFigures[]>>> {
  const asked = new Set(queues);
  const dimensions = DIMENSIONS.map((dimension) => [dimension, new Map<string | null, Group>()] as const);
  const isSettled = settledCharges();
  return {
    add(fact) {
      const isCounted = GROUP_COUNTS.some((kind) => kind === fact.kind) || fact.kind === "solved";
      if (!isCounted || isSettled(fact) || !asked.has(fact.queue)) return;
      for (const [dimension, groups] of dimensions) count(groups, keyOf(fact, dimension), fact);
    },
    result: () => {
      const views = dimensions.map(([dimension, groups]) => [dimension, figuresOf(groups)] as const);
      return Object.fromEntries(views) as Record<Dimension, readonly GroupFigures[]>;
    },
  };
}

/** Read backwards: of work that was confirmed afterwards nothing is open, and each ticket is open once. */
function settledCharges(): (fact: Fact) => boolean {
  const settled = new Set<string>();
  return ({ kind, ticket }) => {
    if (kind !== "charged" && kind !== "unconfirmed") return false;
    const isOver = kind === "unconfirmed" && settled.has(ticket);
    settled.add(ticket);
    return isOver;
  };
}

function keyOf(fact: Fact, dimension: Dimension): string | null {
  const value = fact[dimension];
  return value === null ? null : String(value);
}

function count(groups: Map<string | null, Group>, key: string | null, fact: Fact): void {
  const group = groups.get(key) ?? {
    created: 0,
    closed: 0,
    reopened: 0,
    escalated: 0,
    charged: 0,
    unconfirmed: 0,
    minutes: [],
  };
  groups.set(key, group);
  if (fact.kind === "solved") group.minutes.push(fact.minutes);
  else group[fact.kind as Counted] += 1;
}

const figuresOf = (groups: ReadonlyMap<string | null, Group>): readonly GroupFigures[] =>
  [...groups]
    .map(([key, { minutes, ...counts }]) => ({ key, ...counts, solution: durationsOf(minutes) }))
    .toSorted(
      (one, other) =>
        other.closed - one.closed ||
        other.created - one.created ||
        ((one.key ?? "") < (other.key ?? "") ? -1 : 1),
    );
