// @ts-nocheck
import type { CardContext } from "../../../bot/cards/context.ts";
import type { Desk } from "../../../core/desk/desk.ts";
import type { Language } from "../../../core/i18n/language.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";
import { aTicket, NOON } from "../../support/builders.ts";
import { SAMPLE_DESK, template } from "../../support/sample-desk.ts";

export { NOON };

/** `count` minutes after the handbook's ticket arrived: 13:00 in Rome. */
export const minutes = (count: number): Instant => plusMinutes(NOON, count);

/** The sample desk with answers worth inserting. */
export const templatesDesk: Desk = {
  ...SAMPLE_DESK,
  templates: [
    ...SAMPLE_DESK.templates,
    template("ask", { name: "Richiesta dei dati mancanti", text: "per procedere servono ancora: " }),
  ],
};

export const context = (
  language: Language = "it",
  now: Instant = NOON,
  desk: Desk = templatesDesk,
): CardContext => ({
  desk,
  language,
  now,
  links: {
    ticket: (number) => `https://teams.microsoft.com/l/entity/app/tickets?n=${number}`,
    dashboard: () => "https://teams.microsoft.com/l/entity/app/dashboard",
  },
});

/** The ticket of the design's pictures. */
export const cardTicket = (fields: Partial<Ticket>): Ticket =>
  aTicket({
    title: "Errore nel pagamento del canone per occupazione suolo",
    requestType: "error",
    customer: { address: "mario.rossi@example.it", name: "Mario Rossi" },
    firstResponse: { dueAt: minutes(2880), metAt: null },
    articleCount: 1,
    lastCustomerArticleAt: NOON,
    version: 4,
    ...fields,
  });
