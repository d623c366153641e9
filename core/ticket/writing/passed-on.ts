import { fail, ok, type Result } from "../../result.ts";
import type { Article, StoredAttachment } from "../article.ts";
import type { PassedOnArticle } from "../commands.ts";
import type { Rejection } from "../rejection.ts";

const MAX_NAME = 80;

/** The article at this position; it never changes, so what is read here is what is passed on. */
export function articleAt(articles: readonly Article[], position: number): Result<Article, Rejection> {
  const found = articles.find((article) => article.position === position);
  return found ? ok(found) : fail({ code: "article.not_found", position });
}

/** @param rawSize bytes of its raw mail; null when there is none */
export const passedOn = (article: Article, rawSize: number | null): PassedOnArticle => ({
  from: article.from,
  to: article.to,
  subject: article.subject,
  text: article.text,
  attachments: article.attachments,
  original: originalMail(article, rawSize),
  at: article.createdAt,
});

function originalMail({ subject, rawDigest }: Article, size: number | null): StoredAttachment | null {
  if (rawDigest === null || size === null) return null;
  const name = subject
    .replace(/[^\p{L}\p{N} ._-]/gu, "_")
    .slice(0, MAX_NAME)
    .trim();
  return {
    filename: `${name || "mail"}.eml`,
    contentType: "message/rfc822",
    size,
    contentId: null,
    inline: false,
    digest: rawDigest,
  };
}
