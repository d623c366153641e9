import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { AccessRecorder } from "../bot/access/access-recorder.ts";
import { apiEndpoints } from "../bot/http/api.ts";
import { ChangeFeed } from "../bot/http/change-feed.ts";
import { type Endpoint, json } from "../bot/http/exchange.ts";
import { createHttpServer } from "../bot/http/server.ts";
import { createTokenVerifier } from "../bot/http/sign-in/bearer.ts";
import { staticFiles } from "../bot/http/wire/static-files.ts";
import { createRouting } from "../bot/routing.ts";
import { tellingStore } from "../bot/storage/telling-store.ts";
import type { Store } from "../core/ports.ts";
import { AUDIENCE, ISSUER, startTokenIssuer, TENANT } from "../test/bot/http/support/token-issuer.ts";
import { benchDesk, SUPERVISOR } from "./bench-desk.ts";
import { TODAY } from "./store-data.ts";

const TAB_FOLDER = join(import.meta.dirname, "../dist/tab");
const silent = () => undefined;
const LOG = { info: silent, warn: silent, error: silent };

/** The desk as the tab meets it: REST API and built files over a store, its people signed in as on one machine. */
export interface TabDesk {
  readonly url: string;
  readonly token: string;
  /** Moves the desk's clock, so that no answer can be one given before. */
  tick(): void;
  stop(): Promise<void>;
}

export async function startTabDesk(inner: Store): Promise<TabDesk> {
  const changes = new ChangeFeed();
  const store = tellingStore(inner, (change) => changes.publish(change));
  const desk = benchDesk();
  let now = TODAY;
  const clock = { now: () => now };
  const accesses = new AccessRecorder({ accesses: inner.accesses, desk, clock, log: LOG });
  const issuer = await startTokenIssuer();
  const config = { jwksUrl: issuer.jwksUrl, issuer: ISSUER, audience: [AUDIENCE], tenantId: TENANT };
  const endpoints = apiEndpoints({
    store,
    changes,
    desk,
    clock,
    recordAccess: (access) => accesses.record(access),
    newId: randomUUID,
    routing: createRouting(store.tickets, desk),
    sanitizeHtml: (html) => html,
    htmlToText: (html) => html,
    newTextOf: (text) => text,
    publicUrl: "https://desk.example",
    fetchPicture: async () => null,
    verifyToken: createTokenVerifier(config),
    log: LOG,
  });
  const token = await issuer.token(SUPERVISOR);
  const expiresAt = new Date(Date.now() + 3_000_000).toISOString();
  const signIn: Endpoint = {
    method: "POST",
    path: "/local/token",
    handle: async () => json(200, { token, expiresAt }),
  };
  const server = createHttpServer({
    endpoints: [...endpoints, signIn, ...staticFiles(TAB_FOLDER)],
    log: LOG,
  });
  const url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  return {
    url,
    token,
    tick() {
      now = new Date(Date.parse(now) + 60_000).toISOString();
    },
    async stop() {
      changes.stop();
      await server.stop(0);
      await accesses.flush();
      await issuer.close();
    },
  };
}
