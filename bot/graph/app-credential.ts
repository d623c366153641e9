import { type AuthenticationResult, ConfidentialClientApplication } from "@azure/msal-node";
import { type AppProof, readProof, stateOfProof } from "./app-proof.ts";

export interface AppCredentialOptions {
  readonly appId: string;
  /** How the app proves who it is; a secret that never changes may stand in its place. */
  readonly proof?: AppProof;
  readonly appSecret?: string;
  /** `https://login.microsoftonline.com/<tenant>`. */
  readonly authority: string;
  /** The authority's host when it is not one of Microsoft's. */
  readonly knownAuthority?: string;
  /** Told once of a proof that was replaced by something unreadable. */
  readonly warn?: (message: string, reason: string) => void;
}

/** The part of msal's application that Graph and botbuilder use. */
export type AppCredential = Pick<ConfidentialClientApplication, "acquireTokenByClientCredential">;

interface Proven {
  readonly state: string;
  readonly application: ConfidentialClientApplication;
}

/**
 * The app's own identity in Entra; tokens are cached and renewed by msal. A certificate or secret that was replaced in
 * its file is used from the next token on, and the one before it as long as Entra does not take the new one: so neither
 * a restart nor an order of steps is needed to renew it.
 */
export function createAppCredential(options: AppCredentialOptions): AppCredential {
  const proof = options.proof ?? { kind: "secret", secret: options.appSecret ?? "" };
  let current: Proven | null = null;
  let previous: Proven | null = null;
  let unreadable: string | null = null;
  const look = async (): Promise<Proven> => {
    try {
      const state = await stateOfProof(proof);
      if (current?.state === state || (current && unreadable === state)) return current;
      const application = applicationOf(options, await readProof(proof));
      if (current) previous = current;
      current = { state, application };
      unreadable = null;
      return current;
    } catch (thrown) {
      if (!current) throw thrown;
      // Half written, or gone for the moment: what was read before is good until Entra says otherwise.
      const state = await stateOfProof(proof).catch(() => "gone");
      if (unreadable !== state) {
        options.warn?.("the app's certificate or secret cannot be read", String(thrown));
      }
      unreadable = state;
      return current;
    }
  };
  return {
    async acquireTokenByClientCredential(request): Promise<AuthenticationResult | null> {
      const { application } = await look();
      try {
        return await application.acquireTokenByClientCredential(request);
      } catch (thrown) {
        if (!previous || !isRefusal(thrown)) throw thrown;
        options.warn?.("Entra does not take the app's new certificate or secret yet", String(thrown));
        return previous.application.acquireTokenByClientCredential(request);
      }
    },
  };
}

const applicationOf = (
  { appId, authority, knownAuthority }: AppCredentialOptions,
  proof: Awaited<ReturnType<typeof readProof>>,
): ConfidentialClientApplication =>
  new ConfidentialClientApplication({
    auth: {
      clientId: appId,
      ...proof,
      authority,
      knownAuthorities: knownAuthority ? [knownAuthority] : [],
    },
  });

const isRefusal = (thrown: unknown): boolean =>
  (thrown as { errorCode?: string } | null)?.errorCode === "invalid_client";

/**
 * An access token for `<resource>/.default` that its date says is good. Throws when Entra refuses or does not answer.
 * @param skipCache ask Entra even so: the resource has refused the one at hand
 */
export async function appToken(
  credential: AppCredential,
  resource: string,
  skipCache = false,
): Promise<string> {
  const scopes = [`${resource}/.default`];
  const result = await credential.acquireTokenByClientCredential({ scopes, skipCache });
  if (!result) throw new Error(`Entra gave no token for ${resource}`);
  return result.accessToken;
}
