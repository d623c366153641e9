import { describe, expect, it } from "vitest";
import { isToldOf } from "../../../core/notify/recipients.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { escalationDueAt, type Ticket } from "../../../core/ticket/ticket.ts";
import { ticketView } from "../../../core/ticket/views/ticket-view.ts";
import { aTicket } from "../../support/builders.ts";
import { aNewTicket, by, byMail, byTimer, CREATED, givenOn, NOON, type Step } from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import { commandOf, effectsOf, TIMED_DESK } from "./timed-desk.ts";

/* Noon UTC of Tuesday 19 March 2019 is 13:00 in Rome: the office has just gone to lunch. */
const given = (...steps: readonly Step[]) => givenOn(TIMED_DESK, ...steps);
const onDay = (day: number, time: string) => `2019-03-${day}T${time}:00.000Z`;
const FIRST_RESPONSE_DUE = onDay(20, "12:00");
const UPDATE_DUE = onDay(20, "08:00");
const SOLUTION_DUE = onDay(26, "16:00");

const followUp: Command = {
  type: "AddCustomerMessage",
  message: { ...CREATED.message, messageId: "second@example.org" },
  fromCustomer: true,
  answerAutomatically: false,
};
const reply: Command = { type: "SendReply", text: "Ci pensiamo.", next: { state: "open" }, replyTo: null };
const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." };
const note: Command = { type: "AddNote", subject: "Nota", text: "Sentito l’ufficio." };
const move: Command = { type: "MoveTicket", queue: "viabilita", reason: "other-office", text: "È loro." };
const pending: Command = {
  type: "SetPending",
  state: "pending reminder",
  until: onDay(21, "08:00"),
  subject: "Attesa",
  text: "Richiamare.",
};
const reach = (
  due: "firstResponse" | "update" | "solution",
  dueAt: string,
  step: "warning" | "escalation" = "escalation",
): Command => ({ type: "ReachEscalation", due, step, dueAt });
const mailAt = (now: string) => ({ ...byMail, now });
const timerAt = (now: string) => ({ ...byTimer, now });
const duesOf = ({ firstResponse, update, solution }: Ticket) => [
  firstResponse.dueAt,
  update?.dueAt,
  solution?.dueAt,
];

