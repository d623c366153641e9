import type { RoutingMemory } from "../core/routing/routing-memory.ts";
import type { Foundation } from "./foundation.ts";
import type { AppCredential } from "./graph/app-credential.ts";
import type { Graph } from "./graph/graph.ts";
import type { PrefixEndpoint } from "./http/exchange.ts";
import { htmlToText } from "./mail/html-text.ts";
import type { EffectHandlers } from "./outbox/effect-handler.ts";
import { createChannelBindings } from "./teams/channels/channel-bindings.ts";
import { createChannelHistory } from "./teams/channels/channel-history.ts";
import { createKnownChannels } from "./teams/channels/known-channels.ts";
import { sendDigests } from "./teams/digest/send-digests.ts";
import { teamsAdapterWhenNeeded } from "./teams/door/adapter-when-needed.ts";
import { behindAdmission } from "./teams/door/admission.ts";
import { receiveActivity } from "./teams/door/bot-endpoint.ts";
import { createDecline } from "./teams/door/decline.ts";
import { createTurnHandler } from "./teams/door/handle-turn.ts";
import { createDrafts } from "./teams/drafts/drafts.ts";
import { createLinkReader, createLinks } from "./teams/links.ts";
import { createTakenMessages } from "./teams/messages/taken-messages.ts";
import { createActivityFeed } from "./teams/notices/activity-feed.ts";
import type { MailNotice, MailOperator } from "./teams/notices/notice.ts";
import { sendNotice, spreadNotice } from "./teams/notices/send-notices.ts";
import { createTurns } from "./teams/pace/turns.ts";
import { createPersonOf } from "./teams/people/entra-people.ts";
import { createOperatorDirectory } from "./teams/people/operator-directory.ts";
import { syncCards } from "./teams/posts/card-sync.ts";
import { createPostedCards } from "./teams/posts/posted-cards.ts";
import { announceFollowUp } from "./teams/posts/thread-posts.ts";
import { createGroupChats } from "./teams/support/group-chats.ts";
import { syncSupport } from "./teams/support/open-chat.ts";
import { supportPlaces } from "./teams/support/support-places.ts";

export interface TeamsSide {
  readonly endpoint: PrefixEndpoint;
  readonly handlers: Pick<
    EffectHandlers,
    "card.sync" | "thread.follow-up" | "notice.send" | "notice.spread" | "support.chat"
  >;
  /** Sends what is due of the digests. */
  sendDigests(): Promise<void>;
  /** Loads what the first activity would have to wait for. */
  warmUp(): Promise<void>;
}

/** What Teams takes from the rest of the house. */
interface Siblings {
  readonly mailNotice: MailNotice;
  readonly mailOperator: MailOperator;
  readonly routing: RoutingMemory;
}

/** Everything of the desk that speaks with Teams. */
export function composeTeams(
  foundation: Foundation,
  credential: AppCredential,
  graph: Graph,
  siblings: Siblings,
): TeamsSide {
  const { clock, m365 } = foundation;
  const teams = adapterOf(foundation, credential);
  const deps = partsOf(foundation, teams, graph, siblings);
  const handler = createTurnHandler(deps);
  const turn = behindAdmission(
    { serviceHosts: m365.botServiceHosts, tenantIds: [m365.tenantId] },
    handler,
    createDecline(deps, () => clock.now(), handler),
  );
  return {
    endpoint: {
      prefix: "/api/messages",
      methods: ["POST"],
      handle: (request) => receiveActivity(teams, turn, request),
    },
    handlers: {
      "card.sync": (_effect, { ticket }) => syncCards(deps, ticket),
      "thread.follow-up": ({ articleId }, { ticket }) => announceFollowUp(deps, ticket, articleId),
      "notice.send": ({ notice, operator }, claimed) => sendNotice(deps, claimed, notice, operator),
      "notice.spread": ({ notice, by }, claimed) => spreadNotice(deps, claimed, notice, by),
      "support.chat": ({ request }, claimed) => syncSupport(deps, claimed, request),
    },
    sendDigests: () => sendDigests(deps),
    warmUp: () => teams.warmUp(),
  };
}

const adapterOf = ({ m365, metrics, log }: Foundation, credential: AppCredential) =>
  teamsAdapterWhenNeeded({
    appId: m365.appId,
    credential,
    openIdMetadataUrl: m365.botOpenIdMetadataUrl,
    tokenIssuer: m365.botTokenIssuer,
    loginUrl: m365.botLoginUrl,
    oauthScope: m365.botOAuthScope,
    oauthUrl: m365.botOAuthUrl,
    onCall: (call) => {
      metrics?.called("teams", call);
      log.debug("teams", { ...call, seconds: Math.round(call.seconds * 1000) / 1000 });
    },
  });

/** What every answer and every effect in Teams is made with; each takes of it what it names. */
function partsOf(
  { desk, log, store, clock, newId, m365, config }: Foundation,
  teams: ReturnType<typeof adapterOf>,
  graph: Graph,
  siblings: Siblings,
) {
  const bindings = createChannelBindings(store);
  const personOf = createPersonOf((path) => graph.getJson(path));
  const app = { appId: m365.teamsAppId, publicUrl: m365.publicUrl };
  return {
    ...siblings,
    store: store.tickets,
    allStore: store,
    desk,
    newId,
    clock,
    log,
    teams,
    links: createLinks(app, config.tenant !== null),
    teamsLinks: createLinks(app, true),
    feed: createActivityFeed(graph),
    groupChats: createGroupChats(graph, m365),
    support: supportPlaces(store),
    drafts: createDrafts(store, clock),
    bindings,
    channels: createKnownChannels({ store, clock, bindings }),
    turns: createTurns({ store, clock }),
    cards: createPostedCards(store),
    history: createChannelHistory(
      (path) => graph.getJson(path),
      (conversation) => teams.teamGroupId(conversation),
    ),
    operators: createOperatorDirectory(store, desk, teams, personOf),
    numberInLink: createLinkReader(app),
    messages: createTakenMessages({
      store,
      clock,
      personOf,
      htmlToText,
      getBytes: (path) => graph.getBytes(path),
    }),
  };
}
