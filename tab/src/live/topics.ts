import type { Answer } from "../api/client.ts";
import type { Problem } from "../api/problem.ts";

export interface Watched<T> {
  readonly value: T | null;
  /** A refusal (no access, not found); a lost line is not one. */
  readonly problem: Problem | null;
}

/** What is known of one path of the API. */
export interface Topic {
  watched: Watched<unknown>;
  etag: string | null;
  /** The answer's text, to see whether anything changed when the server sends no ETag. */
  content: string;
  asking: boolean;
  /** A change came while the answer was on its way. */
  isWanted: boolean;
  /** When it was asked for last, in milliseconds. */
  askedAt: number;
  cancelSoon: (() => void) | null;
  /** Grows with `put`, so that an older answer on its way does not overwrite it. */
  generation: number;
  readonly listeners: Set<() => void>;
}

const KEPT_TOPICS = 40;

const newTopic = (): Topic => ({
  watched: { value: null, problem: null },
  etag: null,
  content: "",
  asking: false,
  isWanted: false,
  askedAt: Number.NEGATIVE_INFINITY,
  cancelSoon: null,
  generation: 0,
  listeners: new Set(),
});

/** The answers the page knows; those nobody looks at any more are dropped, the oldest first. */
export class Topics {
  readonly #topics = new Map<string, Topic>();

  of(path: string): Topic {
    const known = this.#topics.get(path);
    if (known) return known;
    const topic = newTopic();
    this.#topics.set(path, topic);
    this.#forgetOldest();
    return topic;
  }

  watched(): readonly string[] {
    return [...this.#topics].filter(([, { listeners }]) => listeners.size > 0).map(([path]) => path);
  }

  #forgetOldest(): void {
    for (const [path, topic] of this.#topics) {
      if (this.#topics.size <= KEPT_TOPICS) return;
      if (topic.listeners.size === 0 && !topic.asking) this.#topics.delete(path);
    }
  }
}

export function tell(topic: Topic, watched: Watched<unknown>): void {
  topic.watched = watched;
  for (const listener of topic.listeners) listener();
}

const contentOf = (value: unknown): string => JSON.stringify({ ...(value as object), at: null });

/** Whether the answer says something new. */
export function takeAnswer(topic: Topic, { value, etag }: Answer<unknown>): "first" | "changed" | "same" {
  topic.etag = etag;
  if (value === null) return "same";
  const content = contentOf(value);
  const wasRefused = topic.watched.problem !== null;
  if (content === topic.content && !wasRefused) return "same";
  const isFirst = topic.content === "";
  topic.content = content;
  tell(topic, { value, problem: null });
  return isFirst ? "first" : "changed";
}

/** Takes the place of what was known, whatever is on its way. */
export function putValue(topic: Topic, value: unknown): void {
  topic.generation += 1;
  topic.etag = null;
  topic.content = contentOf(value);
  tell(topic, { value, problem: null });
}
