import { retryAfterOf } from "./graph-trouble.ts";
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

/**
 * Exchange does not let this mailbox or this app send, or does not know the mailbox: an administrator mends that, not
 * repetition. The ticket says so at once, and the mail is driven again by hand.
 */
class SendingRefused extends Error {
  override readonly name = "SendingRefused";
  readonly isFinal = true;

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** 403 (ErrorSendAsDenied, ErrorAccessDenied, a blocked sender) is final, unless it says when to come back. */
const isForbidden = (thrown: unknown): boolean => statusOf(thrown) === 403 && retryAfterOf(thrown) === 0;

/** The call that begins a mail in its mailbox: what it does not find is the mailbox itself. */
export async function refusable<T>(begin: Promise<T>): Promise<T> {
  try {
    return await begin;
  } catch (thrown) {
    throw isForbidden(thrown) || statusOf(thrown) === 404 ? new SendingRefused(thrown) : thrown;
  }
}

/** The call that makes a mail leave; without an answer, or with a server's failure, it may have done so. */
export async function uncertain(send: Promise<void>): Promise<void> {
  try {
    await send;
  } catch (thrown) {
    if (isForbidden(thrown)) throw new SendingRefused(thrown);
    const status = statusOf(thrown);
    throw status >= 400 && status < 500 ? thrown : new UncertainSend(thrown);
  }
}
