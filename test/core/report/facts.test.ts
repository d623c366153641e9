import { describe, expect, it } from "vitest";
import type { Desk } from "../../../core/desk/desk.ts";
import type { Fact, FactKind } from "../../../core/report/fact.ts";
import { factsOf } from "../../../core/report/facts.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { at } from "../../support/builders.ts";
import { aNewTicket, by, byMail, byTimer, CREATED, givenOn, type Step } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import { TIMED_DESK } from "../ticket/timed-desk.ts";

/** A history on a desk; `tells` gives the facts of what is asked next. */
function told(desk: Desk, ...steps: readonly Step[]) {
  const given = givenOn(desk, ...steps);
  return {
    ticket: given.ticket,
    tells(command: Command, ctx: Partial<CommandContext>): readonly Fact[] {
      const { before, result } = given.when(command, ctx);
      if (!result.ok) throw new Error(result.error.code);
      return factsOf(before, result.value, desk);
    },
  };
}

const kinds = (facts: readonly Fact[]): readonly FactKind[] => facts.map(({ kind }) => kind);
const reply = (state: "open" | "closed successful" = "open"): Command => ({
  type: "SendReply",
  text: "Ecco.",
  next: { state },
  replyTo: null,
});
const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Già detto." };
const move = (queue: string): Command => ({ type: "MoveTicket", queue, reason: "technical", text: "Là." });
const undo = (ticket: Ticket | null): Command => ({
  type: "UndoAction",
  eventSeq: ticket?.undoable?.eventSeq ?? 0,
});
const fromCustomer: Command = {
  type: "AddCustomerMessage",
  message: CREATED.message,
  fromCustomer: true,
  answerAutomatically: false,
};
const laura = (minutes: number) => by(LAURA, at(minutes));
const mail = (minutes: number) => ({ ...byMail, now: at(minutes) });

