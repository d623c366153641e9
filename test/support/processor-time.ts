/**
 * Milliseconds of processor that `work` takes in this process. What must not grow with the square of a hostile text is
 * measured by it: a busy machine makes the clock run on, not this.
 */
export async function processorMs(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
