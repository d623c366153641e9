/** Durations of a kind: how many, and how long. Null where there are none. */
export interface Durations {
  readonly count: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** Exact, by nearest rank: the smallest measured value that so large a share of them does not exceed. */
export function durationsOf(values: readonly number[]): Durations {
  const sorted = values.toSorted((one, other) => one - other);
  return { count: sorted.length, median: atRank(sorted, 0.5), p90: atRank(sorted, 0.9) };
}

const atRank = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.ceil(sorted.length * share) - 1] ?? null;

/** A part of a whole to a thousandth; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1_000) / 1_000;
