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

/**
 * An access token for `<resource>/.default` that its date says is good. Throws when Entra refuses or does not answer.
 * @param skipCache ask Entra even so: the resource has refused the one at hand
 */
export async function appToken(
  credential: ConfidentialClientApplication,
  resource: string,
  skipCache = false,
): Promise<string> {
  const scopes = [`${resource}/.default`];
  const result = await credential.acquireTokenByClientCredential({ scopes, skipCache });
  if (!result) throw new Error(`Entra gave no token for ${resource}`);
  return result.accessToken;
}
