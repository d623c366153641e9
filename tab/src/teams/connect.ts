import { localPeople, localSignIn, rememberedOperator, type LocalPerson } from "../auth/local-sign-in.ts";
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
  if (host) return { kind: "signed-in", signIn: await signInOf(host), host };
  const remembered = rememberedOperator();
  if (remembered) return { kind: "signed-in", signIn: localSignIn(remembered), host: null };
  const people = await localPeople();
  return people ? { kind: "choose", people } : { kind: "outside" };
}

const mayBeTeams = (): boolean =>
  window.parent !== window || "nativeInterface" in window || /\bTeams(Mobile)?\b/.test(navigator.userAgent);

async function signInOf(host: Host): Promise<SignIn> {
  const clientId = await publishedClientId();
  if (!clientId) return { token: () => host.token() };
  const { teamsSignIn } = await import("../auth/teams-sign-in.ts");
  return teamsSignIn(clientId);
}

/** The app registration's id is the installation's, not the build's: the server says it. */
async function publishedClientId(): Promise<string | null> {
  try {
    const response = await fetch("/tab/settings.json");
    const isJson = response.headers.get("Content-Type")?.includes("json");
    return response.ok && isJson ? (((await response.json()) as { clientId?: string }).clientId ?? null) : null;
  } catch {
    return null;
  }
}
