// @ts-nocheck
import { setTimeout as pause } from "node:timers/promises";

/**
 * Lets those who wait for the same thing through one after the other, a while apart. Writers who lost a race for
 * a ticket start again from there: all at once, all but one would only lose again.
 */
export class Turnstile {
  readonly #last = new Map<string, Promise<void>>();

  /** Waits its turn at `key`, and then as long as `apartMs` says at that moment. */
  async pass(key: string, apartMs: () => number): Promise<void> {
    const before = this.#last.get(key);
    const mine = (async () => {
      await before;
      await pause(apartMs());
    })();
    this.#last.set(key, mine);
    await mine;
    if (this.#last.get(key) === mine) this.#last.delete(key);
  }
}
