/**
 * Measures the Teams side: how fast a click on a card is answered, and how long updates take under Teams' limits.
 * usage: node bench/teams.ts [operators=50] [clicks=20] [updates=1000] [channels=10]
 * The local Microsoft 365 has a process of its own; clicks are signed activities posted to `/api/messages`, as Teams posts
 * them, by as many operators at once, each waiting for his answer before the next click. The updates go out with Teams'
 * published limits switched on in the local connector, which counts what it refuses.
 */
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeTeams } from "../bot/compose-teams.ts";
import type { Config } from "../bot/config.ts";
import { createAppCredential } from "../bot/graph/app-credential.ts";
import { createGraph } from "../bot/graph/graph.ts";
import { createHttpServer } from "../bot/http/server.ts";
import { type LocalEndpoints, type LocalM365, startLocalM365 } from "../bot/local/local-m365.ts";
import { createLog } from "../bot/log.ts";
import { createDispatcher } from "../bot/outbox/dispatcher.ts";
import type { EffectHandlers } from "../bot/outbox/effect-handler.ts";
import { createRouting } from "../bot/routing.ts";
import { openStore } from "../bot/storage/open-store.ts";
import type { Desk, Role } from "../core/desk/desk.ts";
import { handle } from "../core/handle.ts";
import type { Store } from "../core/ports.ts";
import type { Ticket } from "../core/ticket/ticket.ts";
import { CREATED } from "../test/support/given.ts";
import { SAMPLE_DESK } from "../test/support/sample-desk.ts";

const DESK_ROLE = "--desk";
const [operators = 50, clicks = 20, updates = 1_000, channels = 10] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const people = Array.from({ length: operators }, (_, n) => ({
  address: `operatore${n}@example.it`,
  name: `Operatore ${n}`,
  language: "it" as const,
}));
const channelNames = Array.from({ length: channels }, (_, n) => `Canale ${n}`);
const clock = { now: () => new Date().toISOString() };
/** Times of one click each, in milliseconds. */
const times: number[] = [];

/** The local Microsoft 365, its `/local` face on a port of its own, and the desk in a child process. */
async function serve(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sportello-teams-"));
  let deskUrl = "http://127.0.0.1:9";
  const cloud = await startLocalM365({
    dataDir: folder,
    smtpPort: 0,
    deskUrl: () => deskUrl,
    people,
    channels: channelNames,
    mailboxes: [{ address: "contact-center@example.it", name: "Assistenza" }],
  });
  const face = createServer((request, response) => void relay(cloud, request, response)).listen(
    0,
    "127.0.0.1",
  );
  await once(face, "listening");
  const desk = fork(import.meta.filename, [DESK_ROLE, folder, ...process.argv.slice(2)], {
    // The stand-in's certificate is known to the process it runs in alone.
    env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0", NODE_NO_WARNINGS: "1" },
  });
  desk.on("message", (url) => {
    deskUrl = String(url);
  });
  const address = face.address();
  const localUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  desk.send({ endpoints: cloud.endpoints, localUrl });
  await once(desk, "exit");
  face.close();
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
}

