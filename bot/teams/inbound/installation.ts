import { type Activity, type Envelope, envelopeOf } from "./activity.ts";

/** Our own coming and going. */
export interface InstallationChange {
  readonly kind: "installed" | "removed";
  readonly envelope: Envelope;
}

export function parseInstallation(activity: Activity): InstallationChange {
  const kind = activity.action?.startsWith("remove") ? "removed" : "installed";
  return { kind, envelope: envelopeOf(activity) };
}

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
