import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { channelOverviews } from "../../../core/notify/followed-channels.ts";
import { postedCards, textsOf, verbsOf } from "../../support/cards.ts";
import { GIULIA, LAURA, PAOLO, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

let desk: TeamsDesk;
beforeEach(async () => {
  desk = await startTeamsDesk();
  await desk.say("Contact Center", LAURA, "@Sportello segui contact center");
});
afterEach(async () => {
  const { failures } = desk;
  await desk.stop();
  expect(failures).toEqual([]);
});

const move = {
  type: "MoveTicket",
  queue: "viabilita",
  reason: "other-office",
  text: "È un passo carrabile.",
} as const;
/** What everybody reads on the one card of a ticket in a channel. */
const shown = async (id: string): Promise<readonly string[]> =>
  textsOf((await desk.local("GET", `/local/teams/messages/${id}`)).card);
const cardsOf = async (number: string): Promise<readonly Json[]> =>
  postedCards(await desk.log(), number).map(({ payload }) => payload);
const overview = async (operator = LAURA) => (await channelOverviews(desk.store, SAMPLE_DESK, operator))[0];
const toldInChat = async () =>
  (await desk.log())
    .filter(({ kind, payload }) => kind === "activity" && payload.conversation.id.startsWith("a:"))
    .map(({ payload }) => String(payload.text ?? ""));
const waiting = () => desk.store.outbox.nextDue();

describe("B1 one card of a ticket in a channel", () => {
  it("B1 a queue that two channels follow has one card in each, and a channel of two queues one card for both", async () => {
    await desk.say("Altro", GIULIA, "@Sportello segui contact center");
    await desk.say("Contact Center", GIULIA, "@Sportello segui passi carrabili");
    const ticket = await desk.ticket();
    await desk.settle();
    expect(await cardsOf(ticket.number)).toHaveLength(2);
    await desk.give(ticket, move);
    await desk.settle();
    const [inBoth, inOther] = await Promise.all(
      (await cardsOf(ticket.number)).toSorted((a, b) => a.id - b.id).map(({ id }) => shown(id)),
    );
    expect([inBoth?.[0], inOther?.[0]].toSorted()).toEqual(["Nuovo", "Spostato"]);
    expect(await cardsOf(ticket.number)).toHaveLength(2);
  });

  it("B1 X4 a moved ticket's card says where it went, with no button but the mover's way back, and the new channel gets one", async () => {
    await desk.say("Viabilità", PAOLO, "@Sportello segui passi carrabili");
    const ticket = await desk.ticket();
    await desk.settle();
    const [card] = await cardsOf(ticket.number);
    await desk.click(card.id, LAURA, "ticket.move", {
      queue: "viabilita",
      reason: "other-office",
      text: "Vostro.",
    });
    await desk.settle();
    expect((await shown(card.id)).slice(0, 2)).toEqual(["Spostato", "alla coda Passi carrabili"]);
    expect(verbsOf((await desk.local("GET", `/local/teams/messages/${card.id}`)).card.actions)).toEqual([]);
    expect(await cardsOf(ticket.number)).toHaveLength(2);

    const mine = await desk.local("GET", `/local/teams/messages/${card.id}?viewer=${LAURA}`);
    expect(verbsOf(mine.card.actions)).toEqual(["ticket.undo"]);
    const undone = await desk.click(card.id, LAURA, "ticket.undo");
    expect(textsOf(undone.body.value)).toContain("Nuovo");
    await desk.settle();
    expect((await shown(card.id))[0]).toBe("Nuovo");
  });

  it("B1 a card that somebody deleted is posted once more, and then let be", async () => {
    const ticket = await desk.ticket();
    await desk.settle();
    for (const text of ["uno", "due", "tre"]) {
      const last = (await cardsOf(ticket.number)).at(-1);
      await desk.local("DELETE", `/local/teams/messages/${last.id}`);
      await desk.give(ticket, { type: "AddNote", subject: "Nota", text });
      await desk.settle();
    }
    expect(await cardsOf(ticket.number)).toHaveLength(2);
    expect([await desk.store.outbox.deadLetters(9), (await waiting())?.startsWith("20")]).toEqual([[], true]);
  });
});

describe("B1 a channel that cannot be reached", () => {
  const LOSSES = [
    ["bot-removed", "bot-added", "tolto dal team"],
    ["channel-deleted", "channel-restored", "eliminato"],
    ["team-archived", "team-unarchived", "archiviato"],
    ["team-deleted", "team-restored", "eliminato"],
  ] as const;

  it.each(LOSSES)(
    "B1 %s: noted, told, nothing lost; after %s every card is right again",
    async (lost, back, words) => {
      await desk.say("personal", LAURA, "ciao");
      const ticket = await desk.ticket();
      await desk.settle();
      const [card] = await cardsOf(ticket.number);
      const before = (await toldInChat()).length;
      await desk.event(lost, { channel: "Contact Center" });
      await desk.event(lost, { channel: "Contact Center" });
      expect(await overview()).toMatchObject({
        name: "Contact Center",
        team: { name: "Sportello" },
        obstacles: [{ what: lost }],
        queues: [{ key: "contact-center", boundBy: LAURA }],
      });
      const told = (await toldInChat()).slice(before);
      expect([told.length, told[0]?.includes(words)]).toEqual([1, true]);

      await desk.give(ticket, { type: "TakeTicket" });
      const second = await desk.ticket();
      await desk.settle();
      expect(await desk.store.outbox.deadLetters(9)).toEqual([]);
      expect((await overview())?.waitingCards).toBe(2);

      await desk.event(back, { channel: "Contact Center" });
      await desk.settle();
      expect(await overview()).toMatchObject({ obstacles: [], waitingCards: 0 });
      expect((await shown(card.id))[1]).toContain("L. Conti");
      expect(
        [await cardsOf(ticket.number), await cardsOf(second.number)].map(({ length }) => length),
      ).toEqual([1, 1]);
      expect((await toldInChat()).at(-1)).toContain("di nuovo");
    },
  );

  it("B1 Teams' own refusal to a message says it too, and it is tried again after a quarter of an hour", async () => {
    await desk.event("bot-removed", { tell: false });
    const ticket = await desk.ticket();
    await desk.settle();
    expect(await overview()).toMatchObject({ obstacles: [{ what: "refused" }], waitingCards: 1 });
    expect([await cardsOf(ticket.number), await desk.store.outbox.deadLetters(9)]).toEqual([[], []]);
    await desk.event("bot-added", { tell: false });
    desk.pass(16 * 60);
    const second = await desk.ticket();
    await desk.settle();
    expect(await overview()).toMatchObject({ obstacles: [], waitingCards: 0 });
    expect([await cardsOf(ticket.number), await cardsOf(second.number)].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
  });

  it("B1 whoever writes in a channel proves that it is there", async () => {
    await desk.event("channel-deleted", { channel: "Contact Center" });
    const ticket = await desk.ticket();
    await desk.settle();
    await desk.event("channel-restored", { channel: "Contact Center", tell: false });
    await desk.say("Contact Center", LAURA, "@Sportello code");
    await desk.settle();
    expect([await cardsOf(ticket.number), (await overview())?.obstacles]).toEqual([[expect.anything()], []]);
  });

  it("B1 a channel and a team that are renamed are called by their new names", async () => {
    await desk.event("channel-renamed", { channel: "Contact Center", name: "Primo livello" });
    await desk.event("team-renamed", { name: "Assistenza" });
    expect(await overview()).toMatchObject({
      name: "Primo livello",
      team: { name: "Assistenza" },
      obstacles: [],
    });
  });

  it("B1 another team's troubles are not ours, and who may not see the queue is not shown the channel", async () => {
    await desk.event("channel-deleted", { channel: "Altro" });
    expect([(await overview())?.obstacles, await overview(SARA)]).toEqual([[], undefined]);
  });
});
