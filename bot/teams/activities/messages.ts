import { type Activity, type Envelope, envelopeOf, isRecord } from "./activity.ts";
import type { CardClick } from "./card-actions.ts";
import { plainWords } from "./plain-words.ts";

/** What a person wrote to the bot. */
export interface WrittenMessage {
  readonly kind: "message";
  readonly envelope: Envelope;
  readonly text: string;
}

/** A message, or an old client's `Action.Submit`, which comes as a message with a value. */
export function parseMessage(activity: Activity): WrittenMessage | CardClick {
  const envelope = envelopeOf(activity);
  if (isRecord(activity.value)) {
    return { kind: "card-action", envelope, verb: activity.value.verb, data: activity.value, by: "submit" };
  }
  return { kind: "message", envelope, text: wordsOf(activity) };
}

/** The text without mentions of us and without markup. */
function wordsOf({ text, entities, recipient }: Activity): string {
  let words = text ?? "";
  for (const entity of entities ?? []) {
    const mentioned = isRecord(entity.mentioned) ? entity.mentioned.id : null;
    if (entity.type === "mention" && typeof entity.text === "string" && mentioned === recipient?.id) {
      words = words.replaceAll(entity.text, " ");
    }
  }
  return plainWords(words);
}
