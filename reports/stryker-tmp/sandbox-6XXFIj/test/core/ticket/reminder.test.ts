// @ts-nocheck
import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { aNewTicket, by, byMail, byTimer, CREATED, givenOn, type Step } from "../../support/given.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { effectsOf, TIMED_DESK } from "./timed-desk.ts";

const given = (...steps: readonly Step[]) => givenOn(TIMED_DESK, ...steps);
const timerAt = (now: string) => ({ ...byTimer, now });
const reached = (until: string): Command => ({ type: "ReachPendingTime", until });

/** Friday 29 March 2019 at 10:15 in Rome; the clock changes before Monday. */
const FRIDAY = "2019-03-29T09:15:00.000Z";
const MONDAY = "2019-04-01T08:15:00.000Z";
const TUESDAY = "2019-04-02T08:15:00.000Z";
const pending: Command = {
  type: "SetPending",
  state: "pending reminder",
  until: FRIDAY,
  subject: "Attesa",
  text: "Richiamare.",
};
const waiting: Step = [pending, by(LAURA)];

describe("T4 a reminder comes until somebody acts", () => {
  it("T4 at its minute, and again at the same desk time of the next working day", () => {
    const outcome = given(aNewTicket, waiting).when(reached(FRIDAY), timerAt(FRIDAY));
    expect(outcome.events).toEqual([
      { type: "ReminderReached", until: FRIDAY, operator: LAURA, nextAt: MONDAY },
    ]);
    expect(effectsOf(outcome)).toMatchObject([
      { effect: { kind: "notice.send", notice: "reminder", operator: LAURA } },
      { effect: { kind: "timer.pending", until: MONDAY }, notBefore: MONDAY },
      { effect: { kind: "card.sync" } },
    ]);
  });

  it("T4 day after day, still waiting since the first", () => {
    const once = given(aNewTicket, waiting, [reached(FRIDAY), timerAt(FRIDAY)]);
    const again = once.when(reached(MONDAY), timerAt(MONDAY));
    expect(again.events).toMatchObject([{ type: "ReminderReached", until: MONDAY, nextAt: TUESDAY }]);
    expect(again.ticket.pending).toEqual({ until: FRIDAY, setBy: LAURA, remindAt: TUESDAY });
  });

  it("T4 after days without a desk it comes once, then daily again", () => {
    const late = given(aNewTicket, waiting).when(reached(FRIDAY), timerAt("2019-04-01T15:00:00.000Z"));
    expect(late.events).toMatchObject([{ nextAt: TUESDAY }]);
  });

  it("T4 a reminder that came is not the next one", () => {
    const once = given(aNewTicket, waiting, [reached(FRIDAY), timerAt(FRIDAY)]);
    expect(once.when(reached(FRIDAY), timerAt(FRIDAY)).types).toEqual([]);
  });

  it.each([
    ["taken up", [{ type: "ReopenTicket" }, by(LAURA, FRIDAY)]],
    [
      "answered by the customer",
      [
        {
          type: "AddCustomerMessage",
          message: CREATED.message,
          fromCustomer: true,
          answerAutomatically: false,
        },
        { ...byMail, now: FRIDAY },
      ],
    ],
    ["postponed", [{ ...pending, until: "2019-04-10T08:00:00.000Z" }, by(LAURA, FRIDAY)]],
  ] as [string, Step][])("T4 stops when the ticket is %s", (_what, step) => {
    const acted = given(aNewTicket, waiting, [reached(FRIDAY), timerAt(FRIDAY)], step);
    expect(acted.when(reached(MONDAY), timerAt(MONDAY)).types).toEqual([]);
  });

  it("X4 T4 an undo that brings the waiting back goes on with the next reminder", () => {
    const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Detto." };
    const closed = given(
      aNewTicket,
      waiting,
      [reached(FRIDAY), timerAt(FRIDAY)],
      [close, by(GIULIA, FRIDAY)],
    );
    const undo: Command = { type: "UndoAction", eventSeq: closed.ticket!.undoable!.eventSeq };
    expect(effectsOf(closed.when(undo, by(GIULIA, FRIDAY)))).toContainEqual(
      expect.objectContaining({ effect: { kind: "timer.pending", until: MONDAY }, notBefore: MONDAY }),
    );
  });

  it("T4 a queue without a calendar reminds every day", () => {
    const tributi: Step = [{ ...CREATED, queue: "tributi" }, byMail];
    const steps: Step[] = [tributi, [pending, by("sara.galli@example.it")]];
    expect(given(...steps).when(reached(FRIDAY), timerAt(FRIDAY)).events).toMatchObject([
      { nextAt: "2019-03-30T09:15:00.000Z" },
    ]);
  });
});
