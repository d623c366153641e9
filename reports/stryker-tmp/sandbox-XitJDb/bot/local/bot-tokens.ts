// @ts-nocheck
import { type Cloud, serviceUrl } from "./cloud.ts";
import { botAudience } from "./entra-login.ts";
import { json } from "./http-message.ts";
import { type Route, route } from "./routes.ts";

/** Issuer of the tokens with which Teams calls the bot; the same name as in production. */
export const botTokenIssuer = botAudience;

/** Path of the Bot Framework's OpenID metadata. */
export const botMetadataPath = "/botframework/v1/.well-known/openidconfiguration";

/** The Bot Framework's OpenID metadata and keys, so that the product checks inbound tokens for real. */
export const botTokenRoutes: readonly Route<Cloud>[] = [
  route("GET", botMetadataPath, (_request, _params, cloud) =>
    json(200, {
      issuer: botTokenIssuer,
      authorization_endpoint: "https://invalid.botframework.com",
      jwks_uri: `${cloud.origin()}/botframework/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
    }),
  ),
  route("GET", "/botframework/v1/.well-known/keys", (_request, _params, cloud) =>
    // botbuilder refuses a channel that its key does not endorse.
    json(200, { keys: [{ ...cloud.botKey.publicJwk, endorsements: ["msteams"] }] }),
  ),
];

/** The token that Teams sends with an activity. */
export function channelToken(cloud: Cloud, activityServiceUrl = serviceUrl(cloud)): Promise<string> {
  const { appId } = cloud.directory;
  return cloud.botKey.sign({ iss: botTokenIssuer, aud: appId, serviceurl: activityServiceUrl }, 3600);
}
