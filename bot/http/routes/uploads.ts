import { z } from "zod";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { UploadView } from "../../../core/ticket/views/article-views.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import type { Problem } from "../problem.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { uploadSchema } from "../schemas/article-schemas.ts";
import { inlineQuery, uploadParams } from "../schemas/fields.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { forgetUpload, keepUpload, MAX_UPLOAD, ownUpload } from "../tickets/uploads.ts";
import { download, mediaType, safeFilename } from "../wire/download.ts";

const path = "/api/v1/uploads";
const UNKNOWN_TYPE = "application/octet-stream";

const uploadQuery = z.strictObject({
  filename: z
    .string()
    .max(1_000)
    .transform(safeFilename)
    .pipe(z.string().min(1))
    .meta({ description: "The file's name as people see it" }),
});

type UploadCall = Call<undefined, z.output<typeof uploadQuery>>;
type OwnCall = Call<z.output<typeof uploadParams>, z.output<typeof inlineQuery>>;

/** Files that are sent ahead of the note or mail they go with (spec T3, T10, T11). */
export function uploadsRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "POST",
      path,
      id: "addUpload",
      summary: `A file's bytes as they are, ${MAX_UPLOAD} at most; it waits 48 hours for its note or mail`,
      tag: "uploads",
      query: uploadQuery,
      maxBytes: MAX_UPLOAD,
      streamsBody: true,
      responses: { 201: { description: "The file as kept", schema: uploadSchema } },
      handle: (call) => upload(deps, call),
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:id`,
      id: "getUpload",
      summary: "The bytes of one's own upload, to save or (images, PDF) to show",
      tag: "uploads",
      params: uploadParams,
      query: inlineQuery,
      responses: { 200: { description: "The bytes", contentType: UNKNOWN_TYPE } },
      refusals: ["upload.not_found"],
      handle: (call) => ownBytes(deps, call),
    }),
    operatorRoute({
      method: "DELETE",
      path: `${path}/:id`,
      id: "deleteUpload",
      summary: "Forget one's own upload",
      tag: "uploads",
      params: uploadParams,
      responses: { 204: { description: "It is gone, or never was" } },
      handle: async (call) => {
        await forgetUpload(deps, call, call.params.id);
        return { status: 204 };
      },
    }),
  ];
}

async function upload(deps: ApiDeps, call: UploadCall): Promise<HttpResponse> {
  const contentType = claimedType(call.request.headers);
  if (!contentType.ok) return refused(call, contentType.error);
  const kept = await keepBytes(deps, call);
  if (!kept) {
    return refused(call, { code: "body.invalid", fields: [{ field: "file", code: "field.required" }] });
  }
  const id = deps.newId();
  const file = { filename: call.query.filename, contentType: contentType.value };
  await keepUpload(deps, call, id, { ...file, ...kept, contentId: null, inline: false });
  const view: UploadView = { id, ...file, size: kept.size };
  return json(201, view, { location: `${path}/${id}` });
}

/** What the client says the file is. A form or a compressed body would be kept as something else than the file. */
function claimedType(headers: Readonly<Record<string, string>>): Result<string, Problem> {
  const type = mediaType(headers["content-type"] ?? UNKNOWN_TYPE);
  if (type === null) return fail({ code: "header.invalid", params: { field: "Content-Type" } });
  const encoding = headers["content-encoding"] ?? "identity";
  if (type.startsWith("multipart/") || encoding.toLowerCase() !== "identity") {
    return fail({ code: "upload.unsupported" });
  }
  return ok(type);
}

class EmptyFile extends Error {}

/** Null for no bytes at all, of which nothing is kept. */
async function keepBytes({ store }: ApiDeps, { request }: UploadCall) {
  try {
    return await store.blobs.put(notEmpty(request.incoming));
  } catch (error) {
    if (error instanceof EmptyFile) return null;
    throw error;
  }
}

async function* notEmpty(pieces: AsyncIterable<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  for await (const piece of pieces ?? []) {
    isEmpty = false;
    yield piece;
  }
  if (isEmpty) throw new EmptyFile();
}

async function ownBytes(deps: ApiDeps, call: OwnCall): Promise<HttpResponse> {
  const upload = await ownUpload(deps, call, call.params.id);
  const blob = upload && (await deps.store.blobs.open(upload.digest));
  if (!blob) return refused(call, { code: "upload.not_found" });
  const { filename, contentType } = upload;
  return download({ blob, filename, contentType, inline: call.query.inline === "1" });
}
