import type { Cloud } from "../cloud.ts";
import type { Person } from "../directory.ts";
import type { ActivityJson, Message } from "../state/conversations.ts";
import { isObject } from "./card-actions.ts";

/** A message as Teams hands it to an action opened on it (learn.microsoft.com: messagePayload). */
export function messagePayload(cloud: Cloud, reader: Person, message: Message): ActivityJson {
  const { activity, conversation } = message;
  const author = cloud.directory.person(message.author);
  const attachments = Array.isArray(activity.attachments) ? activity.attachments.filter(isObject) : [];
  const html = attachments.find(({ contentType }) => contentType === "text/html")?.content;
  const { tenantId, team } = cloud.directory;
  const link = `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation)}/${message.id}?tenantId=${tenantId}&groupId=${team.aadGroupId}&parentMessageId=${message.thread ?? message.id}`;
  return {
    id: message.id,
    replyToId: message.thread,
    createdDateTime: message.at,
    lastModifiedDateTime: message.editedAt,
    deleted: message.deleted,
    importance: "normal",
    locale: reader.locale,
    linkToMessage: link,
    from: author
      ? { user: { userIdentityType: "aadUser", id: author.objectId, displayName: author.name } }
      : { application: { applicationIdentityType: "bot", displayName: cloud.directory.botName } },
    body: {
      contentType: "html",
      content: `${html ?? `<p>${String(activity.text ?? "")}</p>`}${picturesOf(cloud, message)}`,
    },
    attachments: attachments.filter(({ contentType }) => contentType !== "text/html"),
    mentions: [],
    reactions: [],
  };
}

/** Pasted pictures, with the addresses Graph has them at. */
function picturesOf(cloud: Cloud, { activity, conversation, id, thread }: Message): string {
  const { hostedContents } = activity;
  if (!Array.isArray(hostedContents)) return "";
  const isChannel = cloud.directory.channel(conversation) !== undefined;
  const place = isChannel
    ? `teams/${cloud.directory.team.aadGroupId}/channels/${conversation}`
    : `chats/${conversation}`;
  const message = isChannel && thread ? `${thread}/replies/${id}` : id;
  return hostedContents
    .map((_picture, n) => {
      const path = `${place}/messages/${message}/hostedContents/${n}/$value`;
      return `<p><img src="https://graph.microsoft.com/v1.0/${path}" alt="image"></p>`;
    })
    .join("");
}
