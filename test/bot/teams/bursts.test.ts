import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postedCards } from "../../support/cards.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

let desk: TeamsDesk;
beforeEach(async () => {
  desk = await startTeamsDesk();
  await desk.say("Contact Center", LAURA, "@Sportello segui contact center");
  desk.pass(60);
});
afterEach(() => desk.stop());

const edits = async () => (await desk.log()).filter(({ kind }) => kind === "activityUpdate");
/** Answers of the connector that say "too many". */
const refusals = async () => (await desk.local("GET", "/local/teams/refused")).tooMany;

describe("B8 bursts", () => {
  it("B8 twenty changes of a ticket in a second are one edit of its card, and the next waits five seconds", async () => {
    const ticket = await desk.ticket();
    await desk.settle(2);
    for (let n = 0; n < 20; n++) {
      await desk.give(
        ticket,
        { type: "AddNote", subject: "Nota", text: `Nota ${n}` },
        n % 2 ? LAURA : GIULIA,
      );
      desk.pass(0.045);
      await desk.dispatcher.drain();
    }
    await desk.settle(10);
    expect(await edits()).toHaveLength(1);
    await desk.give(ticket, { type: "TakeTicket" });
    desk.pass(1);
    await desk.dispatcher.drain();
    expect(await edits()).toHaveLength(2);
    const [last] = (await edits()).slice(-1);
    await desk.give(ticket, { type: "AddNote", subject: "Nota", text: "Ancora." });
    for (let second = 0; second < 4; second++) {
      desk.pass(1);
      await desk.dispatcher.drain();
    }
    expect((await edits()).at(-1)?.seq).toBe(last?.seq);
    desk.pass(1.1);
    await desk.dispatcher.drain();
    expect(await edits()).toHaveLength(3);
  });

  it("B8 B3 who clicks is answered with the new card at once, whatever the others wait for", async () => {
    const ticket = await desk.ticket();
    await desk.settle(2);
    const [card] = postedCards(await desk.log(), ticket.number);
    const answer = await desk.click(card?.payload.id, LAURA, "ticket.take");
    expect(JSON.stringify(answer.body.value)).toContain("in carico a te");
    expect(await edits()).toEqual([]);
  });

  it("B8 two hundred tickets of a minute are two hundred cards without a single 429 from Teams' real limits", async () => {
    await desk.fault({ target: "connector", kind: "real-limits" });
    const tickets = [];
    for (let n = 0; n < 200; n++) {
      tickets.push(await desk.ticket());
      desk.pass(0.3);
      if (n % 10 === 0) await desk.dispatcher.drain();
    }
    for (let second = 0; second < 150; second++) {
      await desk.dispatcher.drain();
      desk.pass(1);
    }
    const log = await desk.log();
    const cards = tickets.map(({ number }) => postedCards(log, number).length);
    expect(cards).toEqual(Array(200).fill(1));
    expect(await refusals()).toBe(0);
    expect(await desk.store.outbox.deadLetters(9)).toEqual([]);
  });

  it("B8 Retry-After is obeyed: nothing is asked in that conversation before, nothing is counted as a failure", async () => {
    await desk.fault({ target: "connector", kind: "429", retryAfter: 30, count: 1 });
    const tickets = [await desk.ticket(), await desk.ticket()];
    await desk.settle(28);
    const posted = async () => {
      const log = await desk.log();
      return tickets.map(({ number }) => postedCards(log, number).length).reduce((sum, n) => sum + n, 0);
    };
    expect(await posted()).toBeLessThan(2);
    await desk.settle(10);
    expect([await posted(), await desk.store.outbox.deadLetters(9)]).toEqual([2, []]);
  });

  it("N3 an operator who removes the bot from his chat is told by mail until he opens it again", async () => {
    const { conversationId } = await desk.say("personal", LAURA, "ciao");
    const { people } = await desk.local("GET", "/local/teams");
    const { id, aadObjectId } = people.find(({ address }: { address: string }) => address === LAURA);
    const { serviceUrl, tenantId } = desk.cloud.endpoints;
    const { token } = await desk.local("POST", "/local/teams/token", { serviceUrl });
    await fetch(`${desk.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({
        type: "installationUpdate",
        action: "remove",
        channelId: "msteams",
        serviceUrl,
        from: { id, aadObjectId },
        recipient: { id: "28:bot" },
        conversation: { id: conversationId, conversationType: "personal", tenantId },
      }),
    });
    const ticket = await desk.ticket();
    const assigned = { type: "AssignTicket", owner: LAURA, subject: "A te", text: "Vedi?" } as const;
    await desk.give(ticket, assigned, GIULIA);
    await desk.settle(3);
    expect(desk.mailed).toEqual([{ to: LAURA, kind: "assigned" }]);
    await desk.say("personal", LAURA, "i miei");
    await desk.give(await desk.ticket(), assigned, GIULIA);
    await desk.settle(3);
    expect(desk.mailed).toHaveLength(1);
  });

  it("N3 an operator whose chat is gone is told by mail instead", async () => {
    await desk.say("personal", LAURA, "ciao");
    const ticket = await desk.ticket();
    await desk.fault({ target: "connector", kind: "403", path: "a%3A|a:" });
    await desk.give(ticket, { type: "AssignTicket", owner: LAURA, subject: "A te", text: "Vedi?" }, GIULIA);
    await desk.settle(5);
    expect(desk.mailed).toEqual([
      { to: LAURA, kind: "new-ticket" },
      { to: LAURA, kind: "assigned" },
    ]);
  });
});
