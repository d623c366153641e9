// @ts-nocheck
import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { aNewTicket, by, byMail, byTimer, CREATED, givenOn, type Step } from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { effectsOf, TIMED_DESK } from "./timed-desk.ts";

const given = (...steps: readonly Step[]) => givenOn(TIMED_DESK, ...steps);
const at = (time: string) => `2019-03-19T${time}:00.000Z`;
/** Ten to five on Rome's clock: forty minutes are left of the office's day. */
const LATE = at("15:50");
const take: Command = { type: "TakeTicket" };
const note: Command = { type: "AddNote", subject: "Nota", text: "Sto guardando." };
const reply: Command = { type: "SendReply", text: "Ci penso.", next: { state: "open" }, replyTo: null };
const followUp: Command = {
  type: "AddCustomerMessage",
  message: CREATED.message,
  fromCustomer: true,
  answerAutomatically: false,
};
const timeout = (activeAt: string, holder = LAURA): Command => ({
  type: "ReachLockTimeout",
  by: holder,
  activeAt,
});
const taken: Step = [take, by(LAURA, LATE)];
const next = { ...byTimer, now: "2019-03-20T07:50:00.000Z" };
const lockTimers = (outcome: Parameters<typeof effectsOf>[0]) =>
  effectsOf(outcome).filter(({ effect }) => effect.kind === "timer.lock");

describe("T7 a lock left behind", () => {
  it("T7 has a timer in the queue's working minutes: an hour from ten to five is ten to nine", () => {
    expect(lockTimers(given(aNewTicket).when(take, by(LAURA, LATE)))).toMatchObject([
      { effect: { by: LAURA, activeAt: LATE }, notBefore: "2019-03-20T07:50:00.000Z" },
    ]);
  });

  it("T7 releases itself, keeps the owner and tells him", () => {
    const outcome = given(aNewTicket, taken).when(timeout(LATE), next);
    expect(outcome.events).toEqual([{ type: "TicketReleased", why: "timeout" }]);
    expect(outcome.ticket).toMatchObject({ owner: LAURA, lock: null, state: "open" });
    expect(effectsOf(outcome).map(({ effect }) => effect)).toEqual([
      { kind: "notice.send", notice: "lock-timeout", operator: LAURA },
      { kind: "card.sync" },
    ]);
  });

  it.each([
    ["the holder's note", [note, by(LAURA, at("16:10"))]],
    ["the holder's reply", [reply, by(LAURA, at("16:10"))]],
  ] as [string, Step][])("T7 %s is work: the time begins anew", (_what, step) => {
    const worked = given(aNewTicket, taken, step);
    expect(worked.when(timeout(LATE), next).types).toEqual([]);
    expect(worked.when(timeout(at("16:10")), next).types).toEqual(["TicketReleased"]);
    expect(lockTimers(given(aNewTicket, taken).when(...step))).toMatchObject([
      { effect: { activeAt: at("16:10") } },
    ]);
  });

  it("T7 another's note is not", () => {
    const noted = given(aNewTicket, taken, [note, by(GIULIA, at("16:10"))]);
    expect(noted.when(timeout(LATE), next).types).toEqual(["TicketReleased"]);
    expect(lockTimers(given(aNewTicket, taken).when(note, by(GIULIA, at("16:10"))))).toEqual([]);
  });

  it("T7 the customer's answer to an operator is, his further messages are not", () => {
    const answered = given(
      aNewTicket,
      taken,
      [reply, by(LAURA, at("16:00"))],
      [followUp, { ...byMail, now: at("16:10") }],
      [followUp, { ...byMail, now: at("16:20") }],
    );
    expect(answered.ticket?.lock?.activeAt).toBe(at("16:10"));
    const onlyAsked = given(aNewTicket, taken, [followUp, { ...byMail, now: at("16:10") }]);
    expect(onlyAsked.when(timeout(LATE), next).types).toEqual(["TicketReleased"]);
  });

  it.each([
    ["released", [{ type: "ReleaseTicket" }, by(LAURA, at("16:10"))]],
    [
      "assigned to another",
      [{ type: "AssignTicket", owner: GIULIA, subject: "A te", text: "Vedi tu?" }, by(LAURA, at("16:10"))],
    ],
  ] as [string, Step][])("T7 the timer of a lock that was %s changes nothing", (_what, step) => {
    expect(given(aNewTicket, taken, step).when(timeout(LATE), next).types).toEqual([]);
  });

  it("T7 a queue without a time-out keeps its locks", () => {
    const inViabilita: Step = [{ ...CREATED, queue: "viabilita" }, byMail];
    expect(lockTimers(given(inViabilita).when(take, by(PAOLO, LATE)))).toEqual([]);
  });

  it("X4 T7 a lock that comes back with an undo counts from then", () => {
    const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Detto." };
    const closed = given(aNewTicket, taken, [close, by(LAURA, at("16:00"))]);
    const undo: Command = { type: "UndoAction", eventSeq: closed.ticket!.undoable!.eventSeq };
    expect(lockTimers(closed.when(undo, by(LAURA, at("16:05"))))).toMatchObject([
      { effect: { by: LAURA, activeAt: at("16:05") } },
    ]);
  });
});
