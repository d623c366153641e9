import { type Activity, type Envelope, envelopeOf, isRecord } from "./activity.ts";
import type { CardClick } from "./card-actions.ts";
import { plainWords } from "./plain-words.ts";

/** What a person wrote to the bot. */
export interface WrittenMessage {
  readonly kind: "message";
  readonly envelope: Envelope;
  readonly text: string;
  /** Pictures or files came with it, which words alone do not carry. */
  readonly bringsFiles: boolean;
}

/** A message, or an old client's `Action.Submit`, which comes as a message with a value. */
export function parseMessage(activity: Activity): WrittenMessage | CardClick {
  const envelope = envelopeOf(activity);
  if (isRecord(activity.value)) {
    return { kind: "card-action", envelope, verb: activity.value.verb, data: activity.value, by: "submit" };
  }
  return { kind: "message", envelope, text: wordsOf(activity), bringsFiles: bringsFiles(activity) };
}

const FILE_INFO = "application/vnd.microsoft.teams.file.download.info";
/** Emoji are pictures too; `attachment` stands where a file was put. */
const FILE_IN_HTML = /<attachment\b|<img\b(?![^<>]{0,2000}schema\.skype\.com\/Emoji)/i;

function bringsFiles({ attachments }: Activity): boolean {
  if (!Array.isArray(attachments)) return false;
  return attachments.filter(isRecord).some(({ contentType, content }) => {
    if (contentType === "text/html") return typeof content === "string" && FILE_IN_HTML.test(content);
    return contentType === FILE_INFO || (typeof contentType === "string" && contentType.startsWith("image/"));
  });
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
