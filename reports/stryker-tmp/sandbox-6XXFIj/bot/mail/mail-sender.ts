// @ts-nocheck
import type { Desk } from "../../core/desk/desk.ts";
import { queueOf } from "../../core/desk/desk.ts";
import type { Store } from "../../core/ports.ts";
import type { Article, StoredAttachment } from "../../core/ticket/article.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import { buildMime, type LoadedAttachment } from "./build-mime.ts";

/** What this folder needs of Graph. */
export interface MailGraph {
  getJson<T>(path: string, headers?: Readonly<Record<string, string>>): Promise<T>;
  getBytes(path: string): Promise<Uint8Array>;
  postMime(path: string, mime: Uint8Array): Promise<void>;
}

export interface MailSenderDeps {
  readonly store: Store;
  readonly desk: Desk;
  readonly graph: MailGraph;
}

/**
 * Sends an article as a mail, once. From the second try on, the Sent folder is asked first: the try before
 * may have been cut off after Graph had done the work. The Message-ID is the article's own.
 * @param attempt 1 for the first try
 */
export async function sendArticle(
  { store, desk, graph }: MailSenderDeps,
  ticketNumber: TicketNumber,
  articleId: string,
  attempt: number,
): Promise<void> {
  const article = await store.tickets.article(articleId);
  const ticket = await store.tickets.load(ticketNumber);
  if (!article || !ticket)
    throw new Error(`article ${articleId} of ticket ${ticketNumber} is not in the store`);
  const mailbox = encodeURIComponent(mailboxFor(desk, article, ticket.queue));
  if (attempt > 1 && (await isSent(graph, mailbox, article))) return;
  const mime = await buildMime(article, await loadAttachments(store, article.attachments));
  await graph.postMime(`/users/${mailbox}/sendMail`, mime);
}

/** The mailbox of the queue the mail speaks for, also when the ticket has moved on since. */
function mailboxFor(desk: Desk, article: Article, currentQueue: string): string {
  const sending = [...desk.queues.values()].find(({ address }) => address.address === article.from.address);
  return (sending ?? queueOf(desk, currentQueue)).mailbox;
}

async function isSent(graph: MailGraph, mailbox: string, article: Article): Promise<boolean> {
  const filter = encodeURIComponent(`internetMessageId eq '<${article.messageId}>'`);
  const found = await graph.getJson<{ value: readonly unknown[] }>(
    `/users/${mailbox}/mailFolders/sentitems/messages?$filter=${filter}&$select=id`,
  );
  return found.value.length > 0;
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
