import { statusOf } from "./mail-graph.ts";

/** Exchange needs a moment to show in Sent Items what it took: asked sooner, it may not know of it yet. */
const SETTLING_SECONDS = 10;

/** Nobody knows whether the mail left: the next attempt looks first, and not at once. */
class UncertainSend extends Error {
  override readonly name = "UncertainSend";
  readonly retryAfterSeconds: number;

  constructor(cause: unknown) {
    super(`it may have left: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    const { retryAfterSeconds = null } = (cause ?? {}) as { readonly retryAfterSeconds?: number | null };
    this.retryAfterSeconds = Math.max(SETTLING_SECONDS, retryAfterSeconds ?? 0);
  }
}

/** The call that makes a mail leave; without an answer, or with a server's failure, it may have done so. */
export async function uncertain(send: Promise<void>): Promise<void> {
  try {
    await send;
  } catch (thrown) {
    const status = statusOf(thrown);
    throw status >= 400 && status < 500 ? thrown : new UncertainSend(thrown);
  }
}
