import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { botMetadataPath, botTokenIssuer } from "./bot-tokens.ts";
import { type Cloud, loginIssuer, serviceUrl } from "./cloud.ts";
import { type CloudServer, startCloudServer } from "./cloud-server.ts";
import { personalConversation } from "./conversation-id.ts";
import { createDirectory } from "./directory.ts";
import { botAudience } from "./entra-login.ts";
import { openFaults } from "./faults.ts";
import { createNotifier, type Notifier } from "./graph/notifier.ts";
import { createGraphRequestLog } from "./graph-requests.ts";
import type { LocalRequest, LocalResponse } from "./http-message.ts";
import { answerLocal } from "./local-api.ts";
import { checkOptions, type LocalM365Options } from "./options.ts";
import { groupChatId, playgroundConfig, shownConversations } from "./playground/config-file.ts";
import { type PlaygroundProcess, startPlaygroundProcess } from "./playground/process.ts";
import {
  createRateLimiter,
  feedLimits,
  mailSendLimits,
  teamsSendLimits,
  teamsTenantLimits,
} from "./rate-limit.ts";
import { loadSigningKey } from "./signing-keys.ts";
import { openSmtpDoor, type SmtpDoor } from "./smtp-door.ts";
import { openConversations } from "./state/conversations.ts";
import { openDraftFiles } from "./state/draft-files.ts";
import { openGroups } from "./state/groups.ts";
import { openLetters } from "./state/letters.ts";
import { openMails } from "./state/mails.ts";
import { openState, type StateFile } from "./state/open-state.ts";
import { openLog } from "./state/outgoing-log.ts";
import { openPlaygroundIds } from "./state/playground-ids.ts";
import { openSubscriptions } from "./state/subscriptions.ts";
import { openTeamState } from "./state/team-state.ts";
import { type Certificate, loadCertificate, trustCertificate } from "./tls.ts";

export type { LocalRequest, LocalResponse } from "./http-message.ts";
export type { LocalM365Options } from "./options.ts";

/** What the product's production code needs to talk to the stand-in instead of Microsoft: base URLs and credentials. */
export interface LocalEndpoints {
  readonly tenantId: string;
  readonly appId: string;
  readonly appSecret: string;
  /** Authority for msal-node; needs {@link knownAuthority} among its known authorities. */
  readonly authority: string;
  readonly knownAuthority: string;
  /** `baseUrl` of graph-client; its version stays `v1.0`. */
  readonly graphUrl: string;
  /** Entry for graph-client's `customHosts`. */
  readonly graphHost: string;
  /** `ToBotFromChannelOpenIdMetadataUrl` and `ToBotFromEmulatorOpenIdMetadataUrl`. */
  readonly botOpenIdMetadataUrl: string;
  /** `ToBotFromChannelTokenIssuer`. */
  readonly botTokenIssuer: string;
  /** `ToChannelFromBotLoginUrl`. */
  readonly botLoginUrl: string;
  /** `ToChannelFromBotOAuthScope`. */
  readonly botOAuthScope: string;
  /** `OAuthUrl`; nothing of the desk calls it, botbuilder wants all its settings or none. */
  readonly botOAuthUrl: string;
  readonly userTokenIssuer: string;
  readonly userTokenJwksUrl: string;
  readonly userTokenAudience: string;
  /** The Bot Connector, as inbound activities name it. */
  readonly serviceUrl: string;
  /** Ids of the team, for Graph (`aadGroupId`) and for Teams. */
  readonly team: { readonly id: string; readonly aadGroupId: string; readonly name: string };
}

/** A running local Microsoft 365. */
export interface LocalM365 {
  readonly endpoints: LocalEndpoints;
  readonly smtpPort: number;
  /** Answers a request of the product's own HTTP server below `/local`. */
  handle(request: LocalRequest): Promise<LocalResponse>;
  /** Starts the Agents Playground; undefined, and a warning, when it does not start. */
  startPlayground(port: number): Promise<{ readonly url: string } | undefined>;
  close(): Promise<void>;
}

