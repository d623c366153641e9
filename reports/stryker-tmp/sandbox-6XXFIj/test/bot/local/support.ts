// @ts-nocheck
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { Client } from "@microsoft/microsoft-graph-client";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from "botbuilder";
import { MsalServiceClientCredentialsFactory } from "botframework-connector";
import {
  type LocalEndpoints,
  type LocalM365,
  type LocalM365Options,
  type LocalResponse,
  startLocalM365,
} from "../../../bot/local/local-m365.ts";

export const anna = "anna.rossi@comune.example";
export const bruno = "bruno.bianchi@comune.example";
export const desk = "contactcenter@comune.example";
export const alias = "tributi@comune.example";
export const other = "viabilita@comune.example";

/** An answer that a test reads by path. */
// biome-ignore lint/suspicious/noExplicitAny: naming every shape here would test nothing
export type Json = any;

/** The options of most tests: two people, a mailbox with an alias, another mailbox. */
export function testOptions(dataDir: string, deskUrl: LocalM365Options["deskUrl"]): LocalM365Options {
  return {
    dataDir,
    smtpPort: 0,
    deskUrl,
    people: [
      { address: anna, name: "Anna Rossi", language: "it" },
      { address: bruno, name: "Bruno Bianchi", language: "en" },
    ],
    mailboxes: [
      { address: desk, name: "Contact Center", aliases: [alias] },
      { address: other, name: "Viabilità" },
    ],
  };
}

/** A folder for one test file, removed by `remove`. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "local-m365-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts a stand-in in a folder of its own, talking to `deskUrl`. */
export async function startCloud(
  deskUrl: LocalM365Options["deskUrl"] = "http://127.0.0.1:9",
  overrides: Partial<LocalM365Options> = {},
): Promise<LocalM365 & { stop(): Promise<void>; dataDir: string }> {
  const folder = temporaryFolder();
  const m365 = await startLocalM365({ ...testOptions(folder.path, deskUrl), ...overrides }).catch(
    (error: unknown) => {
      folder.remove();
      throw error;
    },
  );
  const stop = async () => {
    await m365.close();
    folder.remove();
  };
  return { ...m365, stop, dataDir: folder.path };
}

/** Calls the `/local` face as the product's server does. */
export async function callLocal(
  m365: Pick<LocalM365, "handle">,
  method: string,
  path: string,
  body: unknown = "",
  headers: Record<string, string> = {},
): Promise<LocalResponse & { json(): Json }> {
  const url = new URL(path, "http://127.0.0.1");
  const raw = body instanceof Uint8Array ? body : typeof body === "string" ? body : JSON.stringify(body);
  const answer = await m365.handle({
    method,
    path: url.pathname,
    query: url.searchParams,
    headers,
    rawBody: typeof raw === "string" ? new TextEncoder().encode(raw) : raw,
  });
  return { ...answer, json: () => JSON.parse(Buffer.from(answer.body).toString()) };
}

/** msal-node as the product sets it up. */
export function msalClient(endpoints: LocalEndpoints): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId: endpoints.appId,
      clientSecret: endpoints.appSecret,
      authority: endpoints.authority,
      knownAuthorities: [endpoints.knownAuthority],
    },
  });
}

/** graph-client as the product sets it up; without middleware retries when `retry` is false. */
export function graphClient(endpoints: LocalEndpoints): Client {
  const msal = msalClient(endpoints);
  return Client.initWithMiddleware({
    baseUrl: endpoints.graphUrl,
    customHosts: new Set([endpoints.graphHost]),
    authProvider: {
      getAccessToken: async () => {
        const token = await msal.acquireTokenByClientCredential({
          scopes: ["https://graph.microsoft.com/.default"],
        });
        return token?.accessToken ?? "";
      },
    },
  });
}

/** A product in miniature: botbuilder's adapter behind a plain HTTP server. */
export interface TestBot {
  readonly url: string;
  readonly adapter: CloudAdapter;
  readonly activities: Json[];
  /** Called with every HTTP request that is not for the bot; answers 404 when it returns nothing. */
  onRequest: ((path: string, body: string) => { status: number; body: string } | undefined) | undefined;
  /** Called with every request below `/local`, as the product passes them on. */
  onLocal: ((path: string, body: string) => Promise<LocalResponse>) | undefined;
  close(): Promise<void>;
}

/** Starts a bot whose cloud is known only afterwards, as each needs the other's address. */
export async function startBot(
  endpoints: () => LocalEndpoints,
  logic: (context: TurnContext) => Promise<void>,
): Promise<TestBot> {
  let adapter: CloudAdapter | undefined;
  const activities: Json[] = [];
  const bot = {
    get adapter() {
      adapter ??= cloudAdapter(endpoints());
      return adapter;
    },
    activities,
    onRequest: undefined,
    onLocal: undefined,
  } as unknown as { -readonly [K in keyof TestBot]: TestBot[K] };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const text = Buffer.concat(chunks).toString();
      if (request.url?.startsWith("/local/") && bot.onLocal) {
        const answer = await bot.onLocal(request.url, text);
        response.writeHead(answer.status, answer.headers).end(answer.body);
        return;
      }
      if (request.url !== "/api/messages") {
        const answer = bot.onRequest?.(request.url ?? "", text) ?? { status: 404, body: "" };
        response.writeHead(answer.status, { "content-type": "text/plain" }).end(answer.body);
        return;
      }
      const activity = JSON.parse(text);
      activities.push({ authorization: request.headers.authorization, ...activity });
      const wrapped = Object.assign(response, {
        status: (code: number) => {
          response.statusCode = code;
          return wrapped;
        },
        header: (name: string, value: unknown) => response.setHeader(name, String(value)),
        send: (body: unknown) => response.end(typeof body === "string" ? body : JSON.stringify(body ?? "")),
      });
      await bot.adapter
        .process(
          Object.assign(request, { body: activity }) as unknown as Parameters<CloudAdapter["process"]>[0],
          wrapped,
          logic,
        )
        .catch((error: unknown) => {
          if (!response.headersSent) response.writeHead(500).end(String(error));
        });
      if (!response.writableEnded) response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(bot, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** botbuilder's adapter with every setting pointed at the stand-in. */
export function cloudAdapter(endpoints: LocalEndpoints): CloudAdapter {
  const credentials = new MsalServiceClientCredentialsFactory(
    endpoints.appId,
    msalClient(endpoints) as unknown as ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1],
  );
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToBotFromChannelOpenIdMetadataUrl: endpoints.botOpenIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: endpoints.botOpenIdMetadataUrl,
      ToBotFromChannelTokenIssuer: endpoints.botTokenIssuer,
      ToChannelFromBotLoginUrl: endpoints.botLoginUrl,
      ToChannelFromBotOAuthScope: endpoints.botOAuthScope,
      OAuthUrl: endpoints.botOAuthUrl,
      CallerId: "urn:botframework:azure",
    } as never,
    credentials,
  );
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  return adapter;
}

/** A mail as a citizen's client writes it. */
export function citizenMail(
  headers: Record<string, string> = {},
  body = "Buongiorno, c'è una buca.",
): string {
  const all = {
    From: "Mario Verdi <mario.verdi@example.org>",
    To: desk,
    Subject: "Buca in via Roma",
    "Message-ID": "<uno@example.org>",
    Date: "Tue, 19 Mar 2019 10:00:00 +0100",
    ...headers,
  };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n${body}\r\n`;
}

/** Waits until `look` finds something; fails after two seconds. */
export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + 2000;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > deadline) throw new Error("It did not happen within two seconds.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
