import { ACCESS_LOG_DAYS, type Access, type AccessLog } from "../../core/access/access.ts";
import type { Desk } from "../../core/desk/desk.ts";
import type { Clock, Commit } from "../../core/ports.ts";
import { type Instant, plusMinutes } from "../../core/time.ts";
import { type Log, reasonOf } from "../log.ts";

/** Accesses are written together: at most this long after they happened, or when there are so many. */
const WAIT_MS = 1_000;
const MANY = 500;
/** A store that does not answer for a long time costs the oldest of these, which is said, and no more memory. */
const MOST_WAITING = 20_000;
/** A ticket that stays on somebody's screen is read again at each change: that is one reading. */
const ONE_READING_MINUTES = 15;
const MINUTES_A_DAY = 24 * 60;

export interface AccessRecorderDeps {
  readonly accesses: AccessLog;
  readonly desk: Pick<Desk, "accessLogDays">;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
}

/**
 * Writes down who read and did what, beside the answers: nobody waits for it, and a process that is killed loses the
 * last second of it. What was done is in the tickets' histories in any case (spec D7).
 */
export class AccessRecorder {
  readonly #deps: AccessRecorderDeps;
  #waiting: Access[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  /** When each operator was last written down as reading each ticket. */
  readonly #readings = new Map<string, Instant>();
  #forgottenOn = "";

  constructor(deps: AccessRecorderDeps) {
    this.#deps = deps;
  }

  record(access: Access): void {
    if (access.kind === "opened" && this.#isSameReading(access)) return;
    this.#waiting.push(access);
    if (this.#waiting.length >= MANY) void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), WAIT_MS).unref();
  }

  /** What an operator did to a ticket, from wherever he did it. */
  recordCommit({ ticket, events }: Commit): void {
    const [first] = events;
    const last = events.at(-1);
    if (!first || !last || first.actor.kind !== "operator") return;
    this.record({
      at: first.at,
      operator: first.actor.address,
      kind: "changed",
      ticket: ticket.number,
      source: first.source,
      detail: "",
      events: { first: first.seq, last: last.seq },
    });
  }

  /** Resolves when everything recorded so far is written, or could not be and waits for the next time. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const { accesses, log } = this.#deps;
    const taken = this.#waiting;
    this.#waiting = [];
    try {
      await accesses.append(taken);
      await this.#forgetOld();
    } catch (error) {
      const kept = [...taken, ...this.#waiting];
      this.#waiting = kept.slice(-MOST_WAITING);
      const lost = kept.length - this.#waiting.length;
      log.warn("accesses could not be written down", { reason: reasonOf(error), waiting: kept.length, lost });
    }
  }

  /** Once a day, beside what is written anyway: a desk nobody works at keeps nothing new either. */
  async #forgetOld(): Promise<void> {
    const { accesses, desk, clock } = this.#deps;
    const now = clock.now();
    const today = now.slice(0, 10);
    if (this.#forgottenOn === today) return;
    await accesses.forgetBefore(plusMinutes(now, -(desk.accessLogDays ?? ACCESS_LOG_DAYS) * MINUTES_A_DAY));
    this.#forgottenOn = today;
  }

  #isSameReading({ operator, ticket, at }: Access): boolean {
    const key = `${operator} ${ticket}`;
    const since = plusMinutes(at, -ONE_READING_MINUTES);
    const before = this.#readings.get(key);
    if (before !== undefined && before > since) return true;
    // In the order they were written: the oldest are at the front.
    this.#readings.delete(key);
    this.#readings.set(key, at);
    for (const [old, then] of this.#readings) {
      if (then > since) break;
      this.#readings.delete(old);
    }
    return false;
  }
}
