// @ts-nocheck
import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { aNewTicket, by, byMail, CITIZEN, CREATED, given } from "../../support/given.ts";
import { GIULIA, LAURA, READER } from "../../support/sample-desk.ts";

const priority = (fields: object): Command => ({ type: "ChangePriority", ...fields }) as Command;

describe("T5 the priority form", () => {
  it("T5 changes what was given and leaves the rest", () => {
    const { ticket, types } = given(aNewTicket).when(
      priority({ priority: 4, requestType: "error", service: "portale", sla: "rapido", impact: 2 }),
      by(LAURA),
    );
    expect(ticket).toMatchObject({
      priority: 4,
      requestType: "error",
      service: "portale",
      sla: "rapido",
      impact: 2,
      state: "new",
    });
    expect(types).toEqual([
      "PriorityChanged",
      "RequestTypeChanged",
      "ServiceChanged",
      "SlaChanged",
      "ImpactChanged",
      "DueTimesSet",
    ]);
  });

  it("T5 T16 another SLA promises other times, from the beginning", () => {
    const { ticket } = given(aNewTicket).when(priority({ service: "portale", sla: "rapido" }), by(LAURA));
    expect(ticket.firstResponse.dueAt).toBe("2019-03-19T13:00:00.000Z");
    expect(ticket.solution?.dueAt).toBe("2019-03-19T20:00:00.000Z");
  });

  it("T5 null empties a field", () => {
    const agreed = given(aNewTicket, [priority({ service: "portale", sla: "rapido" }), by(LAURA)]);
    const { ticket } = agreed.when(priority({ service: null, sla: null }), by(LAURA));
    expect(ticket).toMatchObject({ service: null, sla: null });
    expect(ticket.solution?.dueAt).toBeNull();
  });

  it("T5 sets the next state with its time", () => {
    const next = { state: "pending auto close+", until: "2019-03-20T12:00:00.000Z" };
    const { ticket } = given(aNewTicket).when(priority({ priority: 1, next }), by(LAURA));
    expect(ticket).toMatchObject({ priority: 1, state: "pending auto close+", pending: { setBy: LAURA } });
  });

  it("T5 saying what is so already changes nothing", () => {
    expect(given(aNewTicket).when(priority({ priority: 3 }), by(LAURA)).events).toEqual([]);
  });

  it.each([
    ["priority", { priority: 6 }],
    ["requestType", { requestType: "boh" }],
    ["service", { service: "boh" }],
    ["sla", { sla: "boh" }],
    ["sla", { service: "portale", sla: "normale" }],
    ["impact", { impact: 0 }],
    ["until", { priority: 4, next: { state: "pending reminder", until: "domani" } }],
  ])("T5 refuses a wrong %s and changes nothing", (field, fields) => {
    const outcome = given(aNewTicket).when(priority(fields), by(LAURA));
    expect(outcome.result).toEqual({ ok: false, error: { code: "field.invalid", field } });
  });
});

describe("T13 title, customer, watching, marks", () => {
  it("T13 X3 the title changes, the citizen's subject stays with his mail", () => {
    const { ticket, events } = given(aNewTicket).when(
      { type: "ChangeTitle", title: "  Canone: pagamento respinto " },
      by(LAURA),
    );
    expect(ticket.title).toBe("Canone: pagamento respinto");
    expect(events).toEqual([
      { type: "TitleChanged", from: "Errore nel pagamento del canone", to: "Canone: pagamento respinto" },
    ]);
  });

  it.each([
    [" ", "field.required"],
    ["x".repeat(251), "field.too_long"],
  ])("T13 a title that is none is refused: %#", (title, code) => {
    const outcome = given(aNewTicket).when({ type: "ChangeTitle", title }, by(LAURA));
    expect(outcome.result).toMatchObject({ ok: false, error: { code, field: "title" } });
  });

  it("T13 answers go to the new customer, what was said stays with who said it", () => {
    const anna = { address: "anna@example.org", name: "Anna Bianchi" };
    const changed = given(aNewTicket, [
      { type: "ChangeCustomer", customer: anna, organisation: "comune-anzio" },
      by(LAURA),
    ]);
    expect(changed.ticket).toMatchObject({ customer: anna, organisation: "comune-anzio" });
    const reply: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
    const [event] = changed.when(reply, by(LAURA)).events.filter(({ type }) => type === "ArticleAdded");
    expect(event).toMatchObject({ article: { to: [anna] } });
  });

  it("T13 an organisation the desk does not know is refused, and so is nobody", () => {
    const change = (fields: object) =>
      given(aNewTicket).when({ type: "ChangeCustomer", customer: CITIZEN, ...fields } as Command, by(LAURA));
    expect(change({ organisation: "boh" }).code).toBe("field.invalid");
    expect(change({ customer: { address: " ", name: "" } }).code).toBe("field.required");
  });

  it("T13 who may read may watch, once, and stop, also under a colleague's lock", () => {
    const locked = [{ type: "TakeTicket" } as const, by(GIULIA)] as const;
    const watching = given(aNewTicket, locked, [{ type: "WatchTicket" }, by(READER)]);
    expect(watching.ticket?.watchers).toEqual([READER]);
    expect(watching.when({ type: "WatchTicket" }, by(READER)).events).toEqual([]);
    expect(watching.when({ type: "UnwatchTicket" }, by(READER)).ticket.watchers).toEqual([]);
    expect(watching.when({ type: "UnwatchTicket" }, by(LAURA)).events).toEqual([]);
  });

  it("T13 an article is marked as important and unmarked; one that is not there is refused", () => {
    const mark = (position: number, important = true): Command => ({
      type: "MarkArticle",
      position,
      important,
    });
    const marked = given(aNewTicket, [mark(1), by(LAURA)]);
    expect(marked.ticket?.important).toEqual([1]);
    expect(marked.when(mark(1), by(LAURA)).events).toEqual([]);
    expect(marked.when(mark(1, false), by(LAURA)).ticket.important).toEqual([]);
    for (const position of [0, 2, 1.5]) {
      expect(marked.when(mark(position), by(LAURA)).code).toBe("article.not_found");
    }
  });

  it("T15 work units add up to a hundredth, whatever floating point makes of them", () => {
    const note = (workUnits: number): Command => ({ type: "AddNote", subject: "Nota", text: "x", workUnits });
    const { ticket } = given(aNewTicket, [note(0.1), by(LAURA)], [note(0.2), by(GIULIA)]).when(
      note(0.7),
      by(LAURA),
    );
    expect(ticket.workUnits).toBe(1);
  });

  it("T10 a phone ticket has its service, SLA, organisation and work from the start", () => {
    const { ticket } = given().when(
      {
        ...CREATED,
        service: "portale",
        sla: "rapido",
        impact: 5,
        organisation: "comune-anzio",
        workUnits: 2,
      } as Command,
      by(LAURA),
    );
    expect(ticket).toMatchObject({
      service: "portale",
      sla: "rapido",
      impact: 5,
      organisation: "comune-anzio",
      workUnits: 2,
    });
    expect(ticket.firstResponse.dueAt).toBe("2019-03-19T13:00:00.000Z");
  });

  it("M2 a mail is taken even where a form would be refused", () => {
    expect(given().when({ ...CREATED, title: "" } as Command, byMail).code).toBe("accepted");
  });
});
