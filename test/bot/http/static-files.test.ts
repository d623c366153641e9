import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request as nodeRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttpServer, type HttpServer } from "../../../bot/http/server.ts";
import { staticFiles } from "../../../bot/http/wire/static-files.ts";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const SCRIPT = `console.log("${"tab ".repeat(1_000)}");`;
let folder: string;
let server: HttpServer;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tab-"));
  await mkdir(join(folder, "tab/assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await symlink(join(folder, "secret.txt"), join(folder, "tab/link.txt"));
  await writeFile(join(folder, "tab/index.html"), "<!doctype html><title>Sportello</title>");
  await writeFile(join(folder, "tab/assets/index-B3kd81Qz.js"), SCRIPT);
  await writeFile(join(folder, "tab/assets/app-C9kd81Qz.css"), "a{}".repeat(1_000));
  await writeFile(join(folder, "tab/assets/app-C9kd81Qz.css.br"), brotliCompressSync("a{}".repeat(1_000)));
  await writeFile(join(folder, "tab/assets/app-C9kd81Qz.css.gz"), gzipSync("a{}".repeat(1_000)));
  await writeFile(join(folder, "tab/icon.png"), new Uint8Array(2_000));
  server = createHttpServer({ endpoints: staticFiles(join(folder, "tab")), log });
  port = await server.listen(0, "127.0.0.1");
});
afterAll(async () => {
  await server.stop(0);
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The path exactly as given, the body exactly as sent: `fetch` would tidy both. */
function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    nodeRequest({ port, path, headers, host: "127.0.0.1" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Got["headers"],
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the tab's files", () => {
  test("/ and /tab lead to /tab/", async () => {
    for (const path of ["/", "/tab"])
      expect(await get(path)).toMatchObject({ status: 302, headers: { location: "/tab/" } });
  });

  test("D8: the page is always fresh, what the bundler named by its content is kept for ever", async () => {
    const page = await get("/tab/");
    expect(page).toMatchObject({
      status: 200,
      headers: { "cache-control": "no-cache", "content-type": "text/html; charset=utf-8" },
    });
    expect(await get("/tab/", { "if-none-match": page.headers.etag ?? "" })).toMatchObject({
      status: 304,
      body: Buffer.alloc(0),
    });
    expect((await get("/tab/assets/index-B3kd81Qz.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await get("/tab/icon.png")).headers["cache-control"]).toBe("no-cache");
  });

  test("R3: pages run no inline script and are framed by Teams only", async () => {
    const policy = (await get("/tab/")).headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toMatch(
      /frame-ancestors 'self' https:\/\/teams\.microsoft\.com .*https:\/\/\*\.cloud\.microsoft/,
    );
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect((await get("/tab/")).headers["x-frame-options"]).toBeUndefined();
  });

  test("D8: texts travel compressed: as the build left them, or zipped once by us", async () => {
    const zipped = await get("/tab/assets/index-B3kd81Qz.js", { "accept-encoding": "gzip, br" });
    expect(zipped.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(gunzipSync(zipped.body).toString()).toBe(SCRIPT);
    const encodings: readonly [string, string | undefined][] = [
      ["br, gzip", "br"],
      ["gzip", "gzip"],
      ["br;q=0, gzip", "gzip"],
      ["", undefined],
      ["deflate", undefined],
    ];
    for (const [accepted, encoding] of encodings) {
      const { headers } = await get("/tab/assets/app-C9kd81Qz.css", { "accept-encoding": accepted });
      expect([accepted, headers["content-encoding"]]).toEqual([accepted, encoding]);
    }
    expect(
      (await get("/tab/icon.png", { "accept-encoding": "gzip" })).headers["content-encoding"],
    ).toBeUndefined();
  });

  test("D8: inner routes of the application give its page, missing files are missing", async () => {
    for (const path of ["/tab/t/2019031942000015", "/tab/q/viabilita?x=1"]) {
      expect((await get(path)).body.toString()).toContain("<title>Sportello</title>");
    }
    expect((await get("/tab/assets/missing-11111111.js")).status).toBe(404);
  });

  test("R3: nothing outside the folder can be reached", async () => {
    const paths = [
      "/tab/../secret.txt",
      "/tab/..%2fsecret.txt",
      "/tab/%2e%2e/secret.txt",
      "/tab/%2e%2e%2fsecret.txt",
      "/tab/..\\secret.txt",
      "/tab/..%5csecret.txt",
      "/tab/assets/../../secret.txt",
      "/tab//etc/passwd.txt",
      "/tab/%00.txt",
      "/tab/link.txt",
      `/tab/${encodeURIComponent(join(folder, "secret.txt"))}`,
    ];
    for (const path of paths) {
      const { status, body } = await get(path);
      expect([path, status, body.toString().includes("secret")]).toEqual([path, 404, false]);
    }
  });

  test("before the first build the answer says what to do; after it the tab is there", async () => {
    const empty = await mkdtemp(join(tmpdir(), "tab-"));
    const other = createHttpServer({ endpoints: staticFiles(join(empty, "none")), log });
    const url = `http://127.0.0.1:${await other.listen(0, "127.0.0.1")}/tab/`;
    expect(await (await fetch(url)).text()).toContain("npm run build");
    await mkdir(join(empty, "none"));
    await writeFile(join(empty, "none/index.html"), "built");
    expect(await (await fetch(url)).text()).toBe("built");
    await other.stop(0);
    await rm(empty, { recursive: true });
  });
});
