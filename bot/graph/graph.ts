import {
  AuthenticationHandler,
  Client,
  GraphError,
  type GraphRequest,
  HTTPMessageHandler,
  ResponseType,
  TelemetryHandler,
} from "@microsoft/microsoft-graph-client";
import type { Instant } from "../../core/time.ts";
import { type AppCredential, appToken } from "./app-credential.ts";
import { GraphFailure, retryAfterOf } from "./graph-failure.ts";
import { createMailboxLanes } from "./mailbox-lanes.ts";
import { type GraphCall, requestIdHeader, routeOf, timed } from "./told-calls.ts";
import { nextUploadByte, putUploadRange, type UploadRange } from "./upload-ranges.ts";

/** Microsoft Graph v1.0 as this app. Paths start with `/`, or are whole links Graph gave before. */
export interface Graph {
  getJson<T>(path: string, headers?: Readonly<Record<string, string>>): Promise<T>;
  getBytes(path: string): Promise<Uint8Array>;
  postJson<T>(path: string, body: unknown): Promise<T>;
  patchJson(path: string, body: unknown): Promise<void>;
  /** Posts a MIME message, base64 as Graph wants it. */
  postMime<T>(path: string, mime: Uint8Array): Promise<T>;
  delete(path: string): Promise<void>;
  /** One range into an upload session of a mailbox; where the next begins, or null when that was the last. */
  putRange(mailbox: string, url: string, range: UploadRange): Promise<number | null>;
  /** Where an upload session goes on; null when it is not there any more. */
  nextByte(mailbox: string, url: string): Promise<number | null>;
  /** Until when Graph wants a mailbox left alone (`Retry-After`); null when it does not. */
  pausedUntil(mailbox: string): Instant | null;
}

export interface GraphOptions {
  readonly credential: AppCredential;
  /** `https://graph.microsoft.com`; the client drops the token on any other scheme or unlisted host. */
  readonly baseUrl: string;
  /** Milliseconds, for how long Graph says to wait; default the system's clock. */
  readonly now?: () => number;
  readonly onCall?: (call: GraphCall) => void;
}

/** Graph answers within this, or the call counts as failed. */
const TIMEOUT_MS = 15_000;
/** The same for a whole mail, which may have 150 MB. */
const BYTES_TIMEOUT_MS = 180_000;

const GRAPH_RESOURCE = "https://graph.microsoft.com";

/** Immutable ids on every request: the id survives a move between folders (learn.microsoft.com/graph/outlook-immutable-id). */
const IMMUTABLE_IDS = { Prefer: 'IdType="ImmutableId"' } as const;

/**
 * Graph through Microsoft's client. Its own retry middleware is left out: the outbox and the mailbox
 * reader know better when to come back, and must not hold a lease while sleeping.
 */
export function createGraph(options: GraphOptions): Graph {
  const lanes = createMailboxLanes(options.now);
  const tokens = freshTokens(options.credential);
  const authentication = new AuthenticationHandler({ getAccessToken: tokens.get });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext(new HTTPMessageHandler());
  const client = Client.initWithMiddleware({
    middleware: authentication,
    baseUrl: options.baseUrl,
    customHosts: new Set([new URL(options.baseUrl).hostname]),
    defaultVersion: "v1.0",
  });
  /** `send` is called again, once, when the token turns out to be no longer good. */
  const call = <T>(
    method: string,
    path: string,
    send: (request: GraphRequest) => Promise<T>,
    timeout = TIMEOUT_MS,
  ) =>
    lanes.run(path, async () => {
      const tried = () => {
        const request = client.api(path).headers({ ...IMMUTABLE_IDS, ...requestIdHeader() });
        const answer = answerOf(send(request.option("signal", AbortSignal.timeout(timeout))));
        return timed(options.onCall, { method, route: routeOf(path) }, answer);
      };
      try {
        return await tried();
      } catch (thrown) {
        if (!(thrown instanceof GraphFailure) || thrown.status !== 401) throw thrown;
        tokens.forget();
        return tried();
      }
    });
  return {
    getJson: (path, headers) =>
      call("GET", path, (request) => request.headers(withImmutableIds(headers)).get()),
    getBytes: (path) => call("GET", path, bytesOf, BYTES_TIMEOUT_MS),
    postJson: (path, body) => call("POST", path, (request) => request.post(body)),
    patchJson: (path, body) => call("PATCH", path, (request) => request.patch(body)),
    postMime: (path, mime) =>
      call("POST", path, (request) =>
        request.header("Content-Type", "text/plain").post(Buffer.from(mime).toString("base64")),
      ),
    delete: (path) => call("DELETE", path, (request) => request.delete()),
    putRange: (mailbox, url, range) => lanes.run(`/users/${mailbox}`, () => putUploadRange(url, range)),
    nextByte: (mailbox, url) => lanes.run(`/users/${mailbox}`, () => nextUploadByte(url)),
    pausedUntil: (mailbox) => instantOf(lanes.pausedUntil(mailbox)),
  };
}

/** The app's token as msal keeps it; after `forget` the next one comes from Entra, whatever its date says. */
function freshTokens(credential: AppCredential): {
  get(): Promise<string>;
  forget(): void;
} {
  let isForgotten = false;
  return {
    async get() {
      const token = await appToken(credential, GRAPH_RESOURCE, isForgotten);
      isForgotten = false;
      return token;
    },
    forget: () => {
      isForgotten = true;
    },
  };
}

/** The client reads an error's body as bytes too, and loses what it says and when to come back: so not through it. */
async function bytesOf(request: GraphRequest): Promise<Uint8Array> {
  const response: Response = await request.responseType(ResponseType.RAW).get();
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  const said = (await response.json().catch(() => null)) as {
    readonly error?: { readonly code?: string; readonly message?: string };
  } | null;
  const failure = new GraphError(response.status, said?.error?.message ?? response.statusText);
  failure.code = said?.error?.code ?? "";
  failure.headers = response.headers;
  throw failure;
}

const instantOf = (at: number | null): Instant | null => (at === null ? null : new Date(at).toISOString());

/** Graph takes several preferences in one header, separated by commas. */
const withImmutableIds = (headers: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...headers,
  Prefer: headers.Prefer ? `${IMMUTABLE_IDS.Prefer}, ${headers.Prefer}` : IMMUTABLE_IDS.Prefer,
});

async function answerOf<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (thrown) {
    if (thrown instanceof GraphError) {
      const wait = retryAfterOf(thrown.headers?.get("Retry-After"), Date.now());
      const code = thrown.code ?? "";
      throw new GraphFailure(`${thrown.statusCode} ${code} ${thrown.message}`, thrown.statusCode, code, wait);
    }
    throw thrown;
  }
}