describe("D6 the facts of a change", () => {
  it("D6 a new ticket is created, with what it is at that moment", () => {
    expect(told(SAMPLE_DESK).tells({ ...CREATED, organisation: "comune-anzio" }, byMail)).toEqual([
      {
        kind: "created",
        at: at(0),
        ticket: "2019031942000015",
        seq: 1,
        queue: "contact-center",
        requestType: "other",
        organisation: "comune-anzio",
        service: null,
        priority: 3,
        operator: null,
      },
    ]);
  });

  it("D6 T16 the first answer tells how long it took on the clock and in working time, and that it was in time", () => {
    // Tuesday to Wednesday, 13:00 in Rome less a minute: the office has a working day of eight hours.
    const facts = told(TIMED_DESK, aNewTicket).tells(reply(), laura(1_439));
    expect(kinds(facts)).toEqual(["answered", "firstResponse"]);
    expect(facts[1]).toMatchObject({ minutes: 1_439, workingMinutes: 479, kept: true, operator: LAURA });
  });

  it("D6 T16 an answer at its due time is late, and where nothing was promised nothing is kept or broken", () => {
    const kept = (facts: readonly Fact[]) => facts.flatMap((fact) => ("kept" in fact ? [fact.kept] : []));
    const waiting = told(SAMPLE_DESK, aNewTicket);
    expect(kept(waiting.tells(reply(), laura(2_880)))).toEqual([false]);
    expect(kept(waiting.tells(reply(), by(LAURA, "2019-03-21T11:59:59.999Z")))).toEqual([true]);
    const unpromised = told(SAMPLE_DESK, [{ ...CREATED, queue: "tributi" }, byMail]);
    expect(kept(unpromised.tells(reply(), by(SARA, at(5_000))))).toEqual([null]);
  });

  it("D6 only the first answer is the first, and nobody waited for the mail an operator begins with", () => {
    expect(kinds(told(SAMPLE_DESK, aNewTicket, [reply(), laura(5)]).tells(reply(), laura(9)))).toEqual([
      "answered",
    ]);
    const facts = told(SAMPLE_DESK).tells(
      {
        type: "CreateMailTicket",
        queue: "contact-center",
        title: "Sopralluogo",
        customer: CREATED.customer,
        text: "Buongiorno.",
      },
      laura(0),
    );
    expect(kinds(facts)).toEqual(["created", "answered"]);
  });

  it("D6 the first close solves, a later one only closes; opening again is told whoever does it", () => {
    const open = told(SAMPLE_DESK, aNewTicket);
    const first = open.tells(close, laura(30));
    expect(kinds(first)).toEqual(["closed", "solved"]);
    expect(first[1]).toMatchObject({ minutes: 30, workingMinutes: 30, kept: null, operator: LAURA });
    const closed = told(SAMPLE_DESK, aNewTicket, [close, laura(30)]);
    expect(closed.tells(fromCustomer, mail(60))).toMatchObject([{ kind: "reopened", operator: null }]);
    expect(kinds(closed.tells({ type: "ReopenTicket" }, laura(60)))).toEqual(["reopened"]);
    const reopened = told(SAMPLE_DESK, aNewTicket, [close, laura(30)], [fromCustomer, mail(60)]);
    expect(kinds(reopened.tells(reply("closed successful"), laura(90)))).toEqual([
      "answered",
      "closed",
      "firstResponse",
    ]);
  });

  it("D6 T16 a promise to solve is kept or not, also by a ticket that is closed as it is made", () => {
    const withSla = { ...CREATED, service: "portale", sla: "rapido" };
    const solved = (minutes: number) =>
      told(SAMPLE_DESK, [withSla, byMail])
        .tells(close, laura(minutes))
        .find(({ kind }) => kind === "solved");
    expect([solved(479), solved(480)]).toMatchObject([{ kept: true }, { kept: false }]);
    const atOnce = told(SAMPLE_DESK).tells(
      { ...withSla, next: { state: "closed successful" } },
      { ...laura(0), source: "phone" },
    );
    expect(atOnce).toMatchObject([{ kind: "created" }, { kind: "closed" }, { kind: "solved", kept: true }]);
  });

  it("D6 another closed state of a closed ticket is no second close; waiting and coming back is no close at all", () => {
    const closed = told(SAMPLE_DESK, aNewTicket, [close, laura(30)]);
    expect(kinds(closed.tells(reply("closed successful"), laura(40)))).toEqual(["answered", "firstResponse"]);
    const pending = { state: "pending auto close+", until: at(500) } as const;
    const waiting = told(SAMPLE_DESK, aNewTicket, [
      { type: "SetPending", ...pending, subject: "Attesa", text: "Aspetto." },
      laura(30),
    ]);
    expect(
      waiting.tells({ type: "ReachPendingTime", until: at(500) }, { ...byTimer, now: at(500) }),
    ).toMatchObject([
      { kind: "closed", operator: null },
      { kind: "solved", operator: null },
    ]);
  });

  it("D6 T9 a move tells from where to where, why, and whether there was still something to do", () => {
    expect(told(SAMPLE_DESK, aNewTicket).tells(move("viabilita"), laura(5))).toMatchObject([
      { kind: "moved", queue: "contact-center", to: "viabilita", reason: "technical", isOpen: true },
    ]);
    const closed = told(SAMPLE_DESK, aNewTicket, [close, laura(5)]);
    expect(closed.tells(move("viabilita"), laura(9))).toMatchObject([{ kind: "moved", isOpen: false }]);
  });

  it("X4 D6 undoing a move or a close is told, undoing an assignment changed nothing that is counted", () => {
    const moved = told(SAMPLE_DESK, aNewTicket, [move("viabilita"), laura(5)]);
    expect(moved.tells(undo(moved.ticket), laura(9))).toMatchObject([
      { kind: "undone", action: "move", queue: "viabilita", to: "contact-center" },
    ]);
    const closed = told(SAMPLE_DESK, aNewTicket, [close, laura(5)]);
    expect(closed.tells(undo(closed.ticket), laura(9))).toMatchObject([
      { kind: "undone", action: "close", queue: "contact-center", to: "contact-center" },
    ]);
    const assigned = told(SAMPLE_DESK, aNewTicket, [
      { type: "AssignTicket", owner: LAURA, subject: "A", text: "Te." },
      laura(5),
    ]);
    expect(assigned.tells(undo(assigned.ticket), laura(9))).toEqual([]);
  });

  it("X4 D6 a ticket whose close was undone is solved by the next one", () => {
    const closed = told(SAMPLE_DESK, aNewTicket, [close, laura(5)]);
    const undone = told(SAMPLE_DESK, aNewTicket, [close, laura(5)], [undo(closed.ticket), laura(9)]);
    expect(undone.tells(close, laura(50))).toMatchObject([
      { kind: "closed" },
      { kind: "solved", minutes: 50 },
    ]);
  });

  it("T13 D6 a merged ticket ends; the other takes over its articles without counting their work again", () => {
    const worked: Step = [
      { type: "AddNote", subject: "N", text: "Lavoro.", visibleToCustomer: true, workUnits: 1.5 },
      laura(5),
    ];
    const merged = told(SAMPLE_DESK, aNewTicket, worked);
    const facts = merged.tells({ type: "MergeTicket", into: "2019031942000024" }, laura(9));
    expect(facts).toMatchObject([{ kind: "merged", isOpen: true }]);
    const { log } = givenOn(SAMPLE_DESK, aNewTicket, worked);
    const articles = log.flatMap(({ event }) => (event.type === "ArticleAdded" ? [event.article] : []));
    const absorbing = told(SAMPLE_DESK, aNewTicket).tells(
      {
        type: "AbsorbTicket",
        from: "2019031942000024",
        articles,
        important: [],
        watchers: [],
        links: [],
        workUnits: 1.5,
      },
      { ...byTimer, now: at(20) },
    );
    expect(kinds(absorbing)).toEqual(["firstResponse"]);
  });

  it("T15 D6 work is told with its units and its operator, whatever the customer sees of it", () => {
    const note = { type: "AddNote", subject: "N", text: "Lavoro.", workUnits: 2.25 } as const;
    const ticket = told(SAMPLE_DESK, aNewTicket);
    expect(ticket.tells(note, laura(5))).toMatchObject([{ kind: "worked", units: 2.25, operator: LAURA }]);
    expect(kinds(ticket.tells({ ...note, visibleToCustomer: true }, laura(5)))).toEqual([
      "answered",
      "worked",
      "firstResponse",
    ]);
    expect(ticket.tells({ type: "AddNote", subject: "N", text: "Nulla." }, laura(5))).toEqual([]);
  });

  it("T16 D6 a due time that passes is told with what was due", () => {
    const dueAt = at(2_880);
    const facts = told(SAMPLE_DESK, aNewTicket).tells(
      { type: "ReachEscalation", due: "firstResponse", step: "escalation", dueAt },
      { ...byTimer, now: dueAt },
    );
    expect(facts).toMatchObject([{ kind: "escalated", due: "firstResponse", operator: null }]);
  });

  it("T5 D6 another type, service, priority or organisation is told with the new one", () => {
    const facts = told(SAMPLE_DESK, aNewTicket).tells(
      { type: "ChangePriority", requestType: "error", service: "sportello" },
      laura(5),
    );
    expect(facts).toMatchObject([
      { kind: "reclassified", requestType: "error", service: null },
      { kind: "reclassified", requestType: "error", service: "sportello" },
    ]);
  });
});
