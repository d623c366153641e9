import type { Article, StoredAttachment } from "../../../../core/ticket/article.ts";
import { decodeCharset } from "../../../mail/parse/charsets.ts";
import { filesOfArticle } from "./article-files.ts";
import type { KeptFile } from "./kept-file.ts";
import type { OtrsImport } from "./otrs-import.ts";
import { keepAttachment, keepPlain } from "./stored-content.ts";
import type { ArticleRow, OtrsTicket } from "./ticket-rows.ts";

/** OTRS keeps the HTML of a mail as its attachment `file-2`, and a text part once more as `file-1`. */
const isHtmlBody = ({ filename, contentType }: KeptFile): boolean =>
  /^file-[12](?:\.html?)?$/.test(filename ?? "") && /^text\/html/i.test(contentType ?? "");
const isTextBody = ({ filename, contentType }: KeptFile): boolean =>
  filename === "file-1" && /^text\/plain/i.test(contentType ?? "");

/** The bytes of an article in the blob store, and its HTML. */
export async function bytesOf(
  otrs: OtrsImport,
  ticket: OtrsTicket,
  { id }: ArticleRow,
  contentPath: string | null,
): Promise<Pick<Article, "html" | "attachments" | "rawDigest">> {
  const { db, deps, articleFolder } = otrs;
  const { blobs } = deps.allStore;
  const rows = ticket.attachments.filter(({ article_id }) => article_id === id);
  const onDisk =
    articleFolder && contentPath ? await filesOfArticle(articleFolder, contentPath, id, blobs) : null;
  const files: readonly KeptFile[] = [
    ...rows.map((row) => ({
      filename: row.filename,
      contentType: row.content_type,
      contentId: row.content_id,
      disposition: row.disposition,
      keep: () => keepAttachment(db, blobs, row.id),
    })),
    ...(onDisk?.files ?? []),
  ];
  const body = files.find(isHtmlBody);
  const attachments: StoredAttachment[] = [];
  for (const file of files) {
    if (file !== body && !isTextBody(file)) attachments.push(storedAs(file, await file.keep()));
  }
  const plain = ticket.plain.has(id) ? await keepPlain(db, blobs, id) : null;
  return { html: await htmlOf(otrs, body), attachments, rawDigest: plain ?? onDisk?.rawDigest ?? null };
}

async function htmlOf({ deps }: OtrsImport, body: KeptFile | undefined): Promise<string | null> {
  if (!body) return null;
  const { digest } = await body.keep();
  const bytes = await deps.allStore.blobs.get(digest);
  const charset = /charset=["']?([^"';\s]+)/i.exec(body.contentType ?? "")?.[1];
  return bytes && decodeCharset(bytes, charset);
}

const storedAs = (
  { filename, contentType, contentId, disposition }: KeptFile,
  { digest, size }: { readonly digest: string; readonly size: number },
): StoredAttachment => ({
  filename: filename || "attachment.bin",
  contentType: (contentType ?? "").split(";")[0]?.trim().toLowerCase() || "application/octet-stream",
  size,
  contentId: (contentId ?? "").replace(/^<|>$/g, "") || null,
  inline: disposition === "inline",
  digest,
});
