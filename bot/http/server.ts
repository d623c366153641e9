import { randomUUID } from "node:crypto";
import type { Server as NodeServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import restify from "restify";
import { languageOf } from "../../core/i18n/language.ts";
import { underRequest } from "../log-context.ts";
import { compressed } from "./compress.ts";
import {
  DEFAULT_MAX_BYTES,
  type Endpoint,
  type HttpLog,
  type HttpRequest,
  type HttpResponse,
  METHODS,
  type Method,
  type WholeResponse,
} from "./exchange.ts";
import { type Problem, problemResponse } from "./problem.ts";
import { type Asker, addressOf, type RateLimits } from "./rate-limits.ts";
import { BodyAborted, BodyTooLarge, discardRest, readBody, streamBody } from "./read-body.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { isStreamed, sendStreamed } from "./send-streamed.ts";

/*
 * The only file that knows restify: it listens, finds the endpoint, reads the body, writes the answer.
 * Every answer leaves through `send`, so that none of restify's own formatting is ever seen.
 */

export interface HttpServerOptions {
  readonly endpoints: readonly Endpoint[];
  readonly log: HttpLog;
  /** Told of every answer but those that stay open. */
  readonly onAnswer?: (answer: Answered) => void;
  /** How much anybody may ask; as much as he likes when absent. */
  readonly limits?: RateLimits;
  /** Proxies in front of the desk that say in `X-Forwarded-For` whom a request comes from. */
  readonly proxies?: number;
  /** By when a request's headers must have arrived, in milliseconds. */
  readonly headersTimeoutMs?: number;
}

export interface Answered {
  readonly method: string;
  /** The endpoint's path, not the request's. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface HttpServer {
  /**
   * Resolves with the port once connections are taken; port 0 picks a free one, no host takes them from everywhere.
   * Rejects with one clear sentence when the port cannot be had.
   */
  listen(port: number, host?: string): Promise<number>;
  /** Takes no more requests, finishes those it has, hangs up on what is left after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

const STOP_GRACE_MS = 10_000;
/** How long a client may go on sending what was refused. */
const DISCARD_GRACE_MS = 5_000;
/** A whole request, body included, must have arrived by then. */
const REQUEST_TIMEOUT_MS = 120_000;
/** Longer than clients and proxies keep a silent line: who closes first must not be us, just as the next request comes. */
const KEEP_ALIVE_MS = 75_000;
/** Its headers by then: they are sent at once, unless somebody wants to hold the line (slowloris). */
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_ID = /^[\w.:-]{1,128}$/;
const MOUNT = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "del" } as const;

interface Exchange {
  readonly id: string;
  readonly startedAt: number;
  readonly request: restify.Request;
  readonly response: restify.Response;
}

/** Serves the endpoints over HTTP. */
export function createHttpServer({
  endpoints,
  log,
  onAnswer,
  limits,
  proxies = 0,
  headersTimeoutMs = HEADERS_TIMEOUT_MS,
}: HttpServerOptions): HttpServer {
  // @types/restify knows neither the pino factory nor an empty name.
  const { logger } = restify as unknown as { logger(options: { level: "silent" }): never };
  const server = restify.createServer({ name: "", log: logger({ level: "silent" }), noWriteContinue: true });
  const node = (server as unknown as { readonly server: NodeServer }).server;
  const edge = new Edge(log, onAnswer, limits ?? null, proxies);
  node.requestTimeout = REQUEST_TIMEOUT_MS;
  node.keepAliveTimeout = KEEP_ALIVE_MS;
  node.headersTimeout = headersTimeoutMs;
  // Node looks every half minute otherwise; @types/node knows it only as an option, which restify gives no way to.
  Object.assign(node, { connectionsCheckingInterval: headersTimeoutMs / 3 });
  // Restify swallows upgrades when nobody listens, and the socket would stay open.
  server.on("upgrade", (_request: unknown, socket: Socket) => {
    socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  server.pre((request, response, next) => next(edge.isReadable(request, response) ? undefined : false));
  for (const endpoint of endpoints) mount(server, edge, endpoint);
  const refuse =
    (problem: Problem) =>
    (request: restify.Request, response: restify.Response, _error: unknown, done: () => void) => {
      edge.send(exchangeOf(request, response), problemResponse(languageOfRequest(request), problem));
      done();
    };
  server.on("NotFound", refuse({ code: "path.not_found" }));
  server.on("MethodNotAllowed", (request, response, error, done) => {
    const params = { method: request.method ?? "" };
    refuse({ code: "method.not_allowed", params })(request, response, error, done);
  });
  return {
    listen: (port, host) => listen(server, log, port, host),
    stop: (graceMs = STOP_GRACE_MS) => {
      edge.isStopping = true;
      return stop(server, node, graceMs);
    },
  };
}

/** What happens to each request between restify and an endpoint. */
class Edge {
  isStopping = false;
  readonly #log: HttpLog;
  readonly #onAnswer: HttpServerOptions["onAnswer"];
  readonly #limits: RateLimits | null;
  readonly #proxies: number;

  constructor(
    log: HttpLog,
    onAnswer: HttpServerOptions["onAnswer"],
    limits: RateLimits | null,
    proxies: number,
  ) {
    this.#log = log;
    this.#onAnswer = onAnswer;
    this.#limits = limits;
    this.#proxies = proxies;
  }

  /** Answers a request whose address is no URL: restify would throw at it later. */
  isReadable(request: restify.Request, response: restify.Response): boolean {
    try {
      urlOf(request);
      return true;
    } catch {
      const problem = problemResponse(languageOfRequest(request), { code: "request.invalid" });
      this.send(exchangeOf(request, response), problem);
      return false;
    }
  }

  async answer(endpoint: Endpoint, request: restify.Request, response: restify.Response): Promise<void> {
    const exchange = exchangeOf(request, response);
    await underRequest(exchange.id, () => this.#answer(endpoint, exchange));
  }

  async #answer(endpoint: Endpoint, exchange: Exchange): Promise<void> {
    const { request } = exchange;
    const answer = await this.#withinLimits(endpoint, exchange);
    if (!answer) return;
    try {
      await this.#reply(exchange, answer);
    } catch (error) {
      // A header or a status no answer can have, or a stream that could not be begun.
      this.send(exchange, this.#failure(exchange, error));
    }
    discardRest(request, DISCARD_GRACE_MS);
    this.#tell(exchange, "path" in endpoint ? endpoint.path : endpoint.prefix);
  }

  #tell({ id, startedAt, request, response }: Exchange, route: string): void {
    const ms = performance.now() - startedAt;
    const { method = "" } = request;
    const status = response.statusCode;
    this.#log.info("request", { requestId: id, method, route, status, ms: Math.round(ms) });
    if (response.getHeader("content-type") === "text/event-stream") return;
    this.#onAnswer?.({ method, route, status, seconds: ms / 1000 });
  }

  /** Whoever asks too much is told when to come back, before anything of his request is looked at where that is possible. */
  async #withinLimits(endpoint: Endpoint, exchange: Exchange): Promise<HttpResponse | null> {
    if (!this.#limits) return this.#answerTo(endpoint, exchange);
    const asker = askerOf(exchange.request, this.#proxies);
    const wait = this.#limits.before(asker, endpoint.isOpen === true);
    if (wait !== null) return tooMany(exchange.request, wait);
    const answer = await this.#answerTo(endpoint, exchange);
    const longer = answer && this.#limits.after(asker, answer.status);
    return longer === null ? answer : tooMany(exchange.request, longer);
  }

  /** Null when the client has gone. */
  async #answerTo(endpoint: Endpoint, exchange: Exchange): Promise<HttpResponse | null> {
    const { request, response } = exchange;
    const maxBytes = endpoint.maxBytes ?? DEFAULT_MAX_BYTES;
    const sendContinue = () => response.writeContinue();
    try {
      if ("path" in endpoint && endpoint.streamsBody) {
        const incoming = streamBody(request, maxBytes, sendContinue);
        return await endpoint.handle(toHttpRequest(exchange, { rawBody: new Uint8Array(), incoming }));
      }
      const body = await readBody(request, maxBytes, sendContinue);
      if (body.outcome === "aborted") return null;
      if (body.outcome === "too_large") return tooLarge(request, maxBytes);
      return await endpoint.handle(toHttpRequest(exchange, { rawBody: body.bytes }));
    } catch (error) {
      if (error instanceof BodyAborted) return null;
      return error instanceof BodyTooLarge ? tooLarge(request, maxBytes) : this.#failure(exchange, error);
    }
  }

  /** A bug: told in full to the log, and to the client only by the id to look it up with. */
  #failure({ id, request }: Exchange, error: unknown) {
    this.#log.error("request failed", { requestId: id, error: causeOf(error) });
    return problemResponse(languageOfRequest(request), { code: "internal", params: { requestId: id } });
  }

  async #reply(exchange: Exchange, answer: HttpResponse): Promise<void> {
    const { id, request, response } = exchange;
    const { body } = answer;
    if (!isStreamed(body)) {
      // TypeScript narrows the body, not what holds it; the answer itself is what compressing remembers.
      const whole = answer as WholeResponse;
      return this.send(exchange, await compressed(whole, request.headers["accept-encoding"]));
    }
    const headers = this.#headersOf(exchange, answer);
    const fault = await sendStreamed(response, answer.status, headers, body, request.method === "HEAD");
    if (fault !== null) this.#log.error("answer broken off", { requestId: id, error: causeOf(fault) });
  }

  send(exchange: Exchange, answer: WholeResponse): void {
    const { response } = exchange;
    if (response.headersSent || response.destroyed) return;
    const { status, body = "" } = answer;
    const bytes =
      typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length);
    const headers = { ...this.#headersOf(exchange, answer), "content-length": String(bytes.length) };
    response.sendRaw(status, bytes, headers);
  }

  #headersOf({ id }: Exchange, { headers }: HttpResponse): Readonly<Record<string, string>> {
    return {
      ...SECURITY_HEADERS,
      "x-request-id": id,
      ...headers,
      ...(this.isStopping && { connection: "close" }),
    };
  }
}

const causeOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const tooLarge = (request: restify.Request, max: number) =>
  problemResponse(languageOfRequest(request), { code: "body.too_large", params: { max } });

const tooMany = (request: restify.Request, seconds: number) =>
  problemResponse(languageOfRequest(request), {
    code: "request.too_many",
    params: { seconds },
    headers: { "retry-after": String(seconds) },
  });

function askerOf({ headers, socket }: restify.Request, proxies: number): Asker {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",");
  return {
    address: addressOf(socket.remoteAddress, forwarded, proxies),
    authorization: headers.authorization,
  };
}

function mount(server: restify.Server, edge: Edge, endpoint: Endpoint): void {
  const handler: restify.RequestHandler = (request, response, next) => {
    // `false` ends restify's chain; `answer` has sent everything and does not reject.
    void edge.answer(endpoint, request, response).finally(() => next(false));
  };
  const path = "path" in endpoint ? endpoint.path : endpoint.prefix.replace(/\/$/, "/*");
  for (const method of methodsOf(endpoint)) {
    server[MOUNT[method]](path, handler);
    if (method === "GET") server.head(path, handler);
  }
}

const methodsOf = (endpoint: Endpoint): readonly Method[] =>
  "path" in endpoint ? [endpoint.method] : (endpoint.methods ?? METHODS);

