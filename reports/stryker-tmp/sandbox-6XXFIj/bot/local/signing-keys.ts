// @ts-nocheck
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import type { StateFile } from "./state/open-state.ts";

/** An RSA key that signs tokens, and its public half for a key endpoint. */
export interface SigningKey {
  readonly publicJwk: JWK;
  sign(claims: Readonly<Record<string, unknown>>, lifetimeSeconds: number): Promise<string>;
  /** The claims of a valid, unexpired token of this key, or undefined. */
  verify(token: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

const algorithm = "RS256";

/** Loads the key of a name, making it the first time. */
export async function loadSigningKey(state: StateFile, name: string): Promise<SigningKey> {
  const kept = state.setting(`key.${name}`);
  const jwk: JWK = kept === undefined ? await makeKey(name) : (JSON.parse(kept) as JWK);
  if (kept === undefined) state.saveSetting(`key.${name}`, JSON.stringify(jwk));
  const { kty, n, e, kid } = jwk;
  const publicJwk: JWK = { kty, n, e, kid, use: "sig", alg: algorithm };
  const privateKey = await importJWK(jwk, algorithm);
  const keySet = createLocalJWKSet({ keys: [publicJwk] });
  return {
    publicJwk,
    sign: (claims, lifetimeSeconds) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ ...claims, iat: now, nbf: now - 60, exp: now + lifetimeSeconds })
        .setProtectedHeader({ alg: algorithm, typ: "JWT", kid: String(kid), x5t: String(kid) })
        .sign(privateKey);
    },
    verify: async (token) => {
      try {
        return (await jwtVerify(token, keySet)).payload;
      } catch {
        return undefined;
      }
    },
  };
}

async function makeKey(name: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { modulusLength: 2048, extractable: true });
  const kid = `${name}-${Buffer.from(crypto.getRandomValues(new Uint8Array(12))).toString("base64url")}`;
  return { ...(await exportJWK(privateKey)), kid };
}
