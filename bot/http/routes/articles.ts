import type { z } from "zod";
import type { Article } from "../../../core/ticket/article.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { ArticleView } from "../../../core/ticket/views/article-views.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { recordRead } from "../record-read.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { articleHtmlSchema, articlesSchema } from "../schemas/article-schemas.ts";
import {
  articleParams,
  attachmentParams,
  inlineQuery,
  remoteQuery,
  ticketParams,
} from "../schemas/fields.ts";
import { displayHtml, hasRemoteContent } from "../tickets/article-html.ts";
import { refused, rejected, visibleTicket } from "../tickets/ticket-answer.ts";
import { visibleArticle } from "../tickets/visible-article.ts";
import { download } from "../wire/download.ts";

const path = "/api/v1/tickets/:number/articles";

/** What was written in a ticket, and the files that came with it (spec D2, M4). */
export function articlesRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getArticles",
      summary: "All articles, oldest first, HTML sanitised",
      tag: "articles",
      params: ticketParams,
      responses: {
        200: { description: "The articles; `ETag` stays while they do", schema: articlesSchema },
        304: { description: "They are those of `If-None-Match`" },
      },
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        recordRead(deps, call, "opened", ticket.value.number);
        const etag = conversationTag(ticket.value);
        if (call.request.headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
        const articles = await deps.store.tickets.articles(ticket.value.number);
        const items = articles.map((article) => articleView(deps, ticket.value, article));
        return json(200, { items }, { etag });
      },
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:position/attachments/:index`,
      id: "getAttachment",
      summary: "The bytes of an attachment, to save or (images, PDF) to show",
      tag: "articles",
      params: attachmentParams,
      query: inlineQuery,
      responses: { 200: { description: "The bytes", contentType: "application/octet-stream" } },
      refusals: ["ticket.not_found", "article.not_found", "attachment.not_found"],
      handle: (call) => attachment(deps, call),
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:position/html`,
      id: "getArticleHtml",
      summary: "An article's HTML for display, its pictures at their attachments",
      tag: "articles",
      params: articleParams,
      query: remoteQuery,
      responses: { 200: { description: "The HTML", schema: articleHtmlSchema } },
      refusals: ["ticket.not_found", "article.not_found"],
      handle: (call) => articleHtml(deps, call),
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:position/raw`,
      id: "getRawMail",
      summary: "The mail as it arrived",
      tag: "articles",
      params: articleParams,
      responses: { 200: { description: "The mail", contentType: "message/rfc822" } },
      refusals: ["ticket.not_found", "article.not_found", "attachment.not_found"],
      handle: (call) => rawMail(deps, call),
    }),
  ];
}

/** Articles never change once written; only which are important does. */
const conversationTag = ({ articleCount, important }: Ticket): string =>
  `"${articleCount}-${important.join(".")}"`;

async function attachment(
  deps: ApiDeps,
  call: Call<z.output<typeof attachmentParams>, z.output<typeof inlineQuery>>,
): Promise<HttpResponse> {
  const { number, position, index } = call.params;
  const article = await visibleArticle(deps, call, number, position);
  if (!article.ok) return article.error;
  const stored = article.value.attachments[index];
  const blob = stored && (await deps.store.blobs.open(stored.digest));
  if (!stored || !blob) return refused(call, { code: "attachment.not_found" });
  const { filename, contentType } = stored;
  // A picture inside the text is part of reading it.
  if (!stored.inline) recordRead(deps, call, "downloaded", number, filename);
  return download({ blob, filename, contentType, inline: call.query.inline === "1" });
}

async function articleHtml(
  deps: ApiDeps,
  call: Call<z.output<typeof articleParams>, z.output<typeof remoteQuery>>,
): Promise<HttpResponse> {
  const { number, position } = call.params;
  const article = await visibleArticle(deps, call, number, position);
  if (!article.ok) return article.error;
  recordRead(deps, call, "opened", number);
  const sanitised = deps.sanitizeHtml(article.value.html ?? "");
  const articlePath = `/api/v1/tickets/${number}/articles/${position}`;
  const html = displayHtml(sanitised, article.value, articlePath, call.query.remote === "1");
  return json(200, { html, remoteContent: hasRemoteContent(sanitised) });
}

async function rawMail(deps: ApiDeps, call: Call<z.output<typeof articleParams>>): Promise<HttpResponse> {
  const { number, position } = call.params;
  const article = await visibleArticle(deps, call, number, position);
  if (!article.ok) return article.error;
  const { rawDigest } = article.value;
  const blob = rawDigest === null ? null : await deps.store.blobs.open(rawDigest);
  if (!blob) return refused(call, { code: "attachment.not_found" });
  const filename = `${number}-${position}.eml`;
  recordRead(deps, call, "downloaded", number, filename);
  return download({ blob, filename, contentType: "message/rfc822", inline: false });
}

function articleView(
  { sanitizeHtml, newTextOf }: ApiDeps,
  { important }: Ticket,
  article: Article,
): ArticleView {
  const html = article.html === null ? null : sanitizeHtml(article.html);
  return {
    id: article.id,
    position: article.position,
    channel: article.channel,
    sender: article.sender,
    visibleToCustomer: article.visibleToCustomer,
    from: article.from,
    to: article.to,
    cc: article.cc,
    bcc: article.bcc,
    subject: article.subject,
    text: article.text,
    newText: newTextOf(article.text),
    html,
    remoteContent: html !== null && hasRemoteContent(html),
    attachments: article.attachments.map(({ filename, contentType, size, inline, contentId }, index) => ({
      index,
      filename,
      contentType,
      size,
      inline,
      contentId,
    })),
    autoResponse: article.autoResponse,
    receivedAs: article.receivedAs ?? null,
    purpose: article.purpose ?? null,
    workUnits: article.workUnits ?? 0,
    important: important.includes(article.position),
    mergedFrom: article.mergedFrom ?? null,
    hasRaw: article.rawDigest !== null,
    createdAt: article.createdAt,
  };
}
