import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeTeams } from "../../bot/compose-teams.ts";
import type { Foundation } from "../../bot/foundation.ts";
import { createAppCredential } from "../../bot/graph/app-credential.ts";
import { createGraph } from "../../bot/graph/graph.ts";
import { createHttpServer } from "../../bot/http/server.ts";
import { startLocalM365 } from "../../bot/local/local-m365.ts";
import { createLog } from "../../bot/log.ts";
import { createRouting } from "../../bot/routing.ts";
import { openStore } from "../../bot/storage/open-store.ts";
import type { Desk } from "../../core/desk/desk.ts";
import { handle } from "../../core/handle.ts";
import { SYSTEM } from "../../core/people/actor.ts";
import type { Store } from "../../core/ports.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { NOON } from "./builders.ts";
import { CREATED } from "./given.ts";
import type { Json } from "./running-desk.ts";
import { SAMPLE_DESK } from "./sample-desk.ts";

/** In the tenant, but no operator of the desk. */
export const STRANGER = "ettore.estraneo@example.it";
export const PUBLIC_URL = "https://desk.example.it";

/**
 * The Teams side of a desk that only answers: on the local Microsoft 365, at the noon of the handbook's day, with no
 * outbox and nothing sent by itself. `test/bot/teams/support/teams-desk.ts` is the one that lives on.
 */
export interface AnsweringDesk {
  readonly store: Store;
  /** An empty desk again. One Microsoft 365 a process: botbuilder keeps the tokens of the first for ever. */
  empty(): Promise<void>;
  /** The local face: `teams/say`, `teams/invoke`, `faults`, … */
  local(path: string, body: Json): Promise<Json>;
  /** A group chat of these people, without the bot. */
  chatOf(...addresses: string[]): Promise<string>;
  ticket(fields?: Json): Promise<Ticket>;
  close(): Promise<void>;
}

const silent = createLog("error", () => undefined);

export async function startAnsweringDesk(desk: Desk = SAMPLE_DESK): Promise<AnsweringDesk> {
  const dataDir = await mkdtemp(join(tmpdir(), "answering-desk-"));
  let port = 0;
  const people = [...desk.operators.values(), { address: STRANGER, name: "Ettore Estraneo", language: "en" }];
  const local = await startLocalM365({
    dataDir,
    smtpPort: 0,
    deskUrl: () => `http://127.0.0.1:${port}`,
    people,
    mailboxes: desk.mailboxes,
  });
  const { userTokenAudience, ...endpoints } = local.endpoints;
  const m365 = {
    ...endpoints,
    teamsAppId: endpoints.appId,
    userTokenAudience: [userTokenAudience],
    publicUrl: PUBLIC_URL,
    botServiceHosts: [new URL(endpoints.serviceUrl).host],
  };
  const credential = createAppCredential(m365);
  const graph = createGraph({ credential, baseUrl: m365.graphUrl });
  const clock = { now: () => NOON };
  const config = { tenant: null } as Foundation["config"];
  const compose = (store: Store) => {
    const foundation: Foundation = { config, desk, log: silent, store, clock, newId: randomUUID, m365 };
    return composeTeams(foundation, credential, graph, {
      routing: createRouting(store.tickets, desk),
      mailNotice: async () => undefined,
      mailOperator: async () => undefined,
    }).endpoint;
  };
  let store = await openStore("sqlite::memory:");
  let endpoint = compose(store);
  const handleNow: typeof endpoint.handle = (request, ...rest) => endpoint.handle(request, ...rest);
  const server = createHttpServer({ endpoints: [{ ...endpoint, handle: handleNow }], log: silent });
  port = await server.listen(0, "127.0.0.1");

  const call = async (path: string, body: Json): Promise<Json> => {
    const answer = await local.handle({
      method: "POST",
      path: `/local/${path}`,
      query: new URLSearchParams(),
      headers: { "content-type": "application/json" },
      rawBody: new TextEncoder().encode(JSON.stringify(body)),
    });
    return JSON.parse(Buffer.from(answer.body).toString());
  };
  return {
    get store() {
      return store;
    },
    async empty() {
      await store.close();
      store = await openStore("sqlite::memory:");
      endpoint = compose(store);
    },
    local: call,
    async chatOf(...addresses) {
      const bind = (address: string) => ({
        "@odata.type": "#microsoft.graph.aadUserConversationMember",
        roles: ["owner"],
        "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${address}')`,
      });
      const chat = await graph.postJson<{ readonly id: string }>("/chats", {
        chatType: "group",
        members: addresses.map(bind),
      });
      return chat.id;
    },
    async ticket(fields = {}) {
      const deps = { store: store.tickets, desk, newId: randomUUID };
      const context = { actor: SYSTEM, now: NOON, source: "mail", requestKey: randomUUID() } as const;
      const made = await handle(deps, null, { ...CREATED, ...fields }, context);
      if (!made.ok) throw new Error(made.error.code);
      return made.value.ticket;
    },
    async close() {
      await server.stop();
      await local.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
