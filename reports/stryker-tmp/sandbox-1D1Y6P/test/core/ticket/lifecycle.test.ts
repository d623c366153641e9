// @ts-nocheck
import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import {
  aNewTicket,
  by,
  byMail,
  byTimer,
  CITIZEN,
  CREATED,
  given,
  NOON,
  type Step,
} from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";

const TOMORROW = "2019-03-20T08:00:00.000Z";
const followUp: Command = {
  type: "AddCustomerMessage",
  message: { ...CREATED.message, messageId: "second@example.org", text: "Ci sono novità?" },
  fromCustomer: true,
  answerAutomatically: false,
};
const note: Command = { type: "AddNote", subject: "Nota", text: "Sentito l’ufficio." };
const take: Command = { type: "TakeTicket" };
const reply: Command = { type: "SendReply", text: "Risolto.", next: { state: "open" }, replyTo: null };
const close: Command = {
  type: "CloseTicket",
  state: "closed successful",
  why: "told",
  text: "Sentito al telefono.",
};
const move: Command = {
  type: "MoveTicket",
  queue: "viabilita",
  reason: "other-office",
  text: "È un passo carrabile.",
};
const pending: Command = {
  type: "SetPending",
  state: "pending reminder",
  until: TOMORROW,
  subject: "Attesa",
  text: "Richiamare.",
};
const assign: Command = {
  type: "AssignTicket",
  owner: GIULIA,
  subject: "Assegnazione",
  text: "Puoi vedere tu?",
};
const taken: Step = [take, by(LAURA)];
const closed: Step = [close, by(LAURA)];

describe("T8 taking and assigning", () => {
  it("T8 taking makes the operator owner, locks and opens a new ticket", () => {
    const { ticket, types } = given(aNewTicket).when(take, by(LAURA));
    expect(ticket).toMatchObject({ owner: LAURA, state: "open", lock: { by: LAURA, previousOwner: null } });
    expect(types).toEqual(["TicketLocked", "OwnerChanged", "StateChanged"]);
  });

  it("T7 B3 the second to take sees who was first", () => {
    const { result } = given(aNewTicket, taken).when(take, by(GIULIA));
    expect(result).toEqual({ ok: false, error: { code: "ticket.locked_by_other", by: LAURA, since: NOON } });
  });

  it("T8 taking twice is refused with a word of its own", () => {
    expect(given(aNewTicket, taken).when(take, by(LAURA)).code).toBe("ticket.already_yours");
  });

  it("T8 assigning gives ticket and lock to the colleague, with a note", () => {
    const { ticket, types } = given(aNewTicket, taken).when(assign, by(LAURA));
    expect(ticket).toMatchObject({ owner: GIULIA, lock: { by: GIULIA } });
    expect(types).toEqual(["ArticleAdded", "TicketLocked", "OwnerChanged", "UndoOffered"]);
  });

  it("T8 a ticket locked by a colleague can be assigned all the same", () => {
    expect(given(aNewTicket, taken).when({ ...assign, owner: GIULIA }, by(GIULIA)).code).toBe("accepted");
  });

  it("T8 nobody is assigned who cannot own tickets of the queue", () => {
    expect(given(aNewTicket).when({ ...assign, owner: READER }, by(LAURA)).code).toBe("owner.not_allowed");
  });

  it("T8 assigning to who has it already changes nothing", () => {
    expect(given(aNewTicket, taken).when({ ...assign, owner: LAURA }, by(GIULIA)).code).toBe(
      "owner.unchanged",
    );
  });
});

