import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Endpoint, HttpRequest, HttpResponse } from "../exchange.ts";
import { acceptedEncodings } from "./accept-encoding.ts";
import { PAGE_POLICY } from "./security-headers.ts";

const MOUNT = "/tab/";
const INDEX = "index.html";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/;
const SMALLEST_COMPRESSED = 1_000;
/** Names the bundler derives from the content: `index-B3kd81Qz.js`. */
const HASHED = /-[\w-]{8,}\.\w+$/;

type Encoding = "br" | "gzip" | "identity";

interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  readonly bytes: Readonly<Partial<Record<Encoding, Uint8Array>>>;
}

type Files = ReadonlyMap<string, StaticFile>;

/**
 * The tab's built files under `/tab/`, with `index.html` for its inner routes, and `/` leading there.
 * A path is looked up among the files found in the folder, never joined to it: nothing else can be reached.
 * @param folder what the build wrote; read at the first request, and again while there is no index in it
 */
export function staticFiles(folder: string): readonly Endpoint[] {
  let files: Promise<Files> | null = null;
  const load = async (): Promise<Files> => {
    files ??= readFiles(folder);
    const found = await files;
    if (!found.has(INDEX)) files = null;
    return found;
  };
  return [
    { method: "GET", path: "/", handle: async () => redirect(MOUNT) },
    { method: "GET", path: "/tab", handle: async () => redirect(MOUNT) },
    { prefix: MOUNT, methods: ["GET"], maxBytes: 0, handle: async (request) => serve(await load(), request) },
  ];
}

const redirect = (location: string): HttpResponse => ({ status: 302, headers: { location } });

function serve(files: Files, request: HttpRequest): HttpResponse {
  const file = files.get(nameOf(request.path)) ?? fallback(files, request.path);
  if (!file) return notFound(files);
  const headers = {
    "content-type": file.type,
    "content-security-policy": PAGE_POLICY,
    "cache-control": file.caching,
    etag: file.etag,
    vary: "Accept-Encoding",
  };
  if (request.headers["if-none-match"]?.includes(file.etag)) return { status: 304, headers };
  const encoding = bestEncoding(file, request.headers["accept-encoding"] ?? "");
  return {
    status: 200,
    headers: encoding === "identity" ? headers : { ...headers, "content-encoding": encoding },
    body: file.bytes[encoding] ?? new Uint8Array(),
  };
}

/** The file a path names; empty for what cannot be decoded. */
function nameOf(path: string): string {
  try {
    return decodeURIComponent(path.slice(MOUNT.length)) || INDEX;
  } catch {
    return "";
  }
}

/** Inner routes (`/tab/t/2019…`) are the application's; a missing file is missing. */
const fallback = (files: Files, path: string): StaticFile | undefined =>
  extname(path) === "" ? files.get(INDEX) : undefined;

function notFound(files: Files): HttpResponse {
  const text = files.has(INDEX) ? "Not found" : "The tab has not been built: npm run build";
  return { status: 404, headers: { "content-type": "text/plain; charset=utf-8" }, body: text };
}

function bestEncoding({ bytes }: StaticFile, accepted: string): Encoding {
  const offers = acceptedEncodings(accepted);
  const takes = (encoding: Encoding) => offers.has(encoding) && bytes[encoding];
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const originals = names.filter((name) => !isCompressedCopy(name, names));
  const files = await Promise.all(
    originals.map(async (name) => [name, await readStatic(folder, name, names)] as const),
  );
  return new Map(files);
}

const isCompressedCopy = (name: string, names: readonly string[]): boolean =>
  /\.(?:br|gz)$/.test(name) && names.includes(name.replace(/\.\w+$/, ""));

async function readStatic(folder: string, name: string, names: readonly string[]): Promise<StaticFile> {
  const read = (file: string) => readFile(join(folder, file));
  const identity = await read(name);
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  const isWorth = COMPRESSIBLE.test(type) && identity.length >= SMALLEST_COMPRESSED;
  const zipped = names.includes(`${name}.gz`)
    ? await read(`${name}.gz`)
    : isWorth
      ? await promisify(gzip)(identity)
      : undefined;
  const brotli = names.includes(`${name}.br`) ? await read(`${name}.br`) : undefined;
  return {
    type,
    etag: `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    caching: HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    bytes: { identity, ...(zipped && { gzip: zipped }), ...(brotli && { br: brotli }) },
  };
}
