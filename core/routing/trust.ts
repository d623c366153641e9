/** Right answers among those given that make it worth speaking. */
const WANTED = 0.85;
const STEPS = 20;
/** Guesses a threshold needs to be believed, and what is supposed before there are any. */
const ENOUGH = 20;
const SUPPOSED = 0.6;
const LEAST = 0.3;
/** Older guesses fade: each new one makes them count a little less. */
const FADING = 0.9995;

/**
 * How sure a guess must be to be worth showing: learned from guesses whose answers became known. The lowest
 * threshold at which those at or above it were right often enough.
 */
export class Trust {
  readonly #right = new Float64Array(STEPS + 1);
  readonly #all = new Float64Array(STEPS + 1);
  #known: number | null = null;
  #notes = 0;

  /** @param sureness 0 to 1 */
  note(sureness: number, isRight: boolean): void {
    for (let step = 0; step <= STEPS; step++) {
      this.#right[step] = (this.#right[step] as number) * FADING;
      this.#all[step] = (this.#all[step] as number) * FADING;
    }
    const step = Math.min(Math.floor(sureness * STEPS), STEPS);
    this.#all[step] = (this.#all[step] as number) + 1;
    if (isRight) this.#right[step] = (this.#right[step] as number) + 1;
    this.#notes += 1;
    this.#known = null;
  }

  threshold(): number {
    this.#known ??= this.#compute();
    return this.#known;
  }

  #compute(): number {
    if (this.#notes < ENOUGH) return SUPPOSED;
    let [right, all] = [0, 0];
    let lowest: number | null = null;
    for (let step = STEPS; step >= LEAST * STEPS; step--) {
      right += this.#right[step] as number;
      all += this.#all[step] as number;
      if (all >= ENOUGH && right / all >= WANTED) lowest = step / STEPS;
    }
    // Nothing was right often enough: silence.
    return lowest ?? 1.01;
  }
}
