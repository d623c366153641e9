import type { Store } from "../../core/ports.ts";
import type { Article, StoredAttachment } from "../../core/ticket/article.ts";
import { buildMime } from "./build-mime.ts";
import { type SendingGraph, statusOf } from "./mail-graph.ts";
import {
  attachedCount,
  draftPath,
  draftState,
  mailsWithId,
  type OpenDraft,
  openDrafts,
  pathOf,
} from "./open-draft.ts";
import { refusable, uncertain } from "./uncertain-send.ts";
import { startUpload, type UploadTarget, uploadInto } from "./upload-attachment.ts";

/** Attached in one request, base64 in JSON; more takes an upload session (learn.microsoft.com/graph/outlook-large-attachments). */
const ONE_REQUEST_BYTES = 3_000_000;

interface DraftDeps {
  readonly store: Store;
  readonly graph: SendingGraph;
}

/**
 * Sends a mail that no single request takes: a draft with all headers and no attachment, the attachments one after
 * the other, then the draft is sent. What an earlier attempt did is gone on with: the draft is known by its id, or
 * found by its Message-ID, and holds as many attachments as were finished.
 * @param isAgain an earlier attempt may have left a draft behind
 */
export async function sendByDraft(
  deps: DraftDeps,
  mailbox: string,
  article: Article,
  isAgain: boolean,
): Promise<void> {
  try {
    const draft = isAgain ? await draftBefore(deps, mailbox, article) : null;
    if (draft !== "sent") await completeAndSend(deps, mailbox, article, draft);
    await openDrafts(deps.store).delete(article.id);
  } catch (thrown) {
    // Not the mail but its draft is gone: somebody tidied up. The next attempt makes another.
    if (statusOf(thrown) === 404 || statusOf(thrown) === 410) throw new Error(String(thrown));
    throw thrown;
  }
}

async function completeAndSend(
  deps: DraftDeps,
  mailbox: string,
  article: Article,
  before: OpenDraft | null,
): Promise<void> {
  const draft = before ?? (await createDraft(deps, mailbox, article));
  const done = before ? await attachedCount(deps.graph, mailbox, draft.id) : 0;
  for (const [place, attachment] of article.attachments.entries()) {
    if (place >= done) await attach(deps, mailbox, article, draft, place, attachment);
  }
  const send = deps.graph.postJson<void>(`${draftPath(mailbox, draft.id)}/send`, undefined);
  await uncertain(send);
}

/** What an earlier attempt left: a draft to go on with, the word that it was sent after all, or nothing. */
async function draftBefore(
  { store, graph }: DraftDeps,
  mailbox: string,
  article: Article,
): Promise<OpenDraft | "sent" | null> {
  const kept = await openDrafts(store).get(article.id);
  const state = kept ? await draftState(graph, mailbox, kept.id) : "gone";
  if (state === "sent") return "sent";
  const found =
    kept && state === "draft" ? [kept.id] : await mailsWithId(graph, mailbox, "drafts", idOf(article));
  const [first, ...others] = found;
  for (const id of others) await graph.delete(draftPath(mailbox, id));
  if (first === undefined) return null;
  // A request that was thought lost and came through late attached a file twice.
  if ((await attachedCount(graph, mailbox, first)) > article.attachments.length) {
    await graph.delete(draftPath(mailbox, first));
    return null;
  }
  return kept?.id === first ? kept : { id: first, upload: null };
}

async function createDraft(
  { store, graph }: DraftDeps,
  mailbox: string,
  article: Article,
): Promise<OpenDraft> {
  const mime = await buildMime(article, []);
  const { id } = await refusable(
    graph.postMime<{ readonly id: string }>(`${pathOf(mailbox)}/messages`, mime),
  );
  const draft = { id, upload: null };
  await openDrafts(store).put(article.id, draft);
  return draft;
}

async function attach(
  { store, graph }: DraftDeps,
  mailbox: string,
  article: Article,
  draft: OpenDraft,
  place: number,
  attachment: StoredAttachment,
): Promise<void> {
  const blob = await store.blobs.open(attachment.digest);
  if (!blob)
    throw new Error(`attachment ${attachment.filename} (${attachment.digest}) is not in the blob store`);
  const target = { graph, mailbox, draft: draft.id };
  if (blob.size <= ONE_REQUEST_BYTES) return attachWhole(target, attachment, blob.bytes);
  const session = draft.upload?.place === place ? draft.upload.url : null;
  const next = session === null ? null : await graph.nextByte(mailbox, session);
  if (session !== null && next !== null) return uploadInto(target, session, blob, next);
  const url = await startUpload(target, { ...attachment, size: blob.size });
  await openDrafts(store).put(article.id, { id: draft.id, upload: { place, url } });
  await uploadInto(target, url, blob, 0);
}

async function attachWhole(
  { graph, mailbox, draft }: UploadTarget,
  { filename, contentType, contentId, inline }: StoredAttachment,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  await graph.postJson(`${draftPath(mailbox, draft)}/attachments`, {
    "@odata.type": "#microsoft.graph.fileAttachment",
    name: filename,
    contentType,
    contentBytes: Buffer.concat(pieces).toString("base64"),
    ...(contentId !== null && { contentId, isInline: inline }),
  });
}

function idOf({ id, messageId }: Article): string {
  if (messageId === null) throw new Error(`article ${id} has no Message-ID: it was never meant to leave`);
  return messageId;
}
