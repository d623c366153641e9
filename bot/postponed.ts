import type { Instant } from "../core/time.ts";

/**
 * Thrown before anything was done outside: it is not this effect's turn yet. The claim does not count as an attempt,
 * so whoever throws it later, with half of the work done, would hide that half from the next attempt; unless he looks at
 * what is there instead of counting, as cards do.
 */
export class Postponed extends Error {
  override readonly name = "Postponed";
  readonly until: Instant;

  constructor(reason: string, until: Instant) {
    super(reason);
    this.until = until;
  }
}
