import type { Language } from "../../../core/i18n/language.ts";
import { languageOf } from "../../../core/i18n/language.ts";
import { type Client, createClient } from "../api/client.ts";
import { createDeskApi } from "../api/desk-api.ts";
import { Problem } from "../api/problem.ts";
import type { LocalPerson } from "../auth/local-sign-in.ts";
import { NotSignedIn } from "../auth/sign-in.ts";
import { deskDates } from "../format/dates.ts";
import { isLanguageGiven, loadWords, startLanguage, wordsIn } from "../i18n/words.ts";
import { createLive } from "../live/live.ts";
import { Presences } from "../live/presences.ts";
import { parseRoute } from "../routes/route.ts";
import { navigate } from "../routes/router.ts";
import { findSurroundings, type Surroundings } from "../teams/connect.ts";
import type { Host } from "../teams/host.ts";
import { loadFirstScreen, prepareScreen } from "./screens.ts";
import type { Session } from "./session.ts";

const LIKELY_ZONE = "Europe/Rome";

/** What the page shows before and instead of the desk. */
export type Stage =
  | { readonly kind: "ready"; readonly session: Session }
  | { readonly kind: "choose"; readonly people: readonly LocalPerson[] }
  | { readonly kind: "outside" }
  | { readonly kind: "not-operator"; readonly detail: string; readonly switchOperator: (() => void) | null }
  | { readonly kind: "failed" };

export interface Booted {
  readonly stage: Stage;
  readonly host: Host | null;
  readonly language: Language;
}

/** From an empty page to a signed-in operator, or to the page that says why not. */
export async function boot(): Promise<Booted> {
  const found = await findSurroundings();
  await loadWords(startLanguage(found.kind === "signed-in" ? (found.host?.locale ?? null) : null));
  if (found.kind !== "signed-in") return { stage: found, host: null, language: startLanguage(null) };
  const { host } = found;
  if (host?.subPageId) navigate(parseRoute(...splitSubPage(host.subPageId)), "replace");
  const screen = loadFirstScreen();
  try {
    const session = await openSession(found);
    await screen;
    return { stage: { kind: "ready", session }, host, language: session.language };
  } catch (error) {
    return { stage: stageOf(error, found), host, language: startLanguage(host?.locale ?? null) };
  }
}

const splitSubPage = (subPageId: string): [string, string] => {
  const [path = "", search = ""] = subPageId.split("?");
  return [path, search];
};

async function openSession(found: Extract<Surroundings, { kind: "signed-in" }>): Promise<Session> {
  const { host, signIn } = found;
  const locale = host?.locale ?? null;
  const client: Client = createClient(signIn, startLanguage(locale));
  const api = createDeskApi(client);
  const live = createLive(client);
  prepareScreen(live);
  const answer = api.me();
  // The first dates cost a slow machine tens of milliseconds: now it has nothing else to do.
  deskDates(LIKELY_ZONE).day(new Date().toISOString());
  const me = await answer;
  const language = isLanguageGiven(locale) ? startLanguage(locale) : languageOf(me.operator.language);
  await loadWords(language);
  return {
    me,
    language,
    t: wordsIn(language),
    dates: deskDates(me.desk.timeZone),
    api,
    live,
    presences: new Presences(client),
    host,
    switchOperator: signIn.switchOperator ?? null,
    refreshMe: async () => undefined,
  };
}

function stageOf(error: unknown, { signIn }: Extract<Surroundings, { kind: "signed-in" }>): Stage {
  if (error instanceof NotSignedIn) {
    signIn.switchOperator?.();
    return { kind: "failed" };
  }
  if (error instanceof Problem && (error.view.status === 403 || error.view.status === 401)) {
    return { kind: "not-operator", detail: error.message, switchOperator: signIn.switchOperator ?? null };
  }
  return { kind: "failed" };
}
