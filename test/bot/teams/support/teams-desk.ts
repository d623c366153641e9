import { randomUUID } from "node:crypto";
import { AppCredentials } from "botframework-connector";
import { composeTeams } from "../../../../bot/compose-teams.ts";
import type { Config } from "../../../../bot/config.ts";
import { createAppCredential } from "../../../../bot/graph/app-credential.ts";
import { createGraph } from "../../../../bot/graph/graph.ts";
import { createHttpServer } from "../../../../bot/http/server.ts";
import { createLog } from "../../../../bot/log.ts";
import { createDispatcher, type Dispatcher } from "../../../../bot/outbox/dispatcher.ts";
import type { EffectHandlers } from "../../../../bot/outbox/effect-handler.ts";
import { createRouting } from "../../../../bot/routing.ts";
import { openStore } from "../../../../bot/storage/open-store.ts";
import type { Desk } from "../../../../core/desk/desk.ts";
import { handle } from "../../../../core/handle.ts";
import type { Store } from "../../../../core/ports.ts";
import type { RoutingMemory } from "../../../../core/routing/routing-memory.ts";
import type { Command, CommandContext } from "../../../../core/ticket/commands.ts";
import type { Ticket } from "../../../../core/ticket/ticket.ts";
import { by, CREATED } from "../../../support/given.ts";
import type { LogEntry } from "../../../support/running-desk.ts";
import { LAURA, SAMPLE_DESK } from "../../../support/sample-desk.ts";
import { callLocal, type Json, startCloud } from "../../local/support.ts";

/** A desk's Teams side in this process: its store, its outbox, and the local Teams it talks with over HTTP. */
export interface TeamsDesk {
  readonly url: string;
  readonly store: Store;
  readonly cloud: Awaited<ReturnType<typeof startCloud>>;
  readonly dispatcher: Dispatcher;
  readonly routing: RoutingMemory;
  /** Notices that went by mail. */
  readonly mailed: { readonly to: string; readonly kind: string }[];
  /** What the desk logged as an error. */
  readonly failures: readonly string[];
  /** Later by this, for the desk and for Teams; the clock runs on from the real one. */
  pass(seconds: number): void;
  now(): string;
  ticket(queue?: string, fields?: Partial<typeof CREATED>): Promise<Ticket>;
  give(ticket: Ticket, command: Command, operator?: string): Promise<Ticket>;
  load(ticket: Ticket): Promise<Ticket>;
  say(conversation: string, from: string, text: string, fields?: Json): Promise<Json>;
  click(activityId: string, from: string, verb: string, data?: Json): Promise<Json>;
  /** Something happens to the team. */
  event(event: string, fields?: Json): Promise<Json>;
  local(method: string, path: string, body?: Json): Promise<Json>;
  fault(...faults: Json[]): Promise<void>;
  log(): Promise<readonly LogEntry[]>;
  /** Performs what is due, and what falls due in the next seconds. */
  settle(seconds?: number): Promise<void>;
  stop(): Promise<void>;
}

const CONFIG = { tenant: null } as Config;

export async function startTeamsDesk(
  desk: Desk = SAMPLE_DESK,
  people: readonly Json[] = [],
): Promise<TeamsDesk> {
  // botbuilder keeps tokens for the whole process; those of an earlier test come from another Entra.
  (AppCredentials as unknown as { cache: Map<string, unknown> }).cache.clear();
  let skew = 0;
  const nowMs = () => Date.now() + skew;
  const now = () => new Date(nowMs()).toISOString();
  let url = "";
  const cloud = await startCloud(() => url, {
    people: [...[...desk.operators.values()], ...people],
    channels: ["General", "Contact Center", "Viabilità", "Altro"],
    now: () => new Date(nowMs()),
  });
  const store = await openStore("sqlite::memory:");
  const { userTokenAudience, ...endpoints } = cloud.endpoints;
  const m365 = {
    ...endpoints,
    teamsAppId: endpoints.appId,
    userTokenAudience: [userTokenAudience],
    publicUrl: "https://desk.example",
    botServiceHosts: [new URL(endpoints.serviceUrl).host],
  };
  const credential = createAppCredential(m365);
  const graph = createGraph({ credential, baseUrl: m365.graphUrl });
  const failures: string[] = [];
  const log = createLog("error", (line) => void failures.push(line));
  const mailed: { to: string; kind: string }[] = [];
  const routing = createRouting(store.tickets, desk);
  const teams = composeTeams(
    { config: CONFIG, desk, log, store, clock: { now }, newId: randomUUID, m365 },
    credential,
    graph,
    {
      routing,
      mailNotice: async ({ operator, kind }) => void mailed.push({ to: operator.address, kind }),
      mailOperator: async ({ operator, subject }) =>
        void mailed.push({ to: operator.address, kind: subject }),
    },
  );
  const http = createHttpServer({ endpoints: [teams.endpoint], log });
  url = `http://127.0.0.1:${await http.listen(0, "127.0.0.1")}`;
  const others = new Proxy({} as EffectHandlers, { get: () => async () => undefined });
  const dispatcher = createDispatcher({
    outbox: store.outbox,
    handlers: new Proxy(others, {
      get: (target, kind: keyof EffectHandlers) =>
        kind in teams.handlers ? teams.handlers[kind as keyof typeof teams.handlers] : target[kind],
    }),
    clock: { now },
    log,
    holder: "desk",
    random: () => 0,
  });
  const deps = { store: store.tickets, desk, newId: randomUUID };
  const given = async (number: string | null, command: Command, ctx: Partial<CommandContext>) => {
    const context = { actor: { kind: "system" }, source: "api", ...ctx, now: now() } as const;
    const done = await handle(deps, number, command, { ...context, requestKey: randomUUID() });
    if (!done.ok) throw new Error(done.error.code);
    return done.value.ticket;
  };
  const local = async (method: string, path: string, body: Json = "") => {
    const answer = await callLocal(cloud, method, path, body);
    return answer.body.length > 0 ? answer.json() : null;
  };
  return {
    url,
    store,
    cloud,
    dispatcher,
    routing,
    mailed,
    failures,
    pass: (seconds) => {
      skew += seconds * 1000;
    },
    now,
    ticket: (queue = "contact-center", fields = {}) => given(null, { ...CREATED, ...fields, queue }, {}),
    give: (ticket, command, operator = LAURA) => given(ticket.number, command, by(operator)),
    async load({ number }) {
      const ticket = await store.tickets.load(number);
      if (!ticket) throw new Error(`no ticket ${number}`);
      return ticket;
    },
    say: (conversation, from, text, fields = {}) =>
      local("POST", "/local/teams/say", { conversation, from, text, ...fields }),
    click: (activityId, from, verb, data = {}) =>
      local("POST", "/local/teams/click", { activityId, from, verb, data }),
    event: (event, fields = {}) => local("POST", "/local/teams/events", { event, from: LAURA, ...fields }),
    local,
    fault: async (...faults) => {
      await local("POST", "/local/faults", faults.length > 0 ? faults : { clear: true });
    },
    log: () => local("GET", "/local/log"),
    async settle(seconds = 12) {
      for (let second = 0; second < seconds; second++) {
        await dispatcher.drain();
        skew += 1_000;
      }
      await dispatcher.drain();
    },
    async stop() {
      await http.stop(0);
      await store.close();
      await cloud.stop();
    },
  };
}
