import type { OperatorAddress } from "../people/operator.ts";
import type { WayToTell } from "../people/preferences.ts";
import type { Collections } from "../ports.ts";
import type { Instant } from "../time.ts";

/** Collection of `Store.collection` that holds them, by operator's address. */
export const DELIVERY_HEALTH = "delivery-health";

/** Why Teams did not take a notice, as far as it says. */
export const DELIVERY_REASONS = ["blocked", "gone", "no_chat", "feed", "other"] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

export interface DeliveryTrouble {
  readonly way: WayToTell;
  readonly at: Instant;
  readonly reason: DeliveryReason;
  /** In the words of whoever did not take it. */
  readonly detail: string;
}

/** How notices reach an operator (spec N3, D7). */
export interface DeliveryHealth {
  readonly delivered: { readonly way: WayToTell; readonly at: Instant } | null;
  readonly failure: DeliveryTrouble | null;
  /** By way: whether the last try there failed. */
  readonly failing: readonly WayToTell[];
}

export const deliveryHealthOf = (
  store: Collections,
  operator: OperatorAddress,
): Promise<DeliveryHealth | null> => store.collection<DeliveryHealth>(DELIVERY_HEALTH).get(operator);

/** A chat that was there once: what was told in it goes by mail while it is lost. */
export const hasLostChat = (health: DeliveryHealth | null): boolean =>
  health?.failing.includes("teams-chat") === true && health.failure?.reason !== "no_chat";

const NOTHING_KNOWN: DeliveryHealth = { delivered: null, failure: null, failing: [] };

export const afterDelivery = (
  health: DeliveryHealth | null,
  way: WayToTell,
  at: Instant,
): DeliveryHealth => ({
  ...(health ?? NOTHING_KNOWN),
  delivered: { way, at },
  failing: (health?.failing ?? []).filter((other) => other !== way),
});

export const afterFailure = (health: DeliveryHealth | null, failure: DeliveryTrouble): DeliveryHealth => ({
  ...(health ?? NOTHING_KNOWN),
  failure,
  failing: [...new Set([...(health?.failing ?? []), failure.way])],
});
