import { randomUUID } from "node:crypto";
import { AccessRecorder } from "../../../../bot/access/access-recorder.ts";
import { apiEndpoints } from "../../../../bot/http/api.ts";
import { ChangeFeed } from "../../../../bot/http/change-feed.ts";
import type { Endpoint, HttpLog } from "../../../../bot/http/exchange.ts";
import { createPictureFetcher } from "../../../../bot/http/pictures/fetch-picture.ts";
import { createHttpServer, type HttpServer } from "../../../../bot/http/server.ts";
import { createTokenVerifier } from "../../../../bot/http/sign-in/bearer.ts";
import { htmlToText } from "../../../../bot/mail/html-text.ts";
import { sanitizeHtml } from "../../../../bot/mail/sanitize-html.ts";
import { createRouting } from "../../../../bot/routing.ts";
import { openStore } from "../../../../bot/storage/open-store.ts";
import { tellingStore } from "../../../../bot/storage/telling-store.ts";
import type { Desk } from "../../../../core/desk/desk.ts";
import { type Handled, handle } from "../../../../core/handle.ts";
import { SYSTEM } from "../../../../core/people/actor.ts";
import type { Store } from "../../../../core/ports.ts";
import type { RoutingMemory } from "../../../../core/routing/routing-memory.ts";
import type { Command, IncomingMessage } from "../../../../core/ticket/commands.ts";
import type { Ticket } from "../../../../core/ticket/ticket.ts";
import { SAMPLE_DESK } from "../../../support/sample-desk.ts";
import { type ApiContract, apiContract, type OpenApi } from "./api-contract.ts";
import { AUDIENCE, ISSUER, startTokenIssuer, TENANT, type TokenIssuer } from "./token-issuer.ts";

export const NOON = "2026-03-17T11:00:00.000Z";
/** No operator of the sample desk. */
export const OUTSIDER = "estraneo@example.it";

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly fields: Parameters<HttpLog["info"]>[1];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked against the OpenAPI document instead
  readonly body: any;
  readonly bytes: Uint8Array;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole desk behind HTTP: real store, real tokens, a clock moved by hand. */
export interface DeskServer {
  readonly url: string;
  readonly store: Store;
  readonly issuer: TokenIssuer;
  readonly contract: ApiContract;
  readonly http: HttpServer;
  readonly log: LogLine[];
  readonly routing: RoutingMemory;
  readonly accesses: AccessRecorder;
  now: string;
  /** As an operator; null as nobody. The answer is checked against the OpenAPI document. */
  call(operator: string | null, method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** A citizen's mail becomes a ticket. */
  mail(fields?: Partial<IncomingMessage> & { readonly queue?: string }): Promise<Ticket>;
  /** A command that no operator gives. */
  system(number: string | null, command: Command): Promise<Handled>;
  close(): Promise<void>;
}

export async function startDeskServer(
  desk: Desk = SAMPLE_DESK,
  more: readonly Endpoint[] = [],
  /** Whatever a mail names, these tests reach nobody. */
  fetchPicture = createPictureFetcher({ mayReach: () => false }),
): Promise<DeskServer> {
  const changes = new ChangeFeed();
  const raw = await openStore("sqlite::memory:");
  const clock = { now: () => server.now };
  const store = tellingStore(raw, (change) => {
    changes.publish(change);
    accesses.recordCommit(change);
  });
  const issuer = await startTokenIssuer();
  const log: LogLine[] = [];
  const write =
    (level: LogLine["level"]): HttpLog["info"] =>
    (message, fields) =>
      log.push({ level, message, fields });
  const httpLog: HttpLog = { info: write("info"), warn: write("warn"), error: write("error") };
  const accesses = new AccessRecorder({ accesses: raw.accesses, desk, clock, log: httpLog });
  const config = {
    jwksUrl: issuer.jwksUrl,
    issuer: ISSUER,
    audience: [AUDIENCE, "sportello"],
    tenantId: TENANT,
  };
  const routing = createRouting(store.tickets, desk);
  const endpoints = apiEndpoints({
    store,
    desk,
    changes,
    clock,
    recordAccess: (access) => accesses.record(access),
    newId: randomUUID,
    routing,
    sanitizeHtml,
    fetchPicture,
    htmlToText,
    newTextOf: (text) => text.split("\n>")[0] ?? "",
    publicUrl: "https://desk.example",
    verifyToken: createTokenVerifier(config),
    log: httpLog,
  });
  const http = createHttpServer({ endpoints: [...endpoints, ...more], log: httpLog });
  const url = `http://127.0.0.1:${await http.listen(0, "127.0.0.1")}`;
  const contract = apiContract((await (await fetch(`${url}/api/v1/openapi.json`)).json()) as OpenApi);
  const deps = { store: store.tickets, desk, newId: randomUUID };
  const run = async (number: string | null, command: Command) => {
    const context = { actor: SYSTEM, now: server.now, source: "mail" as const, requestKey: randomUUID() };
    const handled = await handle(deps, number, command, context);
    if (!handled.ok) throw new Error(handled.error.code);
    return handled.value;
  };
  const server: DeskServer = {
    url,
    store,
    issuer,
    routing,
    accesses,
    contract,
    http,
    log,
    now: NOON,
    async call(operator, method, path, { body, headers = {} } = {}) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(operator && { authorization: `Bearer ${await issuer.token(operator)}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const isJson = /json/.test(response.headers.get("content-type") ?? "") && bytes.length > 0;
      const answer = {
        status: response.status,
        headers: response.headers,
        bytes,
        body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null,
      };
      contract.check(method, path, answer);
      return answer;
    },
    mail: async (fields) => (await run(null, mailCommand(fields))).ticket,
    system: run,
    async close() {
      await http.stop(0);
      await issuer.close();
      await accesses.flush();
      await store.close();
    },
  };
  return server;
}

let mails = 0;

export function aMessage(fields: Partial<IncomingMessage> = {}): IncomingMessage {
  mails += 1;
  return {
    channel: "email",
    from: { address: "anna.bianchi@example.org", name: "Anna Bianchi" },
    to: [{ address: "contact-center@example.it", name: "" }],
    cc: [],
    subject: "Passo carrabile occupato",
    text: "Buongiorno, il passo carrabile è occupato.",
    html: null,
    attachments: [],
    messageId: `mail-${mails}@example.org`,
    inReplyTo: null,
    references: [],
    rawDigest: null,
    ...fields,
  };
}

function mailCommand({
  queue = "contact-center",
  ...fields
}: Partial<IncomingMessage> & { readonly queue?: string } = {}): Command {
  const message = aMessage(fields);
  return {
    type: "CreateTicket",
    queue,
    title: message.subject,
    customer: message.from,
    message,
    answerAutomatically: false,
  };
}
