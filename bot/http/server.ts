import type { Server as NodeServer } from "node:http";
import type { AddressInfo } from "node:net";
import restify from "restify";
import { Edge, type OnAnswer } from "./edge.ts";
import { type Endpoint, type HttpLog, METHODS, type Method } from "./exchange.ts";
import type { Problem } from "./problem.ts";
import type { RateLimits } from "./wire/rate-limits.ts";

/*
 * The only file that knows restify: it listens and finds the endpoint. What happens to a request then: edge.ts.
 */

export interface HttpServerOptions {
  readonly endpoints: readonly Endpoint[];
  readonly log: HttpLog;
  readonly onAnswer?: OnAnswer;
  /** How much anybody may ask; as much as he likes when absent. */
  readonly limits?: RateLimits;
  /** Proxies in front of the desk that say in `X-Forwarded-For` whom a request comes from. */
  readonly proxies?: number;
  /** By when a request's headers must have arrived, in milliseconds. */
  readonly headersTimeoutMs?: number;
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
/** A whole request, body included, must have arrived by then. */
const REQUEST_TIMEOUT_MS = 120_000;
/** Longer than clients and proxies keep a silent line: who closes first must not be us, just as the next request comes. */
const KEEP_ALIVE_MS = 75_000;
/** Its headers by then: they are sent at once, unless somebody wants to hold the line (slowloris). */
const HEADERS_TIMEOUT_MS = 15_000;
const MOUNT = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "del" } as const;

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
  // Restify swallows upgrades; without anybody who listens node answers them as what they are beside: plain requests.
  node.removeAllListeners("upgrade");
  server.pre((request, response, next) => next(edge.isReadable(request, response) ? undefined : false));
  for (const endpoint of endpoints) mount(server, edge, endpoint);
  const refuse =
    (problem: Problem) =>
    (request: restify.Request, response: restify.Response, _error: unknown, done: () => void) => {
      edge.refuse(request, response, problem);
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
