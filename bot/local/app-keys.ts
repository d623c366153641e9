import { X509Certificate } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { z } from "zod";
import type { Cloud } from "./cloud.ts";
import { json, type LocalRequest, type LocalResponse, readLocalJson } from "./http-message.ts";

const keys = z.strictObject({
  /** Secrets besides the one the stand-in made. */
  secrets: z.array(z.string()).default([]),
  /** Certificates, PEM, without keys. */
  certificates: z.array(z.string()).default([]),
  /** Object ids of managed identities that a federated credential trusts. */
  identities: z.array(z.string()).default([]),
  /** Whether the stand-in's own secret is good. */
  ownSecret: z.boolean().default(true),
  /** Permissions of its tokens for Graph; the stand-in's own when absent. */
  roles: z.array(z.string()).optional(),
});
type AppKeys = z.infer<typeof keys>;

const SETTING = "app.keys";
const BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/** Audience of a managed identity's token that speaks for an app, as in production. */
export const EXCHANGE_AUDIENCE = "api://AzureADTokenExchange";
const IDENTITY_SECONDS = 3600;
/** How far clocks may be apart; msal itself rounds into the future. */
const CLOCK_SECONDS = 300;

const keysOf = ({ state }: Cloud): AppKeys => keys.parse(JSON.parse(state.setting(SETTING) ?? "{}"));

/** The permissions of the app's tokens for Graph, when an administrator said so. */
export const givenRoles = (cloud: Cloud): readonly string[] | undefined => keysOf(cloud).roles;

/** `PUT /local/app`: what the app's registration in Entra holds, as an administrator would change it. */
export function putAppKeys(request: LocalRequest, cloud: Cloud): LocalResponse {
  const given = readLocalJson(request.rawBody, keys);
  cloud.state.saveSetting(SETTING, JSON.stringify(given));
  return json(200, given);
}

/** `GET /local/identity`: the token endpoint of a managed identity, as App Service and Container Apps have it. */
export async function identityToken({ query }: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const subject = query.get("client_id") ?? "system";
  const token = await cloud.loginKey.sign(
    { aud: query.get("resource"), sub: subject, oid: subject, tid: cloud.directory.tenantId },
    IDENTITY_SECONDS,
  );
  return json(200, {
    access_token: token,
    expires_on: String(Math.floor(Date.now() / 1000) + IDENTITY_SECONDS),
    resource: query.get("resource"),
    token_type: "Bearer",
    client_id: subject,
  });
}

/** Whether a token request proves that it comes from the app: by secret, certificate or managed identity. */
export async function isFromApp(form: URLSearchParams, cloud: Cloud): Promise<boolean> {
  const { secrets, ownSecret } = keysOf(cloud);
  const secret = form.get("client_secret");
  if (secret !== null) return (ownSecret && secret === cloud.appSecret) || secrets.includes(secret);
  const assertion = form.get("client_assertion");
  if (assertion === null || form.get("client_assertion_type") !== BEARER) return false;
  try {
    return decodeProtectedHeader(assertion)["x5t#S256"]
      ? await isSignedByCertificate(assertion, cloud)
      : await isTrustedIdentity(assertion, cloud);
  } catch {
    return false;
  }
}

/** RFC 7523 §3 as Entra has it: signed with a certificate of the app, by and about the app, for this authority. */
async function isSignedByCertificate(assertion: string, cloud: Cloud): Promise<boolean> {
  const thumbprint = decodeProtectedHeader(assertion)["x5t#S256"];
  const certificate = keysOf(cloud)
    .certificates.map((pem) => new X509Certificate(pem))
    .find(
      ({ fingerprint256 }) =>
        Buffer.from(fingerprint256.replaceAll(":", ""), "hex").toString("base64url") === thumbprint,
    );
  if (!certificate) return false;
  const { appId } = cloud.directory;
  const { aud } = decodeJwt(assertion);
  if (typeof aud !== "string" || !aud.startsWith(cloud.origin())) return false;
  await jwtVerify(assertion, certificate.publicKey, {
    issuer: appId,
    subject: appId,
    clockTolerance: CLOCK_SECONDS,
  });
  return true;
}

async function isTrustedIdentity(assertion: string, cloud: Cloud): Promise<boolean> {
  const claims = await cloud.loginKey.verify(assertion);
  return claims?.aud === EXCHANGE_AUDIENCE && keysOf(cloud).identities.includes(String(claims.sub));
}
