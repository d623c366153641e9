import { createHash } from "node:crypto";
import type { Instant } from "../../core/time.ts";
import type { ChangeFeed } from "./change-feed.ts";
import { type HttpRequest, type HttpResponse, json } from "./exchange.ts";

/** Time alone makes tickets late: so old may an answer be when nothing was changed. */
const FRESH_MS = 2_000;
/** Of as many askers and questions, the oldest given up first. */
const KEPT = 500;

interface Kept {
  readonly position: number;
  readonly at: number;
  readonly answer: Promise<HttpResponse>;
}

/**
 * Answers worked out once for everybody who asks the same before anything changes, with an `ETag` that stays while the
 * answer says the same. What changes without a commit must be part of the question.
 */
export class FreshAnswers {
  readonly #feed: ChangeFeed;
  readonly #kept = new Map<string, Kept>();

  constructor(feed: ChangeFeed) {
    this.#feed = feed;
  }

  /** @param work gives a view; its `at` does not count as a difference */
  async of(
    question: string,
    { headers }: HttpRequest,
    now: Instant,
    work: () => Promise<object>,
  ): Promise<HttpResponse> {
    const answer = await this.#answer(question, Date.parse(now), work);
    const { etag } = answer.headers ?? {};
    return etag !== undefined && headers["if-none-match"] === etag
      ? { status: 304, headers: { etag, "cache-control": "no-store" } }
      : answer;
  }

  #answer(question: string, at: number, work: () => Promise<object>): Promise<HttpResponse> {
    const known = this.#kept.get(question);
    const position = this.#feed.position;
    if (known?.position === position && at >= known.at && at - known.at < FRESH_MS) return known.answer;
    const answer = work().then(tagged);
    this.#kept.delete(question);
    this.#kept.set(question, { position, at, answer });
    // A failure is the asker's; whoever asks next tries again.
    answer.catch(() => this.#kept.delete(question));
    this.#forgetOldest();
    return answer;
  }

  #forgetOldest(): void {
    for (const question of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) return;
      this.#kept.delete(question);
    }
  }
}

function tagged(view: object): HttpResponse {
  const digest = createHash("sha1")
    .update(JSON.stringify({ ...view, at: null }))
    .digest("base64url");
  return json(200, view, { etag: `"${digest}"` });
}
