import { z } from "zod";
import { type Activity, type Envelope, envelopeOf, type Malformed, malformed } from "./activity.ts";

/** A dialog that a card's button opens, or a button pressed in one. */
export interface DialogStep {
  readonly kind: "dialog";
  readonly envelope: Envelope;
  /** What the button carries and, once open, what was typed. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly step: "open" | "submit";
}

const valueSchema = z.looseObject({ data: z.record(z.string(), z.unknown()) });

/** `task/fetch` and `task/submit` (learn.microsoft.com: invoke and dismiss dialogs). */
export function parseDialog(activity: Activity, step: DialogStep["step"]): DialogStep | Malformed {
  const parsed = valueSchema.safeParse(activity.value);
  if (!parsed.success) return malformed(parsed.error, "value");
  return { kind: "dialog", envelope: envelopeOf(activity), data: parsed.data.data, step };
}
