import { type Desk, type Queue, queueOf } from "../../core/desk/desk.ts";
import type { ClaimedEffect } from "../../core/effects.ts";
import type { Store } from "../../core/ports.ts";
import type { Article, StoredAttachment } from "../../core/ticket/article.ts";
import { Postponed } from "../postponed.ts";
import { buildMime, type LoadedAttachment } from "./build-mime.ts";
import type { SendingGraph } from "./mail-graph.ts";
import { mailsWithId, pathOf } from "./open-draft.ts";
import { sendByDraft } from "./send-by-draft.ts";
import type { Departure, SendLine } from "./send-line.ts";
import { uncertain } from "./uncertain-send.ts";

export interface MailSenderDeps {
  readonly store: Store;
  readonly desk: Desk;
  readonly graph: SendingGraph;
  readonly line: SendLine;
}

/**
 * `sendMail` takes 4 MB, and MIME goes there as base64. An attachment within is base64 once more: 2.1 MB of them
 * leave room for the text.
 */
const LARGEST_MIME_BYTES = 3_000_000;
const WITHIN_MIME_BYTES = 2_100_000;

/**
 * Sends an article as a mail, once. Where a try before may have been cut off after Graph had done the work, Sent Items
 * and Drafts are asked first. The Message-ID is the article's own.
 * @throws Postponed when it is not the mail's turn
 */
export async function sendArticle(
  deps: MailSenderDeps,
  claimed: ClaimedEffect,
  articleId: string,
): Promise<void> {
  const { store, desk, graph } = deps;
  const article = await store.tickets.article(articleId);
  const ticket = await store.tickets.load(claimed.ticket);
  if (!article?.messageId || !ticket)
    throw new Error(`article ${articleId} of ticket ${claimed.ticket} is not in the store, or no mail`);
  const { mailbox, key: queue } = sendingQueue(desk, article, ticket.queue);
  await waitForTurn(deps, { mailbox, queue, isAutomatic: article.sender === "system", id: articleId });
  const isAgain = mayHaveLeft(claimed, article);
  if (isAgain && (await mailsWithId(graph, mailbox, "sentitems", article.messageId)).length > 0) return;
  const left = isAgain ? await mailsWithId(graph, mailbox, "drafts", article.messageId) : [];
  const mime = left.length === 0 ? await mimeInOneRequest(store, article) : null;
  if (mime) await uncertain(graph.postMime<void>(`${pathOf(mailbox)}/sendMail`, mime));
  else await sendByDraft(deps, mailbox, article, isAgain);
}

/** An effect driven again after it was given up on counts from one, but no longer waits since the article was written. */
const mayHaveLeft = ({ attempt, notBefore }: ClaimedEffect, { createdAt }: Article): boolean =>
  attempt > 1 || notBefore !== createdAt;

/** Before anything is done outside. */
export async function waitForTurn(
  { graph, line }: Pick<MailSenderDeps, "graph" | "line">,
  departure: Departure,
): Promise<void> {
  const until = graph.pausedUntil(departure.mailbox);
  if (until !== null) throw new Postponed(`${departure.mailbox} was told to wait`, until);
  await line.turn(departure);
}

/** The queue the mail speaks for, also when the ticket has moved on since. */
function sendingQueue(desk: Desk, article: Article, currentQueue: string): Queue {
  const sending = [...desk.queues.values()].find(({ address }) => address.address === article.from.address);
  return sending ?? queueOf(desk, currentQueue);
}

/** Null for a mail that is too large for one request. */
async function mimeInOneRequest(store: Store, article: Article): Promise<Uint8Array | null> {
  const size = article.attachments.reduce((sum, attachment) => sum + attachment.size, 0);
  if (size > WITHIN_MIME_BYTES) return null;
  const mime = await buildMime(article, await loadAttachments(store, article.attachments));
  return mime.byteLength > LARGEST_MIME_BYTES ? null : mime;
}

async function loadAttachments(
  store: Store,
  attachments: readonly StoredAttachment[],
): Promise<readonly LoadedAttachment[]> {
  return Promise.all(
    attachments.map(async ({ filename, contentType, digest }) => {
      const content = await store.blobs.get(digest);
      if (!content) throw new Error(`attachment ${filename} (${digest}) is not in the blob store`);
      return { filename, contentType, content };
    }),
  );
}
