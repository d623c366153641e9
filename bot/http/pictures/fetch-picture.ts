import { lookup as systemLookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { mediaType } from "../wire/download.ts";
import { isPublicAddress } from "./public-addresses.ts";

export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A picture of somebody's server; null for whatever reason there is none, so that the answer tells nothing of our network. */
export type FetchPicture = (address: string) => Promise<Picture | null>;

/** Pictures that are pixels: SVG is a document. */
const PICTURES: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** For everything, redirects included. */
const MAX_MS = 10_000;
const HTTPS_PORT = 443;

interface PictureFetcherOptions {
  /** Whether a connection may be made there; only public servers on the port of https when absent. */
  readonly mayReach?: (address: string, port: number) => boolean;
  readonly lookup?: typeof systemLookup;
  readonly maxMs?: number;
  /** A certificate to trust beside the usual ones (PEM). */
  readonly ca?: string;
}

/**
 * Fetches strangers' pictures without giving them a way into our own network (SSRF): https alone, every address
 * looked at after its name was resolved and for every redirect, the very address that was looked at connected to,
 * no cookie, no referrer, no proxy's environment, bounded in time and size.
 */
export function createPictureFetcher({
  mayReach = (address, port) => port === HTTPS_PORT && isPublicAddress(address),
  lookup = systemLookup,
  maxMs = MAX_MS,
  ca,
}: PictureFetcherOptions = {}): FetchPicture {
  const open = (url: URL, signal: AbortSignal): Promise<IncomingMessage> => {
    const port = Number(url.port || HTTPS_PORT);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // Nothing is looked up for a host that is an address already.
    if (isIP(host) !== 0 && !mayReach(host, port)) return Promise.reject(new Error("address refused"));
    return new Promise((resolve, reject) => {
      const headers = { accept: [...PICTURES].join(", "), "accept-encoding": "identity" };
      const guarded = guardedLookup(lookup, (address) => mayReach(address, port));
      request(url, { agent: false, lookup: guarded, headers, signal, ...(ca && { ca }) }, resolve)
        .on("error", reject)
        .end();
    });
  };
  return async (address) => {
    const signal = AbortSignal.timeout(maxMs);
    try {
      const response = await follow(new URL(address), (url) => open(url, signal));
      return response && (await readPicture(response));
    } catch {
      return null;
    }
  };
}

/** The first answer that leads nowhere else; null when that would be too far, or not https. */
async function follow(
  first: URL,
  open: (url: URL) => Promise<IncomingMessage>,
): Promise<IncomingMessage | null> {
  let url = first;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
    const response = await open(url);
    const { statusCode = 0, headers } = response;
    if (!REDIRECTS.has(statusCode)) return response;
    response.destroy();
    url = new URL(headers.location ?? "", url);
  }
  return null;
}

async function readPicture(response: IncomingMessage): Promise<Picture | null> {
  const contentType = mediaType(response.headers["content-type"] ?? "");
  const encoding = response.headers["content-encoding"] ?? "identity";
  const isWanted = response.statusCode === 200 && encoding === "identity";
  if (!isWanted || contentType === null || !PICTURES.has(contentType)) {
    response.destroy();
    return null;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop hangs up.
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return { contentType, bytes: Buffer.concat(chunks) };
}

/** A name is refused when any of its addresses is: no other one is asked for later, the connection goes to these. */
const guardedLookup =
  (lookup: typeof systemLookup, mayReach: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayReach(address))) {
        return done(new Error("address refused"), []);
      }
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
