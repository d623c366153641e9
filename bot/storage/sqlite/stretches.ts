import { setImmediate as pause } from "node:timers/promises";

const LONGEST_MS = 20;

/** Work that takes long, done in stretches: others have their turn between them. */
export class Stretches {
  #since = performance.now();

  /** Between two pieces of the work: waits for others once a stretch has been long enough. */
  async rest(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_MS) return;
    await pause();
    this.#since = performance.now();
  }
}
