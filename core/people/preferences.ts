import type { Desk } from "../desk/desk.ts";
import type { Language } from "../i18n/language.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Rejection } from "../ticket/rejection.ts";
import type { OperatorAddress } from "./operator.ts";
import { hasRole, visibleQueues } from "./policy.ts";

/** Collection of `Store.collection` that holds them, by operator's address. */
export const PREFERENCES = "preferences";

/** Where an operator can be told something (spec N3). */
export const WAYS_TO_TELL = ["teams-chat", "activity-feed", "mail"] as const;
export type WayToTell = (typeof WAYS_TO_TELL)[number];

const DEFAULT_WAYS: readonly WayToTell[] = ["teams-chat"];

/** Days off, first and last included, on the desk's calendar (`YYYY-MM-DD`). */
export interface Absence {
  readonly from: string;
  readonly until: string;
  /** Who looks after his tickets meanwhile. */
  readonly substitute: OperatorAddress | null;
  readonly text: string;
}

export interface Digest {
  readonly at: string;
  /** A second time on the same day. */
  readonly again?: string | null;
}

/** What an operator chose for himself (spec P5). Only the queues are there where he chose before there was more. */
export interface Preferences {
  /** "Le mie code": queues he wants to be told about. */
  readonly myQueues: readonly string[];
  /** Null for that of his Teams. */
  readonly language?: Language | null;
  readonly toldBy?: readonly WayToTell[];
  /** On working days at `HH:mm` on the desk's clock, and a second time if he wants; null for none. */
  readonly digest?: Digest | null;
  readonly absence?: Absence | null;
  /** Whether he wants to see plainer words for what he writes (spec X2). */
  readonly plainLanguage?: boolean;
}

/** `GET /api/v1/preferences`: what holds for an operator, chosen or not. */
export type PreferencesView = Required<Preferences>;

/** What holds for who chose nothing is what the desk did before anybody could choose. */
export const preferencesView = (
  desk: Desk,
  operator: OperatorAddress,
  chosen: Preferences | null,
): PreferencesView => ({
  language: null,
  toldBy: DEFAULT_WAYS,
  digest: null,
  absence: null,
  plainLanguage: true,
  ...chosen,
  myQueues: myQueues(desk, operator, chosen),
});

/** How an operator is told something now: as he chose, and by mail instead of a chat he never opened (spec N3). */
export function waysToTell(chosen: Preferences | null, hasChat: boolean): ReadonlySet<WayToTell> {
  const ways = (chosen?.toldBy ?? DEFAULT_WAYS).map((way) =>
    way === "teams-chat" && !hasChat ? "mail" : way,
  );
  return new Set(ways);
}

/** The choice ready to be kept, or what is wrong with it. */
export function checkPreferences(
  desk: Desk,
  operator: OperatorAddress,
  asked: Preferences,
): Result<Preferences, Rejection> {
  const visible = visibleQueues(desk, operator);
  const refused = asked.myQueues.find((queue) => !visible.includes(queue));
  if (refused !== undefined) {
    return fail({ code: desk.queues.has(refused) ? "queue.not_allowed" : "queue.unknown", queue: refused });
  }
  const { absence } = asked;
  if (absence && absence.until < absence.from) return fail({ code: "field.invalid", field: "absence.until" });
  const substitute = absence?.substitute ?? null;
  if (substitute !== null && (substitute === operator || !desk.operators.has(substitute))) {
    return fail({ code: "field.invalid", field: "absence.substitute" });
  }
  const { toldBy } = asked;
  return ok({
    ...asked,
    myQueues: [...new Set(asked.myQueues)],
    ...(toldBy && { toldBy: WAYS_TO_TELL.filter((way) => toldBy.includes(way)) }),
  });
}

/** The operator's own queues: those he chose and may still see, or where he works fully while he chose none. */
export function myQueues(
  desk: Desk,
  operator: OperatorAddress,
  chosen: Preferences | null,
): readonly string[] {
  return visibleQueues(desk, operator).filter((key) =>
    chosen ? chosen.myQueues.includes(key) : hasRole(desk, operator, key, "rw"),
  );
}
