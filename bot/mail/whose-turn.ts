import { keysOf, partsOf, type WaitingMail, waitingMails } from "../../core/intake/mailbox-state.ts";
import type { Store } from "../../core/ports.ts";
import { type Instant, plusMinutes } from "../../core/time.ts";

/** A mail that waits to be taken in. */
export interface Entry {
  readonly key: string;
  readonly id: string;
  readonly waiting: WaitingMail;
}

/** The next mails of a mailbox, and when there will be more to do. */
export interface Turn {
  readonly entries: readonly Entry[];
  /** When a mail that waits is to be tried; null when none waits. */
  readonly nextAt: Instant | null;
}

type Kept = Awaited<ReturnType<ReturnType<typeof waitingMails>["list"]>>[number];

/** Looked through for mails that are due: more than these do not fail at the same time. */
const LOOKED_AT = 500;
/** What came so lately does not wait behind years of mail. */
const FRESH_MINUTES = 60;
/** Exchange's clock may be ahead of ours. */
const AHEAD_MINUTES = 5;

/**
 * Up to `limit` mails in the order of arrival (spec M1). When more than that wait, at a first connection or after a
 * long outage, up to half of them are what citizens write meanwhile.
 */
export async function mailsInTurn(store: Store, mailbox: string, now: Instant, limit: number): Promise<Turn> {
  const waiting = await waitingMails(store).list(keysOf(mailbox), LOOKED_AT);
  const due = waiting.filter((each) => isDue(each, now));
  const fresh = due.length > limit ? (await freshMails(store, mailbox, now)).slice(0, limit / 2) : [];
  const keys = new Set(fresh.map(({ key }) => key));
  const chosen = [...fresh, ...due.filter(({ key }) => !keys.has(key))].slice(0, limit);
  const entries = chosen.map(({ key, value }) => ({ key, id: partsOf(key).id, waiting: value }));
  if (due.length > limit) return { entries, nextAt: now };
  const later = waiting.flatMap(({ value }) => (value.notBefore === null ? [] : [value.notBefore])).sort();
  return { entries, nextAt: later.find((at) => at > now) ?? null };
}

const isDue = ({ value: { notBefore } }: Kept, now: Instant): boolean =>
  notBefore === null || notBefore <= now;

/** Those that came lately, but for what belongs to a conversation of which an earlier mail waits. */
async function freshMails(store: Store, mailbox: string, now: Instant): Promise<readonly Kept[]> {
  const since = plusMinutes(now, -FRESH_MINUTES);
  const hours = new Set([since, now, plusMinutes(now, AHEAD_MINUTES)].map((at) => at.slice(0, HOUR)));
  const lists = await Promise.all(
    [...hours].map((hour) => waitingMails(store).list(`${keysOf(mailbox)}${hour}`, LOOKED_AT)),
  );
  const fresh = lists.flat().filter((each) => partsOf(each.key).receivedAt >= since && isDue(each, now));
  if (fresh.length === 0) return [];
  const first = new Map<string, string>();
  for (const { key, value } of await waitingMails(store).list(keysOf(mailbox))) {
    const { conversationId } = value;
    if (conversationId !== null && !first.has(conversationId)) first.set(conversationId, key);
  }
  return fresh.filter(
    ({ key, value: { conversationId } }) => conversationId === null || first.get(conversationId) === key,
  );
}

/** `2026-11-22T03` of an instant: what the keys of an hour's mails begin with. */
const HOUR = 13;
