import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import { AccessRecorder } from "../bot/access/access-recorder.ts";
import { apiEndpoints } from "../bot/http/api.ts";
import { createTokenVerifier } from "../bot/http/bearer.ts";
import { ChangeFeed } from "../bot/http/change-feed.ts";
import { createHttpServer } from "../bot/http/server.ts";
import { createRouting } from "../bot/routing.ts";
import { tellingStore } from "../bot/storage/telling-store.ts";
import type { Store } from "../core/ports.ts";
import { AUDIENCE, ISSUER, startTokenIssuer, TENANT } from "../test/bot/http/support/token-issuer.ts";
import { aNumber } from "../test/support/builders.ts";
import { benchDesk, SUPERVISOR } from "./bench-desk.ts";
import type { Load, LoadResult } from "./http-load.ts";
import { TODAY } from "./store-data.ts";

const silent = () => undefined;
const LOG = { info: silent, warn: silent, error: silent };

/** The REST API over a store, as the tab asks it: how long an answer takes, and how many there are in a second. */
export async function measureServer(
  inner: Store,
  tickets: number,
  print: (work: string, figures: object) => void,
): Promise<void> {
  const changes = new ChangeFeed();
  const store = tellingStore(inner, (change) => changes.publish(change));
  const desk = benchDesk();
  const clock = { now: () => now };
  const accesses = new AccessRecorder({ accesses: inner.accesses, desk, clock, log: LOG });
  const issuer = await startTokenIssuer();
  let now = TODAY;
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
    verifyToken: createTokenVerifier(config),
    log: LOG,
  });
  const server = createHttpServer({ endpoints, log: LOG });
  const url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}/api/v1`;
  const token = await issuer.token(SUPERVISOR);
  const numbers = Array.from({ length: 50 }, (_, n) => aNumber(1 + ((n * 7919) % tickets)));
  const paths: Readonly<Record<string, readonly string[]>> = {
    dashboard: ["/dashboard?limit=30"],
    ticket: numbers.map((number) => `/tickets/${number}`),
    articles: numbers.map((number) => `/tickets/${number}/articles`),
  };
  try {
    for (const [name, asked] of Object.entries(paths)) {
      const alone = await load({ url, token, paths: asked, connections: 1, requests: 200 }, () => {
        // Anew each time: nothing may be left of the answer before.
        now = new Date(Date.parse(now) + 60_000).toISOString();
      });
      print(`${name}, each worked out anew`, alone);
      print(`${name}, 8 clients`, await load({ url, token, paths: asked, connections: 8, requests: 8_000 }));
    }
  } finally {
    await server.stop(0);
    await accesses.flush();
    await issuer.close();
  }
}

/** From a thread of its own, so that asking costs the desk nothing but a core. */
function load(asked: Load, before?: () => void): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./http-load.ts", import.meta.url), {
      workerData: { ...asked, isTold: before !== undefined },
    });
    worker.on("message", (message: LoadResult | "next") => {
      if (message !== "next") return resolve(message);
      before?.();
      worker.postMessage("go");
    });
    worker.on("error", reject);
  });
}
