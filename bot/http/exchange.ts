/** One request as handlers see it: nothing of the server library, nothing of node's streams. */
export interface HttpRequest {
  readonly id: string;
  /** `HEAD` arrives as `GET`. */
  readonly method: string;
  /** As sent: percent-encoded, without query. */
  readonly path: string;
  /** Decoded `:names` of the endpoint's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names; repeated headers are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whole, at most the endpoint's `maxBytes`; empty where the endpoint streams. */
  readonly rawBody: Uint8Array;
  /**
   * Where the endpoint streams: the body as it arrives, to be read once. Reading throws when it is larger than
   * `maxBytes` or the client goes away; whoever reads lets that pass, and the server answers it.
   */
  readonly incoming?: AsyncIterable<Uint8Array>;
}

/** A body sent piece by piece, as fast as the client takes it. */
export interface StreamedBody {
  /** Announced to the client when known; the bytes must then be as many. */
  readonly size?: number;
  /** Not read for `HEAD`. When it throws midway, the client sees the connection break. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | StreamedBody;
}

/** One whose body is there already. */
export interface WholeResponse extends HttpResponse {
  readonly body?: string | Uint8Array;
}

export type Handler = (request: HttpRequest) => Promise<HttpResponse>;

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** One method of one path, e.g. `/api/v1/tickets/:number`. `GET` answers `HEAD` too. */
export interface PathEndpoint {
  readonly method: Method;
  readonly path: string;
  readonly maxBytes?: number;
  /** Open to everybody: counted by address (rate-limits.ts). */
  readonly isOpen?: boolean;
  /** The handler reads `incoming` itself, and may answer without. */
  readonly streamsBody?: boolean;
  readonly handle: Handler;
}

/**
 * A handler that reads the raw request itself. A prefix ending in `/` takes everything below it;
 * any other takes exactly that path.
 */
export interface PrefixEndpoint {
  readonly prefix: string;
  /** All when absent. */
  readonly methods?: readonly Method[];
  readonly isOpen?: boolean;
  readonly maxBytes?: number;
  readonly handle: Handler;
}

export type Endpoint = PathEndpoint | PrefixEndpoint;

/** Largest body of an endpoint that does not say otherwise: 1 MB. */
export const DEFAULT_MAX_BYTES = 1_000_000;

/** A JSON answer. Views depend on who asks and when: nothing on the way may keep them. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
    body: JSON.stringify(value),
  };
}

type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What the edge tells whoever runs the desk. Never bodies, addresses or tokens. */
export interface HttpLog {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