describe("T16 promised times", () => {
  it("T16 a new ticket's times count in its queue's working time", () => {
    const { ticket } = given().when(CREATED, byMail);
    expect(duesOf(ticket)).toEqual([FIRST_RESPONSE_DUE, UPDATE_DUE, SOLUTION_DUE]);
    expect(escalationDueAt(ticket)).toBe(UPDATE_DUE);
  });

  it("T16 the customer waits since the first of his last messages, not the latest", () => {
    const { ticket } = given(aNewTicket).when(followUp, mailAt(onDay(19, "15:00")));
    expect(ticket.update?.dueAt).toBe(UPDATE_DUE);
  });

  it("T16 an answer meets the first response and begins the update time anew", () => {
    const { ticket } = given(aNewTicket).when(reply, by(LAURA, onDay(19, "15:00")));
    expect(ticket.firstResponse.metAt).toBe(onDay(19, "15:00"));
    expect(ticket.update?.dueAt).toBe(onDay(20, "10:00"));
    expect(escalationDueAt(ticket)).toBe(onDay(20, "10:00"));
  });

  it("T16 the customer's answer to an answer begins it anew, his next does not", () => {
    const answered = given(
      aNewTicket,
      [reply, by(LAURA, onDay(19, "15:00"))],
      [followUp, mailAt(onDay(20, "08:00"))],
    );
    const expected = onDay(20, "12:00");
    expect(answered.ticket?.update?.dueAt).toBe(expected);
    expect(answered.when(followUp, mailAt(onDay(20, "09:00"))).ticket.update?.dueAt).toBe(expected);
  });

  it("T16 a note inside changes no time; one the customer sees is an answer", () => {
    const inside = given(aNewTicket).when(note, by(LAURA, onDay(19, "15:00")));
    expect(inside.types).toEqual(["ArticleAdded"]);
    const seen = given(aNewTicket).when(
      { ...note, visibleToCustomer: true } as Command,
      by(LAURA, onDay(19, "15:00")),
    );
    expect(seen.types).toEqual(["ArticleAdded", "FirstResponseMet", "DueTimesSet"]);
  });

  it("T16 an automatic mail answers nothing, nor does a stranger ask", () => {
    const automatic = given().when({ ...CREATED, answerAutomatically: true } as Command, byMail).ticket;
    expect(automatic.firstResponse.metAt).toBeNull();
    expect(automatic.update?.dueAt).toBe(UPDATE_DUE);
    const stranger = given(aNewTicket, [reply, by(LAURA)]).when(
      { ...followUp, fromCustomer: false } as Command,
      mailAt(onDay(19, "15:00")),
    );
    expect(stranger.ticket.turn).toEqual({ by: "operator", since: NOON });
  });

  it("T16 T4 nothing escalates while the ticket waits; it goes on where it was afterwards", () => {
    const waiting = given(aNewTicket, [pending, by(LAURA)]);
    expect(escalationDueAt(waiting.ticket!)).toBeNull();
    const back = waiting.when({ type: "ReopenTicket" }, by(LAURA, onDay(21, "10:00")));
    expect(escalationDueAt(back.ticket)).toBe(UPDATE_DUE);
    expect(effectsOf(back).map(({ effect }) => effect)).toContainEqual({
      kind: "timer.escalation",
      due: "update",
      step: "warning",
      dueAt: UPDATE_DUE,
    });
  });

  it("T16 solved once is solved, and closed tickets have no times", () => {
    const closed = given(aNewTicket, [close, by(LAURA)]);
    expect(escalationDueAt(closed.ticket!)).toBeNull();
    const reopened = closed.when({ type: "ReopenTicket" }, by(LAURA, onDay(20, "09:00"))).ticket;
    expect(reopened.solution?.metAt).toBe(NOON);
    expect(escalationDueAt(reopened)).toBe(UPDATE_DUE);
  });

  it("X4 T16 taking back the close takes back the solution", () => {
    const closed = given(aNewTicket, [close, by(LAURA)]);
    const undo: Command = { type: "UndoAction", eventSeq: closed.ticket!.undoable!.eventSeq };
    const { ticket } = closed.when(undo, by(LAURA, onDay(19, "12:05")));
    expect(ticket.solution).toMatchObject({ metAt: null, dueAt: SOLUTION_DUE });
  });

  it("T9 T16 a moved ticket has its new queue's times, taken back its old ones", () => {
    const moved = given(aNewTicket, [move, by(GIULIA)]);
    expect(duesOf(moved.ticket!)).toEqual([null, null, onDay(21, "12:00")]);
    const undo: Command = { type: "UndoAction", eventSeq: moved.ticket!.undoable!.eventSeq };
    expect(duesOf(moved.when(undo, by(GIULIA, onDay(19, "12:05"))).ticket)).toEqual([
      FIRST_RESPONSE_DUE,
      UPDATE_DUE,
      SOLUTION_DUE,
    ]);
  });

  it("T16 a ticket stored before there were such times gets them with its next change", () => {
    const old = aTicket({
      version: 3,
      state: "open",
      createdAt: NOON,
      firstResponse: { dueAt: onDay(21, "12:00"), metAt: onDay(19, "15:00") },
      lastCustomerArticleAt: NOON,
    });
    expect(escalationDueAt(old)).toBeNull();
    expect(ticketView(TIMED_DESK, old, LAURA, NOON)).toMatchObject({
      update: { dueAt: null },
      solution: { dueAt: null, metAt: null },
    });
    const decided = decide(old, note, {
      actor: operatorActor(LAURA),
      now: onDay(19, "16:00"),
      source: "api",
      requestKey: "k",
      desk: TIMED_DESK,
      newId: () => "id",
    });
    const changed = decided.ok ? decided.value.reduce(evolve, old) : old;
    expect(duesOf(changed)).toEqual([onDay(21, "12:00"), onDay(20, "10:00"), SOLUTION_DUE]);
  });

  it("T16 the view shows running times and forgets them when the ticket is done", () => {
    const view = (ticket: Ticket) => ticketView(TIMED_DESK, ticket, LAURA, onDay(20, "08:00"));
    const open = given(aNewTicket).ticket!;
    expect(view(open)).toMatchObject({
      firstResponse: { dueAt: FIRST_RESPONSE_DUE, metAt: null },
      update: { dueAt: UPDATE_DUE },
      solution: { dueAt: SOLUTION_DUE, metAt: null },
      escalationAt: UPDATE_DUE,
      isEscalated: true,
    });
    const done = given(aNewTicket, [close, by(LAURA)]).ticket!;
    expect(view(done)).toMatchObject({
      update: { dueAt: null },
      solution: { dueAt: null, metAt: NOON },
      isEscalated: false,
    });
  });
});