function exchangeOf(request: restify.Request, response: restify.Response): Exchange {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
  return { id, startedAt: performance.now(), request, response };
}

/** Restify 12 gives a WHATWG URL, its types still say `url.Url`. Throws when the request's target is no URL. */
const urlOf = (request: restify.Request): URL => request.getUrl() as unknown as URL;

function toHttpRequest(
  { id, request }: Exchange,
  body: Pick<HttpRequest, "rawBody" | "incoming">,
): HttpRequest {
  const { pathname, searchParams } = urlOf(request);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return {
    id,
    method: request.method === "HEAD" ? "GET" : (request.method ?? "GET"),
    path: pathname,
    params: { ...(request.params as Record<string, string>) },
    query: searchParams,
    headers: Object.fromEntries(headers),
    ...body,
  };
}

/** Before anybody is known to ask, the browser's language decides. */
const languageOfRequest = (request: restify.Request) => languageOf(request.headers["accept-language"]);

function listen(server: restify.Server, log: HttpLog, port: number, host = ""): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new Error(listenFault(error, port), { cause: error }));
    server.once("error", refuse);
    server.listen({ port, ...(host !== "" && { host }) }, () => {
      server.off("error", refuse);
      server.on("error", (error: Error) => log.error("http server", { error: error.message }));
      resolve((server.address() as unknown as AddressInfo).port);
    });
  });
}

function listenFault(error: NodeJS.ErrnoException, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `port ${port} is taken by another program: stop it, or choose another port with PORT`;
    case "EACCES":
      return `port ${port} may not be used by this user: choose one above 1023 with PORT`;
    default:
      return `cannot listen on port ${port}: ${error.message}`;
  }
}

function stop(server: restify.Server, node: NodeServer, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => node.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    node.closeIdleConnections();
  });
}
