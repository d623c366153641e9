import { describe, expect, it } from "vitest";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import {
  fillNewTicketTemplate,
  fillTemplate,
  namesCustomer,
} from "../../../core/ticket/writing/fill-template.ts";
import {
  NEW_TICKET_PLACEHOLDERS,
  TEXT_PLACEHOLDERS,
} from "../../../core/ticket/writing/placeholder-values.ts";
import { anArticle, aTicket, at } from "../../support/builders.ts";
import { LAURA, PAOLO, SAMPLE_DESK, template } from "../../support/sample-desk.ts";

const TICKET = aTicket({
  service: "portale",
  sla: "rapido",
  impact: 4,
  organisation: "comune-anzio",
  owner: PAOLO,
  state: "open",
  firstResponse: { dueAt: at(90), metAt: null },
});

const fill = (text: string, ticket: Ticket = TICKET, language: "it" | "en" | null = null) =>
  fillTemplate(SAMPLE_DESK, template("t", { text, subject: `S {number}`, language }), ticket, {
    operator: LAURA,
    // Half past midnight in Rome: the day there is the next one.
    now: "2019-03-19T23:30:00.000Z",
    articles: [
      anArticle({ text: "Primo" }),
      anArticle({ position: 2, text: "Secondo\nriga\n\nterza\n" }),
      anArticle({ position: 3, text: "di un estraneo", visibleToCustomer: false }),
      anArticle({ position: 4, channel: "note", sender: "operator", text: "nota" }),
    ],
  });

describe("T17 a template for a ticket", () => {
  it("T17 says every field of the ticket in the desk's words and zone", () => {
    const text =
      "{queue}|{state}|{priority}|{type}|{service}|{sla}|{impact}|{owner}|{organisation}|{created}|{escalation}";
    expect(fill(text).text).toBe(
      "1° livello di assistenza - Contact Center|aperto|3 normale|Supporto operativo|Portale dei pagamenti|Rapido" +
        "|4 alta|Paolo Neri|Comune di Anzio|19/03/2019 13:00|19/03/2019 14:30",
    );
  });

  it("T17 says who writes to whom, and today as the desk's clock has it", () => {
    const { subject, text } = fill(
      "{operator} {operator.address} {customer} {customer.address} {desk} {date}",
    );
    expect(text).toBe(`Laura Conti ${LAURA} Anna Bianchi anna.bianchi@example.org Assistenza 20/03/2019`);
    expect(subject).toBe(`S ${TICKET.number}`);
  });

  it("T17 quotes the customer's last message, never a stranger's nor a note", () => {
    expect(fill("{lastMessage[2]}").text).toBe("> Secondo\n> riga");
    expect(fill("{lastMessage}").text).toBe("> Secondo\n> riga\n> \n> terza");
  });

  it("T17 puts a dash where the ticket has nothing", () => {
    expect(fill("{service} {sla} {impact} {owner} {organisation} {escalation}", aTicket()).text).toBe(
      "- - - - - -",
    );
  });

  it("T17 uses the words of its own language", () => {
    expect(fill("{state} {priority} {type}", TICKET, "en").text).toBe("open 3 normal Operational support");
  });

  it("T17 leaves none of the placeholders that desk.yml may use", () => {
    expect(fill(TEXT_PLACEHOLDERS.map((name) => `{${name}}`).join(" ")).text).not.toMatch(/[{}]/);
    const text = NEW_TICKET_PLACEHOLDERS.map((name) => `{${name}}`).join(" ");
    const words = { operator: LAURA, now: at(0) };
    expect(fillNewTicketTemplate(SAMPLE_DESK, template("n", { text }), "tributi", words).text).toBe(
      `Assistenza Tributi - Bolli e occupazioni suolo Laura Conti ${LAURA} 19/03/2019`,
    );
  });

  it("B1 knows which texts say who the customer is", () => {
    expect(["{customer},", "{lastMessage[3]}", "{title}"].map(namesCustomer)).toEqual([true, true, true]);
    expect(["ticket {number}, {state}", ""].map(namesCustomer)).toEqual([false, false]);
  });
});
