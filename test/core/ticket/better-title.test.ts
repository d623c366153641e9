import { describe, expect, it } from "vitest";
import type { Desk } from "../../../core/desk/desk.ts";
import { queueOf } from "../../../core/desk/desk.ts";
import { shownSuggestion } from "../../../core/ticket/suggestion.ts";
import { mailSubject } from "../../../core/ticket/writing/subject.ts";
import { by, byMail, CREATED, given, type Step } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const TEXT = "Buongiorno,\nil lampione di via Verdi è spento da una settimana.\nGrazie";
const curt = (subject: string, changes: object = {}): Step => [
  { ...CREATED, title: subject, message: { ...CREATED.message, subject, text: TEXT, ...changes } },
  byMail,
];
const TITLE = "Il lampione di via Verdi è spento da una settimana";
const renamed: Step = [{ type: "ChangeTitle", title: TITLE }, by(LAURA)];
const ticketOf = (...steps: readonly Step[]) => {
  const { ticket } = given(...steps);
  if (!ticket) throw new Error("no ticket");
  return ticket;
};

describe("X3 a better title on the ticket", () => {
  it("X3 is kept with a mail whose subject says nothing, and with no other", () => {
    expect(shownSuggestion(SAMPLE_DESK, ticketOf(curt("Aiuto!!")))).toBe(TITLE);
    expect(shownSuggestion(SAMPLE_DESK, ticketOf(curt("Lampione spento in via Verdi")))).toBeNull();
    expect(shownSuggestion(SAMPLE_DESK, ticketOf(curt("Aiuto!!", { channel: "phone" })))).toBeNull();
    expect(shownSuggestion(SAMPLE_DESK, ticketOf(curt("Aiuto!!", { receivedAs: "bounce" })))).toBeNull();
  });

  it("X3 taken up, it is the title, and our mails keep the customer's subject", () => {
    const ticket = ticketOf(curt("Aiuto!!"), renamed);
    expect(ticket).toMatchObject({ title: TITLE, originalTitle: "Aiuto!!", suggestedTitle: null });
    expect(mailSubject(ticket)).toBe("[Ticket#2019031942000015] Aiuto!!");
    expect(mailSubject(ticket, "Lampione")).toBe("[Ticket#2019031942000015] Lampione");
  });

  it("X3 the first subject stays however often the title changes", () => {
    const again: Step = [{ type: "ChangeTitle", title: "Lampione guasto" }, by(LAURA)];
    expect(ticketOf(curt("Aiuto!!"), renamed, again)).toMatchObject({
      title: "Lampione guasto",
      originalTitle: "Aiuto!!",
    });
  });

  it("X3 is not shown where the queue does not want it, nor on what is finished", () => {
    const ticket = ticketOf(curt("Aiuto!!"));
    const hints = { routing: true, plainLanguage: true, title: false };
    const queue = { ...queueOf(SAMPLE_DESK, ticket.queue), hints };
    const desk: Desk = { ...SAMPLE_DESK, queues: new Map([[ticket.queue, queue]]) };
    expect(shownSuggestion(desk, ticket)).toBeNull();
    expect(shownSuggestion(SAMPLE_DESK, { ...ticket, state: "closed successful" })).toBeNull();
  });
});
