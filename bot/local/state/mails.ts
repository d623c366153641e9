import { randomBytes } from "node:crypto";
import type { MailContent } from "../mail/mail-content.ts";
import type { StateFile } from "./open-state.ts";

/** Folders that the stand-in keeps, by their well-known names. */
export type MailFolder = "inbox" | "sentitems" | "drafts" | "deleteditems" | "archive" | "junkemail";

/** A mail in a mailbox of the desk. */
export interface StoredMail {
  /** Immutable id: stays when the mail moves or a draft is sent. */
  readonly id: string;
  readonly mailbox: string;
  readonly folder: MailFolder;
  /** Place in the store's history of changes; the delta query walks along it. */
  readonly change: number;
  readonly messageId: string;
  readonly conversationId: string;
  readonly receivedAt: string;
  readonly changedAt: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly content: MailContent;
}

/** A mail that left a folder, as the delta query reports it. */
export interface RemovedMail {
  readonly id: string;
  readonly change: number;
  readonly reason: "deleted" | "changed";
}

/** What {@link MailStore.add} needs beside the bytes. */
export interface NewMail {
  readonly mailbox: string;
  readonly folder: MailFolder;
  readonly raw: Uint8Array;
  readonly content: MailContent;
  readonly at: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
}

/** How a mail may change after it arrived. */
export interface MailChange {
  readonly folder?: MailFolder;
  readonly isRead?: boolean;
  readonly isDraft?: boolean;
  readonly raw?: Uint8Array;
  readonly content?: MailContent;
}

/** The mailboxes of the desk. */
export interface MailStore {
  add(mail: NewMail): StoredMail;
  get(mailbox: string, id: string): StoredMail | undefined;
  raw(id: string): Uint8Array;
  change(mail: StoredMail, change: MailChange, at: string): StoredMail;
  remove(mail: StoredMail): void;
  /** Newest first. */
  list(mailbox: string, folder: MailFolder | undefined): readonly StoredMail[];
  /** The same of those with this Message-ID, without reading all the others. */
  withMessageId(mailbox: string, folder: MailFolder | undefined, messageId: string): readonly StoredMail[];
  count(mailbox: string, folder: MailFolder): { readonly total: number; readonly unread: number };
  changedAfter(mailbox: string, folder: MailFolder, change: number, limit: number): readonly StoredMail[];
  removedAfter(mailbox: string, folder: MailFolder, change: number, limit: number): readonly RemovedMail[];
  lastChange(): number;
}

type Row = Record<string, unknown>;

/** Opens the mail tables of a state file. */
export function openMails(state: StateFile): MailStore {
  const {
    insert,
    byId,
    rawById,
    update,
    erase,
    tombstone,
    revive,
    all,
    byMessageId,
    figures,
    changed,
    removed,
    last,
    thread,
  } = statements(state);

  function conversationOf(mailbox: string, content: MailContent): string {
    for (const reference of content.references) {
      const found = thread.get(mailbox, reference)?.conversation_id;
      if (typeof found === "string") return found;
    }
    return `AAQkA${randomBytes(24).toString("base64url")}`;
  }

  const store: MailStore = {
    add: (mail) =>
      state.transaction(() => {
        const id = `AAkALgA${randomBytes(30).toString("base64url")}`;
        insert.run({
          id,
          mailbox: mail.mailbox,
          folder: mail.folder,
          change: state.next("mail-change"),
          messageId: mail.content.messageId,
          conversationId: conversationOf(mail.mailbox, mail.content),
          at: mail.at,
          isRead: Number(mail.isRead),
          isDraft: Number(mail.isDraft),
          content: JSON.stringify(mail.content),
          raw: mail.raw,
        });
        return present(store.get(mail.mailbox, id));
      }),
    get: (mailbox, id) => {
      const row = byId.get(mailbox, id);
      return row && toMail(row);
    },
    raw: (id) => present(rawById.get(id)).raw as Uint8Array,
    change: (mail, change, at) =>
      state.transaction(() => {
        const next = { ...mail, ...change };
        update.run({
          id: mail.id,
          folder: next.folder,
          isRead: Number(next.isRead),
          isDraft: Number(next.isDraft),
          change: state.next("mail-change"),
          at,
          content: JSON.stringify(next.content),
          messageId: next.content.messageId,
          raw: change.raw ?? null,
        });
        if (next.folder !== mail.folder) {
          tombstone.run(mail.mailbox, mail.folder, mail.id, state.next("mail-change"), "changed");
          revive.run(mail.mailbox, next.folder, mail.id);
        }
        return present(store.get(mail.mailbox, mail.id));
      }),
    remove: (mail) =>
      state.transaction(() => {
        erase.run(mail.id);
        tombstone.run(mail.mailbox, mail.folder, mail.id, state.next("mail-change"), "deleted");
      }),
    list: (mailbox, folder) => all.all(mailbox, folder ?? null).map(toMail),
    withMessageId: (mailbox, folder, messageId) =>
      byMessageId.all(mailbox, folder ?? null, messageId).map(toMail),
    count: (mailbox, folder) => {
      const row = figures.get(mailbox, folder);
      return { total: Number(row?.total), unread: Number(row?.unread) };
    },
    changedAfter: (mailbox, folder, change, limit) => changed.all(mailbox, folder, change, limit).map(toMail),
    removedAfter: (mailbox, folder, change, limit) =>
      removed.all(mailbox, folder, change, limit).map((row) => row as unknown as RemovedMail),
    lastChange: () => Number(last.get()?.value ?? 0),
  };
  return store;
}

