import type { ParsedMail } from "../../core/intake/mail.ts";
import type { WaitingMail } from "../../core/intake/mailbox-state.ts";
import { type IntakeDeps, receiveMail } from "../../core/intake/receive-mail.ts";
import type { Clock, Store } from "../../core/ports.ts";
import type { StoredAttachment } from "../../core/ticket/article.ts";
import { statusOf } from "./graph-trouble.ts";
import { unreadableMail } from "./unreadable-mail.ts";

export interface TakeInDeps extends IntakeDeps {
  readonly allStore: Store;
  readonly clock: Clock;
  readonly graph: { getBytes(path: string): Promise<Uint8Array> };
  readonly parseMail: (raw: Uint8Array) => Promise<ParsedMail>;
}

/** A mail fetched and parsed, about to become part of a ticket. */
export interface FetchedMail {
  readonly id: string;
  readonly raw: Uint8Array;
  readonly mail: ParsedMail;
  readonly waiting: WaitingMail;
}

/** Immutable ids make this good for the mail's whole life, in whatever folder. */
export const requestKeyOf = (id: string): string => `graph:${id}`;

/** Null for a mail that is on a ticket already, or was deleted before we came to it. */
export async function fetchMail(
  { store, graph, parseMail }: TakeInDeps,
  mailbox: string,
  id: string,
  waiting: WaitingMail,
): Promise<FetchedMail | null> {
  if (await store.ticketOfRequest(requestKeyOf(id))) return null;
  const raw = await fetchRaw(graph, mailbox, id);
  return raw && { id, raw, mail: await parseMail(raw), waiting };
}

async function fetchRaw(graph: TakeInDeps["graph"], mailbox: string, id: string): Promise<Uint8Array | null> {
  try {
    return await graph.getBytes(
      `/users/${encodeURIComponent(mailbox)}/messages/${encodeURIComponent(id)}/$value`,
    );
  } catch (thrown) {
    if (statusOf(thrown) === 404) return null;
    throw thrown;
  }
}

/** Puts a fetched mail on its ticket: first its bytes, which nothing refers to until the ticket is committed. */
export async function takeIn(deps: TakeInDeps, mailbox: string, fetched: FetchedMail): Promise<void> {
  const { id, raw, mail, waiting } = fetched;
  const { blobs } = deps.allStore;
  const [{ digest }, attachments] = await Promise.all([
    blobs.put(raw),
    storeAttachments(deps.allStore, mail),
  ]);
  const { conversationId } = waiting;
  const stored = {
    mail,
    attachments,
    rawDigest: digest,
    mailbox,
    ...(conversationId !== null && { conversationId }),
  };
  const received = await receiveMail(deps, stored, { now: deps.clock.now(), requestKey: requestKeyOf(id) });
  if (!received.ok) throw new Error(`the mail was refused: ${received.error.code}`);
}

/** The last resort for a mail that cannot be taken in: a ticket that says so, with the mail attached (spec M3). */
export const takeInUnread = (deps: TakeInDeps, mailbox: string, fetched: FetchedMail): Promise<void> =>
  takeIn(deps, mailbox, { ...fetched, mail: unreadableMail(fetched.mail, fetched.raw, deps.desk.language) });

const storeAttachments = (store: Store, mail: ParsedMail): Promise<readonly StoredAttachment[]> =>
  Promise.all(
    mail.attachments.map(async ({ content, ...described }) => {
      const { digest, size } = await store.blobs.put(content);
      return { ...described, digest, size };
    }),
  );
