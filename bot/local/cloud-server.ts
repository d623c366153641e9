import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { botTokenRoutes } from "./bot-tokens.ts";
import type { Cloud } from "./cloud.ts";
import { connectorRoutes } from "./connector/connector.ts";
import { connectorError } from "./connector/connector-reply.ts";
import { botAudience, hasAppToken, loginRoutes } from "./entra-login.ts";
import { type Fault, type FaultTarget, isTransportFault } from "./faults.ts";
import { uploadRoutes } from "./graph/attachments.ts";
import { graphError } from "./graph/graph-reply.ts";
import { answerGraph } from "./graph/router.ts";
import { HttpReply, json, type LocalRequest, type LocalResponse } from "./http-message.ts";
import { isLoopbackUrl } from "./options.ts";
import { findRoute } from "./routes.ts";
import type { Certificate } from "./tls.ts";

/** The HTTPS face: login, Graph, Bot Connector. */
export interface CloudServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Larger than any request of Graph: an upload session's chunk or a mail. */
const largestBody = 64 * 1024 * 1024;

/** Starts the HTTPS server on loopback. */
export async function startCloudServer(
  cloud: Cloud,
  certificate: Certificate,
  ports: readonly number[],
): Promise<CloudServer> {
  const server = createServer(certificate, (request, response) => {
    serve(cloud, request, response).catch((error: unknown) => {
      cloud.warn(`The local Microsoft 365 failed at ${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.keepAliveTimeout = 30_000;
  await listenOnFirst(server, ports);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFirst(server: Server, ports: readonly number[]): Promise<void> {
  for (const [index, port] of ports.entries()) {
    try {
      await listen(server, port);
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (isTaken && index < ports.length - 1) continue;
      throw isTaken ? new Error(`Port ${port} of the local Microsoft 365 is taken.`) : error;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function serve(cloud: Cloud, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await readRequest(incoming);
  if (!request) {
    write(
      outgoing,
      json(413, { error: { code: "RequestEntityTooLarge", message: "The body is too large." } }),
    );
    return;
  }
  const targets = targetsOf(request.path);
  const fault = cloud.faults.take(targets, request.path, isTransportFault);
  const cut = () => setTimeout(() => incoming.socket.destroy(), fault?.ms).unref();
  if (fault?.kind === "drop") {
    incoming.socket.destroy();
    return;
  }
  if (fault?.kind === "timeout") {
    cut();
    return;
  }
  const refusal = fault && /^\d/.test(fault.kind) ? faultResponse(fault, targets) : null;
  const answered = refusal === null || fault?.kind.endsWith("-after") ? await answer(cloud, request) : null;
  const response = refusal ?? answered ?? json(500, {});
  if (fault?.kind === "timeout-after") cut();
  else write(outgoing, response);
}

async function answer(cloud: Cloud, request: LocalRequest): Promise<LocalResponse> {
  try {
    return await dispatch(cloud, request);
  } catch (error) {
    if (error instanceof HttpReply) return error.response;
    throw error;
  }
}

async function dispatch(cloud: Cloud, request: LocalRequest): Promise<LocalResponse> {
  const { path, method } = request;
  const graph = /^\/(?:v1\.0|beta)(\/.*)$/.exec(path);
  if (graph?.[1]) return answerGraph(cloud, request, graph[1]);
  const connector = /^\/connector\/(?:teams|playground\/([^/]+))(\/v3\/.*)$/.exec(path);
  if (connector?.[2]) return answerConnector(cloud, request, connector[2], connector[1]);
  const match = findRoute([...botTokenRoutes, ...uploadRoutes, ...loginRoutes], method, path);
  if (match.kind === "found") return match.route.handle(request, match.params, cloud);
  return graphError(
    match.kind === "unknown" ? 404 : 405,
    "NotFound",
    `There is nothing at ${method} ${path}.`,
  );
}

async function answerConnector(
  cloud: Cloud,
  request: LocalRequest,
  path: string,
  playground: string | undefined,
): Promise<LocalResponse> {
  if (!(await hasAppToken(cloud, request, botAudience))) {
    return connectorError(401, "Unauthorized", "Authorization has been denied for this request.");
  }
  const via = playground === undefined ? undefined : decodeURIComponent(playground);
  if (via !== undefined && !isLoopbackUrl(via)) {
    return connectorError(400, "BadArgument", "The playground's service URL is not on loopback.");
  }
  const match = findRoute(connectorRoutes, request.method, path);
  if (match.kind === "found") return match.route.handle(request, match.params, { cloud, via });
  return connectorError(match.kind === "unknown" ? 404 : 405, "NotFound", `There is nothing at ${path}.`);
}

function targetsOf(path: string): readonly FaultTarget[] {
  if (path.startsWith("/connector/")) return ["connector"];
  if (!/^\/(v1\.0|beta|upload)\//.test(path)) return ["login"];
  if (/\/delta$/.test(path)) return ["delta", "graph"];
  if (/\/(sendMail|messages\/[^/]+\/send)$/i.test(path)) return ["mail.send", "graph"];
  return ["graph"];
}

function faultResponse(fault: Fault, targets: readonly FaultTarget[]): LocalResponse {
  const status = Number.parseInt(fault.kind, 10);
  const wait = fault.retryAfter ?? (status === 429 ? 1 : undefined);
  const headers: Record<string, string> = wait === undefined ? {} : { "retry-after": String(wait) };
  const code = faultCodes[status] ?? "UnknownError";
  const message = "A fault that was asked for.";
  return targets.includes("connector")
    ? connectorError(status, code, message, headers)
    : graphError(status, code, message, headers);
}

const faultCodes: Readonly<Record<number, string>> = {
  403: "ErrorAccessDenied",
  404: "ErrorItemNotFound",
  410: "syncStateNotFound",
  429: "TooManyRequests",
  500: "InternalServerError",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

async function readRequest(incoming: IncomingMessage): Promise<LocalRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) return undefined;
  const url = new URL(incoming.url ?? "/", "https://127.0.0.1");
  return {
    method: incoming.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    rawBody: Buffer.concat(chunks),
  };
}

function write(outgoing: ServerResponse, response: LocalResponse): void {
  outgoing.writeHead(response.status, response.headers);
  outgoing.end(response.body);
}
