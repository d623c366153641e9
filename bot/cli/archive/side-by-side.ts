/** As many pieces of work at a time, unless told otherwise. */
const LIMIT = 8;

/** Work that mostly waits for disks and servers, some of it at the same time. The first failure is the one told. */
export class SideBySide {
  readonly #running = new Set<Promise<void>>();
  readonly #limit: number;
  #fault: { readonly error: unknown } | null = null;

  constructor(limit = LIMIT) {
    this.#limit = limit;
  }

  /** Begins the work when there is room for it. Throws what earlier work has failed with. */
  async begin(work: () => Promise<unknown>): Promise<void> {
    while (this.#running.size >= this.#limit) await Promise.race(this.#running);
    this.#complain();
    const running = this.#run(work);
    this.#running.add(running);
    void running.then(() => this.#running.delete(running));
  }

  /** Waits for all of it, and throws what any of it has failed with. */
  async finish(): Promise<void> {
    await this.settle();
    this.#complain();
  }

  /** Waits for all of it, however it ends. */
  async settle(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #run(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fault ??= { error };
    }
  }

  #complain(): void {
    if (this.#fault) throw this.#fault.error;
  }
}
