import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { Operator } from "../people/operator.ts";
import { type PreferencesView, WAYS_TO_TELL, type WayToTell } from "../people/preferences.ts";
import type { Instant } from "../time.ts";
import type { DeliveryHealth, DeliveryReason, DeliveryTrouble } from "./delivery-health.ts";

/** How one operator is reached: `GET /api/v1/me/delivery`. */
export interface DeliveryView {
  readonly operator: { readonly address: string; readonly name: string };
  /** The ways he chose, and whether the last try there failed. */
  readonly ways: readonly { readonly way: WayToTell; readonly isFailing: boolean }[];
  readonly lastDelivered: { readonly way: WayToTell; readonly at: Instant } | null;
  readonly lastFailure: {
    readonly way: WayToTell;
    readonly at: Instant;
    readonly reason: DeliveryReason;
    /** What is wrong, to be read. */
    readonly sentence: string;
  } | null;
  /** Mail comes instead of what he chose. */
  readonly mailInstead: boolean;
}

export function deliveryView(
  { address, name }: Operator,
  { toldBy }: Pick<PreferencesView, "toldBy">,
  health: DeliveryHealth | null,
  language: Language,
): DeliveryView {
  const failing = health?.failing ?? [];
  const ways = WAYS_TO_TELL.filter((way) => toldBy.includes(way)).map((way) => ({
    way,
    isFailing: failing.includes(way),
  }));
  return {
    operator: { address, name },
    ways,
    lastDelivered: health?.delivered ?? null,
    lastFailure: health?.failure ? troubleView(health.failure, language) : null,
    mailInstead: ways.some(({ way, isFailing }) => isFailing && way !== "mail"),
  };
}

const troubleView = ({ way, at, reason, detail }: DeliveryTrouble, language: Language) => ({
  way,
  at,
  reason,
  sentence: translate(language, `delivery.reason.${reason}`, { detail }),
});
