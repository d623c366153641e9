import type { MailAddress } from "../../../../core/intake/mail.ts";
import { type Actor, SYSTEM } from "../../../../core/people/actor.ts";
import type { Article, ArticleChannel, ArticleSender, MailPurpose } from "../../../../core/ticket/article.ts";
import type { Instant } from "../../../../core/time.ts";
import { htmlToText } from "../../../mail/html-text.ts";
import { readAddresses } from "../../../mail/parse/addresses.ts";
import { decodeCharset } from "../../../mail/parse/charsets.ts";
import { bytesOf } from "./article-bytes.ts";
import { actorOf, type OtrsImport } from "./otrs-import.ts";
import type { ArticleRow, MimeRow, OtrsTicket } from "./ticket-rows.ts";

const CHANNELS: Readonly<Record<string, ArticleChannel>> = {
  Email: "email",
  Phone: "phone",
  Internal: "note",
};
const PURPOSES: Readonly<Record<string, MailPurpose>> = {
  SendAnswer: "reply",
  Forward: "forward",
  Bounce: "bounce",
  EmailAgent: "new-ticket",
};
const NOTHING: MimeRow = {
  article_id: 0,
  a_from: null,
  a_reply_to: null,
  a_to: null,
  a_cc: null,
  a_bcc: null,
  a_subject: null,
  a_message_id: null,
  a_in_reply_to: null,
  a_references: null,
  a_content_type: null,
  a_body: null,
  content_path: null,
};

/** An article as we keep it, its bytes in the blob store. Null, and told, when OTRS has nothing of it but its row. */
export async function articleOf(
  otrs: OtrsImport,
  ticket: OtrsTicket,
  row: ArticleRow,
  createdAt: Instant,
): Promise<Article | null> {
  const said = ticket.chats.filter(({ article_id }) => article_id === row.id);
  const mime = ticket.mimes.get(row.id);
  if (!mime && said.length === 0) {
    otrs.report.missing("article", row.id, `ticket ${ticket.row.tn}: it has no text, only its row`);
    return null;
  }
  const chat = said.map(({ chat_participant_name: name, message_text }) => `${name}: ${message_text ?? ""}`);
  const { html, ...bytes } = await bytesOf(otrs, ticket, row, mime?.content_path ?? null);
  const headers = headersOf(mime ?? NOTHING);
  const sender = senderOf(otrs, row);
  const channel = channelOf(otrs, row);
  const workUnits = unitsOf(ticket, row.id);
  return {
    id: otrs.deps.newId(),
    position: 0,
    channel,
    sender,
    author: authorOf(otrs, row, sender, headers.from),
    visibleToCustomer: row.is_visible_for_customer === 1,
    ...headers,
    ...wordsOf(mime ? textOf(mime.a_body) : chat.join("\n"), mime?.a_content_type ?? null, html),
    ...bytes,
    autoResponse: null,
    ...(sender === "operator" && channel === "email" && { purpose: purposeOf(otrs, ticket, row) }),
    ...(workUnits > 0 && { workUnits }),
    createdAt,
  };
}

function headersOf(mime: MimeRow) {
  const [replyTo] = readAddresses(mime.a_reply_to ?? "");
  return {
    from: readAddresses(mime.a_from ?? "")[0] ?? { address: "", name: mime.a_from ?? "" },
    to: readAddresses(mime.a_to ?? ""),
    cc: readAddresses(mime.a_cc ?? ""),
    bcc: readAddresses(mime.a_bcc ?? ""),
    ...(replyTo && { replyTo }),
    subject: mime.a_subject ?? "",
    messageId: idsIn(mime.a_message_id)[0] ?? null,
    inReplyTo: idsIn(mime.a_in_reply_to)[0] ?? null,
    references: idsIn(mime.a_references),
  };
}

/** Operators' articles of old rich text editors are HTML themselves. */
const wordsOf = (body: string, contentType: string | null, html: string | null) =>
  /^text\/html/i.test(contentType ?? "")
    ? { text: htmlToText(body), html: html ?? body }
    : { text: body, html };

/** Bodies and preferences are blobs in some engines' columns; OTRS writes UTF-8. */
const textOf = (body: string | Buffer | null): string =>
  (typeof body === "string" ? body : body ? decodeCharset(body, "utf-8") : "").replaceAll("\0", "");

const idsIn = (header: string | null): readonly string[] =>
  [...(header ?? "").matchAll(/<([^<>\s]+)>/g)].map(([, id]) => id ?? "").slice(0, 200);

function senderOf({ catalogue }: OtrsImport, row: ArticleRow): ArticleSender {
  const name = catalogue.senders.get(row.article_sender_type_id)?.name;
  return name === "customer" ? "customer" : name === "system" ? "system" : "operator";
}

function channelOf({ catalogue, report }: OtrsImport, row: ArticleRow): ArticleChannel {
  const name =
    catalogue.channels.get(row.communication_channel_id)?.name ?? `#${row.communication_channel_id}`;
  const known = CHANNELS[name];
  if (!known) report.changed("article", row.id, `the channel ${name} has no home: kept as a note`);
  return known ?? "note";
}

function authorOf(otrs: OtrsImport, row: ArticleRow, sender: ArticleSender, from: MailAddress): Actor {
  if (sender === "customer") return { kind: "customer", address: from.address.toLowerCase() };
  return sender === "system" ? SYSTEM : actorOf(otrs, row.create_by);
}

function purposeOf({ catalogue }: OtrsImport, { history }: OtrsTicket, { id }: ArticleRow): MailPurpose {
  const names = history
    .filter(({ article_id }) => article_id === id)
    .map(({ history_type_id }) => catalogue.historyTypes.get(history_type_id)?.name ?? "");
  return names.map((name) => PURPOSES[name]).find((purpose) => purpose !== undefined) ?? "reply";
}

export const unitsOf = ({ times }: OtrsTicket, article: number): number =>
  Math.round(
    times
      .filter(({ article_id }) => article_id === article)
      .reduce((sum, { time_unit }) => sum + (Number(time_unit) || 0), 0) * 100,
  ) / 100;
