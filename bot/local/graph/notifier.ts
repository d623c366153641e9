import type { ChangeType, Cloud } from "../cloud.ts";
import type { StoredMail } from "../state/mails.ts";
import type { Subscription } from "../state/subscriptions.ts";

/** Delivers change notifications in the background. */
export interface Notifier {
  /** Tells every subscriber what becomes of its subscription; how many were told. */
  announceLifecycle(event: LifecycleEvent): number;
  announce(mail: StoredMail, changeType: ChangeType): void;
  /** Stops every delivery under way and waits until none is. */
  close(): Promise<void>;
}

/** What Graph tells about subscriptions themselves. */
export const lifecycleEvents = ["reauthorizationRequired", "subscriptionRemoved", "missed"] as const;
export type LifecycleEvent = (typeof lifecycleEvents)[number];

interface Notification {
  readonly url: string;
  readonly body: string;
}

/** Graph waits this long for a 2xx. */
const answerMs = 3000;
/** Pauses before the tries that follow the first; Graph goes on for four hours, a machine-local product needs less. */
const retryPausesMs = [1000, 5000, 15_000];

/** Creates the {@link Notifier}; it reads subscriptions and faults from `cloud` at each change. */
export function createNotifier(cloud: Omit<Cloud, "announce" | "announceLifecycle">): Notifier {
  const stop = new AbortController();
  const underWay = new Set<Promise<void>>();
  const held: Notification[] = [];
  let lane: Promise<void> = Promise.resolve();

  function enqueue(notification: Notification): void {
    const job = lane.then(() => deliver(notification, stop.signal)).catch(() => undefined);
    // A failing delivery must not hold up the next one: its retries go on outside the lane.
    lane = Promise.race([job, pause(answerMs, stop.signal)]);
    underWay.add(job);
    void job.finally(() => underWay.delete(job));
  }

  function announceTo(subscription: Subscription, mail: StoredMail, changeType: ChangeType): void {
    const notification = toNotification(cloud, subscription, mail, changeType);
    const path = new URL(notification.url).pathname;
    const fault = cloud.faults.take(["notifications"], path, () => true)?.kind;
    if (fault === "out-of-order") {
      held.unshift(notification);
      return;
    }
    if (fault === undefined || fault === "duplicate") enqueue(notification);
    if (fault === "duplicate") enqueue(notification);
    for (const late of held.splice(0)) enqueue(late);
  }

  function announceLifecycle(event: LifecycleEvent): number {
    const told = cloud.subscriptions
      .list()
      .filter(({ lifecycleNotificationUrl }) => lifecycleNotificationUrl);
    for (const subscription of told) {
      if (event === "subscriptionRemoved") cloud.subscriptions.remove(subscription.id);
      enqueue(toLifecycleNotification(cloud, subscription, event));
    }
    return told.length;
  }

  return {
    announceLifecycle,
    announce: (mail, changeType) => {
      const now = cloud.now().toISOString();
      for (const subscription of cloud.subscriptions.list()) {
        if (subscription.expirationDateTime <= now) cloud.subscriptions.remove(subscription.id);
        else if (isAbout(cloud, subscription, mail, changeType)) announceTo(subscription, mail, changeType);
      }
    },
    close: async () => {
      stop.abort();
      await Promise.allSettled(underWay);
    },
  };
}

/** Mailbox and folder that a subscription's resource names, or undefined for one this stand-in does not have. */
export function parseMailResource(
  resource: string,
): { readonly mailbox: string; readonly folder: string | undefined } | undefined {
  const path = resource.replace(/^\//, "").replace(/\('([^']*)'\)/g, "/$1");
  const match = /^users\/([^/]+)(?:\/mailFolders\/([^/]+))?\/messages(?:\?.*)?$/i.exec(path);
  return match?.[1] ? { mailbox: match[1], folder: match[2]?.toLowerCase() } : undefined;
}

function isAbout(
  cloud: Omit<Cloud, "announce" | "announceLifecycle">,
  subscription: Subscription,
  mail: StoredMail,
  changeType: ChangeType,
): boolean {
  const wanted = parseMailResource(subscription.resource);
  if (!wanted || !subscription.changeType.split(",").includes(changeType)) return false;
  if (cloud.directory.mailbox(wanted.mailbox)?.address !== mail.mailbox) return false;
  return wanted.folder === undefined || wanted.folder === mail.folder;
}

function toNotification(
  cloud: Omit<Cloud, "announce" | "announceLifecycle">,
  subscription: Subscription,
  mail: StoredMail,
  changeType: ChangeType,
): Notification {
  const owner = cloud.directory.mailbox(mail.mailbox)?.objectId ?? mail.mailbox;
  const resource = `Users/${owner}/Messages/${mail.id}`;
  const value = {
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    changeType,
    resource,
    resourceData: {
      "@odata.type": "#Microsoft.Graph.Message",
      "@odata.id": resource,
      "@odata.etag": `W/"${mail.change}"`,
      id: mail.id,
    },
    clientState: subscription.clientState,
    tenantId: cloud.directory.tenantId,
  };
  return { url: subscription.notificationUrl, body: JSON.stringify({ value: [value] }) };
}

function toLifecycleNotification(
  cloud: Omit<Cloud, "announce" | "announceLifecycle">,
  subscription: Subscription,
  lifecycleEvent: LifecycleEvent,
): Notification {
  const value = {
    lifecycleEvent,
    subscriptionId: subscription.id,
    resource: subscription.resource,
    clientState: subscription.clientState,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    tenantId: cloud.directory.tenantId,
  };
  const url = subscription.lifecycleNotificationUrl ?? subscription.notificationUrl;
  return { url, body: JSON.stringify({ value: [value] }) };
}

async function deliver(notification: Notification, stop: AbortSignal): Promise<void> {
  for (const wait of [0, ...retryPausesMs]) {
    await pause(wait, stop);
    if (stop.aborted || (await post(notification, stop))) return;
  }
}

async function post({ url, body }: Notification, stop: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      redirect: "error",
      signal: AbortSignal.any([stop, AbortSignal.timeout(answerMs)]),
    });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  if (ms === 0 || stop.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    stop.addEventListener("abort", () => resolve(), { once: true });
  });
}
