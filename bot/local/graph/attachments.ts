import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { empty, headerOf, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { type FilePart, fileAttachmentSchema } from "../mail/compose-mail.ts";
import { readAttachments } from "../mail/mail-content.ts";
import { type Params, type Route, route } from "../routes.ts";
import { openDraft } from "./drafts.ts";
import { failGraph, readGraphJson } from "./graph-reply.ts";
import { openMail, openMailbox } from "./mailbox-access.ts";
import { selectOf } from "./message-json.ts";

const base = "/users/:user/messages/:id/attachments";

/** Attachments of mails, and upload sessions for large ones on drafts. */
export const attachmentRoutes: readonly Route<Cloud>[] = [
  route("GET", base, async (request, { user = "", id = "" }, cloud) => {
    const files = await filesOf(cloud, user, id);
    const select = selectOf(request.query);
    return json(200, { value: files.map((file) => fileJson(file, select?.has("contentBytes") ?? true)) });
  }),
  route("POST", base, attach),
  route("POST", `${base}/createUploadSession`, createUploadSession),
  route("GET", `${base}/:file`, async (_request, params, cloud) =>
    json(200, fileJson(await oneFile(cloud, params), true)),
  ),
  route("GET", `${base}/:file/$value`, async (_request, params, cloud) => {
    const file = await oneFile(cloud, params);
    return { status: 200, headers: { "content-type": file.contentType }, body: file.bytes };
  }),
];

/** Where upload sessions put their bytes: no bearer token there, the URL is the secret. */
export const uploadRoutes: readonly Route<Cloud>[] = [
  route("PUT", "/upload/:session", putChunk),
  route("GET", "/upload/:session", (_request, { session = "" }) => {
    const upload = sessions.get(session);
    if (!upload) return failGraph(404, "itemNotFound", "The upload session was not found.");
    return json(200, { nextExpectedRanges: [String(upload.received)] });
  }),
];

/** Attachments larger than this need an upload session. */
const largestSinglePost = 3 * 1024 * 1024;
const largestAttachment = 150 * 1024 * 1024;

interface UploadSession {
  readonly user: string;
  readonly mail: string;
  readonly file: Omit<FilePart, "bytes">;
  readonly size: number;
  readonly chunks: Uint8Array[];
  received: number;
}

/** Sessions live as long as the process; a client starts again after a restart, as after Graph's expiry. */
const sessions = new Map<string, UploadSession>();

interface NamedFile extends FilePart {
  readonly id: string;
  readonly inline: boolean;
}

async function filesOf(cloud: Cloud, user: string, id: string): Promise<readonly NamedFile[]> {
  const mail = openMail(cloud, openMailbox(cloud, user), id);
  const parts = await readAttachments(cloud.mails.raw(mail.id));
  const inMail = parts.map(({ filename, type, contentId, inline, bytes }, index) => {
    return { id: `${mail.id}-${index}`, name: filename, contentType: type, contentId, inline, bytes };
  });
  const added = cloud.draftFiles.list(mail.id).map((file) => ({ ...file, inline: file.contentId !== null }));
  return [...inMail, ...added];
}

async function oneFile(cloud: Cloud, { user = "", id = "", file = "" }: Params): Promise<NamedFile> {
  const files = await filesOf(cloud, user, id);
  const found = files.find((each) => each.id === file);
  return found ?? failGraph(404, "ErrorItemNotFound", "The specified object was not found in the store.");
}

function fileJson(file: NamedFile, withBytes: boolean): unknown {
  return {
    "@odata.type": "#microsoft.graph.fileAttachment",
    id: file.id,
    name: file.name,
    contentType: file.contentType,
    size: file.bytes.byteLength,
    isInline: file.inline,
    contentId: file.contentId,
    ...(withBytes ? { contentBytes: Buffer.from(file.bytes).toString("base64") } : {}),
  };
}

function attach(request: LocalRequest, { user = "", id = "" }: Params, cloud: Cloud): LocalResponse {
  const draft = openDraft(cloud, openMailbox(cloud, user), id);
  const file = readGraphJson(request.rawBody, fileAttachmentSchema);
  const bytes = Buffer.from(file.contentBytes, "base64");
  if (bytes.byteLength > largestSinglePost) {
    return failGraph(413, "ErrorMessageSizeExceeded", "Use an upload session for attachments over 3 MB.");
  }
  const contentType = file.contentType ?? "application/octet-stream";
  const contentId = file.contentId ?? null;
  const added = cloud.draftFiles.add(draft.id, { name: file.name, contentType, contentId, bytes });
  return json(201, fileJson({ ...added, inline: contentId !== null }, false));
}

const sessionSchema = z.object({
  AttachmentItem: z.looseObject({
    attachmentType: z.literal("file"),
    name: z.string().min(1),
    size: z.int().positive().max(largestAttachment),
    contentType: z.string().nullish(),
    contentId: z.string().nullish(),
  }),
});

function createUploadSession(
  request: LocalRequest,
  { user = "", id = "" }: Params,
  cloud: Cloud,
): LocalResponse {
  const draft = openDraft(cloud, openMailbox(cloud, user), id);
  const { AttachmentItem: item } = readGraphJson(request.rawBody, sessionSchema);
  const session = randomBytes(24).toString("base64url");
  sessions.set(session, {
    user,
    mail: draft.id,
    file: {
      name: item.name,
      contentType: item.contentType ?? "application/octet-stream",
      contentId: item.contentId ?? null,
    },
    size: item.size,
    chunks: [],
    received: 0,
  });
  return json(201, {
    uploadUrl: `${cloud.origin()}/upload/${session}`,
    expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
    nextExpectedRanges: ["0-"],
  });
}

function putChunk(request: LocalRequest, { session = "" }: Params, cloud: Cloud): LocalResponse {
  const upload = sessions.get(session);
  if (!upload) return failGraph(404, "itemNotFound", "The upload session was not found.");
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headerOf(request, "content-range"));
  const from = Number(range?.[1]);
  const length = Number(range?.[2]) - from + 1;
  if (
    from !== upload.received ||
    length !== request.rawBody.byteLength ||
    Number(range?.[3]) !== upload.size
  ) {
    return failGraph(416, "ErrorInvalidContentRange", `The next expected byte is ${upload.received}.`);
  }
  upload.chunks.push(request.rawBody);
  upload.received += length;
  if (upload.received < upload.size) return json(200, { nextExpectedRanges: [String(upload.received)] });
  sessions.delete(session);
  const draft = openDraft(cloud, openMailbox(cloud, upload.user), upload.mail);
  const added = cloud.draftFiles.add(draft.id, { ...upload.file, bytes: Buffer.concat(upload.chunks) });
  const location = `${cloud.origin()}/v1.0/users/${upload.user}/messages/${draft.id}/attachments/${added.id}`;
  return empty(201, { location });
}
