// @ts-nocheck
import { describe, expect, it } from "vitest";
import { classifyMail } from "../../../core/intake/classify.ts";
import { attachment, mail } from "./mail-fixture.ts";

const STATUS = [
  "Reporting-MTA: dns; mx.ente.example",
  "",
  "Final-Recipient: rfc822; <Mario.Rossi@altrove.example>",
  "Action: failed",
  "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 User",
  " unknown",
].join("\r\n");

describe("classifyMail", () => {
  it("takes a citizen's mail for a person's", () => {
    expect(classifyMail(mail()).class).toBe("person");
  });

  it("reads recipient, reason and original mail from a delivery report", () => {
    const found = classifyMail(
      mail({
        from: { address: "MAILER-DAEMON@mx.ente.example", name: "" },
        subject: "Undelivered Mail Returned to Sender",
        attachments: [
          attachment("message/delivery-status", STATUS),
          attachment(
            "message/rfc822",
            "Subject: Re: lampione\r\nMessage-ID: <t42.e7@ente.example>\r\n\r\nciao",
          ),
        ],
      }),
    );
    expect(found).toMatchObject({
      class: "bounce",
      reason: "delivery-report",
      report: {
        recipient: "mario.rossi@altrove.example",
        action: "failed",
        status: "5.1.1",
        diagnostic: "550 5.1.1 User unknown",
        originalMessageIds: ["t42.e7@ente.example"],
      },
    });
  });

  it("does not call a successful delivery a bounce", () => {
    const status = STATUS.replace("failed", "delivered").replace("5.1.1", "2.0.0");
    const found = classifyMail(mail({ attachments: [attachment("message/delivery-status", status)] }));
    expect(found).toMatchObject({ class: "auto-reply", reason: "delivery-success" });
  });

  it("recognises a bounce that is only words, in Italian", () => {
    const found = classifyMail(
      mail({
        from: { address: "postmaster@ente.example", name: "" },
        subject: "Messaggio non recapitato",
        text: "Non è stato possibile recapitare il messaggio a:\n\nrossi@altrove.example\n\n550 5.1.1 utente sconosciuto",
        headers: { "return-path": "<>" },
      }),
    );
    expect(found).toMatchObject({
      class: "bounce",
      report: { recipient: "rossi@altrove.example", status: "5.1.1" },
    });
  });

  it("takes a citizen who forwards a bounce for a person", () => {
    const text = "Mi è tornato indietro questo:\n\n550 5.1.1 User unknown\nThe following address failed";
    expect(classifyMail(mail({ subject: "I: Undelivered Mail Returned to Sender", text })).class).toBe(
      "person",
    );
  });

  it.each([
    [
      "X-Ricevuta",
      mail({
        subject: "CONSEGNA: richiesta",
        headers: { "x-ricevuta": "avvenuta-consegna", "x-riferimento-message-id": "<t1@ente.example>" },
      }),
      "avvenuta-consegna",
      false,
    ],
    [
      "the certificate",
      mail({
        subject: "AVVISO DI MANCATA CONSEGNA: richiesta",
        attachments: [attachment("application/xml", "<postacert/>", "daticert.xml")],
      }),
      "errore-consegna",
      true,
    ],
  ])("recognises a PEC receipt by %s", (_name, receipt, kind, isFailure) => {
    const found = classifyMail(receipt);
    expect(found.class).toBe("pec-receipt");
    expect(found.receipt).toMatchObject({ kind, isFailure });
  });

  it("takes a citizen's PEC mail for a person's", () => {
    const pec = mail({
      subject: "richiesta",
      headers: { "x-trasporto": "posta-certificata" },
      attachments: [attachment("application/xml", "<postacert/>", "daticert.xml")],
    });
    expect(classifyMail(pec).class).toBe("person");
  });

  it.each([
    ["Auto-Submitted", mail({ headers: { "auto-submitted": "auto-replied (vacation)" } })],
    ["X-Autoreply", mail({ headers: { "x-autoreply": "yes" } })],
    ["Precedence", mail({ headers: { precedence: "auto_reply" } })],
    ["Outlook's subject", mail({ subject: "Risposta automatica: Lampione" })],
    ["Exchange's subject", mail({ subject: "Automatic reply: Lampione" })],
    ["its words", mail({ subject: "Assenza", text: "Sarò assente dall'ufficio fino al 5." })],
    [
      "a read receipt",
      mail({ headers: { "content-type": "multipart/report; report-type=disposition-notification" } }),
    ],
  ])("recognises an automatic answer by %s", (_name, answer) => {
    expect(classifyMail(answer).class).toBe("auto-reply");
  });

  it.each([
    ["a reply to an absence notice", mail({ subject: "Re: Risposta automatica: Lampione" })],
    [
      "a question about somebody's absence",
      mail({ subject: "Assenza del vigile", text: "Il vigile era assente ieri." }),
    ],
    ["Auto-Submitted: no", mail({ headers: { "auto-submitted": "no" } })],
    [
      "a calendar file a citizen attached",
      mail({ attachments: [attachment("text/calendar", "BEGIN:VCALENDAR\nMETHOD:PUBLISH")] }),
    ],
  ])("takes %s for a person's mail", (_name, answer) => {
    expect(classifyMail(answer).class).toBe("person");
  });

  it.each([
    ["calendar", mail({ attachments: [attachment("text/calendar", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n")] })],
    ["list", mail({ headers: { "list-id": "<news.example>" } })],
    ["list", mail({ headers: { precedence: "bulk" } })],
    [
      "arf-feedback",
      mail({ headers: { "content-type": 'multipart/report; report-type="feedback-report"' } }),
    ],
  ])("recognises %s", (kind, message) => {
    expect(classifyMail(message).class).toBe(kind);
  });
});
