import { createHash } from "node:crypto";
import type { Article, StoredAttachment } from "../../core/ticket/article.ts";
import type { Deed } from "./ledger.ts";
import { everyArticle, type Inside, isMailOut, TOKEN } from "./look-inside.ts";
import type { OutsideView } from "./look-outside.ts";

/** Every file is there with the bytes it was sent with: on its article, and in the mail that left. */
export async function wrongFiles(
  inside: Inside,
  outside: OutsideView,
  deeds: readonly Deed[],
): Promise<readonly string[]> {
  const digests = new Map(
    deeds.flatMap(({ files }) => files.map(({ filename, digest }) => [filename, digest])),
  );
  const wrong: string[] = [];
  for (const { number, article } of everyArticle(inside)) {
    for (const file of article.attachments) {
      const isTheOne = digests.get(file.filename) === file.digest && (await isWhole(inside, file));
      if (!isTheOne) wrong.push(`file ${file.filename} of ${number} is not whole`);
    }
    if (!(await hasItsMail(inside, article))) wrong.push(`the raw mail of ${article.messageId} is not there`);
  }
  return [
    ...wrong,
    ...(await damagedBlobs(inside)),
    ...missingFiles(inside, deeds),
    ...filesThatDidNotLeave(inside, outside, deeds),
  ];
}

const isWhole = async ({ store }: Inside, { digest, size }: StoredAttachment): Promise<boolean> =>
  (await store.blobs.get(digest))?.byteLength === size;

async function hasItsMail({ store }: Inside, { sender, channel, rawDigest }: Article): Promise<boolean> {
  if (sender !== "customer" || channel !== "email") return true;
  return rawDigest !== null && (await store.blobs.get(rawDigest)) !== null;
}

async function damagedBlobs({ store: { blobs } }: Inside): Promise<readonly string[]> {
  const damaged: string[] = [];
  for await (const { digest } of blobs.list()) {
    const bytes = await blobs.get(digest);
    const found = bytes && createHash("sha256").update(bytes).digest("hex");
    if (found !== digest) damaged.push(`blob ${digest} holds other bytes`);
  }
  return damaged;
}

function missingFiles(inside: Inside, deeds: readonly Deed[]): readonly string[] {
  const kept = new Map(everyArticle(inside).map(({ article }) => [article.messageId, article.attachments]));
  return deeds.flatMap(({ messageId, files, token }) => {
    const count = messageId === null ? files.length : (kept.get(messageId)?.length ?? 0);
    return count === files.length ? [] : [`mail ${token} came with ${files.length} files and has ${count}`];
  });
}

/** The files of an answer are in the mail that left, each once, with their bytes. */
function filesThatDidNotLeave(
  inside: Inside,
  { sent }: OutsideView,
  deeds: readonly Deed[],
): readonly string[] {
  const attached = new Map(sent.map(({ messageId, files }) => [messageId, files]));
  const given = new Map(deeds.map(({ token, files }) => [token, files]));
  return everyArticle(inside).flatMap(({ article }) => {
    const token = isMailOut(article) && TOKEN.exec(article.text)?.[0];
    if (!token || article.autoResponse) return [];
    const left = [...(attached.get(`<${article.messageId}>`) ?? [])].sort();
    const files = (given.get(token) ?? []).map(({ filename, digest }) => `${filename} ${digest}`).sort();
    return left.join() === files.join()
      ? []
      : [`answer ${token}: ${left.length} of ${files.length} files left`];
  });
}
