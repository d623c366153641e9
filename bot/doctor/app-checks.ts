import { decodeJwt } from "jose";
import { type Diagnosis, diagnosis, lineOf } from "./diagnosis.ts";

/** The app in Entra, as the doctor asks about it. */
export interface AppAccess {
  /** A token for Graph that Entra gives now. */
  readonly token: () => Promise<string>;
  /** When the certificate runs out; null for an app that proves itself otherwise. Throws when it cannot be read. */
  readonly certificateUntil: () => Promise<Date | null>;
  /** Entra's clock; null when it does not say. */
  readonly time: () => Promise<Date | null>;
  readonly now: () => number;
}

const DAY_MS = 86_400_000;
const RENEW_WITHIN_DAYS = 30;
/** Entra and Bot Framework allow five minutes between clocks. */
const SKEW_FAILS_SECONDS = 300;
const SKEW_WARNS_SECONDS = 30;

/** What the desk can do without, and what it cannot. Mail is asked of the mailboxes themselves (docs/adr/0034). */
const NEEDED = ["User.Read.All"] as const;
const USEFUL = [
  "TeamsActivity.Send",
  "Chat.Create",
  "TeamsAppInstallation.ReadWriteSelfForChat.All",
  "AppCatalog.Read.All",
] as const;
const FOR_GROUPS = "GroupMember.Read.All";
/** By consent these reach every mailbox of the tenant. */
const TOO_WIDE = ["Mail.ReadWrite", "Mail.Send"];

export async function checkCertificate({ certificateUntil, now }: AppAccess): Promise<readonly Diagnosis[]> {
  try {
    const until = await certificateUntil();
    if (until === null) return [];
    const days = Math.floor((until.getTime() - now()) / DAY_MS);
    const params = { days, date: until.toISOString().slice(0, 10) };
    if (days < 0) return [diagnosis("fail", "certificate.expired", params)];
    return [
      days < RENEW_WITHIN_DAYS
        ? diagnosis("warn", "certificate.soon", params)
        : diagnosis("ok", "certificate.ok", params),
    ];
  } catch (thrown) {
    return [diagnosis("fail", "certificate.unreadable", { reason: lineOf(thrown) })];
  }
}

/** The parts of a desk that need permissions of their own. */
export interface AppUses {
  readonly groups: readonly unknown[];
  readonly supportContacts: readonly unknown[];
}

/** Whether Entra gives the app a token, and what it may do with it. */
export async function checkApp(access: AppAccess, uses: AppUses): Promise<readonly Diagnosis[]> {
  try {
    const { roles = [] } = decodeJwt<{ roles?: readonly string[] }>(await access.token());
    return [diagnosis("ok", "token.ok"), ...checkRoles(roles, uses)];
  } catch (thrown) {
    return [diagnosis("fail", "token.refused", { reason: lineOf(thrown) })];
  }
}

function checkRoles(roles: readonly string[], { groups, supportContacts }: AppUses): readonly Diagnosis[] {
  const needed = [...NEEDED, ...(groups.length > 0 ? [FOR_GROUPS] : [])];
  const forSupport = (name: string) => name === "TeamsActivity.Send" || supportContacts.length > 0;
  const missing = (names: readonly string[]) => names.filter((name) => !roles.includes(name));
  const diagnoses = [
    ...missing(needed).map((permission) => diagnosis("fail", "role.missing", { permission })),
    ...missing(USEFUL.filter(forSupport)).map((permission) =>
      diagnosis("warn", "role.useful", { permission }),
    ),
    ...TOO_WIDE.filter((name) => roles.includes(name)).map((permission) =>
      diagnosis("warn", "role.wide", { permission }),
    ),
  ];
  return diagnoses.length > 0 ? diagnoses : [diagnosis("ok", "role.ok")];
}

/** A clock that is wrong makes tokens invalid, here and there. */
export async function checkClock({ time, now }: AppAccess): Promise<readonly Diagnosis[]> {
  const theirs = await time().catch(() => null);
  if (theirs === null) return [diagnosis("warn", "clock.unknown")];
  // Their header has whole seconds.
  const seconds = Math.round(Math.abs(now() - theirs.getTime()) / 1000);
  if (seconds > SKEW_FAILS_SECONDS) return [diagnosis("fail", "clock.wrong", { seconds })];
  if (seconds > SKEW_WARNS_SECONDS) return [diagnosis("warn", "clock.wrong", { seconds })];
  return [diagnosis("ok", "clock.ok")];
}
