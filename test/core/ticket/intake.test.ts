import { describe, expect, it } from "vitest";
import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import type { IntakeMode } from "../../../core/desk/intake-rules.ts";
import { USUAL_FINDINGS } from "../../../core/intake/check/finding.ts";
import type { IncomingMessage } from "../../../core/ticket/commands/messages.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { historyText } from "../../../core/ticket/history/history-text.ts";
import { by, byMail, CREATED, given, givenOn } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const deskOf = (mode: IntakeMode): Desk => ({
  ...SAMPLE_DESK,
  queues: new Map([
    ...SAMPLE_DESK.queues,
    [
      "contact-center",
      { ...queueOf(SAMPLE_DESK, "contact-center"), intake: { mode, findings: USUAL_FINDINGS } },
    ],
  ]),
});

const CURT: Command = {
  ...CREATED,
  message: {
    ...CREATED.message,
    subject: "Aiuto!!",
    text: "Quando pago il canone la pagina mostra un errore.",
  },
};

const further = (changes: Partial<IncomingMessage>): Command => ({
  type: "AddCustomerMessage",
  fromCustomer: true,
  answerAutomatically: false,
  message: { ...CREATED.message, messageId: "second@example.org", ...changes },
});

const PICTURE = {
  filename: "schermata.png",
  contentType: "image/png",
  size: 9,
  contentId: null,
  inline: false,
  digest: "d",
};
const codesOf = (ticket: { readonly intake?: { readonly findings: readonly { readonly code: string }[] } }) =>
  ticket.intake?.findings.map(({ code }) => code);

describe("the intake check of a ticket", () => {
  it("G1 notes what a first mail lacks, by the desk's own hand, before anything is answered", () => {
    const { ticket, types } = givenOn(deskOf("show")).when(CURT, byMail);
    expect(types).toEqual(["TicketCreated", "ArticleAdded", "IntakeChecked"]);
    expect(codesOf(ticket)).toEqual([
      "subject_generic",
      "signature_missing",
      "telephone_missing",
      "error_not_shown",
    ]);
    expect(ticket.intake).toMatchObject({ request: { kind: "error" }, telephone: null, availability: [] });
    expect(givenOn(deskOf("show"), [CURT, byMail]).log.at(-1)?.actor).toEqual({ kind: "system" });
  });

  it("G1 notes nothing where the queue does not ask for it, of a telephone call, and of what machines write", () => {
    expect(given().when(CURT, byMail).ticket.intake).toBeUndefined();
    expect(givenOn(deskOf("off")).when(CURT, byMail).ticket.intake).toBeUndefined();
    const call = { ...CREATED, message: { ...CREATED.message, channel: "phone" as const } };
    expect(givenOn(deskOf("show")).when(call, by(LAURA)).ticket.intake).toBeUndefined();
    const report = { ...CREATED, message: { ...CREATED.message, receivedAs: "bounce" as const } };
    expect(givenOn(deskOf("show")).when(report, byMail).ticket.intake).toBeUndefined();
    const machine = { ...CREATED, noAnswerReason: "auto-submitted" as const };
    expect(givenOn(deskOf("show")).when(machine, byMail).ticket.intake).toBeUndefined();
  });

  it("G1 the customer's next mail supplies what was missing, and what was said of the first stays", () => {
    const asked = givenOn(deskOf("show"), [CURT, byMail]);
    const signed = further({ text: "Chiamatemi dopo le 15.\nMario Rossi\ntel. 06 1234567" });
    const { ticket, types } = asked.when(signed, byMail);
    expect(types).toEqual(["ArticleAdded", "IntakeChecked"]);
    expect(codesOf(ticket)).toEqual(["subject_generic", "error_not_shown"]);
    expect(ticket.intake).toMatchObject({
      telephone: "+39061234567",
      availability: [{ days: [1, 2, 3, 4, 5], from: "15:00", to: null }],
    });
    const shown = givenOn(deskOf("show"), [CURT, byMail], [signed, byMail]);
    const picture = further({ text: "Eccola.", messageId: "third@example.org", attachments: [PICTURE] });
    expect(codesOf(shown.when(picture, byMail).ticket)).toEqual(["subject_generic"]);
  });

  it("G1 a mail that supplies nothing, or is not the customer's, changes nothing", () => {
    const asked = givenOn(deskOf("show"), [CURT, byMail]);
    expect(asked.when(further({ text: "Allora?" }), byMail).types).toEqual(["ArticleAdded"]);
    const stranger = { ...further({ text: "Mario Rossi, tel. 06 1234567" }), fromCustomer: false } as Command;
    expect(asked.when(stranger, byMail).types).not.toContain("IntakeChecked");
  });

  it("G1 nobody is kept from taking the ticket, and the history says what was found", () => {
    const asked = givenOn(deskOf("show"), [CURT, byMail]);
    expect(asked.when({ type: "TakeTicket" }, by(LAURA)).code).toBe("accepted");
    const record = asked.log.at(-1);
    if (record?.event.type !== "IntakeChecked") throw new Error("no check");
    expect(historyText(SAMPLE_DESK, "it", { ...record, event: record.event })).toMatch(
      /^Controllo della richiesta: L’oggetto non dice .*«Aiuto!!»\. Manca la firma/,
    );
    const complete = { ...record, event: { ...record.event, note: { ...record.event.note, findings: [] } } };
    expect(historyText(SAMPLE_DESK, "en", complete)).toBe("Check of the request: The request is complete.");
  });
});
