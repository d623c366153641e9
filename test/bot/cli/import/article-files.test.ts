import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesOfArticle } from "../../../../bot/cli/import/otrs/article-files.ts";
import { openStore } from "../../../../bot/storage/open-store.ts";
import type { Store } from "../../../../core/ports.ts";

const RAW = "From: anna.bianchi@example.org\r\nSubject: Intero\r\n\r\nBuongiorno\r\n";

let home: string;
let store: Store;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-articles-"));
  store = await openStore("sqlite::memory:");
  const files: Readonly<Record<string, string>> = {
    "article/2019/03/19/7/plain.txt": RAW,
    "article/2019/03/19/7/relazione è.pdf": "%PDF",
    "article/2019/03/19/7/relazione è.pdf.content_type": "application/pdf; name=x\n",
    "article/2019/03/19/7/relazione è.pdf.disposition": "attachment",
    "article/2019/03/19/7/logo.png": "png",
    "article/2019/03/19/7/logo.png.content_type": "image/png",
    "article/2019/03/19/7/logo.png.content_id": "<logo@x>",
    "article/2019/03/19/7/logo.png.disposition": "inline",
    "article/2019/03/19/7/vuoto.txt": "",
    "outside/7/segreto.txt": "nobody's",
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(home, name, ".."), { recursive: true });
    await writeFile(join(home, name), content);
  }
});
afterAll(async () => {
  await store.close();
  await rm(home, { recursive: true });
});

const filesOf = (contentPath: string, article: number) =>
  filesOfArticle(join(home, "article"), contentPath, article, store.blobs);
const bytesOf = async (digest: string) => Buffer.from((await store.blobs.get(digest)) ?? []).toString();

it("X6 an article whose attachments are files has them with what stands beside each, and its mail as it came", async () => {
  const found = await filesOf("2019/03/19", 7);
  const files = await Promise.all(
    (found?.files ?? []).map(async ({ keep, ...file }) => ({
      ...file,
      content: await bytesOf((await keep()).digest),
    })),
  );
  expect(files).toEqual([
    {
      filename: "logo.png",
      contentType: "image/png",
      contentId: "<logo@x>",
      disposition: "inline",
      content: "png",
    },
    {
      filename: "relazione è.pdf",
      contentType: "application/pdf; name=x",
      contentId: null,
      disposition: "attachment",
      content: "%PDF",
    },
    { filename: "vuoto.txt", contentType: null, contentId: null, disposition: null, content: "" },
  ]);
  expect(await bytesOf(found?.rawDigest ?? "")).toBe(RAW);
});

it("X6 an article without a folder has nothing, and a path out of the database leads nowhere else", async () => {
  expect(await filesOf("2019/03/19", 8)).toBeNull();
  expect(await filesOf("../outside", 7)).toBeNull();
  expect(await filesOf(join(home, "outside"), 7)).toBeNull();
});
