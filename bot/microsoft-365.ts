import type { TenantConfig } from "./config.ts";
import type { AppProof } from "./graph/app-proof.ts";
import type { LocalEndpoints } from "./local/local-m365.ts";
import { MICROSOFT_SERVICE_HOSTS } from "./teams/door/admission.ts";

/** Where Microsoft 365 is and who we are there. The local stand-in gives the same facts with its own addresses. */
export interface Microsoft365 {
  readonly tenantId: string;
  readonly appId: string;
  /** Id of the app's manifest. */
  readonly teamsAppId: string;
  readonly authority: string;
  /** The authority's host when it is not one of Microsoft's. */
  readonly knownAuthority?: string;
  readonly graphUrl: string;
  readonly botOpenIdMetadataUrl: string;
  readonly botTokenIssuer: string;
  readonly botLoginUrl: string;
  readonly botOAuthScope: string;
  readonly botOAuthUrl: string;
  /** Hosts of the Bot Connector that may be answered (teams/admission.ts). */
  readonly botServiceHosts: readonly string[];
  readonly userTokenIssuer: string;
  readonly userTokenJwksUrl: string;
  readonly userTokenAudience: readonly string[];
  /** Where Microsoft reaches this process. */
  readonly publicUrl: string;
}

/** Together with how the app proves there who it is: for the one place that speaks with Entra. */
export interface OwnMicrosoft365 extends Microsoft365 {
  readonly proof: AppProof;
}

/** The real one, for a single-tenant app (learn.microsoft.com: bot authentication, access tokens). */
export function microsoft365Of({
  tenantId,
  appId,
  proof,
  teamsAppId,
  publicUrl,
}: TenantConfig): OwnMicrosoft365 {
  const login = "https://login.microsoftonline.com";
  return {
    tenantId,
    appId,
    proof,
    teamsAppId,
    authority: `${login}/${tenantId}`,
    graphUrl: "https://graph.microsoft.com/",
    botOpenIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
    botTokenIssuer: "https://api.botframework.com",
    botLoginUrl: `${login}/${tenantId}`,
    botOAuthScope: "https://api.botframework.com",
    botOAuthUrl: "https://token.botframework.com",
    botServiceHosts: MICROSOFT_SERVICE_HOSTS,
    userTokenIssuer: `${login}/${tenantId}/v2.0`,
    userTokenJwksUrl: `${login}/${tenantId}/discovery/v2.0/keys`,
    userTokenAudience: [appId, `api://${new URL(publicUrl).host}/${appId}`],
    publicUrl,
  };
}

/** A stand-in, in this process or in one of its own. */
export function microsoft365At(
  { userTokenAudience, appSecret, ...endpoints }: LocalEndpoints,
  publicUrl: string,
): OwnMicrosoft365 {
  const botServiceHosts = [new URL(endpoints.serviceUrl).host];
  const teamsAppId = endpoints.appId;
  const proof = { kind: "secret", secret: appSecret } as const;
  const audience = [userTokenAudience];
  return { ...endpoints, proof, teamsAppId, botServiceHosts, userTokenAudience: audience, publicUrl };
}
