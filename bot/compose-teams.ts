import type { ConfidentialClientApplication } from "@azure/msal-node";
import type { Foundation } from "./foundation.ts";
import type { Graph } from "./graph/graph.ts";
import type { PrefixEndpoint } from "./http/exchange.ts";
import { htmlToText } from "./mail/html-text.ts";
import type { EffectHandlers } from "./outbox/effect-handler.ts";
import { createTeamsAdapter } from "./teams/adapter.ts";
import { behindAdmission } from "./teams/admission.ts";
import { receiveActivity } from "./teams/bot-endpoint.ts";
import { syncCards } from "./teams/card-sync.ts";
import { createChannelBindings } from "./teams/channel-bindings.ts";
import { createChannelHistory } from "./teams/channel-history.ts";
import { createKnownChannels } from "./teams/channels/known-channels.ts";
import { createDecline } from "./teams/decline.ts";
import { createDrafts } from "./teams/drafts.ts";
import { createPersonOf } from "./teams/entra-people.ts";
import { createTurnHandler } from "./teams/handle-turn.ts";
import { createLinkReader, createLinks } from "./teams/links.ts";
import { type MailNotice, sendNotice } from "./teams/notices.ts";
import { createOperatorDirectory } from "./teams/operator-directory.ts";
import { createTurns } from "./teams/pace/turns.ts";
import { createPostedCards } from "./teams/posted-cards.ts";
import { createTakenMessages } from "./teams/taken-messages.ts";
import { announceFollowUp } from "./teams/thread-posts.ts";

export interface TeamsSide {
  readonly endpoint: PrefixEndpoint;
  readonly handlers: Pick<EffectHandlers, "card.sync" | "thread.follow-up" | "notice.send">;
}

/** Everything of the desk that speaks with Teams. */
export function composeTeams(
  { desk, log, store, clock, newId, m365, config }: Foundation,
  credential: ConfidentialClientApplication,
  graph: Graph,
  mailNotice: MailNotice,
): TeamsSide {
  const teams = createTeamsAdapter({
    appId: m365.appId,
    credential,
    openIdMetadataUrl: m365.botOpenIdMetadataUrl,
    tokenIssuer: m365.botTokenIssuer,
    loginUrl: m365.botLoginUrl,
    oauthScope: m365.botOAuthScope,
    oauthUrl: m365.botOAuthUrl,
  });
  const bindings = createChannelBindings(store);
  const personOf = createPersonOf((path) => graph.getJson(path));
  const deps = {
    store: store.tickets,
    allStore: store,
    desk,
    newId,
    clock,
    log,
    teams,
    mailNotice,
    links: createLinks(m365, config.tenant !== null),
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
    numberInLink: createLinkReader(m365),
    messages: createTakenMessages({
      store,
      clock,
      personOf,
      htmlToText,
      getBytes: (path) => graph.getBytes(path),
    }),
  };
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
    },
  };
}
