import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { RecordAccess } from "../core/access/access.ts";
import type { Clock } from "../core/ports.ts";
import type { RoutingMemory } from "../core/routing/routing-memory.ts";
import { splitReply } from "../core/text/split-reply.ts";
import { plusMinutes } from "../core/time.ts";
import { AccessRecorder } from "./access/access-recorder.ts";
import { composeDesk, localTenant } from "./compose-desk.ts";
import { composeInstances } from "./compose-instances.ts";
import { composeMail } from "./compose-mail.ts";
import { composeTeams } from "./compose-teams.ts";
import type { Config } from "./config.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import { createDigestLoop } from "./digest-loop.ts";
import type { Foundation } from "./foundation.ts";
import { createAppCredential } from "./graph/app-credential.ts";
import { createGraph } from "./graph/graph.ts";
import { apiEndpoints } from "./http/api.ts";
import { ChangeFeed, changeOf } from "./http/change-feed.ts";
import type { ApiDeps } from "./http/deps.ts";
import { type Endpoint, type Handler, json } from "./http/exchange.ts";
import { type MetricsGuard, metricsEndpoint } from "./http/metrics-endpoint.ts";
import { createPictureFetcher } from "./http/pictures/fetch-picture.ts";
import { appPages } from "./http/public/app-pages.ts";
import { publicPageEndpoints } from "./http/public/public-page.ts";
import { createHttpServer } from "./http/server.ts";
import { createTokenVerifier } from "./http/sign-in/bearer.ts";
import { RateLimits } from "./http/wire/rate-limits.ts";
import { staticFiles } from "./http/wire/static-files.ts";
import { keptSecret } from "./kept-secret.ts";
import type { LocalM365 } from "./local/local-m365.ts";
import type { Log } from "./log.ts";
import { htmlToText } from "./mail/html-text.ts";
import { sanitizeHtml } from "./mail/sanitize-html.ts";
import { createMetrics, METRICS_TYPE, type Metrics } from "./metrics/metrics.ts";
import { type Microsoft365, microsoft365At, microsoft365Of, type OwnMicrosoft365 } from "./microsoft-365.ts";
import { counterpartHandlers } from "./outbox/counterparts.ts";
import { createDispatcher, type Dispatcher } from "./outbox/dispatcher.ts";
import { mailGivenUp, recordingMail } from "./outbox/mail-outcome.ts";
import { timerHandlers } from "./outbox/timers.ts";
import { createRetentionLoop } from "./retention-loop.ts";
import { createRouting } from "./routing.ts";
import { openStore } from "./storage/open-store.ts";
import { tellingStore } from "./storage/telling-store.ts";

