import type { Writable } from "node:stream";

const BAR = 30;
/** On a terminal a line is drawn over; elsewhere each is one more in a log. */
const DRAWN_EVERY_MS = 200;
const LOGGED_EVERY_MS = 10_000;

/** How far a long piece of work is, for who waits for it. */
export class Progress {
  readonly #out: Writable & { readonly isTTY?: boolean };
  readonly #total: number;
  readonly #startedAt = performance.now();
  #done = 0;
  #shownAt = 0;

  constructor(out: Writable, total: number) {
    this.#out = out;
    this.#total = total;
  }

  step(): void {
    this.#done += 1;
    const now = performance.now() - this.#startedAt;
    if (now - this.#shownAt < (this.#out.isTTY ? DRAWN_EVERY_MS : LOGGED_EVERY_MS)) return;
    this.#shownAt = now;
    this.#show(now);
  }

  finish(): void {
    this.#show(performance.now() - this.#startedAt);
    if (this.#out.isTTY) this.#out.write("\n");
  }

  #show(elapsedMs: number): void {
    const share = this.#total === 0 ? 1 : this.#done / this.#total;
    const rate = elapsedMs < 1 ? 0 : Math.round((this.#done / elapsedMs) * 1000);
    const text = `${this.#done} of ${this.#total}, ${rate} a second`;
    const full = Math.min(BAR, Math.round(share * BAR));
    const bar = `[${"#".repeat(full)}${" ".repeat(BAR - full)}] ${text}`;
    this.#out.write(this.#out.isTTY ? `\r${bar}\u001b[K` : `${text}\n`);
  }
}