describe("T16 warnings and escalations", () => {
  it("T16 a new ticket sets a timer for its next warning or time, and one for its colour", () => {
    const effects = effectsOf(given().when(CREATED, byMail));
    const told = effects.map(({ effect, notBefore }) =>
      effect.kind === "timer.escalation" ? [effect.due, effect.step, notBefore] : [effect.kind, notBefore],
    );
    expect(told).toEqual([
      ["card.sync", NOON],
      // Four working hours before the first of the times.
      ["card.sync", onDay(19, "13:00")],
      ["update", "warning", onDay(19, "16:00")],
      ["notice.spread", NOON],
    ]);
  });

  it("T16 N1 the warning is told once, the escalation once, to those who see the queue", () => {
    const warned = given(aNewTicket).when(
      reach("update", UPDATE_DUE, "warning"),
      timerAt(onDay(19, "16:00")),
    );
    expect(warned.events).toEqual([{ type: "EscalationWarned", due: "update", dueAt: UPDATE_DUE }]);
    expect(effectsOf(warned).map(({ effect }) => effect)).toEqual([
      ...[LAURA, GIULIA, READER].map((operator) => ({
        kind: "notice.send",
        notice: "escalation-warning",
        operator,
      })),
      { kind: "card.sync" },
      { kind: "timer.escalation", due: "firstResponse", step: "warning", dueAt: FIRST_RESPONSE_DUE },
    ]);
    const late = given(aNewTicket, [reach("update", UPDATE_DUE, "warning"), timerAt(onDay(19, "16:00"))]);
    expect(late.when(reach("update", UPDATE_DUE, "warning"), timerAt(onDay(19, "16:00"))).types).toEqual([]);
    expect(late.when(reach("update", UPDATE_DUE), timerAt(UPDATE_DUE)).types).toEqual(["EscalationReached"]);
  });

  it("T16 a warning that comes after the time has passed is its escalation", () => {
    const outcome = given(aNewTicket).when(reach("update", UPDATE_DUE, "warning"), timerAt(UPDATE_DUE));
    expect(outcome.types).toEqual(["EscalationReached"]);
  });

  it("T16 a time told of is told of again when it is another time", () => {
    const told = given(aNewTicket, [reach("update", UPDATE_DUE), timerAt(UPDATE_DUE)]);
    const answered = told.when(reply, by(LAURA, onDay(20, "09:00")));
    expect(answered.ticket.update).toMatchObject({ dueAt: onDay(20, "14:00"), told: null });
    const later = given(
      aNewTicket,
      [reach("update", UPDATE_DUE), timerAt(UPDATE_DUE)],
      [reply, by(LAURA, onDay(20, "09:00"))],
    );
    expect(later.when(reach("update", onDay(20, "14:00")), timerAt(onDay(20, "14:00"))).types).toEqual([
      "EscalationReached",
    ]);
  });

  it("X4 T16 a time that passed while the ticket was closed by mistake is told of after the undo", () => {
    const closed = given(aNewTicket, [close, by(LAURA, onDay(20, "07:58"))]);
    const undo: Command = { type: "UndoAction", eventSeq: closed.ticket!.undoable!.eventSeq };
    const undone: Step = [undo, by(LAURA, onDay(20, "08:04"))];
    const timer = effectsOf(closed.when(...undone))
      .map(commandOf)
      .find(Boolean);
    const opened = given(aNewTicket, [close, by(LAURA, onDay(20, "07:58"))], undone);
    expect(opened.when(timer!, timerAt(onDay(20, "08:04"))).events).toEqual([
      { type: "EscalationReached", due: "update", dueAt: UPDATE_DUE },
    ]);
  });

  it.each([
    ["answered", [reply, by(LAURA, onDay(19, "15:00"))], reach("firstResponse", FIRST_RESPONSE_DUE)],
    ["answered since", [reply, by(LAURA, onDay(19, "15:00"))], reach("update", UPDATE_DUE)],
    ["waiting", [pending, by(LAURA)], reach("update", UPDATE_DUE)],
    ["closed", [close, by(LAURA)], reach("solution", SOLUTION_DUE)],
    ["moved", [move, by(GIULIA)], reach("solution", SOLUTION_DUE)],
  ] as [string, Step, Command][])(
    "T16 the timer of a ticket that is %s changes nothing",
    (_what, step, timer) => {
      expect(given(aNewTicket, step).when(timer, timerAt(onDay(27, "12:00"))).types).toEqual([]);
    },
  );

  it("P2 no operator gives the timers' commands", () => {
    for (const command of [
      reach("update", UPDATE_DUE),
      { type: "ReachLockTimeout", by: LAURA, activeAt: NOON } as const,
    ]) {
      expect(given(aNewTicket).when(command, by(LAURA)).code).toBe("ticket.not_allowed");
    }
  });

  it("N1 escalations are told to who works on the queue and to who chose it, as it is when sent", () => {
    const told = (operator: string, chosen: readonly string[] | null) =>
      isToldOf(TIMED_DESK, "escalation", operator, "contact-center", chosen && { myQueues: chosen });
    expect(told(LAURA, [])).toBe(true);
    expect(told(READER, null)).toBe(false);
    expect(told(READER, ["contact-center"])).toBe(true);
    expect(told(PAOLO, ["contact-center"])).toBe(false);
    expect(isToldOf(TIMED_DESK, "assigned", SARA, "contact-center", null)).toBe(true);
  });
});
