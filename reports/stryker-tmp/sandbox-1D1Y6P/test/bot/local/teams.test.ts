// @ts-nocheck
import { CardFactory, MessageFactory, TeamsInfo, type TurnContext } from "botbuilder";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  anna,
  bruno,
  callLocal,
  cloudAdapter,
  graphClient,
  msalClient,
  startBot,
  startCloud,
  type TestBot,
} from "./support.ts";

const card = (text: string, extra: object = {}) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text }],
  actions: [
    { type: "Action.Execute", title: "Prendi", verb: "ticket.take", id: "take", data: { tn: "1", v: 1 } },
    {
      type: "Action.ShowCard",
      title: "Nota",
      card: {
        type: "AdaptiveCard",
        body: [
          { type: "Input.Text", id: "subject", value: "Nota" },
          { type: "Input.Text", id: "text" },
          { type: "Input.Toggle", id: "visible", title: "x", valueOn: "1", valueOff: "0" },
        ],
        actions: [
          {
            type: "Action.Execute",
            verb: "ticket.note",
            data: { tn: "1" },
            fallback: { type: "Action.Submit", data: { tn: "1", verb: "ticket.note" } },
          },
        ],
      },
    },
  ],
  ...extra,
});

describe("the local Teams", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let bot: TestBot;
  let logic: (context: TurnContext) => Promise<unknown>;
  beforeAll(async () => {
    bot = await startBot(
      () => cloud.endpoints,
      async (context) => void (await logic(context)),
    );
    cloud = await startCloud(() => bot.url);
  });
  afterAll(async () => {
    await cloud.stop();
    await bot.close();
  });
  beforeEach(() => {
    bot.activities.length = 0;
    logic = async () => undefined;
  });

  const say = async (body: object) => (await callLocal(cloud, "POST", "/local/teams/say", body)).json();
  const click = async (body: object) => (await callLocal(cloud, "POST", "/local/teams/click", body)).json();
  const onMessage = (answer: (context: TurnContext) => Promise<unknown>) => {
    logic = async (context) => (context.activity.type === "message" ? answer(context) : undefined);
  };

  it("carries what is said in a channel to botbuilder and its card back", async () => {
    onMessage((context) =>
      context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card("ecco")))),
    );
    const answer = await say({
      conversation: "contact center",
      from: anna,
      text: "@Sportello segui Tributi",
    });
    expect(answer.status).toBe(200);
    expect(answer.activities).toHaveLength(1);
    expect(answer.activities[0].attachments[0].content.body[0].text).toBe("ecco");
    const [install, update, message] = bot.activities;
    expect(install).toMatchObject({ type: "installationUpdate", action: "add" });
    expect(update).toMatchObject({
      type: "conversationUpdate",
      channelData: { team: { id: cloud.endpoints.team.id } },
    });
    expect(message).toMatchObject({
      text: "<at>Sportello</at> segui Tributi",
      channelId: "msteams",
      locale: "it-IT",
      from: { name: "Anna Rossi" },
      conversation: {
        conversationType: "channel",
        isGroup: true,
        id: `${message.channelData.channel.id};messageid=${message.id}`,
      },
      channelData: { tenant: { id: cloud.endpoints.tenantId }, team: { id: cloud.endpoints.team.id } },
    });
    expect(message.entities[0]).toMatchObject({ type: "mention", mentioned: { id: message.recipient.id } });
    // The answer went into the thread that the message began.
    expect(answer.activities[0].conversation.id).toBe(message.conversation.id);
  });

  it("sends the installation once", async () => {
    await say({ conversation: "personal", from: bruno, text: "hi" });
    await say({ conversation: "personal", from: bruno, text: "hi again" });
    expect(bot.activities.map(({ type }) => type)).toEqual([
      "installationUpdate",
      "conversationUpdate",
      "message",
      "message",
    ]);
    expect(bot.activities[2]).toMatchObject({
      locale: "en-US",
      conversation: { conversationType: "personal" },
    });
  });

  it("updates a card in place and logs the edit", async () => {
    onMessage(async (context) => {
      const sent = await context.sendActivity(
        MessageFactory.attachment(CardFactory.adaptiveCard(card("prima"))),
      );
      const edited = MessageFactory.attachment(CardFactory.adaptiveCard(card("dopo")));
      await context.updateActivity({ ...edited, id: sent?.id });
    });
    const answer = await say({ conversation: "personal", from: anna, text: "ciao" });
    const id = answer.activities[0].id;
    const seen = (await callLocal(cloud, "GET", `/local/teams/messages/${id}?viewer=${anna}`)).json();
    expect(seen.card.body[0].text).toBe("dopo");
    const log = (await callLocal(cloud, "GET", "/local/log")).json();
    const about = log.filter((entry: { payload: { id: string } }) => entry.payload.id === id);
    expect(about.map(({ kind }: { kind: string }) => kind)).toEqual(["activity", "activityUpdate"]);
  });

  it("posts a new card in a channel by itself, finds it through Graph, answers in its thread", async () => {
    await say({ conversation: "Contact Center", from: anna, text: "@Sportello ciao" });
    const channelId = bot.activities.at(-1).channelData.channel.id;
    let ids = { root: "", reply: "" };
    await bot.adapter.createConversationAsync(
      cloud.endpoints.appId,
      "msteams",
      cloud.endpoints.serviceUrl,
      cloud.endpoints.botOAuthScope,
      {
        isGroup: true,
        channelData: { channel: { id: channelId } },
        activity: MessageFactory.attachment(CardFactory.adaptiveCard(card("ticket 1"))),
      } as never,
      async (context) => {
        const reply = await context.sendActivity("nel filo");
        ids = { root: context.activity.conversation.id.split("messageid=")[1] ?? "", reply: reply?.id ?? "" };
      },
    );
    expect(ids.root).toMatch(/^\d{13}$/);
    expect(Number(ids.reply)).toBeGreaterThan(Number(ids.root));
    const team = `/teams/${cloud.endpoints.team.aadGroupId}/channels/${channelId}/messages`;
    const graph = graphClient(cloud.endpoints);
    const { value } = await graph.api(team).get();
    const found = value.find((message: { id: string }) => message.id === ids.root);
    expect(JSON.parse(found.attachments[0].content).body[0].text).toBe("ticket 1");
    const replies = await graph.api(`${team}/${ids.root}/replies`).get();
    expect(replies.value.map((message: { id: string }) => message.id)).toEqual([ids.reply]);
  });

  it("knows the members, the team and its channels", async () => {
    const found: unknown[] = [];
    onMessage(async (context) => {
      const member = await TeamsInfo.getMember(context, context.activity.from.id);
      const channels = await TeamsInfo.getTeamChannels(context);
      const details = await TeamsInfo.getTeamDetails(context);
      found.push(
        member.email,
        channels.map(({ name }) => name ?? null),
        details.aadGroupId,
      );
    });
    await say({ conversation: "Viabilità", from: anna, text: "@Sportello ciao" });
    expect(found).toEqual([anna, [null, "Contact Center", "Viabilità"], cloud.endpoints.team.aadGroupId]);
  });

  const aCard = async (extra?: object) => {
    onMessage((context) =>
      context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card("carta", extra)))),
    );
    const answer = await say({ conversation: "Contact Center", from: anna, text: "@Sportello carta" });
    bot.activities.length = 0;
    return answer.activities[0].id as string;
  };
  const answerInvoke = (text: string) => {
    logic = async (context) =>
      context.sendActivity({
        type: "invokeResponse",
        value: {
          status: 200,
          body: {
            statusCode: 200,
            type: "application/vnd.microsoft.card.adaptive",
            value: card(text, { actions: [{ type: "Action.Execute", verb: "only.mine", data: { k: 7 } }] }),
          },
        },
      });
  };

  it("presses a button with the card's data and keeps the answer as that viewer's own view", async () => {
    const id = await aCard();
    answerInvoke("la mia");
    const answer = await click({ activityId: id, from: anna, verb: "ticket.take" });
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(bot.activities[0]).toMatchObject({
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: id,
      value: {
        trigger: "manual",
        action: { type: "Action.Execute", verb: "ticket.take", id: "take", data: { tn: "1", v: 1 } },
      },
    });
    const mine = (await callLocal(cloud, "GET", `/local/teams/messages/${id}?viewer=${anna}`)).json();
    const theirs = (await callLocal(cloud, "GET", `/local/teams/messages/${id}?viewer=${bruno}`)).json();
    expect([mine.card.body[0].text, theirs.card.body[0].text]).toEqual(["la mia", "carta"]);
    await click({ activityId: id, from: anna, verb: "only.mine" });
    expect(bot.activities.at(-1).value.action.data).toEqual({ k: 7 });
  });

  it("sends the prefilled inputs of a ShowCard, under what the caller types", async () => {
    const id = await aCard();
    answerInvoke("ok");
    await click({ activityId: id, from: anna, verb: "ticket.note", data: { text: "visto" } });
    const expected = { tn: "1", subject: "Nota", visible: "0", text: "visto" };
    expect(bot.activities[0].value.action.data).toEqual(expected);
    await click({ activityId: id, from: anna, verb: "ticket.note", data: { text: "visto" }, as: "submit" });
    const submitted = bot.activities.at(-1);
    expect(submitted).toMatchObject({
      type: "message",
      replyToId: id,
      value: { ...expected, verb: "ticket.note" },
    });
    expect(submitted.text).toBeUndefined();
  });

  it("refreshes the card for those whom it names, again after each edit", async () => {
    const { people } = (await callLocal(cloud, "GET", "/local/teams")).json();
    const me = people.find((person: { address: string }) => person.address === anna);
    const refresh = {
      action: { type: "Action.Execute", verb: "card.refresh", data: { tn: "1" } },
      userIds: [me.id],
    };
    const id = await aCard({ refresh });
    answerInvoke("per me");
    const look = async (viewer: string) =>
      (await callLocal(cloud, "GET", `/local/teams/messages/${id}?viewer=${viewer}`)).json().card.body[0]
        .text;
    expect([await look(anna), await look(anna), await look(bruno)]).toEqual(["per me", "per me", "carta"]);
    expect(bot.activities.map(({ value }) => value.trigger)).toEqual(["automatic"]);
    const reference = {
      ...bot.activities[0],
      activityId: id,
      user: bot.activities[0].from,
      bot: bot.activities[0].recipient,
    };
    await bot.adapter.continueConversationAsync(cloud.endpoints.appId, reference, async (context) => {
      const edited = MessageFactory.attachment(CardFactory.adaptiveCard(card("nuova", { refresh })));
      await context.updateActivity({ ...edited, id });
    });
    expect([await look(anna), await look(bruno)]).toEqual(["per me", "nuova"]);
    expect(bot.activities).toHaveLength(2);
  });

  it("lets botbuilder refuse a token that is not Teams'", async () => {
    const activity = {
      ...bot.activities[0],
      type: "message",
      channelId: "msteams",
      serviceUrl: cloud.endpoints.serviceUrl,
    };
    const forged = `Bearer ${(await callLocal(cloud, "POST", "/local/token", { operator: anna })).json().token}`;
    const asked = cloudAdapter(cloud.endpoints).processActivityDirect(
      forged,
      activity as never,
      async () => undefined,
    );
    await expect(asked).rejects.toThrow();
  });

  it("says that the bot, the person, the channel or the message is not there", async () => {
    const codes = [
      await say({ conversation: "Nowhere", from: anna, text: "x" }),
      await say({ conversation: "personal", from: "x@example.org", text: "x" }),
      await click({ activityId: "123", from: anna, verb: "v" }),
    ].map(({ code }) => code);
    expect(codes).toEqual(["conversation.unknown", "person.unknown", "activity.unknown"]);
  });

  it("keeps a bot to Teams' real limits when they are switched on", async () => {
    await callLocal(cloud, "POST", "/local/faults", { target: "connector", kind: "real-limits" });
    const { conversationId } = await say({ conversation: "personal", from: bruno, text: "go" });
    // Not through botbuilder: its client waits and tries again by itself.
    const token = await msalClient(cloud.endpoints).acquireTokenByClientCredential({
      scopes: ["https://api.botframework.com/.default"],
    });
    const send = () =>
      fetch(
        `${cloud.endpoints.serviceUrl}v3/conversations/${encodeURIComponent(conversationId)}/activities`,
        {
          method: "POST",
          headers: { authorization: `Bearer ${token?.accessToken}`, "content-type": "application/json" },
          body: JSON.stringify({ type: "message", text: "n" }),
        },
      );
    const answers = await Promise.all(Array.from({ length: 9 }, send));
    await callLocal(cloud, "POST", "/local/faults", { clear: true });
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(7).fill(201), 429, 429]);
    expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toMatch(/^[12]$/);
  });

  it("refuses a message that is too large", async () => {
    let status: number | undefined;
    onMessage(async (context) => {
      await context.sendActivity("x".repeat(60_000)).catch((error: { statusCode?: number }) => {
        status = error.statusCode;
      });
    });
    await say({ conversation: "personal", from: anna, text: "go" });
    expect(status).toBe(413);
  });
});
