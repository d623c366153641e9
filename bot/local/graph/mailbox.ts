import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { empty, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { type Params, type Route, route } from "../routes.ts";
import type { MailFolder, StoredMail } from "../state/mails.ts";
import { mailDelta } from "./delta.ts";
import { failGraph, readGraphJson } from "./graph-reply.ts";
import { messageIdWanted, parseMailFilter } from "./mail-filter.ts";
import { folders, messagesContext, openFolder, openMail, openMailbox } from "./mailbox-access.ts";
import { folderId, messageJson, selectOf } from "./message-json.ts";

/** Reading a mailbox and changing what is in it. */
export const mailboxRoutes: readonly Route<Cloud>[] = [
  route("GET", "/users/:user/mailFolders", listFolders),
  route("GET", "/users/:user/mailFolders/:folder", (_request, { user = "", folder = "" }, cloud) => {
    const mailbox = openMailbox(cloud, user);
    return json(200, folderJson(cloud, mailbox.address, openFolder(mailbox, folder)));
  }),
  route("GET", "/users/:user/mailFolders/:folder/messages/delta", mailDelta),
  ...["/users/:user/messages", "/users/:user/mailFolders/:folder/messages"].flatMap((base) => [
    route("GET", base, listMessages),
    route("GET", `${base}/:id`, getMessage),
    route("PATCH", `${base}/:id`, patchMessage),
    route("DELETE", `${base}/:id`, deleteMessage),
    route("GET", `${base}/:id/$value`, rawMessage),
    route("POST", `${base}/:id/move`, moveMessage),
  ]),
];

function listFolders(_request: LocalRequest, { user = "" }: Params, cloud: Cloud): LocalResponse {
  const mailbox = openMailbox(cloud, user);
  return json(200, { value: folders.map((folder) => folderJson(cloud, mailbox.address, folder)) });
}

function folderJson(cloud: Cloud, mailbox: string, folder: MailFolder): unknown {
  const { total, unread } = cloud.mails.count(mailbox, folder);
  return {
    id: folderId(mailbox, folder),
    displayName: folder,
    totalItemCount: total,
    unreadItemCount: unread,
    childFolderCount: 0,
  };
}

function listMessages(request: LocalRequest, params: Params, cloud: Cloud): LocalResponse {
  const mailbox = openMailbox(cloud, params.user ?? "");
  const folder = params.folder === undefined ? undefined : openFolder(mailbox, params.folder);
  const filter = request.query.get("$filter");
  const passes = parseMailFilter(filter);
  const messageId = messageIdWanted(filter);
  const select = selectOf(request.query);
  const top = Math.min(numberOf(request, "$top", 10), 1000);
  const skip = numberOf(request, "$skip", 0);
  const listed =
    messageId === null
      ? cloud.mails.list(mailbox.address, folder)
      : cloud.mails.withMessageId(mailbox.address, folder, messageId);
  const found = listed.filter((mail) => isShown(cloud, mail) && passes(mail));
  if (/\basc\b/i.test(request.query.get("$orderby") ?? "")) found.reverse();
  const more = found.length > skip + top;
  const next = new URLSearchParams(request.query);
  next.set("$skip", String(skip + top));
  return json(200, {
    "@odata.context": messagesContext(cloud, mailbox),
    value: found.slice(skip, skip + top).map((mail) => messageJson(mail, select)),
    ...(more ? { "@odata.nextLink": `${cloud.origin()}/v1.0${request.path}?${next}` } : {}),
  });
}

/** Exchange takes a mail and shows it in Sent Items a moment later. */
const isShown = (cloud: Cloud, { folder, changedAt }: StoredMail): boolean =>
  folder !== "sentitems" || Date.parse(changedAt) + cloud.sentItemsDelayMs <= cloud.now().getTime();

function getMessage(request: LocalRequest, { user = "", id = "" }: Params, cloud: Cloud): LocalResponse {
  const mailbox = openMailbox(cloud, user);
  const mail = openMail(cloud, mailbox, id);
  const context = `${messagesContext(cloud, mailbox)}/$entity`;
  return json(200, { "@odata.context": context, ...Object(messageJson(mail, selectOf(request.query))) });
}

function rawMessage(_request: LocalRequest, { user = "", id = "" }: Params, cloud: Cloud): LocalResponse {
  const mail = openMail(cloud, openMailbox(cloud, user), id);
  return { status: 200, headers: { "content-type": "text/plain" }, body: cloud.mails.raw(mail.id) };
}

const patchSchema = z.looseObject({ isRead: z.boolean().optional() });

function patchMessage(request: LocalRequest, { user = "", id = "" }: Params, cloud: Cloud): LocalResponse {
  const mail = openMail(cloud, openMailbox(cloud, user), id);
  const { isRead } = readGraphJson(request.rawBody, patchSchema);
  const changed =
    isRead === undefined ? mail : cloud.mails.change(mail, { isRead }, cloud.now().toISOString());
  if (changed !== mail) cloud.announce(changed, "updated");
  return json(200, messageJson(changed, undefined));
}

function deleteMessage(_request: LocalRequest, { user = "", id = "" }: Params, cloud: Cloud): LocalResponse {
  const mail = openMail(cloud, openMailbox(cloud, user), id);
  if (mail.folder === "deleteditems") cloud.mails.remove(mail);
  else cloud.mails.change(mail, { folder: "deleteditems" }, cloud.now().toISOString());
  cloud.announce(mail, "deleted");
  return empty(204);
}

const moveSchema = z.looseObject({ destinationId: z.string() });

function moveMessage(request: LocalRequest, { user = "", id = "" }: Params, cloud: Cloud): LocalResponse {
  const mailbox = openMailbox(cloud, user);
  const mail = openMail(cloud, mailbox, id);
  const { destinationId } = readGraphJson(request.rawBody, moveSchema);
  const folder = openFolder(mailbox, destinationId);
  const moved = cloud.mails.change(mail, { folder }, cloud.now().toISOString());
  cloud.announce(mail, "deleted");
  cloud.announce(moved, "created");
  return json(201, messageJson(moved, undefined));
}

function numberOf(request: LocalRequest, name: string, otherwise: number): number {
  const text = request.query.get(name);
  if (text === null) return otherwise;
  if (!/^\d{1,6}$/.test(text)) return failGraph(400, "BadRequest", `Invalid value of ${name}: ${text}`);
  return Number(text);
}
