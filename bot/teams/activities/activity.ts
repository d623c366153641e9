import { z } from "zod";
import { type Language, languageOf } from "../../../core/i18n/language.ts";
import type { Conversation, TeamsUser } from "../conversation.ts";

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

/** What is not an activity as Teams sends it. */
export interface Malformed {
  readonly kind: "malformed";
  readonly reason: string;
}

const account = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

const entities = z.array(z.looseObject({ type: z.string().nullish() })).nullish();

/** What is read of an activity before its family looks at the rest. */
export const activitySchema = z.looseObject({
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
  entities,
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      eventType: z.string().nullish(),
      team: z
        .looseObject({
          id: z.string().nullish(),
          name: z.string().nullish(),
          aadGroupId: z.string().nullish(),
        })
        .nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

export type Activity = z.infer<typeof activitySchema>;

/** What an activity says of its client's language. */
export const localeSchema = z.looseObject({ locale: z.string().nullish(), entities });

/** The first thing that is wrong, with the field it is wrong in. */
export function malformed(error: z.ZodError, field = ""): Malformed {
  const issue = error.issues[0];
  const path = [...(field ? [field] : []), ...(issue?.path ?? [])].join(".");
  return { kind: "malformed", reason: `${path}: ${issue?.message}` };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function envelopeOf(activity: Activity): Envelope {
  const { from } = activity;
  return {
    id: activity.id ?? "",
    conversation: conversationOf(activity),
    from: { id: from.id, aadObjectId: from.aadObjectId ?? null, name: from.name ?? "" },
    language: clientLanguage(activity),
    threadOf: activity.replyToId ?? activity.conversation.id.split(";messageid=")[1] ?? null,
  };
}

/** The language of the client it came from. */
export function clientLanguage({ entities, locale }: z.infer<typeof localeSchema>): Language {
  const client = entities?.find(({ type }) => type === "clientInfo");
  return languageOf(typeof client?.locale === "string" ? client.locale : (locale ?? null));
}

function conversationOf(activity: Activity): Conversation {
  const { conversation, channelData, recipient, serviceUrl } = activity;
  const id = conversation.id.split(";")[0] ?? conversation.id;
  // A team's installation names no channel: it is that of its General one.
  const channelId = channelData?.channel?.id ?? (channelData?.team?.id ? id : null);
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