describe("T7 locks", () => {
  it("T7 beginning a reply locks, makes owner and remembers the owner before", () => {
    const start = given(aNewTicket, taken, [{ type: "ReleaseTicket" }, by(LAURA)]);
    const { ticket } = start.when({ type: "LockTicket", purpose: "reply" }, by(GIULIA));
    expect(ticket).toMatchObject({ owner: GIULIA, lock: { by: GIULIA, previousOwner: LAURA } });
  });

  it("T7 cancelling releases and gives the ticket back", () => {
    const start = given(
      aNewTicket,
      taken,
      [{ type: "ReleaseTicket" }, by(LAURA)],
      [{ type: "LockTicket", purpose: "reply" }, by(GIULIA)],
    );
    const { ticket } = start.when({ type: "ReleaseTicket", restoreOwner: true }, by(GIULIA));
    expect(ticket).toMatchObject({ owner: LAURA, lock: null });
  });

  it("T7 releasing keeps the owner", () => {
    const { ticket } = given(aNewTicket, taken).when({ type: "ReleaseTicket" }, by(LAURA));
    expect(ticket).toMatchObject({ owner: LAURA, lock: null });
  });

  it("T7 only who holds the lock releases it", () => {
    expect(given(aNewTicket, taken).when({ type: "ReleaseTicket" }, by(GIULIA)).code).toBe(
      "ticket.not_locked_by_you",
    );
  });

  it.each([reply, close, pending, move, { type: "ChangePriority", priority: 5 } as const])(
    "T7 $type waits while another works on the ticket",
    (command) => {
      expect(given(aNewTicket, taken).when(command, by(GIULIA)).code).toBe("ticket.locked_by_other");
    },
  );

  it("T7 a note is welcome while another works on the ticket", () => {
    expect(given(aNewTicket, taken).when(note, by(GIULIA)).ticket.lock?.by).toBe(LAURA);
  });
});

describe("T9 moving", () => {
  it("T9 writes the note, releases the lock and moves", () => {
    const { ticket, types, events } = given(aNewTicket, taken).when(move, by(LAURA));
    expect(ticket).toMatchObject({ queue: "viabilita", lock: null });
    expect(types).toEqual(["ArticleAdded", "TicketReleased", "TicketMoved", "OwnerChanged", "UndoOffered"]);
    expect(events[0]).toMatchObject({
      article: {
        channel: "note",
        subject: "Spostato in «Viabilità - Passi carrabili»: È competenza di un altro ufficio",
      },
    });
  });

  it("P3 ends the owner's access where he has no rights", () => {
    const { ticket } = given(aNewTicket, taken).when(move, by(LAURA));
    expect(ticket.owner).toBeNull();
    const after = given(aNewTicket, taken, [move, by(LAURA)]);
    expect(after.when(note, by(LAURA)).code).toBe("ticket.not_found");
    expect(after.when(note, by(PAOLO)).code).toBe("accepted");
  });

  it("P3 keeps the owner who works in the new queue too", () => {
    const start = given(aNewTicket, [take, by(GIULIA)]);
    expect(start.when(move, by(GIULIA)).ticket.owner).toBe(GIULIA);
  });

  it.each([
    ["without a note", { ...move, text: "  " }, "move.note_required"],
    ["without a reason of the list", { ...move, reason: "x" as "other" }, "move.note_required"],
    ["to a queue that does not exist", { ...move, queue: "nulla" }, "queue.unknown"],
    ["to where it is", { ...move, queue: "contact-center" }, "ticket.same_queue"],
  ])("T9 does not move %s", (_what, command, code) => {
    expect(given(aNewTicket).when(command, by(LAURA)).code).toBe(code);
  });

  it("P2 does not move to a queue without the right to", () => {
    const inTributi = given([{ ...CREATED, queue: "tributi" } as Command, byMail]);
    expect(inTributi.when(move, by(SARA)).code).toBe("accepted");
    expect(
      given([{ ...CREATED, queue: "viabilita" } as Command, byMail]).when(
        { ...move, queue: "tributi" },
        by(PAOLO),
      ).code,
    ).toBe("queue.not_allowed");
  });

  it("T9 first level is always among the destinations", () => {
    const inTributi = given([{ ...CREATED, queue: "tributi" } as Command, byMail]);
    expect(inTributi.when({ ...move, queue: "contact-center" }, by(SARA)).code).toBe("accepted");
  });
});

