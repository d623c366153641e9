import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { translate } from "../../../../core/i18n/translate.ts";
import type { ParsedMail } from "../../../../core/intake/mail.ts";
import { type Received, receiveMail } from "../../../../core/intake/receive-mail.ts";
import type { Result } from "../../../../core/result.ts";
import type { StoredAttachment } from "../../../../core/ticket/article.ts";
import type { Rejection } from "../../../../core/ticket/rejection.ts";
import type { TicketNumber } from "../../../../core/ticket/ticket.ts";
import type { Instant } from "../../../../core/time.ts";
import { parseApart } from "../../../mail/parse/parse-apart.ts";
import type { ImportDeps } from "../open-desk.ts";
import type { ArchivedMailPlace } from "./archived-mails.ts";
import { archivedMail } from "./desk-domains.ts";
import { pieces, readMail } from "./mbox.ts";

export interface MailImport {
  readonly queue: string;
  readonly domains: ReadonlySet<string>;
  readonly importedAt: Instant;
}

/** No server delivers a larger one: a file in which nothing separates mails. */
const LARGEST = 200 * 1024 * 1024;
const HEAD = 64 * 1024;

/** What a mail is before it is anybody's: its bytes are kept, and what of it could be read. */
interface ReadMail {
  readonly mail: ParsedMail;
  readonly attachments: readonly StoredAttachment[];
  readonly rawDigest: string;
  readonly size: number;
}

/** A mail of an archive whose bytes are kept, or that was taken before. */
export type ReadyMail =
  | { readonly place: ArchivedMailPlace; readonly known: TicketNumber }
  | { readonly place: ArchivedMailPlace; readonly read: ReadMail };

/** All that can be done for a mail before its turn: its bytes kept and read. */
export async function readArchived(deps: ImportDeps, place: ArchivedMailPlace): Promise<ReadyMail> {
  const file = await open(place.path);
  try {
    if (place.length > LARGEST) return { place, read: await readTooLarge(deps, file, place) };
    const raw = await bytesOf(file, place);
    const rawDigest = createHash("sha256").update(raw).digest("hex");
    const known = await deps.store.ticketOfRequest(keyOf(rawDigest));
    return known === null ? { place, read: await readHeld(deps, raw, rawDigest) } : { place, known };
  } finally {
    await file.close();
  }
}

async function readHeld(
  { allStore, desk }: ImportDeps,
  raw: Uint8Array,
  rawDigest: string,
): Promise<ReadMail> {
  const mail = await parseApart(raw, desk.language);
  const [, ...attachments] = await Promise.all([
    allStore.blobs.put(raw).then(() => null),
    ...mail.attachments.map(async ({ content, ...described }) => {
      const { digest, size } = await allStore.blobs.put(content);
      return { ...described, digest, size };
    }),
  ]);
  return { mail, attachments: attachments.filter((one) => one !== null), rawDigest, size: raw.byteLength };
}

/** Puts a mail of an archive on its ticket, once: a second run finds it there. */
export async function takeArchived(
  deps: ImportDeps,
  how: MailImport,
  ready: ReadyMail,
): Promise<Result<Received, Rejection>> {
  if ("known" in ready) return readBefore(deps, ready.known);
  const { place, read } = ready;
  try {
    const received = await receive(deps, how, place, read);
    if (received.ok) return received;
  } catch {
    // What goes wrong twice is told.
  }
  return receive(deps, how, place, unread(deps, read));
}

/** The last resort for a mail that cannot be taken in: a ticket that says so, with the mail attached (spec M3). */
function unread({ desk }: Pick<ImportDeps, "desk">, { mail, rawDigest, size }: ReadMail): ReadMail {
  const whole = { filename: "mail.eml", contentType: "message/rfc822", contentId: null, inline: false };
  return {
    mail: { ...mail, cc: [], text: translate(desk.language, "mail.unreadable"), html: null, attachments: [] },
    attachments: [{ ...whole, size, digest: rawDigest }],
    rawDigest,
    size,
  };
}

async function readBefore({ store }: ImportDeps, number: string): Promise<Result<Received, Rejection>> {
  const ticket = await store.load(number);
  return { ok: true, value: { outcome: "ignored", ticket, reason: "read-before" } };
}

const keyOf = (rawDigest: string): string => `import:mail:${rawDigest}`;

function receive(
  deps: ImportDeps,
  { queue, domains, importedAt }: MailImport,
  { at }: ArchivedMailPlace,
  { mail: parsed, attachments, rawDigest }: ReadMail,
) {
  const now = new Date(at).toISOString();
  const mail = { ...parsed, date: parsed.date ?? now };
  const archived = archivedMail(deps.desk, domains, queue, mail);
  const stored = { mail, attachments, rawDigest, mailbox: "", archived };
  return receiveMail(deps, stored, { now, requestKey: keyOf(rawDigest), importedAt });
}

async function bytesOf(file: FileHandle, place: ArchivedMailPlace): Promise<Uint8Array> {
  if (place.isInMbox) return readMail(file, place);
  const bytes = Buffer.alloc(place.length);
  await file.read(bytes, 0, place.length, place.offset);
  return bytes;
}

/** As a mail that cannot be read: its header, and all of it attached as it is. */
async function readTooLarge(
  { allStore, desk }: ImportDeps,
  file: FileHandle,
  { offset, length }: ArchivedMailPlace,
): Promise<ReadMail> {
  const { digest, size } = await allStore.blobs.put(pieces(file, offset, length));
  const head = await readMail(file, { offset, length: HEAD });
  const mail = await parseApart(head, desk.language);
  return unread({ desk }, { mail, attachments: [], rawDigest: digest, size });
}
