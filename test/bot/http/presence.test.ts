import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  cardDebts,
  channelKey,
  debtKey,
  followedChannels,
  followedQueues,
} from "../../../core/notify/followed-channels.ts";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const at = (number: string) => `/api/v1/tickets/${number}/presence`;
const beat = (who: string, number: string, doing = "reading") =>
  desk.call(who, "PUT", at(number), { body: { doing } });
const later = (seconds: number) => {
  desk.now = new Date(Date.parse(desk.now) + seconds * 1000).toISOString();
};

describe("X5 who is at a ticket", () => {
  it("X5 each learns of the others with his own heartbeat, until 45 seconds of silence", async () => {
    const { number } = await desk.mail();
    expect((await beat(LAURA, number)).body.items).toEqual([]);
    later(20);
    const seen = await beat(GIULIA, number, "replying");
    expect(seen.body.items).toMatchObject([
      { ticket: number, by: { name: "Laura Conti" }, doing: "reading" },
    ]);
    expect((await beat(LAURA, number)).body.items).toMatchObject([
      { by: { address: GIULIA }, doing: "replying" },
    ]);
    later(44);
    expect((await beat(READER, number)).body.items).toHaveLength(2);
    later(2);
    expect((await beat(READER, number)).body.items).toEqual([]);
    expect(await desk.store.collection("presence").list()).toHaveLength(1);
  });

  it("X5 who leaves is gone at once", async () => {
    const { number } = await desk.mail();
    await beat(LAURA, number);
    expect((await desk.call(LAURA, "DELETE", at(number))).status).toBe(204);
    expect((await beat(GIULIA, number)).body.items).toEqual([]);
  });

  it("X5 P2 the list has all others at tickets one may see, and no ticket tells of itself to who may not", async () => {
    const mine = await desk.mail();
    const theirs = await desk.mail({ queue: "viabilita" });
    await beat(GIULIA, mine.number);
    await beat(PAOLO, theirs.number, "replying");
    const seenBy = async (who: string) =>
      (await desk.call(who, "GET", "/api/v1/presence")).body.items.map(
        ({ ticket }: { ticket: string }) => ticket,
      );
    expect(await seenBy(LAURA)).toContain(mine.number);
    expect(await seenBy(LAURA)).not.toContain(theirs.number);
    expect(await seenBy(SARA)).toEqual([theirs.number]);
    expect((await beat(LAURA, theirs.number)).status).toBe(404);
    expect((await desk.call(LAURA, "PUT", at(mine.number), { body: { doing: "sleeping" } })).status).toBe(
      422,
    );
  });
});

describe("B1 the channels, over REST", () => {
  it("B1 says which channel follows what, whether cards arrive, since when not and why", async () => {
    const conversation = { id: "19:uno@thread.tacv2" };
    await followedQueues(desk.store).put("contact-center|19:uno@thread.tacv2", {
      queue: "contact-center",
      boundBy: LAURA,
      boundAt: NOON,
      conversation,
    });
    const team = { id: "19:team@thread.tacv2", name: "Assistenza" };
    await followedChannels(desk.store).put(channelKey(team.id, conversation.id), {
      id: conversation.id,
      name: "Contact Center",
      team,
      obstacles: [{ what: "refused", since: NOON, triedAt: NOON }],
    });
    await cardDebts(desk.store).put(debtKey(conversation.id, "1"), true);
    const answer = await desk.call(READER, "GET", "/api/v1/channels");
    expect(answer.body.items).toEqual([
      {
        id: conversation.id,
        name: "Contact Center",
        team,
        queues: [
          {
            key: "contact-center",
            name: "1° livello di assistenza - Contact Center",
            boundBy: { address: LAURA, name: "Laura Conti" },
            boundAt: NOON,
          },
        ],
        isReachable: false,
        obstacles: [
          { what: "refused", since: NOON, sentence: expect.stringContaining("non lascia scrivere") },
        ],
        waitingCards: 1,
      },
    ]);
    expect((await desk.call(SARA, "GET", "/api/v1/channels")).body.items).toEqual([]);
  });
});
