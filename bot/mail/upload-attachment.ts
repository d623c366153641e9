import type { OpenBlob } from "../../core/ports.ts";
import type { StoredAttachment } from "../../core/ticket/article.ts";
import { type SendingGraph, statusOf } from "./mail-graph.ts";
import { draftPath } from "./open-draft.ts";

/** Twelve times 320 KiB: ranges are multiples of that and at most 4 MB (learn.microsoft.com/graph/outlook-large-attachments). */
export const RANGE_BYTES = 12 * 320 * 1024;
/** How often an upload is taken up again where the session says, before the next attempt goes on with it. */
const RESUMPTIONS = 3;

export interface UploadTarget {
  readonly graph: SendingGraph;
  readonly mailbox: string;
  readonly draft: string;
}

/** Asks for an upload session; its address is a secret of its own. */
export async function startUpload(
  { graph, mailbox, draft }: UploadTarget,
  { filename, contentType, size, contentId, inline }: StoredAttachment,
): Promise<string> {
  const session = await graph.postJson<{ readonly uploadUrl: string }>(
    `${draftPath(mailbox, draft)}/attachments/createUploadSession`,
    {
      AttachmentItem: {
        attachmentType: "file",
        name: filename,
        size,
        contentType,
        ...(contentId !== null && { contentId, isInline: inline }),
      },
    },
  );
  return session.uploadUrl;
}

/**
 * Sends a file into an upload session from where the session is, a range at a time: no more than one range of it is
 * in memory. After a failure the session is asked where to go on.
 * @param from as the session said
 */
export async function uploadInto(
  { graph, mailbox }: UploadTarget,
  url: string,
  blob: OpenBlob,
  from: number,
): Promise<void> {
  for (let [next, resumed] = [from, 0]; ; resumed++) {
    try {
      await uploadFrom(graph, mailbox, url, blob, next);
      return;
    } catch (thrown) {
      const isWaiting = statusOf(thrown) === 429;
      const where = resumed < RESUMPTIONS && !isWaiting ? await graph.nextByte(mailbox, url) : null;
      // A session that is gone may be one that has ended: the next attempt counts what is attached.
      if (where === null) throw withoutStatus(thrown);
      next = where;
    }
  }
}

/** What the session says is wrong is not what is wrong with the mail: to be tried again, whatever it is. */
const withoutStatus = (thrown: unknown): unknown =>
  [400, 404, 410, 416].includes(statusOf(thrown)) ? new Error(String(thrown)) : thrown;

async function uploadFrom(
  graph: SendingGraph,
  mailbox: string,
  url: string,
  blob: OpenBlob,
  start: number,
): Promise<void> {
  let from = start;
  for await (const bytes of rangesOf(blob.bytes, start)) {
    const next = await graph.putRange(mailbox, url, { from, bytes, size: blob.size });
    from += bytes.byteLength;
    if (next === null) return;
    if (next !== from) throw new Error(`the upload session is at ${next}, not at ${from}`);
  }
  throw new Error("the upload session wants more than the file has");
}

/** The bytes from `start` on, in pieces of one range; the last is what remains. */
export async function* rangesOf(bytes: AsyncIterable<Uint8Array>, start: number): AsyncGenerator<Uint8Array> {
  let skip = start;
  let range = new Uint8Array(RANGE_BYTES);
  let filled = 0;
  for await (const whole of bytes) {
    let piece = whole.subarray(Math.min(skip, whole.byteLength));
    skip -= whole.byteLength - piece.byteLength;
    while (piece.byteLength > 0) {
      const part = piece.subarray(0, RANGE_BYTES - filled);
      range.set(part, filled);
      filled += part.byteLength;
      piece = piece.subarray(part.byteLength);
      if (filled < RANGE_BYTES) continue;
      yield range;
      range = new Uint8Array(RANGE_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield range.subarray(0, filled);
}
