/** Median and tail of some times, in ms. */
export function quantiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const pick = (q: number) => Number((sorted[Math.floor((sorted.length - 1) * q)] ?? 0).toFixed(3));
  return { median: pick(0.5), p95: pick(0.95), max: pick(1), samples: sorted.length };
}

/** How long it takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export async function sample(count: number, work: (i: number) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await timed(() => work(i)));
  return times;
}
