import type { Result } from "../../../core/result.ts";
import { digestOf } from "../../digest-of.ts";

/** A key that its issuer withdraws is noticed within so long. */
const REMEMBERED_MS = 60_000;
/** Operators at work at once, many times over. */
const MOST = 2_000;

/** What checking a token said. */
interface Checked<T, E> {
  readonly verified: Result<T, E>;
  /** Epoch milliseconds; 0 for one that is not good. */
  readonly goodUntil: number;
}

type Check<R> = (authorization: string | undefined) => Promise<R>;

/**
 * Checks a token once a minute instead of at every request: a signature costs more than most answers. Only good tokens
 * are remembered, by their digest, and none beyond its own end.
 */
export function rememberTokens<T, E>(
  check: Check<Checked<T, E>>,
  now: () => number = Date.now,
): Check<Result<T, E>> {
  const known = new Map<string, { readonly until: number; readonly verified: Result<T, E> }>();
  return async (authorization) => {
    if (authorization === undefined) return (await check(authorization)).verified;
    const digest = digestOf(authorization);
    const before = known.get(digest);
    if (before && now() < before.until) return before.verified;
    known.delete(digest);
    const { verified, goodUntil } = await check(authorization);
    if (verified.ok) {
      known.set(digest, { until: Math.min(goodUntil, now() + REMEMBERED_MS), verified });
      if (known.size > MOST) known.delete(known.keys().next().value ?? "");
    }
    return verified;
  };
}
