// @ts-nocheck
import { z } from "zod";
import { type Language, languageOf } from "../../core/i18n/language.ts";
import type { Conversation, TeamsUser } from "./conversation.ts";

/** What every activity we act on has in common. */
export interface Envelope {
  /** Teams' id of the activity; invokes repeat it when they are sent again. */
  readonly id: string;
  readonly conversation: Conversation;
  readonly from: TeamsUser;
  readonly language: Language;
  /** The message whose thread this came from, or whose card was clicked. */
  readonly threadOf: string | null;
}

/** Everything Teams can send us, told apart. This is the only place that knows raw activities. */
export type Inbound =
  | { readonly kind: "message"; readonly envelope: Envelope; readonly text: string }
  | {
      readonly kind: "card-action";
      readonly envelope: Envelope;
      readonly verb: unknown;
      readonly data: unknown;
      /** Execute answers with a card, an old client's submit with a message. */
      readonly by: "execute" | "submit";
    }
  | { readonly kind: "installed"; readonly envelope: Envelope }
  | { readonly kind: "removed"; readonly envelope: Envelope }
  | { readonly kind: "unknown-invoke"; readonly name: string }
  /** Well formed, but nothing for us: typing, reactions, other people joining. */
  | { readonly kind: "ignored" }
  | { readonly kind: "malformed"; readonly reason: string };

const account = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().nullish(),
  locale: z.string().nullish(),
  replyToId: z.string().nullish(),
  serviceUrl: z.string(),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: z.looseObject({ id: z.string().nullish(), aadGroupId: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

type Activity = z.infer<typeof activitySchema>;

export function parseActivity(raw: unknown): Inbound {
  const parsed = activitySchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { kind: "malformed", reason: `${issue?.path.join(".")}: ${issue?.message}` };
  }
  const activity = parsed.data;
  switch (activity.type) {
    case "message":
      return parseMessage(activity);
    case "invoke":
      return parseInvoke(activity);
    case "installationUpdate":
      return {
        kind: activity.action?.startsWith("remove") ? "removed" : "installed",
        envelope: envelopeOf(activity),
      };
    case "conversationUpdate":
      return parseConversationUpdate(activity);
    default:
      return { kind: "ignored" };
  }
}

function parseMessage(activity: Activity): Inbound {
  const envelope = envelopeOf(activity);
  if (isRecord(activity.value)) {
    return { kind: "card-action", envelope, verb: activity.value.verb, data: activity.value, by: "submit" };
  }
  return { kind: "message", envelope, text: wordsOf(activity) };
}

function parseInvoke(activity: Activity): Inbound {
  if (activity.name !== "adaptiveCard/action") return { kind: "unknown-invoke", name: activity.name ?? "" };
  const action = isRecord(activity.value) ? activity.value.action : null;
  if (!isRecord(action)) return { kind: "malformed", reason: "value.action: missing" };
  return {
    kind: "card-action",
    envelope: envelopeOf(activity),
    verb: action.verb,
    data: action.data,
    by: "execute",
  };
}

/** Only our own coming and going matters; members who join are not greeted one by one. */
function parseConversationUpdate(activity: Activity): Inbound {
  const us = activity.recipient?.id;
  const envelope = envelopeOf(activity);
  if (activity.membersAdded?.some(({ id }) => id === us)) return { kind: "installed", envelope };
  if (activity.membersRemoved?.some(({ id }) => id === us)) return { kind: "removed", envelope };
  return { kind: "ignored" };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function envelopeOf(activity: Activity): Envelope {
  const { from } = activity;
  return {
    id: activity.id ?? "",
    conversation: conversationOf(activity),
    from: { id: from.id, aadObjectId: from.aadObjectId ?? null, name: from.name ?? "" },
    language: languageOf(localeOf(activity)),
    threadOf: activity.replyToId ?? activity.conversation.id.split(";messageid=")[1] ?? null,
  };
}

function localeOf(activity: Activity): string | null {
  const client = activity.entities?.find(({ type }) => type === "clientInfo");
  return typeof client?.locale === "string" ? client.locale : (activity.locale ?? null);
}

function conversationOf(activity: Activity): Conversation {
  const { conversation, channelData, recipient, serviceUrl } = activity;
  const id = conversation.id.split(";")[0] ?? conversation.id;
  const channelId = channelData?.channel?.id;
  return {
    serviceUrl,
    id,
    kind: kindOf(activity),
    tenantId: conversation.tenantId ?? channelData?.tenant?.id ?? "",
    botId: recipient?.id ?? "",
    channel: channelId
      ? {
          id: channelId,
          name: channelData?.channel?.name ?? "",
          teamId: channelData?.team?.id ?? "",
          teamGroupId: channelData?.team?.aadGroupId ?? "",
        }
      : null,
  };
}

function kindOf({ conversation, channelData }: Activity): Conversation["kind"] {
  if (conversation.conversationType === "channel" || channelData?.channel?.id) return "channel";
  return conversation.conversationType === "groupChat" || conversation.isGroup ? "group" : "personal";
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
  return words
    .replace(/<[^<>]{0,200}>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replace(/\s+/g, " ")
    .trim();
}
