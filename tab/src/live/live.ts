import type { Client } from "../api/client.ts";
import { Problem, Unreachable } from "../api/problem.ts";

/** What is known about the line to the desk. */
export type LiveState =
  | { readonly kind: "connecting" }
  | { readonly kind: "live"; readonly changedAt: string }
  | { readonly kind: "lost"; readonly since: string; readonly retryAt: number };

export interface Watched<T> {
  readonly value: T | null;
  /** A refusal (no access, not found); a lost line is not one. */
  readonly problem: Problem | null;
}

/**
 * Keeps what is on the screen as it is at the desk. Today it asks every few seconds with the last ETag;
 * server-sent events will take the place of `ask` without a change for those who watch.
 */
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

const EVERY = 5000;
const RETRIES = [2000, 5000, 8000, 15_000, 30_000];
const KEPT_TOPICS = 40;

interface Topic {
  watched: Watched<unknown>;
  etag: string | null;
  /** The answer's text, to see whether anything changed when the server sends no ETag. */
  content: string;
  asking: boolean;
  /** Grows with `put`, so that an older answer on its way does not overwrite it. */
  generation: number;
  readonly listeners: Set<() => void>;
}

const newTopic = (): Topic => ({
  watched: { value: null, problem: null },
  etag: null,
  content: "",
  asking: false,
  generation: 0,
  listeners: new Set(),
});

/** Answers nobody looks at any more are dropped, the oldest first. */
function forgetOldest(topics: Map<string, Topic>): void {
  for (const [path, topic] of topics) {
    if (topics.size <= KEPT_TOPICS) return;
    if (topic.listeners.size === 0 && !topic.asking) topics.delete(path);
  }
}

export function createLive(client: Client): Live {
  const topics = new Map<string, Topic>();
  const stateListeners = new Set<() => void>();
  let state: LiveState = { kind: "connecting" };
  let failures = 0;
  let timer = 0;

  function setState(next: LiveState): void {
    state = next;
    for (const listener of stateListeners) listener();
  }

  function topicOf(path: string): Topic {
    const known = topics.get(path);
    if (known) return known;
    const topic = newTopic();
    topics.set(path, topic);
    forgetOldest(topics);
    return topic;
  }

  function tell(topic: Topic, watched: Watched<unknown>): void {
    topic.watched = watched;
    for (const listener of topic.listeners) listener();
  }

  async function ask(path: string): Promise<void> {
    const topic = topicOf(path);
    if (topic.asking) return;
    topic.asking = true;
    const { generation } = topic;
    try {
      const { value, etag } = await client.get<unknown>(path, topic.watched.value ? topic.etag : null);
      if (generation === topic.generation) take(topic, value, etag);
      failures = 0;
      if (state.kind !== "live") setState({ kind: "live", changedAt: new Date().toISOString() });
    } catch (error) {
      if (generation === topic.generation) failed(topic, error);
    } finally {
      topic.asking = false;
    }
  }

  function take(topic: Topic, value: unknown, etag: string | null): void {
    topic.etag = etag;
    if (value === null) return;
    const content = JSON.stringify({ ...(value as object), at: null });
    if (content === topic.content) return;
    const isFirst = topic.content === "";
    topic.content = content;
    tell(topic, { value, problem: null });
    if (!isFirst) setState({ kind: "live", changedAt: new Date().toISOString() });
  }

  function failed(topic: Topic, error: unknown): void {
    if (error instanceof Problem) {
      tell(topic, { value: null, problem: error });
      return;
    }
    if (!(error instanceof Unreachable)) throw error;
    const wait = RETRIES[Math.min(failures, RETRIES.length - 1)] ?? EVERY;
    failures += 1;
    const since = state.kind === "lost" ? state.since : new Date().toISOString();
    setState({ kind: "lost", since, retryAt: Date.now() + wait });
    schedule(wait);
  }

  function schedule(wait = EVERY): void {
    clearTimeout(timer);
    timer = window.setTimeout(round, wait);
  }

  async function round(): Promise<void> {
    if (document.visibilityState === "hidden") return;
    const watched = [...topics].filter(([, topic]) => topic.listeners.size > 0).map(([path]) => path);
    await Promise.all(watched.map(ask));
    if (state.kind !== "lost") schedule();
  }

  document.addEventListener("visibilitychange", () => void round());
  window.addEventListener("online", () => void round());
  schedule();

  return {
    state: () => state,
    onState(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    watch(path, listener) {
      const topic = topicOf(path);
      topic.listeners.add(listener);
      void ask(path);
      return () => topic.listeners.delete(listener);
    },
    peek: <T>(path: string) => topicOf(path).watched as Watched<T>,
    put(path, value) {
      const topic = topicOf(path);
      topic.generation += 1;
      topic.etag = null;
      topic.content = JSON.stringify({ ...(value as object), at: null });
      tell(topic, { value, problem: null });
    },
    refresh(path) {
      void (path ? ask(path) : round());
    },
  };
}
