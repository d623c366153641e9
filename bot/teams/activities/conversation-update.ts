import { type Activity, envelopeOf } from "./activity.ts";
import type { InstallationChange } from "./installation.ts";

/** Only our own coming and going matters; members who join are not greeted one by one. */
export function parseConversationUpdate(
  activity: Activity,
): InstallationChange | { readonly kind: "ignored" } {
  const us = activity.recipient?.id;
  const envelope = envelopeOf(activity);
  if (activity.membersAdded?.some(({ id }) => id === us)) return { kind: "installed", envelope };
  if (activity.membersRemoved?.some(({ id }) => id === us)) return { kind: "removed", envelope };
  return { kind: "ignored" };
}
