// @ts-nocheck
import { ConfidentialClientApplication } from "@azure/msal-node";

export interface AppCredentialOptions {
  readonly appId: string;
  readonly appSecret: string;
  /** `https://login.microsoftonline.com/<tenant>`. */
  readonly authority: string;
  /** The authority's host when it is not one of Microsoft's. */
  readonly knownAuthority?: string;
}

/** The app's own identity in Entra; tokens are cached and renewed by msal. */
export function createAppCredential(options: AppCredentialOptions): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId: options.appId,
      clientSecret: options.appSecret,
      authority: options.authority,
      knownAuthorities: options.knownAuthority ? [options.knownAuthority] : [],
    },
  });
}

/** A fresh access token for `<resource>/.default`. Throws when Entra refuses or does not answer. */
export async function appToken(credential: ConfidentialClientApplication, resource: string): Promise<string> {
  const result = await credential.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
  if (!result) throw new Error(`Entra gave no token for ${resource}`);
  return result.accessToken;
}
