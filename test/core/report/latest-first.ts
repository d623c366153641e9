import type { Fact } from "../../../core/report/fact.ts";

/** The order in which stores give facts. */
export const latestFirst = (one: Fact, other: Fact): number => (nameOf(one) < nameOf(other) ? 1 : -1);

const nameOf = ({ at, ticket, seq, kind }: Fact): string =>
  `${at} ${ticket} ${String(seq).padStart(9, "0")} ${kind}`;
