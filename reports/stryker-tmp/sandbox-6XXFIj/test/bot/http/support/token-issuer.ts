// @ts-nocheck
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export const ISSUER = "https://login.example/tenant-1/v2.0";
export const AUDIENCE = "api://sportello";
export const TENANT = "tenant-1";

/** An Entra-like issuer with real keys, published over HTTP. */
export interface TokenIssuer {
  readonly jwksUrl: string;
  /** A valid token, unless claims say otherwise. */
  token(address: string, claims?: JWTPayload, expiresIn?: string): Promise<string>;
  /** As `token`, signed by a key nobody published, under the published key's id. */
  forged(address: string): Promise<string>;
  /** How the key endpoint answers from now on. */
  answer: "keys" | "failure";
  close(): Promise<void>;
}

type SigningKey = Parameters<SignJWT["sign"]>[0];

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const published = await generateKeyPair("RS256");
  const secret = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(published.publicKey)), kid: "key-1", alg: "RS256", use: "sig" };
  const server = createServer((_request, response) => {
    response.statusCode = issuer.answer === "keys" ? 200 : 500;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const sign = (key: SigningKey, address: string, claims: JWTPayload, expiresIn: string) =>
    new SignJWT({ preferred_username: address, oid: `oid-${address}`, tid: TENANT, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "key-1" })
      .setIssuer(claims.iss ?? ISSUER)
      .setAudience(claims.aud ?? AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(expiresIn)
      .sign(key);
  const issuer: TokenIssuer = {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    answer: "keys",
    token: (address, claims = {}, expiresIn = "1h") => sign(published.privateKey, address, claims, expiresIn),
    forged: (address) => sign(secret.privateKey, address, {}, "1h"),
    close: () => closed(server),
  };
  return issuer;
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
