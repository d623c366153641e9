// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { Mailbox } from "../directory.ts";
import { empty, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { composeMail, messageSchema, withFiles } from "../mail/compose-mail.ts";
import { readMail } from "../mail/mail-content.ts";
import { dispatchMail } from "../mail/post-office.ts";
import { type Params, type Route, route } from "../routes.ts";
import type { StoredMail } from "../state/mails.ts";
import { failGraph, readGraphJson } from "./graph-reply.ts";
import { messagesContext, openMail, openMailbox } from "./mailbox-access.ts";
import { messageJson } from "./message-json.ts";
import { checkSending, isMime, type OutgoingMail, readMime } from "./send-mail.ts";

/** Drafts: made from MIME or JSON, then sent; the id stays when the draft becomes the sent copy. */
export const draftRoutes: readonly Route<Cloud>[] = [
  route("POST", "/users/:user/messages", createDraft),
  route("POST", "/users/:user/messages/:id/send", sendDraft),
];

async function createDraft(
  request: LocalRequest,
  { user = "" }: Params,
  cloud: Cloud,
): Promise<LocalResponse> {
  const mailbox = openMailbox(cloud, user);
  const given = isMime(request)
    ? await readMime(cloud, request)
    : await readJsonDraft(cloud, mailbox, request);
  const draft = cloud.mails.add({
    mailbox: mailbox.address,
    folder: "drafts",
    raw: given.raw,
    content: given.content,
    at: cloud.now().toISOString(),
    isRead: true,
    isDraft: true,
  });
  const context = `${messagesContext(cloud, mailbox)}/$entity`;
  return json(201, { "@odata.context": context, ...Object(messageJson(draft, undefined)) });
}

async function readJsonDraft(cloud: Cloud, mailbox: Mailbox, request: LocalRequest): Promise<OutgoingMail> {
  const message = readGraphJson(request.rawBody, messageSchema);
  const raw = await composeMail(message, mailbox, cloud.now());
  return { raw, content: await readMail(raw) };
}

async function sendDraft(
  _request: LocalRequest,
  { user = "", id = "" }: Params,
  cloud: Cloud,
): Promise<LocalResponse> {
  const mailbox = openMailbox(cloud, user);
  const draft = openDraft(cloud, mailbox, id);
  const raw = await withFiles(cloud.mails.raw(draft.id), cloud.draftFiles.list(draft.id));
  const content = await readMail(raw);
  checkSending(cloud, mailbox, content);
  cloud.state.transaction(() => {
    const change = { folder: "sentitems", isDraft: false, raw, content } as const;
    const sent = cloud.mails.change(draft, change, cloud.now().toISOString());
    cloud.draftFiles.removeAll(draft.id);
    dispatchMail(cloud, raw, content);
    cloud.announce(sent, "created");
  });
  return empty(202);
}

/** A mail that is still a draft. */
export function openDraft(cloud: Cloud, mailbox: Mailbox, id: string): StoredMail {
  const mail = openMail(cloud, mailbox, id);
  return mail.isDraft ? mail : failGraph(400, "ErrorItemNotDraft", "The item is not a draft.");
}
