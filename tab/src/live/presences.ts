import type { PresenceView } from "../../../core/people/presence-view.ts";
import type { Client } from "../api/client.ts";
import { browserWorld, type World } from "./world.ts";

/** A page tells that it is there every 20 s: asking more often would show little sooner. */
const EVERY = 30_000;
const NOBODY: readonly PresenceView[] = [];

/** Who else is at which ticket, for the rows on the screen: one question for all of them, none while nobody looks. */
export class Presences {
  readonly #client: Pick<Client, "get">;
  readonly #world: World;
  readonly #listeners = new Set<() => void>();
  #byTicket: ReadonlyMap<string, readonly PresenceView[]> = new Map();
  #cancel: (() => void) | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(client: Pick<Client, "get">, world: World = browserWorld()) {
    this.#client = client;
    this.#world = world;
    world.onAttention(() => this.#turn());
  }

  /** The same array for as long as nothing changed there. */
  at(number: string): readonly PresenceView[] {
    return this.#byTicket.get(number) ?? NOBODY;
  }

  watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#turn();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  #stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Asks now, unless it was asked just before: lists come and go as one works. */
  #turn(): void {
    this.#stop();
    if (this.#listeners.size === 0 || this.#world.isHidden()) return;
    const wait = this.#askedAt + EVERY - this.#world.now();
    if (wait > 0) this.#cancel = this.#world.after(wait, () => this.#turn());
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#askedAt = this.#world.now();
    try {
      const { value } = await this.#client.get<{ items: readonly PresenceView[] }>("/presence");
      this.#take(value?.items ?? []);
    } catch {
      // The frame says when the desk does not answer; who was there may have gone meanwhile.
      this.#take([]);
    }
    this.#turn();
  }

  #take(items: readonly PresenceView[]): void {
    const next = new Map<string, readonly PresenceView[]>();
    for (const [ticket, others] of Map.groupBy(items, (item) => item.ticket)) {
      const before = this.at(ticket);
      next.set(ticket, isSame(before, others) ? before : others);
    }
    this.#byTicket = next;
    for (const listener of this.#listeners) listener();
  }
}

const isSame = (one: readonly PresenceView[], other: readonly PresenceView[]): boolean =>
  one.length === other.length &&
  one.every(({ by, doing }, n) => by.address === other[n]?.by.address && doing === other[n]?.doing);