/** Starts the stand-in on loopback; throws one clear sentence when a port is taken or the options would expose it. */
export async function startLocalM365(options: LocalM365Options): Promise<LocalM365> {
  checkOptions(options);
  const state = openState(options.dataDir);
  const opened: { close(): unknown }[] = [state];
  const closeAll = async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
  };
  try {
    const { cloud, certificate, notifier, bind } = await openCloud(options, state);
    opened.push(notifier);
    const server = await startCloudServer(cloud, certificate, cloudPorts(options, state));
    opened.push(server);
    bind(server);
    state.saveSetting("cloud.port", String(server.port));
    const door = await openSmtpDoor(cloud, options.smtpPort);
    opened.push(door);
    trustCertificate(certificate.cert);
    return running(options, cloud, door, opened, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function running(
  options: LocalM365Options,
  cloud: Cloud,
  door: SmtpDoor,
  opened: { close(): unknown }[],
  closeAll: () => Promise<void>,
): LocalM365 {
  let playground: PlaygroundProcess | undefined;
  const places = () => ({ smtpPort: door.port, playground: playground?.url });
  return {
    endpoints: endpointsOf(cloud),
    smtpPort: door.port,
    handle: (request) => answerLocal({ cloud, places }, request),
    startPlayground: async (port) => {
      try {
        const started = await openPlayground(options, cloud, port);
        playground = started;
        opened.push({ close: () => started.stop() });
        return { url: started.url };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        cloud.warn(`The Agents Playground did not start: ${reason}`);
        return undefined;
      }
    },
    close: closeAll,
  };
}

async function openCloud(
  options: LocalM365Options,
  state: StateFile,
): Promise<{ cloud: Cloud; certificate: Certificate; notifier: Notifier; bind(server: CloudServer): void }> {
  const [loginKey, botKey, certificate] = await Promise.all([
    loadSigningKey(state, "login"),
    loadSigningKey(state, "bot"),
    loadCertificate(state),
  ]);
  const { deskUrl } = options;
  let port = 0;
  const base = {
    directory: createDirectory(options),
    groups: openGroups(state, options.groups ?? []),
    state,
    mails: openMails(state),
    draftFiles: openDraftFiles(state),
    letters: openLetters(state),
    log: openLog(state),
    conversations: openConversations(state),
    team: openTeamState(state),
    playgroundIds: openPlaygroundIds(state),
    subscriptions: openSubscriptions(state),
    faults: openFaults(state),
    graphRequests: createGraphRequestLog(),
    mailLimiter: createRateLimiter(mailSendLimits),
    sendLimiter: createRateLimiter(teamsSendLimits),
    tenantLimiter: createRateLimiter(teamsTenantLimits),
    refused: { tooMany: 0 },
    feedLimiter: createRateLimiter(feedLimits),
    playground: { url: undefined, shown: new Set<string>() },
    loginKey,
    botKey,
    appSecret: appSecretOf(state),
    sentItemsDelayMs: options.sentItemsDelayMs ?? 0,
    origin: () => `https://127.0.0.1:${port}`,
    deskUrl: () => (typeof deskUrl === "string" ? deskUrl : deskUrl()).replace(/\/$/, ""),
    now: options.now ?? (() => new Date()),
    warn: options.warn ?? (() => undefined),
  };
  const notifier = createNotifier(base);
  const cloud: Cloud = {
    ...base,
    announce: notifier.announce,
    announceLifecycle: notifier.announceLifecycle,
  };
  saveKnownConversations(cloud);
  const bind = (server: CloudServer) => {
    port = server.port;
  };
  return { cloud, certificate, notifier, bind };
}

function saveKnownConversations(cloud: Cloud): void {
  const at = cloud.now().toISOString();
  for (const { id, name } of cloud.directory.channels) {
    cloud.conversations.save({ id, kind: "channel", name, members: [], at });
  }
}

async function openPlayground(
  options: LocalM365Options,
  cloud: Cloud,
  port: number,
): Promise<PlaygroundProcess> {
  const { directory, playground } = cloud;
  const [me] = directory.people;
  if (me) personalConversation(cloud, me);
  const members = directory.people.map(({ address }) => address);
  const at = cloud.now().toISOString();
  cloud.conversations.save({ id: groupChatId, kind: "chat", name: "Chat di gruppo", members, at });
  const started = await startPlaygroundProcess({
    port,
    folder: join(options.dataDir, "playground"),
    config: playgroundConfig(directory),
    endpoint: `${cloud.deskUrl()}/local/playground/messages`,
  });
  // It begins empty each time: what it called our messages before means nothing to it now.
  cloud.playgroundIds.clear();
  for (const id of shownConversations(directory)) playground.shown.add(id);
  playground.url = started.connectorUrl;
  return {
    ...started,
    stop: async () => {
      playground.url = undefined;
      playground.shown.clear();
      await started.stop();
    },
  };
}

function endpointsOf(cloud: Cloud): LocalEndpoints {
  const { tenantId, appId, team } = cloud.directory;
  const origin = cloud.origin();
  return {
    tenantId,
    appId,
    appSecret: cloud.appSecret,
    authority: `${origin}/${tenantId}`,
    knownAuthority: new URL(origin).host,
    graphUrl: `${origin}/`,
    graphHost: new URL(origin).hostname,
    botOpenIdMetadataUrl: `${origin}${botMetadataPath}`,
    botTokenIssuer,
    botLoginUrl: `${origin}/${tenantId}`,
    botOAuthScope: botAudience,
    botOAuthUrl: `${origin}/botframework/token`,
    userTokenIssuer: loginIssuer(cloud),
    userTokenJwksUrl: `${origin}/${tenantId}/discovery/v2.0/keys`,
    userTokenAudience: appId,
    serviceUrl: serviceUrl(cloud),
    team,
  };
}

/** Conversation references hold the service URL: keep the port of last time when it is free. */
function cloudPorts(options: LocalM365Options, state: StateFile): readonly number[] {
  if (options.cloudPort) return [options.cloudPort];
  const last = Number(state.setting("cloud.port") ?? 0);
  return last > 0 ? [last, 0] : [0];
}

function appSecretOf(state: StateFile): string {
  const known = state.setting("app.secret");
  if (known !== undefined) return known;
  const made = randomBytes(24).toString("base64url");
  state.saveSetting("app.secret", made);
  return made;
}