const columns =
  "id, mailbox, folder, change, message_id, conversation_id, received_at, changed_at, is_read, is_draft, content";

const listed = `SELECT ${columns} FROM mail WHERE mailbox = ?1 AND (?2 IS NULL OR folder = ?2)`;

function statements({ db }: StateFile) {
  return {
    insert: db.prepare(
      `INSERT INTO mail (id, mailbox, folder, change, message_id, conversation_id, received_at, changed_at, is_read,
       is_draft, content, raw)
     VALUES (:id, :mailbox, :folder, :change, :messageId, :conversationId, :at, :at, :isRead, :isDraft, :content, :raw)`,
    ),
    byId: db.prepare(`SELECT ${columns} FROM mail WHERE mailbox = ? AND id = ?`),
    rawById: db.prepare("SELECT raw FROM mail WHERE id = ?"),
    update: db.prepare(
      `UPDATE mail SET folder = :folder, is_read = :isRead, is_draft = :isDraft, change = :change, changed_at = :at,
       content = :content, message_id = :messageId, raw = coalesce(:raw, raw) WHERE id = :id`,
    ),
    erase: db.prepare("DELETE FROM mail WHERE id = ?"),
    tombstone: db.prepare(
      "INSERT OR REPLACE INTO mail_removed (mailbox, folder, id, change, reason) VALUES (?, ?, ?, ?, ?)",
    ),
    revive: db.prepare("DELETE FROM mail_removed WHERE mailbox = ? AND folder = ? AND id = ?"),
    all: db.prepare(`${listed} ORDER BY received_at DESC, change DESC`),
    byMessageId: db.prepare(`${listed} AND message_id = ?3 ORDER BY received_at DESC, change DESC`),
    figures: db.prepare(
      "SELECT count(*) total, count(*) FILTER (WHERE is_read = 0) unread FROM mail WHERE mailbox = ? AND folder = ?",
    ),
    changed: db.prepare(
      `SELECT ${columns} FROM mail WHERE mailbox = ? AND folder = ? AND change > ? ORDER BY change LIMIT ?`,
    ),
    removed: db.prepare(
      `SELECT id, change, reason FROM mail_removed WHERE mailbox = ? AND folder = ? AND change > ? ORDER BY change LIMIT ?`,
    ),
    last: db.prepare("SELECT value FROM counter WHERE name = 'mail-change'"),
    thread: db.prepare("SELECT conversation_id FROM mail WHERE mailbox = ? AND message_id = ? LIMIT 1"),
  };
}

function toMail(row: Row): StoredMail {
  return {
    id: String(row.id),
    mailbox: String(row.mailbox),
    folder: row.folder as MailFolder,
    change: Number(row.change),
    messageId: String(row.message_id),
    conversationId: String(row.conversation_id),
    receivedAt: String(row.received_at),
    changedAt: String(row.changed_at),
    isRead: row.is_read === 1,
    isDraft: row.is_draft === 1,
    content: JSON.parse(String(row.content)) as MailContent,
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A row that was just written is not there.");
  return value;
}
