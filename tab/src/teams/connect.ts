import { type LocalPerson, localPeople, localSignIn, rememberedOperator } from "../auth/local-sign-in.ts";
import type { SignIn } from "../auth/sign-in.ts";
import type { Host } from "./host.ts";

/** What was found around the page: who embeds it and how one signs in there. */
export type Surroundings =
  | { readonly kind: "signed-in"; readonly signIn: SignIn; readonly host: Host | null }
  | { readonly kind: "choose"; readonly people: readonly LocalPerson[] }
  | { readonly kind: "outside" };

/** Teams' libraries are loaded only when something that could be Teams embeds the page. */
export async function findSurroundings(): Promise<Surroundings> {
  const host = mayBeTeams() ? await (await import("./host.ts")).connectHost() : null;
  if (host) return { kind: "signed-in", signIn: signInOf(host), host };
  const remembered = rememberedOperator();
  if (remembered) return { kind: "signed-in", signIn: localSignIn(remembered), host: null };
  const people = await localPeople();
  return people ? { kind: "choose", people } : { kind: "outside" };
}

const mayBeTeams = (): boolean =>
  window.parent !== window || "nativeInterface" in window || /\bTeams(Mobile)?\b/.test(navigator.userAgent);

/** The first token comes from Teams at once; the credential is heavy and comes when the first screen stands. */
function signInOf(host: Host): SignIn {
  let credential: SignIn | null = null;
  let held: Promise<string> | null = null;
  whenIdle(async () => {
    const clientId = await publishedClientId();
    if (!clientId) return;
    const { teamsSignIn } = await import("../auth/teams-sign-in.ts");
    credential = teamsSignIn(clientId);
  });
  return {
    token(fresh) {
      if (credential) return credential.token(fresh);
      if (fresh || !held) held = host.token();
      return held;
    },
  };
}

const IDLE_AFTER = 5000;

function whenIdle(run: () => Promise<void>): void {
  const start = () => void run().catch(() => undefined);
  if ("requestIdleCallback" in window) setTimeout(() => requestIdleCallback(start), IDLE_AFTER);
  else setTimeout(start, IDLE_AFTER);
}

/** The app registration's id is the installation's, not the build's: the server says it. */
async function publishedClientId(): Promise<string | null> {
  try {
    const response = await fetch("/tab/settings.json");
    const isJson = response.headers.get("Content-Type")?.includes("json");
    return response.ok && isJson
      ? (((await response.json()) as { clientId?: string }).clientId ?? null)
      : null;
  } catch {
    return null;
  }
}
