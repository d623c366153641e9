import { createContext, useContext } from "react";
import type { Language } from "../../../core/i18n/language.ts";
import type { MeView } from "../../../core/people/me-view.ts";
import type { DeskApi } from "../api/desk-api.ts";
import type { DeskDates } from "../format/dates.ts";
import type { DueContext } from "../format/due.ts";
import type { Words } from "../i18n/words.ts";
import type { Live } from "../live/live.ts";
import { useNow } from "../live/now.ts";
import type { Presences } from "../live/presences.ts";
import type { Host } from "../teams/host.ts";

/** What every screen of a signed-in operator may use. It does not change while he works. */
export interface Session {
  readonly me: MeView;
  readonly language: Language;
  readonly t: Words;
  readonly dates: DeskDates;
  readonly api: DeskApi;
  readonly live: Live;
  /** Who else is at which ticket. */
  readonly presences: Presences;
  readonly host: Host | null;
  readonly switchOperator: (() => void) | null;
  /** Asks again who we are, after the preferences changed. */
  readonly refreshMe: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside a session");
  return session;
}

/** What words about time need. */
export function useDueContext(): DueContext {
  const { t, dates } = useSession();
  return { t, dates, now: useNow() };
}
