import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { languageOf } from "../../core/i18n/language.ts";
import { underRequest } from "../log-context.ts";
import {
  DEFAULT_MAX_BYTES,
  type Endpoint,
  type HttpLog,
  type HttpRequest,
  type HttpResponse,
  type WholeResponse,
} from "./exchange.ts";
import { type Problem, problemResponse } from "./problem.ts";
import { compressed } from "./wire/compress.ts";
import { type Asker, addressOf, type RateLimits } from "./wire/rate-limits.ts";
import { BodyAborted, BodyTooLarge, discardRest, readBody, streamBody } from "./wire/read-body.ts";
import { SECURITY_HEADERS } from "./wire/security-headers.ts";
import { isStreamed, sendStreamed } from "./wire/send-streamed.ts";

/** A request as the server library gives it: node's, with what it read of the address. */
export interface EdgeRequest extends IncomingMessage {
  readonly params?: unknown;
  /** A WHATWG URL. Throws when the request's target is no URL. */
  getUrl(): unknown;
}

export interface EdgeResponse extends ServerResponse {
  sendRaw(status: number, bytes: Uint8Array, headers: Record<string, string>): unknown;
}

export interface Answered {
  readonly method: string;
  /** The endpoint's path, not the request's. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Told of every answer but those that stay open. */
export type OnAnswer = (answer: Answered) => void;

/** How long a client may go on sending what was refused. */
const DISCARD_GRACE_MS = 5_000;
const REQUEST_ID = /^[\w.:-]{1,128}$/;

interface Exchange {
  readonly id: string;
  readonly startedAt: number;
  readonly request: EdgeRequest;
  readonly response: EdgeResponse;
}

/**
 * What happens to each request between the server and an endpoint: limits, body, answer, log. Every answer leaves through
 * `send`, so that none of the server library's own formatting is ever seen.
 */
export class Edge {
  isStopping = false;
  readonly #log: HttpLog;
  readonly #onAnswer: OnAnswer | undefined;
  readonly #limits: RateLimits | null;
  readonly #proxies: number;

  constructor(log: HttpLog, onAnswer: OnAnswer | undefined, limits: RateLimits | null, proxies: number) {
    this.#log = log;
    this.#onAnswer = onAnswer;
    this.#limits = limits;
    this.#proxies = proxies;
  }

  /** Answers a request whose address is no URL: restify would throw at it later. */
  isReadable(request: EdgeRequest, response: EdgeResponse): boolean {
    try {
      urlOf(request);
      return true;
    } catch {
      this.refuse(request, response, { code: "request.invalid" });
      return false;
    }
  }

  /** The answer to a request that leads to no endpoint. */
  refuse(request: EdgeRequest, response: EdgeResponse, problem: Problem): void {
    this.#send(exchangeOf(request, response), problemResponse(languageOfRequest(request), problem));
  }

  async answer(endpoint: Endpoint, request: EdgeRequest, response: EdgeResponse): Promise<void> {
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
      this.#send(exchange, this.#failure(exchange, error));
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
      return this.#send(exchange, await compressed(whole, request.headers["accept-encoding"]));
    }
    const headers = this.#headersOf(exchange, answer);
    const fault = await sendStreamed(response, answer.status, headers, body, request.method === "HEAD");
    if (fault !== null) this.#log.error("answer broken off", { requestId: id, error: causeOf(fault) });
  }

  #send(exchange: Exchange, answer: WholeResponse): void {
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

const tooLarge = (request: EdgeRequest, max: number) =>
  problemResponse(languageOfRequest(request), { code: "body.too_large", params: { max } });

const tooMany = (request: EdgeRequest, seconds: number) =>
  problemResponse(languageOfRequest(request), {
    code: "request.too_many",
    params: { seconds },
    headers: { "retry-after": String(seconds) },
  });

function askerOf({ headers, socket }: EdgeRequest, proxies: number): Asker {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",");
  return {
    address: addressOf(socket.remoteAddress, forwarded, proxies),
    authorization: headers.authorization,
  };
}

function exchangeOf(request: EdgeRequest, response: EdgeResponse): Exchange {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
  return { id, startedAt: performance.now(), request, response };
}

/** Restify 12 gives a WHATWG URL, its types still say `url.Url`. Throws when the request's target is no URL. */
const urlOf = (request: EdgeRequest): URL => request.getUrl() as URL;

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
const languageOfRequest = (request: EdgeRequest) => languageOf(request.headers["accept-language"]);
