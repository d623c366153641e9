import { randomBytes } from "node:crypto";
import { givenRoles, isFromApp } from "./app-keys.ts";
import { type Cloud, loginIssuer } from "./cloud.ts";
import type { Person } from "./directory.ts";
import { json, type LocalRequest, type LocalResponse } from "./http-message.ts";
import { type Route, route } from "./routes.ts";

/** Audience of Graph tokens, as in production. */
export const graphAudience = "https://graph.microsoft.com";
/** Audience and issuer name of the Bot Framework, as in production. */
export const botAudience = "https://api.botframework.com";

const tokenSeconds = 3600;
const graphRoles = [
  "Mail.ReadWrite",
  "Mail.Send",
  "User.Read.All",
  "GroupMember.Read.All",
  "Chat.Create",
  "ChannelMessage.Read.All",
  "TeamsActivity.Send",
  "TeamsAppInstallation.ReadWriteSelfForUser.All",
];

/** Entra's endpoints: discovery, keys, tokens. */
export const loginRoutes: readonly Route<Cloud>[] = [
  route("GET", "/common/discovery/instance", (_request, _params, cloud) => discovery(cloud)),
  route("GET", "/:tenant/v2.0/.well-known/openid-configuration", (_request, { tenant }, cloud) =>
    isTenant(cloud, tenant) ? json(200, openIdConfiguration(cloud)) : unknownTenant(),
  ),
  route("GET", "/:tenant/discovery/v2.0/keys", (_request, { tenant }, cloud) =>
    isTenant(cloud, tenant) ? json(200, { keys: [cloud.loginKey.publicJwk] }) : unknownTenant(),
  ),
  route("POST", "/:tenant/oauth2/v2.0/token", issueToken),
];

/** A user's token for the tab, as Teams single sign-on hands it out. */
export async function userToken(cloud: Cloud, person: Person): Promise<{ token: string; expiresAt: string }> {
  const { appId, tenantId } = cloud.directory;
  const token = await cloud.loginKey.sign(
    {
      aud: appId,
      iss: loginIssuer(cloud),
      azp: appId,
      azpacr: "0",
      name: person.name,
      oid: person.objectId,
      preferred_username: person.principalName,
      scp: "access_as_user",
      sub: randomBytes(24).toString("base64url"),
      tid: tenantId,
      uti: randomBytes(16).toString("base64url"),
      ver: "2.0",
    },
    tokenSeconds,
  );
  return { token, expiresAt: new Date(Date.now() + tokenSeconds * 1000).toISOString() };
}

/** True when the bearer token of a request was issued here to the product for this audience. */
export async function hasAppToken(cloud: Cloud, request: LocalRequest, audience: string): Promise<boolean> {
  const header = request.headers.authorization;
  const match = typeof header === "string" ? /^Bearer (\S+)$/i.exec(header) : null;
  if (!match?.[1]) return false;
  const claims = await cloud.loginKey.verify(match[1]);
  return claims?.aud === audience && claims.azp === cloud.directory.appId;
}

async function issueToken(
  request: LocalRequest,
  { tenant }: Readonly<Record<string, string>>,
  cloud: Cloud,
): Promise<LocalResponse> {
  if (!isTenant(cloud, tenant)) return unknownTenant();
  const form = new URLSearchParams(new TextDecoder().decode(request.rawBody));
  const { appId, tenantId } = cloud.directory;
  if (form.get("grant_type") !== "client_credentials") {
    return oauthError(400, "unsupported_grant_type", "AADSTS70003: The grant type is not supported here.");
  }
  if (form.get("client_id") !== appId) {
    return oauthError(
      400,
      "unauthorized_client",
      "AADSTS700016: The application was not found in the tenant.",
    );
  }
  if (!(await isFromApp(form, cloud))) {
    return form.has("client_assertion")
      ? oauthError(401, "invalid_client", "AADSTS700027: The certificate or identity is not the app's.")
      : oauthError(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
  }
  const audience = audienceOf(form.get("scope") ?? "");
  if (!audience) return oauthError(400, "invalid_scope", "AADSTS70011: The provided scope is not valid.");
  const accessToken = await cloud.loginKey.sign(
    {
      aud: audience,
      iss: loginIssuer(cloud),
      appid: appId,
      azp: appId,
      azpacr: "1",
      idtyp: "app",
      oid: cloud.directory.team.aadGroupId,
      roles: audience === graphAudience ? (givenRoles(cloud) ?? graphRoles) : [],
      sub: appId,
      tid: tenantId,
      uti: randomBytes(16).toString("base64url"),
      ver: "2.0",
    },
    tokenSeconds,
  );
  return json(200, {
    token_type: "Bearer",
    expires_in: tokenSeconds - 1,
    ext_expires_in: tokenSeconds - 1,
    access_token: accessToken,
  });
}

function audienceOf(scope: string): string | undefined {
  const scopes = scope.split(/\s+/).map((each) => each.replace(/\/\.default$/, "").replace(/\/$/, ""));
  return [graphAudience, botAudience].find((audience) => scopes.includes(audience));
}

function isTenant(cloud: Cloud, tenant: string | undefined): boolean {
  return tenant === cloud.directory.tenantId;
}

function openIdConfiguration(cloud: Cloud): unknown {
  const base = `${cloud.origin()}/${cloud.directory.tenantId}`;
  return {
    issuer: loginIssuer(cloud),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "name", "oid", "tid", "preferred_username", "ver"],
  };
}

function discovery(cloud: Cloud): LocalResponse {
  const host = new URL(cloud.origin()).host;
  return json(200, {
    tenant_discovery_endpoint: `${loginIssuer(cloud)}/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}

function unknownTenant(): LocalResponse {
  return oauthError(400, "invalid_tenant", "AADSTS90002: Tenant not found.");
}

function oauthError(status: number, error: string, description: string): LocalResponse {
  return json(status, {
    error,
    error_description: description,
    error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1])],
    timestamp: new Date().toISOString(),
    trace_id: crypto.randomUUID(),
    correlation_id: crypto.randomUUID(),
  });
}
