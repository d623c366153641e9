import { z } from "zod";
import { type Activity, type Envelope, envelopeOf, type Malformed, malformed } from "./activity.ts";

/** A button of a card was pressed. */
export interface CardClick {
  readonly kind: "card-action";
  readonly envelope: Envelope;
  readonly verb: unknown;
  readonly data: unknown;
  /** Execute answers with a card, an old client's submit with a message. */
  readonly by: "execute" | "submit";
}

const valueSchema = z.looseObject({
  action: z.looseObject({ verb: z.unknown().optional(), data: z.unknown().optional() }),
});

/** `adaptiveCard/action`: a Universal Action. */
export function parseCardClick(activity: Activity): CardClick | Malformed {
  const parsed = valueSchema.safeParse(activity.value);
  if (!parsed.success) return malformed(parsed.error, "value");
  const { verb, data } = parsed.data.action;
  return { kind: "card-action", envelope: envelopeOf(activity), verb, data, by: "execute" };
}
