import type { ProblemView } from "../../../core/problem-view.ts";
import type { SignIn } from "../auth/sign-in.ts";
import { Problem, Unreachable } from "./problem.ts";
import { sendFile, type UploadOptions } from "./send-file.ts";

export interface Answer<T> {
  /** Null when nothing has changed since `etag`. */
  readonly value: T | null;
  readonly etag: string | null;
}

export interface SendOptions {
  /** The version of the ticket the operator saw. */
  readonly version?: number;
  /** The same for every attempt of one submit, so that a retry changes nothing twice. */
  readonly key: string;
  readonly method?: "POST" | "PUT" | "DELETE";
  /** Goes out even while the page is being left. */
  readonly keepalive?: boolean;
}

/** A file the desk made, with the name it gave it. */
export interface NamedFile {
  readonly blob: Blob;
  readonly filename: string;
}

export interface Client {
  get<T>(path: string, etag?: string | null): Promise<Answer<T>>;
  send<T>(path: string, body: unknown, options: SendOptions): Promise<T>;
  blob(path: string): Promise<Blob>;
  /** A file's bytes, counted on their way. */
  upload<T>(path: string, file: Blob, options: UploadOptions): Promise<T>;
  /** A stream of server-sent events, from after the event of that id. Opens with fetch: an EventSource sends no token. */
  listen(path: string, lastEventId: string | null, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  /** A file to keep; `body` makes it a POST. */
  file(path: string, body?: unknown): Promise<NamedFile>;
}

interface ClientOptions {
  readonly root?: string;
  /** How long a token or an answer is waited for: on a line that died silently neither ever comes. */
  readonly patienceMs?: number;
}

/** Speaks HTTP with the desk: token, retry on an expired one, problems as errors. */
export function createClient(
  signIn: SignIn,
  language: string,
  { root = "/api/v1", patienceMs = 60_000 }: ClientOptions = {},
): Client {
  /** Without a token as without a line: whoever gives tokens may be away too. */
  async function token(fresh: boolean): Promise<string> {
    try {
      return await within(patienceMs, signIn.token(fresh));
    } catch (cause) {
      throw cause instanceof Unreachable ? cause : new Unreachable("no token", { cause });
    }
  }

  /** Once more with a new token when the desk takes this one no longer. */
  async function withToken(attempt: (bearer: string) => Promise<Response>): Promise<Response> {
    const first = await attempt(await token(false));
    const response = first.status === 401 ? await attempt(await token(true)) : first;
    if (response.ok || response.status === 304) return response;
    throw await failureOf(response);
  }

  const request = (path: string, init: RequestInit): Promise<Response> =>
    withToken(async (bearer) => {
      const headers = new Headers(init.headers);
      headers.set("Authorization", `Bearer ${bearer}`);
      headers.set("Accept-Language", language);
      headers.set("X-Sportello-Surface", "tab");
      try {
        return await fetch(root + path, { ...init, headers, cache: "no-store" });
      } catch (cause) {
        throw new Unreachable("unreachable", { cause });
      }
    });

  return {
    async get<T>(path: string, etag?: string | null) {
      const headers: Record<string, string> = etag ? { "If-None-Match": etag } : {};
      const response = await request(path, { headers, signal: AbortSignal.timeout(patienceMs) });
      const value = response.status === 304 ? null : await contentOf<T>(response);
      return { value, etag: response.headers.get("ETag") };
    },
    async send<T>(
      path: string,
      body: unknown,
      { version, key, method = "POST", keepalive = false }: SendOptions,
    ) {
      const headers: Record<string, string> = { "Content-Type": "application/json", "Idempotency-Key": key };
      if (version !== undefined) headers["If-Match"] = `"${version}"`;
      const content = method === "DELETE" ? {} : { body: JSON.stringify(body) };
      const signal = AbortSignal.timeout(patienceMs);
      const response = await request(path, { method, headers, keepalive, signal, ...content });
      return response.status === 204 ? (null as T) : contentOf<T>(response);
    },
    async blob(path) {
      return (await request(path, {})).blob();
    },
    async upload<T>(path: string, file: Blob, options: UploadOptions) {
      const sent = { ...options, language };
      const answer = await withToken((bearer) => sendFile(root + path, bearer, file, sent));
      return contentOf<T>(answer);
    },
    async listen(path, lastEventId, signal) {
      const headers: Record<string, string> = { Accept: "text/event-stream" };
      if (lastEventId) headers["Last-Event-ID"] = lastEventId;
      const { body, headers: answered } = await request(path, { headers, signal });
      if (!body || !answered.get("Content-Type")?.startsWith("text/event-stream")) {
        throw new Unreachable("no stream of events");
      }
      return body;
    },
    async file(path, body) {
      const post = { method: "POST", headers: { "Content-Type": "application/json" } };
      const response = await request(path, body === undefined ? {} : { ...post, body: JSON.stringify(body) });
      return { blob: await response.blob(), filename: filenameOf(response.headers) };
    },
  };
}

/** An answer that was cut off on its way is none. */
async function contentOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new Unreachable("cut off", { cause });
  }
}

/** Rejects when it takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** RFC 6266: the name as RFC 5987 writes it. */
function filenameOf(headers: Headers): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get("Content-Disposition") ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : "file";
}

/** A gateway's error page is no problem document: then only the status is known. */
async function failureOf(response: Response): Promise<Error> {
  const isProblem = response.headers.get("Content-Type")?.includes("json") ?? false;
  if (!isProblem && response.status >= 500) return new Unreachable(`status ${response.status}`);
  const view = isProblem ? await contentOf<Partial<ProblemView>>(response) : {};
  return new Problem({
    type: view.type ?? "about:blank",
    title: view.title ?? response.statusText,
    status: view.status ?? response.status,
    code: view.code ?? `http.${response.status}`,
    detail: view.detail ?? view.title ?? response.statusText,
    errors: view.errors,
    changes: view.changes,
  });
}