describe("T11 replying", () => {
  it("T11 writes to the customer with number, salutation and signature, and keeps the ticket open", () => {
    const { ticket, events } = given(aNewTicket, taken).when(reply, by(LAURA));
    const article = events.find((event) => event.type === "ArticleAdded");
    expect(article).toMatchObject({
      article: {
        to: [CITIZEN],
        subject: "[Ticket#2019031942000015] Errore nel pagamento del canone",
        text: "Gentile Mario Rossi,\n\nRisolto.\n\nCordiali saluti,\nLaura Conti\nIl team di assistenza",
        messageId: expect.stringMatching(/^2019031942000015\..+@example\.it$/),
      },
    });
    expect(ticket).toMatchObject({ state: "open", lock: { by: LAURA } });
  });

  it("T11 threads below the mail it answers and quotes it", () => {
    const replyTo = {
      articleId: "a",
      from: CITIZEN,
      text: "riga uno\nriga due",
      messageId: "m2@x",
      references: ["m1@x"],
      at: NOON,
    };
    const { events } = given(aNewTicket).when({ ...reply, replyTo }, by(LAURA));
    expect(events.find((event) => event.type === "ArticleAdded")).toMatchObject({
      article: {
        inReplyTo: "m2@x",
        references: ["m1@x", "m2@x"],
        text: expect.stringContaining(
          "Il 19/03/2019 alle 13:00 Mario Rossi ha scritto:\n> riga uno\n> riga due",
        ),
      },
    });
  });

  it("T16 meets the first response once", () => {
    const first = given(aNewTicket).when(reply, by(LAURA));
    expect(first.types).toContain("FirstResponseMet");
    const second = given(aNewTicket, [reply, by(LAURA)]).when(reply, by(LAURA));
    expect(second.types).not.toContain("FirstResponseMet");
  });

  it("T11 closes together with the reply and releases the lock", () => {
    const { ticket } = given(aNewTicket, taken).when(
      { ...reply, next: { state: "closed successful" } },
      by(LAURA),
    );
    expect(ticket).toMatchObject({ state: "closed successful", lock: null, owner: LAURA, closedAt: NOON });
  });

  it("T11 does not send an empty reply", () => {
    expect(given(aNewTicket, taken).when({ ...reply, text: " \n" }, by(LAURA)).code).toBe("field.required");
  });
});

describe("T6 closing", () => {
  it("T6 leaves a note with the reason and releases", () => {
    const { ticket, events } = given(aNewTicket, taken).when(close, by(LAURA));
    expect(ticket).toMatchObject({ state: "closed successful", lock: null, closedAt: NOON });
    expect(events[0]).toMatchObject({
      article: {
        channel: "note",
        visibleToCustomer: false,
        subject: "Già informato (telefonata o altra mail)",
      },
    });
  });

  it("T6 does not mail the customer", () => {
    const { events } = given(aNewTicket, taken).when(close, by(LAURA));
    expect(
      events.filter((event) => event.type === "ArticleAdded" && event.article.channel === "email"),
    ).toEqual([]);
  });

  it("T2 a closed ticket cannot be closed again", () => {
    expect(given(aNewTicket, closed).when(close, by(LAURA)).code).toBe("ticket.wrong_state");
  });

  it("reopens by hand", () => {
    expect(given(aNewTicket, closed).when({ type: "ReopenTicket" }, by(LAURA)).ticket).toMatchObject({
      state: "open",
      closedAt: null,
    });
  });
});

describe("M6 the customer writes again", () => {
  it("M6 a new ticket stays new", () => {
    expect(given(aNewTicket).when(followUp, byMail).ticket).toMatchObject({ state: "new", articleCount: 2 });
  });

  it("M6 a closed ticket opens and keeps its owner", () => {
    expect(given(aNewTicket, taken, closed).when(followUp, byMail).ticket).toMatchObject({
      state: "open",
      owner: LAURA,
      lock: null,
      closedAt: null,
    });
  });

  it("M6 a pending ticket opens and its time is cleared", () => {
    expect(given(aNewTicket, [pending, by(LAURA)]).when(followUp, byMail).ticket).toMatchObject({
      state: "open",
      pending: null,
    });
  });

  it("M5 a stranger's message is not shown as the customer's", () => {
    const { events } = given(aNewTicket).when({ ...followUp, fromCustomer: false }, byMail);
    expect(events[0]).toMatchObject({ article: { visibleToCustomer: false } });
  });
});

