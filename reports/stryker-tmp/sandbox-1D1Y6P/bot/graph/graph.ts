// @ts-nocheck
import type { ConfidentialClientApplication } from "@azure/msal-node";
import {
  AuthenticationHandler,
  Client,
  GraphError,
  HTTPMessageHandler,
  ResponseType,
  TelemetryHandler,
} from "@microsoft/microsoft-graph-client";
import { appToken } from "./app-credential.ts";

/** Microsoft Graph v1.0 as this app. Paths start with `/`, or are whole links Graph gave before. */
export interface Graph {
  getJson<T>(path: string, headers?: Readonly<Record<string, string>>): Promise<T>;
  getBytes(path: string): Promise<Uint8Array>;
  postJson<T>(path: string, body: unknown): Promise<T>;
  patchJson(path: string, body: unknown): Promise<void>;
  /** Posts a MIME message, base64 as Graph wants it. */
  postMime(path: string, mime: Uint8Array): Promise<void>;
}

/** A call Graph refused or did not answer. */
export class GraphFailure extends Error {
  override readonly name = "GraphFailure";
  /** HTTP status, or -1 when there was no answer. */
  readonly status: number;
  /** Graph's own code, such as `ErrorItemNotFound`. */
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(message: string, status: number, code: string, retryAfterSeconds: number | null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface GraphOptions {
  readonly credential: ConfidentialClientApplication;
  /** `https://graph.microsoft.com`; the client drops the token on any other scheme or unlisted host. */
  readonly baseUrl: string;
}

/** Graph answers within this, or the call counts as failed. */
const TIMEOUT_MS = 15_000;

const GRAPH_RESOURCE = "https://graph.microsoft.com";

/** Immutable ids on every request: the id survives a move between folders (learn.microsoft.com/graph/outlook-immutable-id). */
const IMMUTABLE_IDS = { Prefer: 'IdType="ImmutableId"' } as const;

/**
 * Graph through Microsoft's client. Its own retry middleware is left out: the outbox and the mailbox
 * reader know better when to come back, and must not hold a lease while sleeping.
 */
export function createGraph(options: GraphOptions): Graph {
  const authentication = new AuthenticationHandler({
    getAccessToken: () => appToken(options.credential, GRAPH_RESOURCE),
  });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext(new HTTPMessageHandler());
  const client = Client.initWithMiddleware({
    middleware: authentication,
    baseUrl: options.baseUrl,
    customHosts: new Set([new URL(options.baseUrl).hostname]),
    defaultVersion: "v1.0",
  });
  const request = (path: string) =>
    client.api(path).headers(IMMUTABLE_IDS).option("signal", AbortSignal.timeout(TIMEOUT_MS));
  return {
    getJson: (path, headers) => answerOf(request(path).headers(withImmutableIds(headers)).get()),
    getBytes: async (path) =>
      new Uint8Array(await answerOf<ArrayBuffer>(request(path).responseType(ResponseType.ARRAYBUFFER).get())),
    postJson: (path, body) => answerOf(request(path).post(body)),
    patchJson: (path, body) => answerOf(request(path).patch(body)),
    postMime: (path, mime) =>
      answerOf(request(path).header("Content-Type", "text/plain").post(Buffer.from(mime).toString("base64"))),
  };
}

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
      const wait = Number(thrown.headers?.get("Retry-After") ?? Number.NaN);
      const code = thrown.code ?? "";
      throw new GraphFailure(
        `${thrown.statusCode} ${code} ${thrown.message}`,
        thrown.statusCode,
        code,
        wait || null,
      );
    }
    throw thrown;
  }
}
