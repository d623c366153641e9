import { z } from "zod";

/** A message of Teams as an action opened on it gets it (learn.microsoft.com: messagePayload). */
export interface MessagePayload {
  readonly id: string;
  readonly subject: string;
  /** When it was written; empty when Teams does not say. */
  readonly createdAt: string;
  readonly sender: {
    /** In Entra; null for a bot or another app. */
    readonly objectId: string | null;
    readonly name: string;
  };
  readonly html: string;
  /** Links to the files that came with it. Cards and quoted messages are not among them. */
  readonly files: readonly { readonly name: string; readonly url: string }[];
  /** Opens the message in Teams; empty when Teams gives none. */
  readonly link: string;
}

const named = z.looseObject({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish();

export const messagePayloadSchema = z.looseObject({
  id: z.string().nullish(),
  subject: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  linkToMessage: z.string().nullish(),
  from: z.looseObject({ user: named, application: named }).nullish(),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string().nullish(),
        contentUrl: z.string().nullish(),
        name: z.string().nullish(),
      }),
    )
    .nullish(),
});

export function payloadOf(given: z.infer<typeof messagePayloadSchema>): MessagePayload {
  const { from, body, attachments } = given;
  const content = body?.content ?? "";
  return {
    id: given.id ?? "",
    subject: given.subject ?? "",
    createdAt: given.createdDateTime ?? "",
    sender: {
      objectId: from?.user?.id ?? null,
      name: from?.user?.displayName ?? from?.application?.displayName ?? "",
    },
    html: body?.contentType === "text" ? escapeHtml(content) : content,
    files: (attachments ?? []).flatMap(({ contentType, contentUrl, name }) =>
      contentUrl && !isNoFile(contentType ?? "") ? [{ name: name || contentUrl, url: contentUrl }] : [],
    ),
    link: httpsOnly(given.linkToMessage ?? ""),
  };
}

const isNoFile = (contentType: string): boolean =>
  contentType === "messageReference" || contentType.startsWith("application/vnd.microsoft.");

const httpsOnly = (url: string): string => (url.startsWith("https://") ? url : "");

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");
