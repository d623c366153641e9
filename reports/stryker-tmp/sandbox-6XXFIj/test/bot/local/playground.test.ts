// @ts-nocheck
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CardFactory, MessageFactory, type TurnContext } from "botbuilder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anna, bruno, callLocal, startBot, startCloud, type TestBot, until } from "./support.ts";

const card = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text }],
  actions: [{ type: "Action.Execute", verb: "ticket.take", title: "Prendi", data: { tn: "1" } }],
});

describe("the Agents Playground", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let bot: TestBot;
  let playground: string;
  let logic: (context: TurnContext) => Promise<unknown> = async () => undefined;
  const warnings: string[] = [];
  beforeAll(async () => {
    bot = await startBot(
      () => cloud.endpoints,
      async (context) => void (await logic(context)),
    );
    cloud = await startCloud(() => bot.url, { warn: (message) => warnings.push(message) });
    // The product's server passes /local on; here the bot's does.
    bot.onLocal = (path, body) => callLocal(cloud, "POST", path, body);
    const started = await cloud.startPlayground(0);
    expect(warnings).toEqual([]);
    playground = started?.url ?? "";
  });
  afterAll(async () => {
    await cloud.stop();
    await bot.close();
  });

  const post = (path: string, body: unknown) =>
    fetch(`${playground}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const teams = async () => (await callLocal(cloud, "GET", "/local/teams")).json();
  const me = async () => (await teams()).people[0];

  it("starts with our people in its seats", () => {
    const config = parse(
      readFileSync(join(cloud.dataDir, "playground", ".m365agentsplayground.yml"), "utf8"),
    );
    expect(config.currentUser).toMatchObject({ userPrincipleName: anna, email: anna });
    expect(config.users).toHaveLength(5);
    expect(config.users[0].userPrincipleName).toBe(bruno);
    expect(playground).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("passes a message on as Teams would, and shows the bot's card in the same thread", async () => {
    logic = async (context) => {
      if (context.activity.type !== "message") return;
      const attachment = CardFactory.adaptiveCard(card("ecco"));
      const sent = await context.sendActivity(MessageFactory.attachment(attachment));
      await context.updateActivity({
        ...MessageFactory.attachment(CardFactory.adaptiveCard(card("dopo"))),
        id: sent?.id,
      });
    };
    const [, channel] = (await teams()).channels;
    const { id } = await me();
    const sent = await post(`/_conversation/v1/conversations/${encodeURIComponent(channel.id)}/messages`, {
      from: { id },
      text: "<at>Sportello</at> ciao",
      textFormat: "plain",
      mentions: [{ mentioned: { id: `28:${cloud.endpoints.appId}` }, text: "<at>Sportello</at>" }],
    });
    expect(sent.status).toBe(200);
    const theirs = (await sent.json()) as { postConversationId: string };
    const seen = await until(() => bot.activities.find(({ type }) => type === "message"));
    expect(seen).toMatchObject({
      locale: "it-IT",
      from: { id, name: "Anna Rossi" },
      authorization: expect.stringMatching(/^Bearer ey/),
      serviceUrl: expect.stringContaining("/connector/playground/http%3A%2F%2Flocalhost%3A"),
    });
    expect(seen.conversation.id).not.toBe(theirs.postConversationId);
    const { messages } = await until(async () => {
      const found = (await teams()).conversations.find((each: { id: string }) => each.id === channel.id);
      return found.messages.at(-1)?.card?.body[0].text === "dopo" ? found : undefined;
    });
    expect(messages[1]).toMatchObject({ fromBot: true, thread: messages[0].id, version: 2 });

    // A press in the playground names its own ids; the bot hears ours, and its answer goes back.
    logic = async (context) =>
      context.sendActivity({
        type: "invokeResponse",
        value: {
          status: 200,
          body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card("preso") },
        },
      });
    const press = await pressIn(theirs.postConversationId, id);
    expect(press).toMatchObject({ value: { body: [{ text: "preso" }] } });
    expect(bot.activities.at(-1)).toMatchObject({ type: "invoke", replyToId: messages[1].id });
    const view = (
      await callLocal(cloud, "GET", `/local/teams/messages/${messages[1].id}?viewer=${anna}`)
    ).json();
    expect(view.card.body[0].text).toBe("preso");
    expect(warnings).toEqual([]);
  });

  it("shows what the bot says by itself in a channel that its window shows", async () => {
    logic = async (context) =>
      context.activity.type === "message" ? context.sendActivity("eccomi") : undefined;
    const answer = (
      await callLocal(cloud, "POST", "/local/teams/say", {
        conversation: "Contact Center",
        from: bruno,
        text: "@Sportello ci sei?",
      })
    ).json();
    expect(answer.activities[0].text).toBe("eccomi");
    expect(warnings).toEqual([]);
  });

  /** The playground's ids are epoch milliseconds: the card is the first message after its thread's root. */
  async function pressIn(conversation: string, from: string): Promise<unknown> {
    const root = Number(conversation.split("messageid=")[1]);
    for (let id = root + 1; id < root + 3000; id += 1) {
      const answer = await post("/_conversation/v1/invoke", {
        name: "adaptiveCard/action",
        from: { id: from },
        conversation: { id: conversation },
        replyToId: String(id),
        value: {
          action: { type: "Action.Execute", verb: "ticket.take", data: { tn: "1" } },
          trigger: "manual",
        },
      });
      if (answer.ok) return answer.json();
      await answer.arrayBuffer();
    }
    throw new Error("The playground does not have the card.");
  }
});
