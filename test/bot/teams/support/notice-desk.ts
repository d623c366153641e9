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
import { timerHandlers } from "../../../../bot/outbox/timers.ts";
import { createRouting } from "../../../../bot/routing.ts";
import { openStore } from "../../../../bot/storage/open-store.ts";
import type { Desk } from "../../../../core/desk/desk.ts";
import { handle } from "../../../../core/handle.ts";
import { choosePreferences } from "../../../../core/people/choose-preferences.ts";
import type { Preferences } from "../../../../core/people/preferences.ts";
import type { Store } from "../../../../core/ports.ts";
import type { Command, CommandContext } from "../../../../core/ticket/commands.ts";
import type { Ticket } from "../../../../core/ticket/ticket.ts";
import { by, CREATED } from "../../../support/given.ts";
import type { LogEntry } from "../../../support/running-desk.ts";
import { LAURA, SAMPLE_DESK } from "../../../support/sample-desk.ts";
import { callLocal, type Json, startCloud } from "../../local/support.ts";

/** A mail the desk would have sent to an operator. */
interface MailedNotice {
  readonly to: string;
  readonly kind: string;
  readonly link?: string;
  readonly id: string;
}

/** The desk's Teams side with its store and outbox, talking over HTTP with a local Microsoft 365. */
export interface NoticeDesk {
  readonly store: Store;
  readonly mailed: MailedNotice[];
  now(): string;
  /** The clock stands still but for this. */
  pass(minutes: number): void;
  setClock(at: string): void;
  ticket(fields?: Partial<typeof CREATED>): Promise<Ticket>;
  give(ticket: Ticket, command: Command, ctx?: Partial<CommandContext>): Promise<Ticket>;
  load(ticket: Ticket): Promise<Ticket>;
  choose(operator: string, preferences: Partial<Preferences>): Promise<void>;
  say(from: string, text: string, conversation?: string): Promise<Json>;
  click(activityId: string, from: string, verb: string, data?: Json): Promise<Json>;
  fault(...faults: Json[]): Promise<void>;
  log(kind?: LogEntry["kind"]): Promise<readonly LogEntry[]>;
  /** What the bot wrote into an operator's own chat. */
  chatOf(operator: string): Promise<readonly LogEntry[]>;
  drain(): Promise<void>;
  /** Another process on the same store, as after a crash. */
  again(): Promise<Dispatcher>;
  sendDigests(): Promise<void>;
  stop(): Promise<void>;
}

const CONFIG = { tenant: null } as Config;
/** Tuesday, eleven in the morning in Rome. */
export const TUESDAY = "2026-03-17T10:00:00.000Z";

export async function startNoticeDesk(
  desk: Desk = SAMPLE_DESK,
  people: readonly Json[] = [],
): Promise<NoticeDesk> {
  // botbuilder keeps tokens for the whole process; those of an earlier test come from another Entra.
  (AppCredentials as unknown as { cache: Map<string, unknown> }).cache.clear();
  let clock = TUESDAY;
  const now = () => clock;
  let url = "";
  const cloud = await startCloud(() => url, {
    people: [...desk.operators.values(), ...people],
    now: () => new Date(clock),
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
  const graph = createGraph({ credential, baseUrl: m365.graphUrl, now: () => Date.parse(clock) });
  const log = createLog("error", () => undefined);
  const mailed: MailedNotice[] = [];
  const deps = { store: store.tickets, desk, newId: randomUUID };
  const teams = composeTeams(
    { config: CONFIG, desk, log, store, clock: { now }, newId: randomUUID, m365 },
    credential,
    graph,
    {
      routing: createRouting(store.tickets, desk),
      mailNotice: async ({ operator, kind, link, claimed }) =>
        void mailed.push({ to: operator.address, kind, link, id: claimed.id }),
      mailOperator: async ({ operator, subject, id }) =>
        void mailed.push({ to: operator.address, kind: subject, id }),
    },
  );
  const http = createHttpServer({ endpoints: [teams.endpoint], log });
  url = `http://127.0.0.1:${await http.listen(0, "127.0.0.1")}`;
  const handlers = { ...teams.handlers, ...timerHandlers(deps, { now }) };
  const again = async () => {
    await store.outbox.releaseHeldBy("desk", now());
    const others = new Proxy({} as EffectHandlers, { get: () => async () => undefined });
    return createDispatcher({
      outbox: store.outbox,
      handlers: new Proxy(others, {
        get: (target, kind: keyof EffectHandlers) =>
          kind in handlers ? handlers[kind as keyof typeof handlers] : target[kind],
      }),
      clock: { now },
      log,
      holder: "desk",
      random: () => 0,
    });
  };
  const dispatcher = await again();
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
  const entries = async (kind?: LogEntry["kind"]): Promise<readonly LogEntry[]> =>
    (await local("GET", "/local/log")).filter((entry: LogEntry) => kind === undefined || entry.kind === kind);
  return {
    store,
    mailed,
    now,
    pass: (minutes) => {
      clock = new Date(Date.parse(clock) + minutes * 60_000).toISOString();
    },
    setClock: (at) => {
      clock = at;
    },
    ticket: (fields = {}) => given(null, { ...CREATED, ...fields }, {}),
    give: (ticket, command, ctx = by(LAURA)) => given(ticket.number, command, ctx),
    async load({ number }) {
      const ticket = await store.tickets.load(number);
      if (!ticket) throw new Error(`no ticket ${number}`);
      return ticket;
    },
    async choose(operator, preferences) {
      const chosen = await choosePreferences(store, desk, operator, preferences);
      if (!chosen.ok) throw new Error(chosen.error.code);
    },
    say: (from, text, conversation = "personal") =>
      local("POST", "/local/teams/say", { conversation, from, text }),
    click: (activityId, from, verb, data = {}) =>
      local("POST", "/local/teams/click", { activityId, from, verb, data }),
    fault: async (...faults) => {
      await local("POST", "/local/faults", faults.length > 0 ? faults : { clear: true });
    },
    log: entries,
    async chatOf(operator) {
      const chats = store.collection<{ id: string }>("personal-chats");
      const id = (await chats.get(operator))?.id;
      return (await entries()).filter(({ kind, to }) => kind === "activity" && to === id);
    },
    drain: () => dispatcher.drain(),
    again,
    sendDigests: teams.sendDigests,
    async stop() {
      await http.stop(0);
      await store.close();
      await cloud.stop();
    },
  };
}