async function relay(
  cloud: LocalM365,
  request: import("node:http").IncomingMessage,
  response: import("node:http").ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const answer = await cloud.handle({
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    rawBody: Buffer.concat(chunks),
  });
  // In two steps: restify changes what the first gives back, for every server of the process.
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

const DESK: Desk = {
  ...SAMPLE_DESK,
  operators: new Map(people.map((person) => [person.address, person])),
  queues: new Map(
    [...SAMPLE_DESK.queues].map(([key, queue]) => [
      key,
      { ...queue, roles: new Map(people.map(({ address }) => [address, new Set<Role>(["rw"])])) },
    ]),
  ),
};

// biome-ignore lint/suspicious/noExplicitAny: answers of the local Teams, read field by field
type Json = any;

async function measure(folder: string): Promise<void> {
  const [{ endpoints, localUrl }] = (await once(process, "message")) as [
    { endpoints: LocalEndpoints; localUrl: string },
  ];
  const local = async (method: string, path: string, body?: Json): Promise<Json> => {
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return (await fetch(localUrl + path, init)).json();
  };
  const store = await openStore(`sqlite:${join(folder, "bench.db")}`);
  const { userTokenAudience, ...rest } = endpoints;
  const m365 = {
    ...rest,
    teamsAppId: endpoints.appId,
    userTokenAudience: [userTokenAudience],
    publicUrl: "https://desk.example",
    botServiceHosts: [new URL(endpoints.serviceUrl).host],
  };
  const credential = createAppCredential(m365);
  const log = createLog("error");
  const teams = composeTeams(
    { config: { tenant: null } as Config, desk: DESK, log, store, clock, newId: randomUUID, m365 },
    credential,
    createGraph({ credential, baseUrl: m365.graphUrl }),
    {
      routing: createRouting(store.tickets, DESK),
      mailNotice: async () => undefined,
      mailOperator: async () => undefined,
    },
  );
  const server = createHttpServer({ endpoints: [teams.endpoint], log });
  const deskUrl = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  process.send?.(deskUrl);
  const ignore = async () => undefined;
  const dispatcher = createDispatcher({
    outbox: store.outbox,
    handlers: new Proxy(teams.handlers as EffectHandlers, {
      get: (target, kind: keyof EffectHandlers) => target[kind] ?? ignore,
    }),
    clock,
    log,
    holder: "bench",
  });
  dispatcher.start();
  await clicking(local, deskUrl, endpoints, store);
  await updating(local, store);
  await dispatcher.stop();
  await server.stop(0);
  await store.close();
  process.disconnect();
}

type Local = (method: string, path: string, body?: Json) => Promise<Json>;

/** Every operator presses take, note, refresh and release on tickets of his own and of the others. */
async function clicking(
  local: Local,
  deskUrl: string,
  { serviceUrl, tenantId }: LocalEndpoints,
  store: Store,
) {
  const [first] = people;
  await local("POST", "/local/teams/say", {
    conversation: "Canale 0",
    from: first?.address,
    text: "@Sportello segui contact center",
  });
  const { people: accounts, channels: places, team } = await local("GET", "/local/teams");
  const { token } = await local("POST", "/local/teams/token", { serviceUrl });
  const tickets = await Promise.all(people.map(() => created(store)));
  const press = async (who: number, ticket: Ticket, verb: string, data: Json, isMeasured: boolean) => {
    const { number, version } = (await store.tickets.load(ticket.number)) ?? ticket;
    const activity = {
      type: "invoke",
      name: "adaptiveCard/action",
      id: `f:${randomUUID()}`,
      channelId: "msteams",
      serviceUrl,
      locale: "it-IT",
      from: { id: accounts[who].id, aadObjectId: accounts[who].aadObjectId, name: accounts[who].name },
      recipient: { id: "28:bot", name: "Sportello" },
      conversation: { id: places[0].id, conversationType: "channel", isGroup: true, tenantId },
      channelData: { channel: { id: places[0].id }, team: { id: team.id }, tenant: { id: tenantId } },
      value: { action: { type: "Action.Execute", verb, data: { tn: number, v: version, ...data } } },
    };
    const start = performance.now();
    const response = await fetch(`${deskUrl}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
    const answer = (await response.json()) as Json;
    if (response.status !== 200 || answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
    if (isMeasured) times.push(performance.now() - start);
  };
  const verbs = [
    ["ticket.take", {}],
    ["ticket.note", { subject: "Nota", text: "Ho chiamato l’utente." }],
    ["card.refresh", {}],
    ["ticket.release", {}],
  ] as const;
  const oneOperator = async (who: number, many: number, isMeasured: boolean) => {
    for (let n = 0; n < many; n++) {
      const [verb, data] = verbs[n % verbs.length] ?? verbs[0];
      const ticket = tickets[n % 5 === 4 ? (who + 1) % tickets.length : who];
      if (ticket) await press(who, ticket, verb, data, isMeasured);
    }
  };
  // Who everybody is is asked of Teams once, and code is warm, before anything is measured.
  for (let who = 0; who < operators; who++) await oneOperator(who, 1, false);
  await Promise.all(people.map((_, who) => oneOperator(who, 4, false)));
  const start = performance.now();
  await Promise.all(people.map((_, who) => oneOperator(who, clicks, true)));
  const seconds = (performance.now() - start) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0);
  console.log(
    JSON.stringify({
      work: "clicks on cards, no pause between them",
      operators,
      clicks: times.length,
      p50ms: at(0.5),
      p95ms: at(0.95),
      maxMs: round(sorted.at(-1) ?? 0),
      perSecond: Math.round(times.length / seconds),
    }),
  );
  await paced(oneOperator);
}

/** The same people at the pace of people: each clicks once in two seconds, at a moment of his own. */
async function paced(oneOperator: (who: number, many: number, isMeasured: boolean) => Promise<void>) {
  times.length = 0;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.all(
    people.map(async (_, who) => {
      await pause((2_000 / operators) * who);
      for (let n = 0; n < 5; n++) {
        const begun = performance.now();
        await oneOperator(who, 1, true);
        await pause(2_000 - (performance.now() - begun));
      }
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0);
  const figures = { p50ms: at(0.5), p95ms: at(0.95), maxMs: round(sorted.at(-1) ?? 0) };
  console.log(
    JSON.stringify({
      work: "clicks on cards, one in 2 s each",
      operators,
      clicks: sorted.length,
      ...figures,
    }),
  );
}

/** A card of each ticket in a channel, over all the channels, with Teams' limits on. */
async function updating(local: Local, store: Store) {
  await local("POST", "/local/faults", { target: "connector", kind: "real-limits" });
  const [first] = people;
  const say = (conversation: string, text: string) =>
    local("POST", "/local/teams/say", { conversation, from: first?.address, text });
  await say("Canale 0", "@Sportello non seguire contact center");
  for (const name of channelNames) await say(name, "@Sportello segui viabilita");
  const wanted = Math.ceil(updates / channels);
  const start = performance.now();
  const before = await shownCards(local);
  for (let n = 0; n < wanted; n++) await created(store, "viabilita");
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if ((await shownCards(local)) - before >= wanted * channels) break;
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  const { tooMany } = await local("GET", "/local/teams/refused");
  const dead = (await store.outbox.deadLetters(10)).length;
  const all = wanted * channels;
  console.log(
    JSON.stringify({
      work: "proactive messages under Teams' limits",
      updates: all,
      channels,
      seconds,
      tooMany,
      dead,
    }),
  );
}

async function shownCards(local: Local): Promise<number> {
  const { conversations } = await local("GET", "/local/teams");
  return conversations.flatMap(({ messages }: Json) => messages.filter(({ card }: Json) => card)).length;
}

let serial = 0;

async function created(store: Store, queue = "contact-center"): Promise<Ticket> {
  const deps = { store: store.tickets, desk: DESK, newId: randomUUID };
  const context = {
    actor: { kind: "system" },
    now: clock.now(),
    source: "api",
    requestKey: `c${++serial}`,
  } as const;
  const done = await handle(deps, null, { ...CREATED, queue }, context);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.ticket;
}

const round = (value: number): number => Number(value.toFixed(1));

if (process.argv[2] === DESK_ROLE) await measure(process.argv[3] ?? "");
else await serve();