/** A started desk: where its doors are, and how to close them. */
export interface RunningDesk {
  readonly port: number;
  /** For people: what is where. */
  readonly addresses: readonly { readonly what: string; readonly where: string }[];
  /** Finishes what is in hand; nothing is lost if it is not called. */
  stop(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
/** Exchange needs a moment to show in Sent Items what it took from a process that was killed. */
const SETTLING_MINUTES = 1 / 6;
const TAB_FOLDER = join(import.meta.dirname, "../dist/tab");
const LOCAL_MAX_BYTES = 41_000_000;

/**
 * Builds the desk from its configuration and opens its doors. This and its parts construct all adapters.
 * @param elsewhere a Microsoft 365 that others run, in the place of the tenant's and of a local one in this process
 */
export async function compose(
  config: Config,
  file: DeskFile,
  log: Log,
  elsewhere: OwnMicrosoft365 | null = null,
): Promise<RunningDesk> {
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    return await open({ config, file, log, elsewhere }, opened, closeAll);
  } catch (thrown) {
    await closeAll();
    throw thrown;
  }
}

interface Given {
  readonly config: Config;
  readonly file: DeskFile;
  readonly log: Log;
  readonly elsewhere: OwnMicrosoft365 | null;
}

async function open(
  { config, file, log, elsewhere }: Given,
  opened: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<RunningDesk> {
  const rawStore = await openStore(config.storeUrl);
  opened.push(() => rawStore.close());
  const clock: Clock = { now: () => new Date().toISOString() };
  const changes = new ChangeFeed();
  const metrics = createMetrics({
    outbox: () => rawStore.outbox.depth(clock.now()),
    listeners: () => changes.listeners,
    now: Date.now,
  });
  const instances = composeInstances(config, { store: rawStore, clock, log, changes });
  const store = tellingStore(rawStore, (commit) => {
    const change = changeOf(commit);
    changes.add(change);
    instances.tell(change);
    recorder.recordCommit(commit);
    routing.noteCommit(commit);
    metrics.committed(commit.events);
    dispatcher.wake();
  });
  const remote = elsewhere ?? (config.tenant && microsoft365Of(config.tenant));
  const local = remote ? null : await startLocal(config, file, log);
  if (local) opened.push(() => local.close());
  const m365 = remote ?? microsoft365OfLocal(config, local);
  const { credential, graph } = accessToGraph(m365, metrics, log);
  const { desk, stop: stopDesk } = await composeDesk(file, { store: rawStore, graph, log });
  opened.push(stopDesk);
  const recorder = new AccessRecorder({ accesses: rawStore.accesses, desk, clock, log });
  opened.push(() => recorder.flush());
  const foundation: Foundation = { config, desk, log, store, clock, newId: randomUUID, m365, metrics };
  const mail = composeMail(foundation, graph, await keptSecret(rawStore, "client-state"), instances.leases);
  const routing = createRouting(store.tickets, desk);
  opened.push(() => routing.stop());
  const teams = composeTeams(foundation, credential, graph, {
    routing,
    mailNotice: mail.sendNotice,
    mailOperator: mail.sendToOperator,
  });
  const digests = createDigestLoop(teams.sendDigests, log);
  const handleDeps = { store: store.tickets, desk, newId: randomUUID };
  const retention = createRetentionLoop(foundation, instances.leases("retention"));
  const { holder, hearing } = instances;
  await store.outbox.releaseHeldBy(holder, plusMinutes(clock.now(), SETTLING_MINUTES));
  const dispatcher: Dispatcher = createDispatcher({
    outbox: store.outbox,
    clock,
    log,
    holder,
    onGivenUp: mailGivenUp(handleDeps, clock),
    onTried: metrics.performed,
    handlers: {
      ...teams.handlers,
      "mail.send": recordingMail(handleDeps, clock, mail.handlers["mail.send"]),
      ...timerHandlers(handleDeps, clock),
      ...counterpartHandlers(handleDeps, clock),
    },
  });
  const server = createHttpServer({
    endpoints: [
      teams.endpoint,
      mail.endpoint,
      ...apiEndpoints(apiDeps(foundation, changes, routing, (access) => recorder.record(access))),
      tabSettings(m365),
      metricsEndpoint(metricsGuard(config, local), metrics.page, METRICS_TYPE),
      ...publicPageEndpoints({ desk, store }),
      ...appPages(desk),
      ...staticFiles(TAB_FOLDER),
      ...localEndpoints(local),
    ],
    log,
    onAnswer: metrics.answered,
    // On one machine everybody has one address, and programs that test ask for thousands.
    ...(!local && { limits: new RateLimits() }),
    proxies: config.proxies,
  });
  const port = await server.listen(config.port, local ? LOOPBACK : undefined);
  opened.push(() => server.stop());
  opened.push(async () => changes.stop());
  const loops = [dispatcher, mail.watch, digests, retention, hearing];
  for (const loop of loops) loop.start();
  opened.push(async () => {
    await Promise.all(loops.map((loop) => loop.stop()));
  });
  void teams.warmUp();
  readSolved(routing, log);
  const playground =
    local && config.playground ? await local.startPlayground(config.playgroundPort) : undefined;
  return { port, addresses: addressesOf(foundation, local, playground?.url), stop };
}

function accessToGraph(m365: Microsoft365, metrics: Metrics, log: Log) {
  const credential = createAppCredential({
    ...m365,
    warn: (message, reason) => log.warn(message, { reason }),
  });
  const graph = createGraph({
    credential,
    baseUrl: m365.graphUrl,
    onCall: (call) => {
      metrics.called("graph", call);
      log.debug("graph", { ...call, seconds: Math.round(call.seconds * 1000) / 1000 });
    },
  });
  return { credential, graph };
}

/** Meanwhile: a hint that is not there yet is missed by nobody. */
const readSolved = (routing: RoutingMemory, log: Log): void => {
  routing
    .catchUp()
    .catch((error: unknown) => log.warn("solved tickets could not be read", { error: String(error) }));
};

/** Without a tenant nobody but this machine gets here. */
function metricsGuard({ metricsToken }: Config, local: LocalM365 | null): MetricsGuard {
  if (metricsToken !== null) return { token: metricsToken };
  return local ? "open" : "closed";
}

const localUrlOf = ({ port }: Config): string => `http://${LOOPBACK}:${port}`;

async function startLocal(config: Config, file: DeskFile, log: Log): Promise<LocalM365> {
  // Who has a tenant does not load it.
  const { startLocalM365 } = await import("./local/local-m365.ts");
  return startLocalM365({
    ...localTenant(file),
    dataDir: config.dataDir,
    smtpPort: config.smtpPort,
    deskUrl: localUrlOf(config),
    warn: (message) => log.warn(message),
  });
}

function microsoft365OfLocal(config: Config, local: LocalM365 | null): OwnMicrosoft365 {
  if (!local) throw new Error("neither a tenant nor a local Microsoft 365");
  return microsoft365At(local.endpoints, localUrlOf(config));
}

function apiDeps(
  { store, desk, clock, newId, m365, log }: Foundation,
  changes: ChangeFeed,
  routing: RoutingMemory,
  recordAccess: RecordAccess,
): ApiDeps {
  return {
    routing,
    recordAccess,
    changes,
    store,
    desk,
    clock,
    newId,
    log,
    sanitizeHtml,
    fetchPicture: createPictureFetcher(),
    htmlToText,
    newTextOf: (text) => splitReply(text).reply,
    publicUrl: m365.publicUrl.replace(/\/+$/, ""),
    verifyToken: createTokenVerifier({
      jwksUrl: m365.userTokenJwksUrl,
      issuer: m365.userTokenIssuer,
      audience: m365.userTokenAudience,
      tenantId: m365.tenantId,
    }),
  };
}

/** What the tab must know before it can sign anybody in. */
const tabSettings = ({ appId }: Microsoft365): Endpoint => ({
  method: "GET",
  path: "/tab/settings.json",
  handle: async () => json(200, { clientId: appId }),
});

/** The stand-in's doors on the desk's own port; none when there is a tenant. */
function localEndpoints(local: LocalM365 | null): readonly Endpoint[] {
  if (!local) return [];
  const handle: Handler = (request) => local.handle(request);
  return [
    { prefix: "/local/", maxBytes: LOCAL_MAX_BYTES, handle },
    { prefix: "/local", handle },
  ];
}

function addressesOf(
  { config, desk }: Foundation,
  local: LocalM365 | null,
  playground: string | undefined,
): RunningDesk["addresses"] {
  if (!local) return [{ what: "Desk", where: `port ${config.port}` }];
  const url = localUrlOf(config);
  const [mailbox] = desk.mailboxes;
  return [
    { what: "Tab", where: `${url}/tab/` },
    { what: "Teams client", where: playground ?? "off" },
    { what: "Mail door", where: `smtp://${LOOPBACK}:${local.smtpPort}  (write to ${mailbox?.address})` },
    { what: "What citizens received", where: `${url}/local/mailbox` },
    { what: "Everything local", where: `${url}/local/` },
  ];
}
