// @ts-nocheck
import type { ClaimedEffect, DeadLetter, PendingEffect } from "../../../core/effects.ts";
import type { Instant } from "../../../core/time.ts";
import type { EffectEntry } from "./documents.ts";

/** The effects of one ticket, in the order they came. */
export type Queue = readonly EffectEntry[];

/** What the outbox hands out next of a ticket: its first due effect, and none while somebody holds one. */
export function claimable(queue: Queue, now: Instant): EffectEntry | null {
  if (queue.some(({ leaseUntil }) => leaseUntil !== null && leaseUntil > now)) return null;
  const due = queue.filter(({ deadAt, notBefore }) => deadAt === null && notBefore <= now);
  return first(due);
}

/** When there is something to look at next: the last of its leases ends, or the first effect falls due. */
export function nextLook(queue: Queue): Instant | null {
  const leases = queue.flatMap(({ leaseUntil }) => leaseUntil ?? []);
  return leases.toSorted().at(-1) ?? earliestWaiting(queue);
}

/** What the ticket's document says of its queue beside the queue itself, for the indexes. */
export const hintsOf = (queue: Queue): { readonly due: Instant | null; readonly dead: Instant | null } => ({
  due: earliestWaiting(queue),
  dead:
    queue
      .flatMap(({ deadAt }) => deadAt ?? [])
      .toSorted()
      .at(-1) ?? null,
});

/** The queue with one of its effects changed; without it when the change is null. */
export const withEffect = (queue: Queue, id: string, change: Partial<EffectEntry> | null): Queue =>
  queue.flatMap((effect) => {
    if (effect.id !== id) return [effect];
    return change === null ? [] : [{ ...effect, ...change }];
  });

/** Nobody holds it. */
export const FREE = { holder: null, leaseUntil: null } as const;

/** The order of the whole outbox. */
export const byTime = (a: EffectEntry, b: EffectEntry): number =>
  compare(a.notBefore, b.notBefore) || compare(a.stamp, b.stamp);

/** The latest first. */
export const byDeath = (a: EffectEntry, b: EffectEntry): number =>
  compare(b.deadAt ?? "", a.deadAt ?? "") || compare(b.stamp, a.stamp);

export const claimedOf = (effect: EffectEntry): ClaimedEffect => ({
  ...pendingOf(effect),
  attempt: effect.attempt,
});

export const letterOf = (effect: EffectEntry): DeadLetter => ({
  ...pendingOf(effect),
  attempts: effect.attempt,
  reason: effect.reason ?? "",
  at: effect.deadAt ?? effect.notBefore,
});

const pendingOf = ({ id, ticket, body, notBefore }: EffectEntry): PendingEffect => ({
  id,
  ticket,
  effect: JSON.parse(body) as PendingEffect["effect"],
  notBefore,
});

const earliestWaiting = (queue: Queue): Instant | null =>
  first(queue.filter(({ deadAt }) => deadAt === null))?.notBefore ?? null;

/** Of the same time, the one that came first, whatever clock stamped it. */
const first = (queue: Queue): EffectEntry | null =>
  queue.toSorted((a, b) => compare(a.notBefore, b.notBefore))[0] ?? null;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
