// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { Conversation, Message } from "../state/conversations.ts";

/** A message as Graph's `chatMessage`. */
export function chatMessageJson(cloud: Cloud, conversation: Conversation, message: Message): unknown {
  const attachments = attachmentsOf(message);
  const isChannel = conversation.kind === "channel";
  return {
    id: message.id,
    replyToId: message.thread,
    etag: String(Date.parse(message.editedAt ?? message.at)),
    messageType: "message",
    createdDateTime: message.at,
    lastModifiedDateTime: message.editedAt ?? message.at,
    lastEditedDateTime: message.editedAt,
    deletedDateTime: message.deleted ? message.editedAt : null,
    subject: null,
    summary: null,
    chatId: isChannel ? null : conversation.id,
    importance: "normal",
    locale: "en-us",
    webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation.id)}/${message.id}`,
    channelIdentity: isChannel
      ? { teamId: cloud.directory.team.aadGroupId, channelId: conversation.id }
      : null,
    policyViolation: null,
    eventDetail: null,
    from: fromJson(cloud, message),
    body: bodyJson(message, attachments),
    attachments: message.deleted ? [] : attachments,
    mentions: [],
    reactions: [],
  };
}

interface AttachmentJson {
  readonly id: string;
  readonly contentType: string;
  readonly contentUrl: null;
  /** The card as JSON text. */
  readonly content: string;
  readonly name: null;
  readonly thumbnailUrl: null;
  readonly teamsAppId: null;
}

function attachmentsOf(message: Message): readonly AttachmentJson[] {
  const { attachments } = message.activity;
  if (!Array.isArray(attachments)) return [];
  return (attachments as readonly { contentType?: unknown; content?: unknown }[])
    .filter(({ contentType }) => contentType !== "text/html")
    .map(({ contentType, content }, index) => ({
      id: `${message.id}-${index}`,
      contentType: String(contentType),
      contentUrl: null,
      content: typeof content === "string" ? content : JSON.stringify(content),
      name: null,
      thumbnailUrl: null,
      teamsAppId: null,
    }));
}

function bodyJson(message: Message, attachments: readonly AttachmentJson[]): unknown {
  if (message.deleted) return { contentType: "html", content: "" };
  const text = typeof message.activity.text === "string" ? message.activity.text : "";
  if (attachments.length === 0) return { contentType: "text", content: text };
  const marks = attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join("");
  return { contentType: "html", content: `${text}${marks}` };
}

function fromJson(cloud: Cloud, message: Message): unknown {
  const { appId, botName, tenantId } = cloud.directory;
  if (message.fromBot) {
    const application = { id: appId, displayName: botName, applicationIdentityType: "bot" };
    return { application, device: null, user: null };
  }
  const person = cloud.directory.person(message.author);
  const id = person?.objectId ?? message.author;
  const user = { id, displayName: person?.name ?? message.author, userIdentityType: "aadUser", tenantId };
  return { application: null, device: null, user };
}
