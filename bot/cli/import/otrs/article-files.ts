import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { BlobStore } from "../../../../core/ports.ts";
import type { KeptFile } from "./kept-file.ts";

/** Says of a file what it is; each beside it, named after it. */
const ASIDE = /\.(?:content_type|content_id|content_alternative|disposition)$/;
const PLAIN = "plain.txt";
const OTHER_FILES = new Set([PLAIN, "attachment-1", ".", ".."]);

/**
 * What OTRS's ArticleStorageFS keeps of an article: `<folder>/<content_path>/<article id>/` with its attachments and the
 * mail as `plain.txt`.
 * @returns null when there is nothing of this article
 */
export async function filesOfArticle(
  folder: string,
  contentPath: string,
  article: number,
  blobs: BlobStore,
): Promise<{ readonly files: readonly KeptFile[]; readonly rawDigest: string | null } | null> {
  const home = resolve(folder, contentPath, String(article));
  // A path out of a database may lead anywhere.
  if (!home.startsWith(`${resolve(folder)}${sep}`)) return null;
  const names = await readdir(home).catch(() => null);
  if (!names) return null;
  const files: KeptFile[] = [];
  for (const name of names.toSorted()) {
    if (ASIDE.test(name) || OTHER_FILES.has(name)) continue;
    const aside = async (suffix: string) =>
      (await readFile(join(home, `${name}.${suffix}`), "utf8").catch(() => "")).trim() || null;
    files.push({
      filename: name,
      contentType: await aside("content_type"),
      contentId: await aside("content_id"),
      disposition: await aside("disposition"),
      keep: () => blobs.put(createReadStream(join(home, name))),
    });
  }
  const raw = names.includes(PLAIN) ? await blobs.put(createReadStream(join(home, PLAIN))) : null;
  return { files, rawDigest: raw?.digest ?? null };
}
