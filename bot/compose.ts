import type { Clock, Commit } from "../core/ports.ts";
import type { RoutingMemory } from "../core/routing/routing-memory.ts";
import { AccessRecorder } from "./access/access-recorder.ts";
import { composeDesk } from "./compose-desk.ts";
import { composeHttp, listen } from "./compose-http.ts";
import { composeInstances } from "./compose-instances.ts";
import { composeMail } from "./compose-mail.ts";
import { composeMicrosoft365, LOOPBACK, localUrlOf } from "./compose-microsoft-365.ts";
import { composeOutbox } from "./compose-outbox.ts";
import { composeTeams } from "./compose-teams.ts";
import type { Config } from "./config.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import { createDigestLoop } from "./digest-loop.ts";
import type { Foundation } from "./foundation.ts";
import { createAppCredential } from "./graph/app-credential.ts";
import { createGraph } from "./graph/graph.ts";
import { ChangeFeed, changeOf } from "./http/change-feed.ts";
import { keptSecret } from "./kept-secret.ts";
import type { LocalM365 } from "./local/local-m365.ts";
import type { Log } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics/metrics.ts";
import type { OwnMicrosoft365 } from "./microsoft-365.ts";
import { newId } from "./new-id.ts";
import { createRetentionLoop } from "./retention-loop.ts";
import { createRouting } from "./routing.ts";
import { openStore } from "./storage/open-store.ts";
import { tellingStore } from "./storage/telling-store.ts";
import type { WorkerLoop } from "./worker-loop.ts";

/** A started desk: where its doors are, and how to close them. */
export interface RunningDesk {
  readonly port: number;
  /** For people: what is where. */
  readonly addresses: readonly { readonly what: string; readonly where: string }[];
  /** Finishes what is in hand; nothing is lost if it is not called. */
  stop(): Promise<void>;
}

/**
 * Builds the desk from its configuration and opens its doors. This and its parts, `compose-*.ts`, construct all
 * adapters and bring siblings together; here is the order in which they need each other.
 * @param elsewhere a Microsoft 365 that others run, in the place of the tenant's and of a local one in this process
 */
export async function compose(
  config: Config,
  file: DeskFile,
  log: Log,
  elsewhere: OwnMicrosoft365 | null = null,
): Promise<RunningDesk> {
  const opened: Opened = [];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const { port, addresses } = await open({ config, file, log, elsewhere }, opened);
    return { port, addresses, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** How to close what is open, the latest last. */
type Opened = (() => Promise<void>)[];

interface Given {
  readonly config: Config;
  readonly file: DeskFile;
  readonly log: Log;
  readonly elsewhere: OwnMicrosoft365 | null;
}

async function open(
  { config, file, log, elsewhere }: Given,
  opened: Opened,
): Promise<Omit<RunningDesk, "stop">> {
  const { store, onCommit, instances, changes, metrics, clock } = await openMemory(config, log, opened);
  const { m365, local } = await composeMicrosoft365(config, file, log, elsewhere);
  if (local) opened.push(() => local.close());
  const { credential, graph } = accessToGraph(m365, metrics, log);
  const { desk, stop: stopDesk } = await composeDesk(file, { store, graph, log });
  opened.push(stopDesk);
  const foundation: Foundation = { config, desk, log, store, clock, newId, m365, metrics };
  const recorder = new AccessRecorder({ accesses: store.accesses, desk, clock, log });
  opened.push(() => recorder.flush());
  const mail = composeMail(foundation, graph, await keptSecret(store, "client-state"), instances.leases);
  const routing = createRouting(store.tickets, desk);
  opened.push(() => routing.stop());
  const teams = composeTeams(foundation, credential, graph, {
    routing,
    mailNotice: mail.sendNotice,
    mailOperator: mail.sendToOperator,
  });
  const dispatcher = await composeOutbox(foundation, instances.holder, {
    ...teams.handlers,
    ...mail.handlers,
  });
  onCommit.push(
    (commit) => recorder.recordCommit(commit),
    (commit) => routing.noteCommit(commit),
    ({ events }) => metrics.committed(events),
    () => dispatcher.wake(),
  );
  const server = composeHttp(foundation, {
    doors: [teams.endpoint, mail.endpoint],
    changes,
    routing,
    recordAccess: (access) => recorder.record(access),
    metrics,
    local,
  });
  const port = await listen(server, config, local);
  opened.push(() => server.stop());
  opened.push(async () => changes.stop());
  startLoops(opened, [
    dispatcher,
    mail.watch,
    createDigestLoop(teams.sendDigests, log),
    createRetentionLoop(foundation, instances.leases("retention")),
    instances.hearing,
  ]);
  void teams.warmUp();
  readSolved(routing, log);
  const playground =
    local && config.playground ? await local.startPlayground(config.playgroundPort) : undefined;
  return { port, addresses: addressesOf(foundation, local, playground?.url) };
}

/** The store, and those of this process and of others who hear what is committed to it. */
async function openMemory(config: Config, log: Log, opened: Opened) {
  const engine = await openStore(config.storeUrl);
  opened.push(() => engine.close());
  const clock: Clock = { now: () => new Date().toISOString() };
  const changes = new ChangeFeed();
  const metrics = createMetrics({
    outbox: () => engine.outbox.depth(clock.now()),
    listeners: () => changes.listeners,
    now: Date.now,
  });
  const instances = composeInstances(config, { store: engine, clock, log, changes });
  const tell = (commit: Commit): void => {
    const change = changeOf(commit);
    changes.add(change);
    instances.tell(change);
  };
  // Who comes later than the store adds himself, before anybody can commit.
  const onCommit = [tell];
  const store = tellingStore(engine, (commit) => {
    for (const hear of onCommit) hear(commit);
  });
  return { store, onCommit, instances, changes, metrics, clock };
}

function accessToGraph(m365: OwnMicrosoft365, metrics: Metrics, log: Log) {
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

/** What is in hand is finished before anything below it closes. */
function startLoops(opened: Opened, loops: readonly WorkerLoop[]): void {
  for (const loop of loops) loop.start();
  opened.push(async () => {
    await Promise.all(loops.map((loop) => loop.stop()));
  });
}

/** Meanwhile: a hint that is not there yet is missed by nobody. */
const readSolved = (routing: RoutingMemory, log: Log): void => {
  routing
    .catchUp()
    .catch((error: unknown) => log.warn("solved tickets could not be read", { error: String(error) }));
};

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
