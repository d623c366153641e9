import { inWindow } from "../keep/browser-keeps.ts";
import { NotSignedIn, type SignIn } from "./sign-in.ts";

export interface LocalPerson {
  readonly address: string;
  readonly name: string;
}

const REMEMBERED = "sportello.operator";

/** The people of a desk that runs on one machine, or null when this is not one. */
export async function localPeople(): Promise<readonly LocalPerson[] | null> {
  try {
    const response = await fetch("/local/people");
    if (!response.ok) return null;
    const answer = (await response.json()) as readonly LocalPerson[] | { items: readonly LocalPerson[] };
    return "items" in answer ? answer.items : answer;
  } catch {
    return null;
  }
}

export const rememberedOperator = (): string | null => inWindow.getItem(REMEMBERED);
export const rememberOperator = (address: string): void => inWindow.setItem(REMEMBERED, address);

/** Signs in as one of the local desk's people: no password, loopback only. */
export function localSignIn(operator: string): SignIn {
  let held: { readonly token: string; readonly expiresAt: number } | null = null;
  let asking: Promise<string> | null = null;

  async function ask(): Promise<string> {
    const response = await fetch("/local/token", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ operator }),
    });
    if (!response.ok) throw new NotSignedIn(operator);
    const { token, expiresAt } = (await response.json()) as { token: string; expiresAt: string | number };
    held = { token, expiresAt: new Date(expiresAt).getTime() };
    return token;
  }

  return {
    async token(fresh) {
      const isGood = held !== null && !fresh && !(held.expiresAt - Date.now() < 60_000);
      if (held && isGood) return held.token;
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
    switchOperator() {
      inWindow.removeItem(REMEMBERED);
      location.reload();
    },
  };
}
