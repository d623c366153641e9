import type { ConfidentialClientApplication } from "@azure/msal-node";
import {
  type Activity,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  MessageFactory,
  TeamsInfo,
  type TurnContext,
} from "botbuilder";
import { AuthenticationError, MsalServiceClientCredentialsFactory } from "botframework-connector";
import type { Conversation, Member, OutgoingMessage, TeamsGateway } from "../conversation.ts";
import { TeamsFailure } from "../teams-failure.ts";
import { NotFromTeams } from "./not-from-teams.ts";

/** Where Bot Framework's tokens come from and go to; Microsoft's own addresses in production. */
export interface BotIdentity {
  readonly appId: string;
  readonly credential: Pick<ConfidentialClientApplication, "acquireTokenByClientCredential">;
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
  readonly oauthScope: string;
  readonly oauthUrl: string;
  /** Told how each call to the Bot Connector ended. */
  readonly onCall?: (call: { route: string; status: number | null; seconds: number }) => void;
}

/** What a turn answers: nothing for messages, a status and a body for invokes. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** The other half of a turn: gets the raw activity, answers it, never throws. */
export type TurnHandler = (
  activity: unknown,
  reply: (message: OutgoingMessage) => Promise<void>,
) => Promise<TurnAnswer>;

export interface TeamsAdapter extends TeamsGateway {
  /**
   * Checks the token of an inbound activity and runs the turn.
   * @throws NotFromTeams for a missing, forged or foreign token
   */
  receive(
    authorization: string,
    activity: Readonly<Record<string, unknown>>,
    handler: TurnHandler,
  ): Promise<TurnAnswer>;
}

/** botbuilder keeps the method that gives the invoke answer to subclasses. */
class Adapter extends CloudAdapter {
  run(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, logic);
  }
}

export function createTeamsAdapter(identity: BotIdentity): TeamsAdapter {
  const adapter = new Adapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        // Setting one of these makes botbuilder use only what is set here: all are given.
        ToBotFromChannelOpenIdMetadataUrl: identity.openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: identity.openIdMetadataUrl,
        ToBotFromChannelTokenIssuer: identity.tokenIssuer,
        ToChannelFromBotLoginUrl: identity.loginUrl,
        ToChannelFromBotOAuthScope: identity.oauthScope,
        OAuthUrl: identity.oauthUrl,
        CallerId: "urn:botframework:azure",
      },
      new MsalServiceClientCredentialsFactory(identity.appId, identity.credential as never),
    ),
  );
  const inConversation = async <T>(
    route: string,
    conversation: Conversation,
    work: (context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    const startedAt = performance.now();
    const told = (status: number | null) =>
      identity.onCall?.({ route, status, seconds: (performance.now() - startedAt) / 1000 });
    let result: { readonly value: T } | undefined;
    try {
      await adapter.continueConversationAsync(identity.appId, referenceTo(conversation), async (context) => {
        askOnce(context);
        result = { value: await work(context) };
      });
    } catch (thrown) {
      const failure = new TeamsFailure(thrown);
      told(failure.status ?? null);
      throw failure;
    }
    told(200);
    if (!result) throw new Error("the conversation could not be continued");
    return result.value;
  };
  return {
    receive: (authorization, activity, handler) => receive(adapter, authorization, activity, handler),
    send: (conversation, message) =>
      inConversation("send", conversation, async (context) => {
        if (message.threadOf)
          context.activity.conversation.id = `${conversation.id};messageid=${message.threadOf}`;
        const sent = await context.sendActivity(toActivity(message));
        if (!sent?.id) throw new Error("Teams gave the message no id");
        return sent.id;
      }),
    update: (conversation, activityId, message) =>
      inConversation("update", conversation, async (context) => {
        await context.updateActivity({ ...toActivity(message), id: activityId });
      }),
    member: (conversation, userId) =>
      inConversation("member", conversation, (context) => memberOf(context, userId)),
    teamGroupId: (conversation) =>
      inConversation("team", conversation, async (context) => {
        const team = await TeamsInfo.getTeamDetails(context, conversation.channel?.teamId);
        return team.aadGroupId ?? null;
      }),
    channelNames: (conversation) =>
      inConversation("channels", conversation, async (context) => {
        const teamId = conversation.channel?.teamId;
        const team = await TeamsInfo.getTeamDetails(context, teamId);
        const channels = await TeamsInfo.getTeamChannels(context, teamId);
        return {
          team: team.name ?? "",
          channel: channels.find(({ id }) => id === conversation.id)?.name ?? "",
        };
      }),
  };
}

async function receive(
  adapter: Adapter,
  authorization: string,
  activity: Readonly<Record<string, unknown>>,
  handler: TurnHandler,
): Promise<TurnAnswer> {
  let hasBegun = false;
  let answer: TurnAnswer = { status: 200 };
  try {
    await adapter.run(authorization, activity as unknown as Activity, async (context) => {
      hasBegun = true;
      askOnce(context);
      answer = await handler(activity, async (message) => {
        await context.sendActivity(toActivity(message));
      });
    });
    return answer;
  } catch (thrown) {
    if (hasBegun || isOutage(thrown)) throw thrown;
    // A wrong signature surfaces as an ordinary error of the token library, not as an AuthenticationError.
    throw new NotFromTeams(
      thrown instanceof AuthenticationError ? thrown.message : "the token is not valid",
      {
        cause: thrown,
      },
    );
  }
}

/**
 * The connector client would repeat a POST whose answer was lost, and so post twice: the outbox looks first.
 * Its own `noRetryPolicy` option does nothing (botbuilder-stdlib, serviceClientContext.js), so the policy is taken out.
 */
function askOnce(context: TurnContext): void {
  const connector = context.turnState.get<{ client?: RetryingClient }>(context.adapter.ConnectorClientKey);
  connector?.client?.pipeline.removePolicy({ phase: "Retry" });
}

interface RetryingClient {
  readonly pipeline: { removePolicy(which: { phase: "Retry" }): unknown };
}

const isOutage = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|fetch failed/.test(`${thrown.message} ${thrown.cause}`);

async function memberOf(context: TurnContext, userId: string): Promise<Member | null> {
  try {
    const { id, aadObjectId, email, userPrincipalName, userRole } = await TeamsInfo.getMember(
      context,
      userId,
    );
    return {
      id,
      aadObjectId: aadObjectId ?? null,
      email: email ?? null,
      userPrincipalName: userPrincipalName ?? null,
      isGuest: ["guest", "anonymous"].includes(userRole ?? "") || /#EXT#@/i.test(userPrincipalName ?? ""),
    };
  } catch (thrown) {
    // 403: the bot is not in that conversation (`BotNotInConversationRoster`), as in chats where its extension is used.
    if ([403, 404].includes((thrown as { statusCode?: number }).statusCode ?? 0)) return null;
    throw thrown;
  }
}

function referenceTo({
  serviceUrl,
  id,
  kind,
  tenantId,
  botId,
}: Conversation): Partial<ConversationReference> {
  return {
    serviceUrl,
    channelId: "msteams",
    bot: { id: botId, name: "Sportello" },
    conversation: {
      id,
      name: "",
      isGroup: kind !== "personal",
      conversationType: kind === "group" ? "groupChat" : kind,
      tenantId,
    },
  };
}

function toActivity({ text, card, summary }: OutgoingMessage): Partial<Activity> {
  if (!card) return MessageFactory.text(text ?? "");
  return {
    type: ActivityTypes.Message,
    attachments: [CardFactory.adaptiveCard(card)],
    summary: summary ?? text,
  };
}
