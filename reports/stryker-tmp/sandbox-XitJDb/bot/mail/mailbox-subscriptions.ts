// @ts-nocheck
import type { Clock, Store } from "../../core/ports.ts";
import { plusMinutes } from "../../core/time.ts";

/** A subscription of ours at Graph. */
interface Subscription {
  readonly id: string;
  readonly expiresAt: string;
  readonly notificationUrl: string;
}

export interface SubscriptionGraph {
  postJson<T>(path: string, body: unknown): Promise<T>;
  patchJson(path: string, body: unknown): Promise<void>;
}

export interface MailboxSubscriptionsDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly graph: SubscriptionGraph;
  /** Where Graph posts to; it checks the address by calling it. */
  readonly notificationUrl: string;
  /** Comes back in each notification and proves that Graph sent it. */
  readonly clientState: string;
}

/** Graph allows under seven days for mail (microsoft-platform.md); half a day less leaves room for clocks. */
const LIFETIME_MINUTES = 6.5 * 24 * 60;
const RENEW_WHEN_LEFT_MINUTES = 2 * 24 * 60;

/** Makes sure Graph tells us about new mail in this mailbox: subscribes, renews in time, subscribes anew when lost. */
export async function ensureSubscription(deps: MailboxSubscriptionsDeps, mailbox: string): Promise<void> {
  const { store, clock, graph, notificationUrl } = deps;
  const subscriptions = store.collection<Subscription>("mail-subscriptions");
  const now = clock.now();
  const known = await subscriptions.get(mailbox);
  const isOurs = known?.notificationUrl === notificationUrl;
  if (known && isOurs && known.expiresAt > plusMinutes(now, RENEW_WHEN_LEFT_MINUTES)) return;
  const expiresAt = plusMinutes(now, LIFETIME_MINUTES);
  if (known && isOurs && (await renew(graph, known.id, expiresAt))) {
    return subscriptions.put(mailbox, { ...known, expiresAt });
  }
  const created = await graph.postJson<{ id: string }>("/subscriptions", {
    changeType: "created",
    resource: `/users/${mailbox}/mailFolders/inbox/messages`,
    notificationUrl,
    expirationDateTime: expiresAt,
    clientState: deps.clientState,
  });
  await subscriptions.put(mailbox, { id: created.id, expiresAt, notificationUrl });
}

/** False when Graph no longer knows the subscription. */
async function renew(graph: SubscriptionGraph, id: string, expiresAt: string): Promise<boolean> {
  try {
    await graph.patchJson(`/subscriptions/${encodeURIComponent(id)}`, { expirationDateTime: expiresAt });
    return true;
  } catch (thrown) {
    if ((thrown as { status?: number }).status === 404) return false;
    throw thrown;
  }
}
