import type { HandleDeps } from "../../core/handle.ts";
import type { ParsedMail } from "../../core/intake/mail.ts";
import { receiveMail } from "../../core/intake/receive-mail.ts";
import type { Clock, KeyedCollection, Store } from "../../core/ports.ts";
import type { StoredAttachment } from "../../core/ticket/article.ts";
import type { MailGraph } from "./mail-graph.ts";

/** Where reading a mailbox goes on: Graph's own link, to be used as given. */
export interface DeltaState {
  readonly link: string;
}

export interface MailboxReaderDeps extends HandleDeps {
  readonly allStore: Store;
  readonly graph: MailGraph;
  readonly clock: Clock;
  readonly parseMail: (raw: Uint8Array) => Promise<ParsedMail>;
}

interface DeltaPage {
  readonly value: readonly { readonly id: string; readonly "@removed"?: unknown }[];
  readonly "@odata.nextLink"?: string;
  readonly "@odata.deltaLink"?: string;
}

const PAGE_SIZE = { Prefer: "odata.maxpagesize=50" } as const;

/**
 * Reads what is new in a mailbox's inbox, in Graph's order, and makes tickets of it (spec M1).
 * The delta link is saved after each page: a crash reads that page again, and request keys make that harmless.
 * @returns how many mails changed a ticket
 */
export async function readMailbox(deps: MailboxReaderDeps, mailbox: string): Promise<number> {
  const links = deps.allStore.collection<DeltaState>("delta-links");
  let link: string | undefined = (await links.get(mailbox))?.link ?? firstLink(mailbox);
  let changed = 0;
  while (link) {
    const page: DeltaPage | null = await readPage(deps, links, mailbox, link);
    if (!page) return changed;
    for (const item of page.value) {
      if (item["@removed"] === undefined && (await takeIn(deps, mailbox, item.id))) changed++;
    }
    const next: string | undefined = page["@odata.nextLink"] ?? page["@odata.deltaLink"];
    if (next) await links.put(mailbox, { link: next });
    link = page["@odata.nextLink"];
  }
  return changed;
}

const firstLink = (mailbox: string): string =>
  `/users/${encodeURIComponent(mailbox)}/mailFolders/inbox/messages/delta?$select=id`;

/** Null when Graph has forgotten the delta token (410): reading starts anew next time, known mails are skipped. */
async function readPage(
  { graph }: MailboxReaderDeps,
  links: KeyedCollection<DeltaState>,
  mailbox: string,
  link: string,
): Promise<DeltaPage | null> {
  try {
    return await graph.getJson<DeltaPage>(link, PAGE_SIZE);
  } catch (thrown) {
    if (statusOf(thrown) !== 410) throw thrown;
    await links.delete(mailbox);
    return null;
  }
}

async function takeIn(deps: MailboxReaderDeps, mailbox: string, id: string): Promise<boolean> {
  const requestKey = `graph:${id}`;
  if (await deps.store.ticketOfRequest(requestKey)) return false;
  const raw = await fetchRaw(deps.graph, mailbox, id);
  if (!raw) return false;
  const mail = await deps.parseMail(raw);
  const { digest } = await deps.allStore.blobs.put(raw);
  const attachments = await storeAttachments(deps.allStore, mail);
  const received = await receiveMail(
    deps,
    { mail, attachments, rawDigest: digest, mailbox },
    { now: deps.clock.now(), requestKey },
  );
  if (!received.ok) throw new Error(`mail ${id} was refused: ${received.error.code}`);
  return received.value.outcome !== "ignored";
}

/** Null for a mail deleted before we came to it. */
async function fetchRaw(graph: MailGraph, mailbox: string, id: string): Promise<Uint8Array | null> {
  try {
    return await graph.getBytes(
      `/users/${encodeURIComponent(mailbox)}/messages/${encodeURIComponent(id)}/$value`,
    );
  } catch (thrown) {
    if (statusOf(thrown) === 404) return null;
    throw thrown;
  }
}

const statusOf = (thrown: unknown): number =>
  typeof thrown === "object" && thrown !== null && "status" in thrown ? Number(thrown.status) : -1;

async function storeAttachments(store: Store, mail: ParsedMail): Promise<readonly StoredAttachment[]> {
  return Promise.all(
    mail.attachments.map(async ({ content, ...described }) => {
      const { digest, size } = await store.blobs.put(content);
      return { ...described, digest, size };
    }),
  );
}
