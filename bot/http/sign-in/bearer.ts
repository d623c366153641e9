import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import { rememberTokens } from "./remembered-tokens.ts";

/** Whose tokens are taken. */
export interface TokenConfig {
  /** Where the issuer publishes its keys. */
  readonly jwksUrl: string;
  readonly issuer: string | readonly string[];
  /** The application's id, with and without `api://…`. */
  readonly audience: string | readonly string[];
  /** Tokens of any other tenant are refused; absent takes the issuer's word. */
  readonly tenantId?: string;
}

/** Who a valid token speaks for. Whether he is an operator is the desk's to say. */
export interface Identity {
  readonly address: OperatorAddress;
  /** The directory's object id, null when the token carries none. */
  readonly objectId: string | null;
}

export type TokenFault = "auth.missing" | "auth.invalid" | "auth.unavailable";

/** @param authorization the request's Authorization header */
export type VerifyToken = (authorization: string | undefined) => Promise<Result<Identity, TokenFault>>;

const CLOCK_TOLERANCE_SECONDS = 30;
/** Microsoft asks to refresh keys daily; an unknown key id refreshes them at once. */
const KEYS_MAX_AGE_MS = 24 * 3_600_000;
const KEYS_TIMEOUT_MS = 5_000;

/** Faults of the token; whatever else `jose` throws is about getting the keys. */
const TOKEN_FAULTS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** Checks bearer tokens as Entra issues them: signature, issuer, audience, tenant, times. */
export function createTokenVerifier(config: TokenConfig): VerifyToken {
  const keys = createRemoteJWKSet(new URL(config.jwksUrl), {
    cacheMaxAge: KEYS_MAX_AGE_MS,
    timeoutDuration: KEYS_TIMEOUT_MS,
  });
  return rememberTokens(async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
    if (!token) return refused(authorization ? "auth.invalid" : "auth.missing");
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: listOf(config.issuer),
        audience: listOf(config.audience),
        algorithms: ["RS256"],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ["exp", "iss", "aud"],
      });
      if (config.tenantId && payload.tid !== config.tenantId) return refused("auth.invalid");
      return { verified: ok(identityOf(payload)), goodUntil: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      return refused(
        TOKEN_FAULTS.some((fault) => error instanceof fault) ? "auth.invalid" : "auth.unavailable",
      );
    }
  });
}

const refused = (fault: TokenFault) => ({ verified: fail(fault), goodUntil: 0 });

const listOf = (value: string | readonly string[]): string[] =>
  typeof value === "string" ? [value] : [...value];

/** A token without an address (an application's) belongs to nobody: its address is empty. */
function identityOf(payload: JWTPayload): Identity {
  const { preferred_username, upn, email, oid } = payload;
  const address = [preferred_username, upn, email].find((claim) => typeof claim === "string" && claim !== "");
  return {
    address: typeof address === "string" ? address.toLowerCase() : "",
    objectId: typeof oid === "string" ? oid : null,
  };
}
