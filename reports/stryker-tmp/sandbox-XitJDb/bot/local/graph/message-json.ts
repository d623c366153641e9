// @ts-nocheck
import type { MailAddress, MailContent } from "../mail/mail-content.ts";
import type { StoredMail } from "../state/mails.ts";

/** Properties that Graph sends only when `$select` names them. */
const onlyWhenSelected = new Set(["internetMessageHeaders", "uniqueBody"]);

/** A mail as Graph's `message` resource, cut to `$select`. */
export function messageJson(mail: StoredMail, select: ReadonlySet<string> | undefined): unknown {
  const all = allProperties(mail);
  const shown = Object.entries(all).filter(([name]) =>
    select ? name === "id" || select.has(name) : !onlyWhenSelected.has(name),
  );
  return { "@odata.etag": `W/"${all.changeKey}"`, ...Object.fromEntries(shown) };
}

/** The names of a `$select`, or undefined when there is none. */
export function selectOf(query: URLSearchParams): ReadonlySet<string> | undefined {
  const select = query.get("$select");
  return select ? new Set(select.split(",").map((name) => name.trim())) : undefined;
}

function allProperties(mail: StoredMail): Record<string, unknown> & { readonly changeKey: string } {
  const { content } = mail;
  const plain = content.text !== "" ? content.text : content.html.replace(/<[^>]*>/g, " ");
  const body = bodyOf(content);
  return {
    createdDateTime: graphTime(mail.receivedAt),
    lastModifiedDateTime: graphTime(mail.changedAt),
    changeKey: Buffer.from(`change-${mail.change}`).toString("base64"),
    categories: [],
    receivedDateTime: graphTime(mail.receivedAt),
    sentDateTime: graphTime(content.date ?? mail.receivedAt),
    hasAttachments: content.attachments.some(({ inline }) => !inline),
    internetMessageId: mail.messageId || `<${mail.id}@local.outlook.com>`,
    subject: content.subject,
    bodyPreview: plain.replace(/\s+/g, " ").trim().slice(0, 255),
    importance: "normal",
    parentFolderId: folderId(mail.mailbox, mail.folder),
    conversationId: mail.conversationId,
    conversationIndex: Buffer.from(mail.conversationId).toString("base64"),
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
    isRead: mail.isRead,
    isDraft: mail.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(mail.id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: "focused",
    body,
    uniqueBody: body,
    sender: recipient(content.sender ?? content.from),
    from: recipient(content.from ?? content.sender),
    toRecipients: content.to.map(recipient),
    ccRecipients: content.cc.map(recipient),
    bccRecipients: content.bcc.map(recipient),
    replyTo: content.replyTo.map(recipient),
    flag: { flagStatus: "notFlagged" },
    internetMessageHeaders: content.headers,
    id: mail.id,
  };
}

/** Id of a well-known folder of a mailbox. */
export function folderId(mailbox: string, folder: string): string {
  return `AQMkA${Buffer.from(`${mailbox}/${folder}`).toString("base64url")}`;
}

function bodyOf(content: MailContent): { contentType: string; content: string } {
  return content.html !== ""
    ? { contentType: "html", content: content.html }
    : { contentType: "text", content: content.text };
}

function recipient(address: MailAddress | null): unknown {
  return address && { emailAddress: { name: address.name || address.address, address: address.address } };
}

/** Graph shows mail times without milliseconds. */
function graphTime(iso: string): string {
  return `${iso.slice(0, 19)}Z`;
}
