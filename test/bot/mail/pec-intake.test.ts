import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { aMail, type Intake, openIntake } from "../../core/intake/intake-fixture.ts";

const CRLF = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\r\n"));

const envelope = (subject: string) =>
  CRLF([
    "Return-Path: <posta-certificata@pec.example>",
    "X-Trasporto: posta-certificata",
    `Subject: POSTA CERTIFICATA: ${subject}`,
    'From: "Per conto di: anna@pec.example" <posta-certificata@pec.example>',
    "Reply-To: anna@pec.example",
    "To: contact-center@example.it",
    "Message-ID: <opec1.20260301.1@pec.example>",
    "Date: Sun, 1 Mar 2026 10:00:00 +0100",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Il messaggio originale è incluso in allegato.",
    "--b",
    'Content-Type: message/rfc822; name="postacert.eml"',
    'Content-Disposition: inline; filename="postacert.eml"',
    "",
    "From: Anna Bianchi <anna@pec.example>",
    `Subject: ${subject}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Chiedo il rimborso del bollo.",
    "--b",
    'Content-Type: application/xml; name="daticert.xml"',
    "",
    "<postacert/>",
    "--b--",
    "",
  ]);

const receipt = (kind: string, about: string) =>
  CRLF([
    `X-Ricevuta: ${kind}`,
    `X-Riferimento-Message-ID: <${about}>`,
    "Subject: AVVISO DI MANCATA CONSEGNA: Rimborso",
    "From: posta-certificata@pec.example",
    "To: contact-center@example.it",
    `Message-ID: <${kind}.1@pec.example>`,
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Avviso",
    "--b",
    'Content-Type: application/xml; name="daticert.xml"',
    "",
    '<postacert tipo="errore-consegna"><dati><consegna>anna@pec.example</consegna></dati></postacert>',
    "--b--",
    "",
  ]);

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.store.close());

describe("M3 certified mail, as it comes", () => {
  it("M3 the ticket is the citizen's and holds what he wrote, not the envelope's words", async () => {
    const received = await intake.receive(await parseMail(envelope("Rimborso")));
    expect(received).toMatchObject({
      outcome: "ticket",
      as: "message",
      ticket: { title: "Rimborso", customer: { address: "anna@pec.example", name: "Anna Bianchi" } },
    });
    const [article, answer] = received.ticket ? await intake.articles(received.ticket) : [];
    expect(article?.text.trim()).toBe("Chiedo il rimborso del bollo.");
    expect(answer).toMatchObject({ autoResponse: "new-ticket", to: [{ address: "anna@pec.example" }] });
  });

  it("M3 M8 the receipt of our answer goes to its ticket, a failure is shown, and nobody answers it", async () => {
    const ticket = await intake.ticketOf(await parseMail(envelope("Rimborso")));
    const sent = await intake.answer(ticket);
    const count = (await intake.articles(ticket)).length;
    const done = await intake.receive(await parseMail(receipt("avvenuta-consegna", sent.messageId ?? "")));
    expect(done).toMatchObject({ outcome: "filed", as: "receipt", ticket: { number: ticket.number } });
    expect((await intake.load(ticket)).deliveryFailure).toBeUndefined();
    await intake.receive(await parseMail(receipt("errore-consegna", sent.messageId ?? "")));
    expect((await intake.load(ticket)).deliveryFailure).toMatchObject({
      articleId: sent.id,
      recipient: "anna@pec.example",
    });
    expect(await intake.articles(ticket)).toHaveLength(count + 2);
  });

  it("M5 a certified answer that quotes the number continues the ticket", async () => {
    const ticket = await intake.ticketOf(aMail({ from: { address: "anna@pec.example", name: "" } }));
    const followUp = await parseMail(envelope(`[Ticket#${ticket.number}] Rimborso`));
    expect(await intake.receive(followUp)).toMatchObject({
      outcome: "joined",
      ticket: { number: ticket.number },
    });
  });
});
