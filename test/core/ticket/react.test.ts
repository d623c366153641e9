import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Outcome } from "../../support/given.ts";
import { aNewTicket, by, byMail, byTimer, CREATED, given, NOON } from "../../support/given.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const TOMORROW = "2019-03-20T08:00:00.000Z";
const pending: Command = {
  type: "SetPending",
  state: "pending reminder",
  until: TOMORROW,
  subject: "Attesa",
  text: "Richiamare.",
};
const assign: Command = { type: "AssignTicket", owner: GIULIA, subject: "A te", text: "Puoi vedere?" };

function effectsOf({ before, result }: Outcome) {
  if (!result.ok) throw new Error(result.error.code);
  const after = result.value.reduce<Ticket | null>(evolve, before);
  return after ? react(before, result.value, after, SAMPLE_DESK) : [];
}
const kindsOf = (outcome: Outcome) => effectsOf(outcome).map(({ effect }) => effect.kind);

describe("what must happen outside", () => {
  it("B1 a change of a ticket is one update of its card", () => {
    expect(kindsOf(given(aNewTicket).when({ type: "TakeTicket" }, by(LAURA)))).toEqual(["card.sync"]);
  });

  it("B8 the others' cards show together what follows within a second, but not after a mail or a click on one", () => {
    const shownAt = (outcome: Outcome) =>
      effectsOf(outcome).find(({ effect }) => effect.kind === "card.sync")?.notBefore;
    const reply: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
    const second = "2019-03-19T12:00:01.000Z";
    expect(shownAt(given().when(CREATED, byMail))).toBe(NOON);
    const take: Command = { type: "TakeTicket" };
    expect(shownAt(given(aNewTicket).when(take, { ...by(LAURA), source: "tab" }))).toBe(second);
    expect(shownAt(given(aNewTicket).when(take, { ...by(LAURA), source: "teams" }))).toBe(NOON);
    expect(shownAt(given(aNewTicket).when(reply, by(LAURA)))).toBe(NOON);
  });

  it("T16 a new ticket's card changes colour when the answer is at risk and when it is late", () => {
    const effects = effectsOf(given().when(CREATED, byMail));
    expect(effects.map(({ notBefore }) => notBefore)).toEqual([
      NOON,
      "2019-03-21T08:00:00.000Z",
      "2019-03-21T12:00:00.000Z",
      NOON,
    ]);
  });

  it("M7 M9 an automatic answer and a reply leave as mails", () => {
    expect(kindsOf(given().when({ ...CREATED, answerAutomatically: true } as Command, byMail))).toContain(
      "mail.send",
    );
    const reply: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
    expect(kindsOf(given(aNewTicket).when(reply, by(LAURA)))).toEqual(["mail.send", "card.sync"]);
  });

  it("T3 a note stays inside", () => {
    expect(kindsOf(given(aNewTicket).when({ type: "AddNote", subject: "N", text: "x" }, by(LAURA)))).toEqual([
      "card.sync",
    ]);
  });

  it("B1 the customer's answer is announced in the thread", () => {
    const followUp: Command = {
      type: "AddCustomerMessage",
      message: CREATED.message,
      fromCustomer: true,
      answerAutomatically: false,
    };
    expect(kindsOf(given(aNewTicket).when(followUp, byMail))).toEqual([
      "thread.follow-up",
      "card.sync",
      "notice.spread",
    ]);
  });

  it("T8 N1 the new owner is told, unless he did it himself", () => {
    expect(effectsOf(given(aNewTicket).when(assign, by(LAURA)))).toContainEqual(
      expect.objectContaining({ effect: { kind: "notice.send", notice: "assigned", operator: GIULIA } }),
    );
    expect(kindsOf(given(aNewTicket).when(assign, by(GIULIA)))).toEqual(["card.sync"]);
  });

  it("T4 a pending time is a timer for that minute, and the reminder goes to who set it", () => {
    expect(effectsOf(given(aNewTicket).when(pending, by(LAURA)))).toContainEqual(
      expect.objectContaining({ effect: { kind: "timer.pending", until: TOMORROW }, notBefore: TOMORROW }),
    );
    const reached = given(aNewTicket, [pending, by(LAURA)]).when(
      { type: "ReachPendingTime", until: TOMORROW },
      byTimer,
    );
    expect(effectsOf(reached)).toContainEqual(
      expect.objectContaining({ effect: { kind: "notice.send", notice: "reminder", operator: LAURA } }),
    );
  });

  it("R1 the same events give the same effects under the same ids", () => {
    const outcome = given(aNewTicket).when(assign, by(LAURA));
    expect(effectsOf(outcome)).toEqual(effectsOf(outcome));
    expect(new Set(effectsOf(outcome).map(({ id }) => id)).size).toBe(effectsOf(outcome).length);
  });
});
