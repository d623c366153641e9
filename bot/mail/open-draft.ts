import type { KeyedCollection, Store } from "../../core/ports.ts";
import { type SendingGraph, statusOf } from "./mail-graph.ts";

/** A mail on its way that is too large for one request. */
export interface OpenDraft {
  readonly id: string;
  /** The upload session of the attachment at this place, while there is one. */
  readonly upload: { readonly place: number; readonly url: string } | null;
}

/** What is known of drafts between two attempts, by article. */
export const openDrafts = (store: Store): KeyedCollection<OpenDraft> =>
  store.collection<OpenDraft>("outgoing-drafts");

/** A mailbox's path in Graph. */
export const pathOf = (mailbox: string): string => `/users/${encodeURIComponent(mailbox)}`;

export const draftPath = (mailbox: string, id: string): string =>
  `${pathOf(mailbox)}/messages/${encodeURIComponent(id)}`;

/** The ids of the mails in a folder that carry this Message-ID. */
export async function mailsWithId(
  graph: SendingGraph,
  mailbox: string,
  folder: "sentitems" | "drafts",
  messageId: string,
): Promise<readonly string[]> {
  const filter = encodeURIComponent(`internetMessageId eq '<${messageId.replaceAll("'", "''")}>'`);
  const found = await graph.getJson<{ readonly value: readonly { readonly id: string }[] }>(
    `${pathOf(mailbox)}/mailFolders/${folder}/messages?$filter=${filter}&$select=id`,
  );
  return found.value.map(({ id }) => id);
}

/** The id stays when the draft becomes the sent copy (learn.microsoft.com/graph/outlook-immutable-id). */
export async function draftState(
  graph: SendingGraph,
  mailbox: string,
  id: string,
): Promise<"draft" | "sent" | "gone"> {
  try {
    const path = `${draftPath(mailbox, id)}?$select=id,isDraft`;
    return (await graph.getJson<{ readonly isDraft: boolean }>(path)).isDraft ? "draft" : "sent";
  } catch (thrown) {
    if (statusOf(thrown) === 404) return "gone";
    throw thrown;
  }
}

export async function attachedCount(graph: SendingGraph, mailbox: string, id: string): Promise<number> {
  const path = `${draftPath(mailbox, id)}/attachments?$select=id&$top=100`;
  return (await graph.getJson<{ readonly value: readonly unknown[] }>(path)).value.length;
}
