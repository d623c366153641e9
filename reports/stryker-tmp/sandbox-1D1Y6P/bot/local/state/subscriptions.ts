// @ts-nocheck
import type { StateFile } from "./open-state.ts";

/** A change-notification subscription, as Graph shows it. */
export interface Subscription {
  readonly id: string;
  readonly resource: string;
  readonly changeType: string;
  readonly clientState: string | null;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly expirationDateTime: string;
  readonly applicationId: string;
  readonly creatorId: string;
  readonly latestSupportedTlsVersion: string;
}

/** The subscriptions of the product. */
export interface SubscriptionStore {
  save(subscription: Subscription): void;
  get(id: string): Subscription | undefined;
  list(): readonly Subscription[];
  remove(id: string): void;
}

/** Opens the subscription table of a state file. */
export function openSubscriptions({ db }: StateFile): SubscriptionStore {
  const save = db.prepare("INSERT OR REPLACE INTO subscription (id, expires_at, content) VALUES (?, ?, ?)");
  const one = db.prepare("SELECT content FROM subscription WHERE id = ?");
  const all = db.prepare("SELECT content FROM subscription ORDER BY rowid");
  const remove = db.prepare("DELETE FROM subscription WHERE id = ?");
  return {
    save: (subscription) =>
      void save.run(subscription.id, subscription.expirationDateTime, JSON.stringify(subscription)),
    get: (id) => {
      const row = one.get(id);
      return row && (JSON.parse(String(row.content)) as Subscription);
    },
    list: () => all.all().map((row) => JSON.parse(String(row.content)) as Subscription),
    remove: (id) => void remove.run(id),
  };
}
