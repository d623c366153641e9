import type { Cloud } from "../cloud.ts";
import type { Mailbox } from "../directory.ts";
import type { MailFolder, StoredMail } from "../state/mails.ts";
import { failGraph } from "./graph-reply.ts";
import { folderId } from "./message-json.ts";

/** The folders of each mailbox. */
export const folders: readonly MailFolder[] = [
  "inbox",
  "sentitems",
  "drafts",
  "deleteditems",
  "archive",
  "junkemail",
];

/** The desk's mailbox of a user segment; the app may open no other, as with RBAC for Applications. */
export function openMailbox(cloud: Cloud, user: string): Mailbox {
  const mailbox = cloud.directory.mailbox(user);
  if (mailbox) return mailbox;
  if (cloud.directory.person(user)) {
    return failGraph(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  }
  return failGraph(404, "ErrorInvalidUser", `The requested user '${user}' is invalid.`);
}

/** A folder by well-known name or id. */
export function openFolder(mailbox: Mailbox, folder: string): MailFolder {
  const known = folders.find(
    (name) => name === folder.toLowerCase() || folderId(mailbox.address, name) === folder,
  );
  return known ?? failGraph(404, "ErrorItemNotFound", "The specified object was not found in the store.");
}

/** A mail of a mailbox by its immutable id, which is case-sensitive. */
export function openMail(cloud: Cloud, mailbox: Mailbox, id: string): StoredMail {
  return (
    cloud.mails.get(mailbox.address, id) ??
    failGraph(404, "ErrorItemNotFound", "The specified object was not found in the store.")
  );
}

/** `@odata.context` of a mailbox's message collection. */
export function messagesContext(cloud: Cloud, mailbox: Mailbox): string {
  return `${cloud.origin()}/v1.0/$metadata#users('${mailbox.address}')/messages`;
}
