import { randomUUID } from "node:crypto";
import type { Commit } from "../../core/ports.ts";
import type { HistoryRecord } from "../../core/ticket/events.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";

/** A ticket that changed, for whoever looks at it or at a list it is in, or was. */
export interface TicketChange {
  readonly ticket: TicketNumber;
  /** The queue it is in. */
  readonly queue: string;
  /** The queue it was in before, where the change says so; null when it may have been in any. */
  readonly before: string | null;
}

/** As many changes are remembered for clients whose line broke: some minutes of a busy desk. */
const REMEMBERED = 5_000;

/**
 * What was committed, in order, for those who want to see it at once: by this process, and by others as they tell
 * (bot/instances). Holds nothing that the store does not: who comes too late, or comes from another process, reads anew.
 */
export class ChangeFeed {
  /** Positions of another feed must not be taken for ours. */
  readonly #name = randomUUID().slice(0, 8);
  readonly #remembered: number;
  #changes: TicketChange[] = [];
  #forgotten = 0;
  #waiting = new Set<() => void>();
  #isStopped = false;
  #listeners = 0;

  constructor(remembered = REMEMBERED) {
    this.#remembered = remembered;
  }

  /** Clients whose line is open. */
  get listeners(): number {
    return this.#listeners;
  }

  /** Counts a client for as long as its line is open; the function returned ends it. */
  listen(): () => void {
    this.#listeners += 1;
    return () => {
      this.#listeners -= 1;
    };
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Changes so far. */
  get position(): number {
    return this.#forgotten + this.#changes.length;
  }

  publish(commit: Commit): void {
    this.add(changeOf(commit));
  }

  add(change: TicketChange): void {
    this.#changes.push(change);
    if (this.#changes.length >= 2 * this.#remembered) {
      this.#changes = this.#changes.slice(-this.#remembered);
      this.#forgotten = this.#forgotten + this.#remembered;
    }
    this.#wake();
  }

  /** Nobody knows what has changed: everybody reads anew. */
  lose(): void {
    this.#forgotten = this.position + 1;
    this.#changes = [];
    this.#wake();
  }

  /** What came after a position; null when some of it is no longer remembered. */
  after(position: number): readonly TicketChange[] | null {
    return position < this.#forgotten || position > this.position
      ? null
      : this.#changes.slice(position - this.#forgotten);
  }

  /** A position as a client keeps it. */
  markOf(position: number): string {
    return `${this.#name}.${position}`;
  }

  /** The position a client kept; null when it is of another feed. */
  positionOf(mark: string): number | null {
    const [name, position = ""] = mark.split(".");
    return name === this.#name && /^\d{1,15}$/.test(position) ? Number(position) : null;
  }

  /** Resolves once there is something after the position, the time is over, or the feed has stopped. */
  async beyond(position: number, milliseconds: number): Promise<void> {
    if (position < this.position || this.#isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, milliseconds);
      const waiting = this.#waiting;
      waiting.add(done);
      function done(): void {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      }
    });
  }

  /** Lets everybody who waits go: before the server stops. */
  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  #wake(): void {
    for (const done of this.#waiting) done();
  }
}

/** What a commit changes. */
export const changeOf = ({ ticket: { number, queue }, events }: Commit): TicketChange => ({
  ticket: number,
  queue,
  before: queueBefore(events, queue),
});

function queueBefore(events: readonly HistoryRecord[], queue: string): string | null {
  const all = events.map(({ event }) => event);
  if (all.some((event) => event.type === "ActionUndone" && event.action === "move")) return null;
  const moved = all.find((event) => event.type === "TicketMoved");
  return moved?.type === "TicketMoved" ? moved.from : queue;
}
