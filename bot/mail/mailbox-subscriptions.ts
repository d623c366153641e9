import { type DeskMailbox, foldersOf } from "../../core/desk/mailbox.ts";
import { folderKey } from "../../core/intake/mailbox-state.ts";
import type { Clock, KeyedCollection, Store } from "../../core/ports.ts";
import { plusMinutes } from "../../core/time.ts";
import { statusOf } from "./graph-trouble.ts";

/** A subscription of ours at Graph, by mailbox and folder. */
interface Subscription {
  readonly id: string;
  readonly expiresAt: string;
  readonly notificationUrl: string;
  /** What Graph asked for since: to be reauthorised, or made anew because it took it away. */
  readonly wanted?: "reauthorize" | "create";
}

/** What Graph tells about a subscription itself (learn.microsoft.com/graph/change-notifications-lifecycle-events). */
export const LIFECYCLE_EVENTS = ["reauthorizationRequired", "subscriptionRemoved", "missed"] as const;
export type LifecycleEvent = (typeof LIFECYCLE_EVENTS)[number];

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

/** By mailbox and folder: `folderKey`. */
export const mailSubscriptions = (store: Store): KeyedCollection<Subscription> =>
  store.collection("mail-subscriptions");

/** Makes sure Graph tells us about new mail in each folder: subscribes, renews in time, subscribes anew when lost. */
export async function ensureSubscriptions(
  deps: MailboxSubscriptionsDeps,
  mailbox: DeskMailbox,
): Promise<void> {
  for (const folder of foldersOf(mailbox)) await ensureSubscription(deps, mailbox.address, folder);
}

async function ensureSubscription(
  deps: MailboxSubscriptionsDeps,
  mailbox: string,
  folder: string,
): Promise<void> {
  const { store, clock, graph, notificationUrl } = deps;
  const subscriptions = mailSubscriptions(store);
  const key = folderKey(mailbox, folder);
  const now = clock.now();
  const known = await subscriptions.get(key);
  const isOurs = known?.notificationUrl === notificationUrl && known.wanted !== "create";
  const isFresh = known && known.expiresAt > plusMinutes(now, RENEW_WHEN_LEFT_MINUTES);
  if (known && isOurs && isFresh && known.wanted === undefined) return;
  const expiresAt = plusMinutes(now, LIFETIME_MINUTES);
  if (known && isOurs && (await renew(graph, known.id, expiresAt))) {
    return subscriptions.put(key, { id: known.id, notificationUrl, expiresAt });
  }
  const created = await graph.postJson<{ id: string }>("/subscriptions", {
    changeType: "created",
    resource: `/users/${mailbox}/mailFolders/${folder}/messages`,
    notificationUrl,
    // Cannot be added later: without it Graph ends a subscription in silence.
    lifecycleNotificationUrl: notificationUrl,
    expirationDateTime: expiresAt,
    clientState: deps.clientState,
  });
  await subscriptions.put(key, { id: created.id, expiresAt, notificationUrl });
}

/** A new expiry reauthorises as well. False when Graph no longer knows the subscription. */
async function renew(graph: SubscriptionGraph, id: string, expiresAt: string): Promise<boolean> {
  try {
    await graph.patchJson(`/subscriptions/${encodeURIComponent(id)}`, { expirationDateTime: expiresAt });
    return true;
  } catch (thrown) {
    if (statusOf(thrown) === 404) return false;
    throw thrown;
  }
}

/**
 * Notes what Graph wants done about a subscription; the next turn does it. For missed notifications there is nothing
 * to note: the delta query of that turn tells all they would have.
 */
export async function noteLifecycle(
  store: Store,
  subscriptionId: string,
  event: LifecycleEvent,
): Promise<void> {
  if (event === "missed") return;
  const subscriptions = mailSubscriptions(store);
  const known = (await subscriptions.list()).find(({ value }) => value.id === subscriptionId);
  if (!known) return;
  const wanted = event === "subscriptionRemoved" ? "create" : "reauthorize";
  await subscriptions.replace(known.key, known.value, { ...known.value, wanted });
}
