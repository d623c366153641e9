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
