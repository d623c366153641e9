import { createHash } from "node:crypto";
import type { Result } from "../../core/result.ts";
import type { Identity, TokenFault, VerifyToken } from "./bearer.ts";

/** A key that its issuer withdraws is noticed within so long. */
const REMEMBERED_MS = 60_000;
/** Operators at work at once, many times over. */
const MOST = 2_000;

interface Remembered {
  readonly until: number;
  readonly verified: Result<Identity, TokenFault>;
}

/**
 * Checks a token once a minute instead of at every request: a signature costs more than most answers. Only good tokens
 * are remembered, by their digest, and none beyond its own end.
 */
export function rememberTokens(
  verify: (authorization: string | undefined) => Promise<{
    readonly verified: Result<Identity, TokenFault>;
    /** Epoch milliseconds; 0 for one that is not good. */
    readonly goodUntil: number;
  }>,
  now: () => number = Date.now,
): VerifyToken {
  const known = new Map<string, Remembered>();
  return async (authorization) => {
    if (authorization === undefined) return (await verify(authorization)).verified;
    const digest = createHash("sha256").update(authorization).digest("base64");
    const before = known.get(digest);
    if (before && now() < before.until) return before.verified;
    known.delete(digest);
    const { verified, goodUntil } = await verify(authorization);
    if (verified.ok) {
      known.set(digest, { until: Math.min(goodUntil, now() + REMEMBERED_MS), verified });
      if (known.size > MOST) known.delete(known.keys().next().value ?? "");
    }
    return verified;
  };
}
