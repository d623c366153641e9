import { type Desk, type Queue, queueOf } from "../../../core/desk/desk.ts";
import type { IntakeRules } from "../../../core/desk/intake-rules.ts";
import { USUAL_FINDINGS } from "../../../core/intake/check/finding.ts";
import type { Command, IncomingMessage } from "../../../core/ticket/commands.ts";
import { CREATED } from "../../support/given.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { OFFICE } from "../desk/calendar-fixtures.ts";

/** The sample desk with office hours, whose first queue asks for what a mail lacks: a first response in a working day. */
export function askingDesk(rules: Partial<IntakeRules> = {}, queue: Partial<Queue> = {}): Desk {
  const asking: Queue = {
    ...queueOf(SAMPLE_DESK, "contact-center"),
    intake: { mode: "ask", findings: USUAL_FINDINGS, ...rules },
    calendar: OFFICE,
    serviceLevel: {
      firstResponse: { minutes: 480, notifyPercent: 50, calendar: OFFICE },
      update: { minutes: 240, notifyPercent: null, calendar: OFFICE },
      solution: { minutes: 2400, notifyPercent: null, calendar: OFFICE },
    },
    ...queue,
  };
  return {
    ...SAMPLE_DESK,
    queues: new Map([...SAMPLE_DESK.queues, ["contact-center", asking]]),
    organisations: new Map([
      [
        "anzio",
        { key: "anzio", name: "Comune di Anzio", domains: ["anzio.example"], contract: ["assistance"] },
      ],
      ["colli", { key: "colli", name: "Unione dei Colli", domains: [], contract: [] }],
    ]),
  };
}

/** A mail of somebody who may be answered. */
export const mailOf = (
  message: Partial<IncomingMessage>,
  more: Partial<Extract<Command, { type: "CreateTicket" }>> = {},
): Command => ({
  ...CREATED,
  answerAutomatically: true,
  ...more,
  message: { ...CREATED.message, ...message },
});

export const POOR = mailOf({
  subject: "Errore nel pagamento del canone",
  text: "Quando pago il canone dal portale la pagina si chiude e il pagamento non parte.",
});

export const further = (
  text: string,
  more: Partial<Extract<Command, { type: "AddCustomerMessage" }>> = {},
): Command => ({
  type: "AddCustomerMessage",
  fromCustomer: true,
  answerAutomatically: true,
  message: { ...CREATED.message, subject: "Re: Errore nel pagamento", messageId: "second@example.org", text },
  ...more,
});
