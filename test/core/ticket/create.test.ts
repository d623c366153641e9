import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { aNewTicket, by, byMail, byTimer, CITIZEN, CREATED, given, NOON } from "../../support/given.ts";
import { GUEST, LAURA, PAOLO } from "../../support/sample-desk.ts";

const MAIL_TICKET: Command = {
  type: "CreateMailTicket",
  queue: "contact-center",
  title: "Il Suo appuntamento",
  customer: CITIZEN,
  text: "Le confermiamo la data.",
};

describe("a ticket begins", () => {
  it("M1 T2 is new, normal and nobody's when it comes by mail", () => {
    const { ticket } = given().when(CREATED, byMail);
    expect(ticket).toMatchObject({
      state: "new",
      priority: 3,
      owner: null,
      lock: null,
      articleCount: 1,
      version: 2,
    });
  });

  it("T16 promises a first response within the queue's time", () => {
    const { ticket } = given().when(CREATED, byMail);
    expect(ticket.firstResponse.dueAt).toBe("2019-03-21T12:00:00.000Z");
  });

  it("T16 promises nothing in a queue without a first-response time", () => {
    const { ticket } = given().when({ ...CREATED, queue: "tributi" }, byMail);
    expect(ticket.firstResponse.dueAt).toBeNull();
  });

  it("M7 answers automatically with the number, in the thread of the mail", () => {
    const { events } = given().when({ ...CREATED, answerAutomatically: true }, byMail);
    const answer = events.findLast((event) => event.type === "ArticleAdded");
    expect(answer).toMatchObject({
      article: {
        sender: "system",
        author: { kind: "system" },
        autoResponse: "new-ticket",
        inReplyTo: "first@example.org",
        subject: "[Ticket#2019031942000015] Nuovo ticket: Errore nel pagamento del canone",
        text: expect.stringContaining("numero 2019031942000015"),
      },
    });
  });

  it("M8 does not answer what must not be answered", () => {
    expect(given().when(CREATED, byMail).types).toEqual(["TicketCreated", "ArticleAdded"]);
  });

  it("T10 is open when an operator takes a phone call, and his when he says so", () => {
    const { ticket } = given().when({ ...CREATED, next: { state: "open" }, owner: LAURA }, by(LAURA));
    expect(ticket).toMatchObject({ state: "open", owner: LAURA, lock: { by: LAURA, since: NOON } });
  });

  it.each([
    ["P2 an operator without rights on the queue", { ...CREATED }, GUEST, "queue.not_allowed"],
    ["T10 a queue that does not exist", { ...CREATED, queue: "nulla" }, LAURA, "queue.unknown"],
    ["T10 an owner who cannot own there", { ...CREATED, owner: PAOLO }, LAURA, "owner.not_allowed"],
    ["T10 an empty subject", { ...CREATED, title: " " }, LAURA, "field.required"],
    ["T10 an unknown type", { ...CREATED, requestType: "x" }, LAURA, "field.invalid"],
    [
      "T10 a pending time in the past",
      { ...CREATED, next: { state: "pending reminder", until: NOON } as const },
      LAURA,
      "field.date_past",
    ],
  ])("refuses %s", (_what, command, operator, code) => {
    expect(given().when(command, by(operator)).code).toBe(code);
  });

  it("M3 takes a mail whose text and subject are empty", () => {
    const empty = {
      ...CREATED,
      title: "(senza oggetto)",
      message: { ...CREATED.message, subject: "", text: "" },
    };
    expect(given().when(empty, byMail).code).toBe("accepted");
  });

  it("T1 a ticket that is there is not created once more", () => {
    expect(given(aNewTicket).when(CREATED, byMail).code).toBe("ticket.not_allowed");
    expect(given(aNewTicket).when(MAIL_TICKET, by(LAURA)).code).toBe("ticket.not_allowed");
  });

  it("T10 nobody but an operator writes first", () => {
    expect(given().when(MAIL_TICKET, byMail).code).toBe("ticket.not_allowed");
    expect(given().when(MAIL_TICKET, byTimer).code).toBe("ticket.not_allowed");
    expect(given().when(MAIL_TICKET, by(LAURA)).code).toBe("accepted");
  });

  it("starts its log with its creation", () => {
    expect(given(aNewTicket).log[0]).toMatchObject({ seq: 1, event: { type: "TicketCreated" } });
  });
});