describe("T4 pending", () => {
  it("T4 waits until the moment for who set it, and does not block others", () => {
    const { ticket } = given(aNewTicket, taken).when(pending, by(LAURA));
    expect(ticket).toMatchObject({
      state: "pending reminder",
      pending: { until: TOMORROW, setBy: LAURA },
      owner: LAURA,
      lock: null,
    });
  });

  it("T4 a moment in the past is a field error", () => {
    const { result } = given(aNewTicket, taken).when({ ...pending, until: NOON } as Command, by(LAURA));
    expect(result).toEqual({ ok: false, error: { code: "field.date_past", field: "until" } });
  });

  it("T4 the timer tells who set it and leaves the state", () => {
    const { ticket, types } = given(aNewTicket, [pending, by(LAURA)]).when(
      { type: "ReachPendingTime", until: TOMORROW },
      byTimer,
    );
    expect(types).toEqual(["ReminderReached"]);
    expect(ticket.state).toBe("pending reminder");
  });

  it("T4 an old timer does nothing", () => {
    expect(
      given(aNewTicket, [pending, by(LAURA)]).when({ type: "ReachPendingTime", until: NOON }, byTimer).types,
    ).toEqual([]);
  });

  it.each([
    ["pending auto close+", "closed successful"],
    ["pending auto close-", "closed unsuccessful"],
  ] as const)("T4 %s closes by itself: %s", (state, after) => {
    const start = given(aNewTicket, [{ ...pending, state } as Command, by(LAURA)]);
    expect(start.when({ type: "ReachPendingTime", until: TOMORROW }, byTimer).ticket.state).toBe(after);
  });
});

describe("X4 undo", () => {
  const eventSeq = (steps: readonly Step[]) => given(...steps).ticket?.undoable?.eventSeq ?? -1;

  it.each([
    ["move", [aNewTicket, taken, [move, by(LAURA)]] as Step[]],
    ["close", [aNewTicket, taken, [close, by(LAURA)]] as Step[]],
    ["assign", [aNewTicket, taken, [assign, by(LAURA)]] as Step[]],
  ])("X4 takes back a %s: queue, state, owner and lock are as before", (_what, steps) => {
    const { ticket } = given(...steps).when({ type: "UndoAction", eventSeq: eventSeq(steps) }, by(LAURA));
    expect(ticket).toMatchObject({
      queue: "contact-center",
      state: "open",
      owner: LAURA,
      lock: { by: LAURA },
      undoable: null,
    });
  });

  it("X4 is over after ten minutes", () => {
    const steps = [aNewTicket, taken, [close, by(LAURA)]] as Step[];
    const { code } = given(...steps).when(
      { type: "UndoAction", eventSeq: eventSeq(steps) },
      by(LAURA, "2019-03-19T12:10:00.000Z"),
    );
    expect(code).toBe("undo.expired");
  });

  it("X4 is over when somebody went on from there", () => {
    const steps = [aNewTicket, [move, by(GIULIA)], [take, by(PAOLO)]] as Step[];
    expect(given(...steps).when({ type: "UndoAction", eventSeq: 5 }, by(GIULIA)).code).toBe("undo.nothing");
  });

  it("X4 is only for who did it", () => {
    const steps = [aNewTicket, taken, [close, by(LAURA)]] as Step[];
    expect(given(...steps).when({ type: "UndoAction", eventSeq: eventSeq(steps) }, by(GIULIA)).code).not.toBe(
      "accepted",
    );
  });
});
