import { TeamsUserCredential } from "@microsoft/teamsfx";
import type { SignIn } from "./sign-in.ts";

/**
 * Single sign-on with the account Teams is signed in with. The only file that knows teamsfx, which its
 * publisher retired in 2026: `hostSignIn` gets the same token from teams-js and is the way out (docs/adr).
 */
export function teamsSignIn(clientId: string): SignIn {
  const credential = new TeamsUserCredential({
    clientId,
    initiateLoginEndpoint: `${location.origin}/tab/`,
  });
  return {
    async token() {
      /** No scope asks for the sign-on token itself; the credential renews it before it expires. */
      const token = await credential.getToken("");
      if (!token) throw new Error("Teams gave no token");
      return token.token;
    },
  };
}
