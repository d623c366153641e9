import type { Client } from "../api/client.ts";
import { Problem, Unreachable } from "../api/problem.ts";
import { type Change, changeOf, concernOf } from "./concern.ts";
import { createEventLine, type EventLine } from "./event-line.ts";
import { putValue, Topics, takeAnswer, tell, type Watched } from "./topics.ts";
import { browserWorld, type World } from "./world.ts";

export type { Watched } from "./topics.ts";

/** What is known about the line to the desk. */
export type LiveState =
  | { readonly kind: "connecting" }
  | { readonly kind: "live"; readonly changedAt: string }
  /** The desk answers, but tells nothing by itself: it is asked every few seconds. */
  | { readonly kind: "polling"; readonly changedAt: string }
  | { readonly kind: "lost"; readonly since: string; readonly retryAt: number };

/** Keeps what is on the screen as it is at the desk: asked again when the desk says that it changed. */
export interface Live {
  state(): LiveState;
  onState(listener: () => void): () => void;
  /** The last known answer at once, then every change. */
  watch(path: string, listener: () => void): () => void;
  peek<T>(path: string): Watched<T>;
  /** Puts what an action answered in place of what was known. */
  put<T>(path: string, value: T): void;
  refresh(path?: string): void;
}

/** Time makes tickets late without anybody changing them. */
const EVERY_LIVE = 30_000;
const EVERY_POLLING = 5000;
const RETRIES = [2000, 5000, 8000, 15_000, 30_000];
/** Lists are asked at most so often, however much changes. */
const LISTS_EVERY = 2000;

export const createLive = (client: Client, world: World = browserWorld()): Live =>
  new AskingDesk(client, world);

/** Answers asked for with their ETag, when a change concerns them and when time may have changed them. */
class AskingDesk implements Live {
  readonly #client: Client;
  readonly #world: World;
  readonly #topics = new Topics();
  readonly #events: EventLine;
  readonly #stateListeners = new Set<() => void>();
  #state: LiveState = { kind: "connecting" };
  #line: "new" | "open" | "down" = "new";
  #failures = 0;
  #cancelRound: (() => void) | null = null;

  constructor(client: Client, world: World) {
    this.#client = client;
    this.#world = world;
    const connect = (lastEventId: string | null, signal: AbortSignal) =>
      client.listen("/events", lastEventId, signal);
    this.#events = createEventLine(connect, world, {
      heard: (event) => this.#changed(changeOf(event)),
      opened: () => this.#opened(),
      dropped: () => {
        this.#line = "down";
        void this.#round();
      },
    });
    world.onAttention(() => this.#turned());
    this.#schedule(EVERY_POLLING);
  }

  state = (): LiveState => this.#state;

  onState = (listener: () => void): (() => void) => {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  };

  watch(path: string, listener: () => void): () => void {
    const topic = this.#topics.of(path);
    topic.listeners.add(listener);
    void this.#ask(path);
    return () => topic.listeners.delete(listener);
  }

  peek<T>(path: string): Watched<T> {
    return this.#topics.of(path).watched as Watched<T>;
  }

  put<T>(path: string, value: T): void {
    putValue(this.#topics.of(path), value);
  }

  refresh(path?: string): void {
    void (path ? this.#ask(path, true) : this.#round());
  }

  #setState(next: LiveState): void {
    this.#state = next;
    for (const listener of this.#stateListeners) listener();
  }

  #nowWritten = (): string => new Date(this.#world.now()).toISOString();

  /** The desk answers. */
  #reached(changedAt: string | null = null): void {
    const before = this.#state;
    this.#failures = 0;
    const kind = this.#line === "open" ? "live" : this.#line === "down" ? "polling" : "connecting";
    if (before.kind !== kind || changedAt !== null) {
      const since = changedAt ?? ("changedAt" in before ? before.changedAt : this.#nowWritten());
      this.#setState(kind === "connecting" ? { kind } : { kind, changedAt: since });
    }
    if (this.#line === "new" || before.kind === "lost") this.#events.open();
  }

  /** @param isNews it is known to have changed: an answer already on its way may be too old */
  async #ask(path: string, isNews = false): Promise<void> {
    const topic = this.#topics.of(path);
    if (topic.asking) {
      topic.isWanted ||= isNews;
      return;
    }
    topic.cancelSoon?.();
    topic.cancelSoon = null;
    topic.asking = true;
    topic.isWanted = false;
    topic.askedAt = this.#world.now();
    const { generation } = topic;
    try {
      const answer = await this.#client.get<unknown>(path, topic.watched.value ? topic.etag : null);
      const news = generation === topic.generation ? takeAnswer(topic, answer) : "same";
      this.#reached(news === "changed" ? this.#nowWritten() : null);
    } catch (error) {
      if (error instanceof Problem && generation === topic.generation) {
        tell(topic, { value: null, problem: error });
      }
      if (error instanceof Problem) this.#reached();
      else this.#failed(error);
    } finally {
      topic.asking = false;
    }
    if (topic.isWanted && this.#state.kind !== "lost") this.#soon(path);
  }

  #failed(error: unknown): void {
    if (!(error instanceof Unreachable)) throw error;
    const wait = RETRIES[Math.min(this.#failures, RETRIES.length - 1)] ?? EVERY_POLLING;
    this.#failures += 1;
    const since = this.#state.kind === "lost" ? this.#state.since : this.#nowWritten();
    this.#setState({ kind: "lost", since, retryAt: this.#world.now() + wait });
    this.#schedule(wait);
  }

  #soon(path: string): void {
    const topic = this.#topics.of(path);
    if (topic.cancelSoon) return;
    const wait = topic.askedAt + LISTS_EVERY - this.#world.now();
    if (wait <= 0) void this.#ask(path, true);
    else topic.cancelSoon = this.#world.after(wait, () => void this.#ask(path, true));
  }

  #schedule(wait = this.#line === "open" ? EVERY_LIVE : EVERY_POLLING): void {
    this.#cancelRound?.();
    this.#cancelRound = this.#world.after(wait, () => void this.#round());
  }

  async #round(): Promise<void> {
    if (this.#world.isHidden()) return;
    await Promise.all(this.#topics.watched().map((path) => this.#ask(path)));
    if (this.#state.kind !== "lost") this.#schedule();
  }

  #changed(change: Change | null): void {
    if (change === null || this.#world.isHidden()) return;
    for (const path of this.#topics.watched()) {
      const when = concernOf(path, change);
      if (when === "now") void this.#ask(path, true);
      else if (when === "soon") this.#soon(path);
    }
  }

  #opened(): void {
    /** What others changed while it was down the desk tells now; what time changed it does not. */
    const wasDown = this.#line === "down";
    this.#line = "open";
    this.#reached();
    if (wasDown) void this.#round();
    else this.#schedule();
  }

  #turned(): void {
    if (this.#world.isHidden()) {
      this.#events.close();
      this.#cancelRound?.();
      return;
    }
    if (this.#line !== "new") this.#events.open();
    void this.#round();
  }
}
