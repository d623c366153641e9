import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { ticketView } from "../../../core/ticket/views/ticket-view.ts";
import { subjectWithNumber } from "../../../core/ticket/writing/subject.ts";
import { NOON } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { aMail, type Intake, openIntake } from "./intake-fixture.ts";
import { attachment } from "./mail-fixture.ts";

const DAEMON = { address: "mailer-daemon@mx.example.net", name: "Mail Delivery System" };
const LATER = "2019-03-20T09:00:00.000Z";

let intake: Intake;
let ticket: Ticket;
beforeEach(async () => {
  intake = await openIntake();
  ticket = await intake.ticketOf(aMail());
});
afterEach(() => intake.store.close());

const status = (action = "failed", code = "5.1.1") =>
  [
    "Final-Recipient: rfc822; anna.bianchi@cittadini.example",
    `Action: ${action}`,
    `Status: ${code}`,
    "Diagnostic-Code: smtp; 550 User unknown",
  ].join("\r\n");

const returned = (headers: string) => attachment("message/rfc822", `${headers}\r\n\r\ntesto`);

const bounce = (headers: string, statusPart = status()) =>
  aMail({
    from: DAEMON,
    subject: "Undelivered Mail Returned to Sender",
    headers: { "return-path": "<>" },
    attachments: [attachment("message/delivery-status", statusPart), returned(headers)],
  });

describe("M8 a bounce is filed on the ticket whose mail bounced", () => {
  it("M8 by the Message-ID of the mail that came back, and says which article it was", async () => {
    const sent = await intake.answer(ticket);
    const received = await intake.receive(bounce(`Message-ID: <${sent.messageId}>`));
    expect(received).toMatchObject({ outcome: "filed", as: "bounce", ticket: { number: ticket.number } });
    expect(await intake.last(ticket)).toMatchObject({
      sender: "system",
      receivedAs: "bounce",
      visibleToCustomer: false,
      from: DAEMON,
    });
    expect(await intake.history(ticket)).toContainEqual({
      type: "DeliveryFailed",
      articleId: sent.id,
      recipient: "anna.bianchi@cittadini.example",
      status: "5.1.1",
      reason: "550 User unknown",
      isPermanent: true,
    });
  });

  it.each([
    ["plain", (number: string) => `Subject: ${subjectWithNumber(number, "Lampione")}`],
    ["encoded", (number: string) => `Subject: =?UTF-8?Q?=5BTicket=23${number}=5D_Caff=C3=A8?=`],
  ])(
    "M8 by the number in the returned subject, %s, when the mail does not say its id",
    async (_name, header) => {
      const received = await intake.receive(bounce(header(ticket.number)));
      expect(received).toMatchObject({ outcome: "filed", ticket: { number: ticket.number } });
    },
  );

  it("M8 a number with a wrong check digit, or of another desk, is nobody's", async () => {
    const wrong = `${ticket.number.slice(0, -1)}${(Number(ticket.number.at(-1)) + 1) % 10}`;
    expect(await intake.receive(bounce(`Subject: ${subjectWithNumber(wrong, "x")}`))).toMatchObject({
      outcome: "ticket",
    });
  });

  it("M8 leaves state, lock, turn and promised times of a closed ticket as they are", async () => {
    const sent = await intake.answer(ticket);
    const before = await intake.close(ticket);
    const after = await intake.ticketOf(bounce(`Message-ID: <${sent.messageId}>`), { now: LATER });
    const { version, changedAt, articleCount, deliveryFailure, ...rest } = after;
    expect(deliveryFailure).toMatchObject({ recipient: "anna.bianchi@cittadini.example", at: LATER });
    const { version: _v, changedAt: _c, articleCount: _a, undoable: _u, ...same } = before;
    expect(rest).toMatchObject(same);
  });

  it("M8 tells the owner and sends nothing", async () => {
    const sent = await intake.answer(ticket);
    await intake.effects();
    await intake.receive(bounce(`Message-ID: <${sent.messageId}>`));
    const kinds = (await intake.effects()).filter(({ kind }) => !kind.startsWith("timer"));
    expect(kinds).toEqual([
      { kind: "notice.send", notice: "delivery-failure", operator: LAURA, ticket: ticket.number },
      { kind: "card.sync", ticket: ticket.number },
    ]);
  });

  it("M9 the ticket shows it until somebody answers again", async () => {
    const sent = await intake.answer(ticket);
    await intake.receive(bounce(`Message-ID: <${sent.messageId}>`));
    const shown = ticketView(SAMPLE_DESK, await intake.load(ticket), LAURA, NOON);
    expect(shown.deliveryFailure).toEqual({
      recipient: "anna.bianchi@cittadini.example",
      status: "5.1.1",
      reason: "550 User unknown",
      isPermanent: true,
      at: NOON,
    });
    await intake.answer(ticket, "Le scrivo di nuovo.");
    expect(ticketView(SAMPLE_DESK, await intake.load(ticket), LAURA, NOON).deliveryFailure).toBeNull();
  });

  it("M8 a mail that is only late is noted and no failure", async () => {
    const sent = await intake.answer(ticket);
    const late = bounce(`Message-ID: <${sent.messageId}>`, status("delayed", "4.4.1"));
    expect(await intake.receive(late)).toMatchObject({ outcome: "filed", as: "delay" });
    expect((await intake.load(ticket)).deliveryFailure).toBeUndefined();
  });

  it("M8 a failure that may pass says so", async () => {
    const sent = await intake.answer(ticket);
    await intake.receive(bounce(`Message-ID: <${sent.messageId}>`, status("failed", "4.4.7")));
    expect((await intake.load(ticket)).deliveryFailure).toMatchObject({
      isPermanent: false,
      status: "4.4.7",
    });
  });

  it("M8 one that concerns no ticket opens one in the default queue and is never answered", async () => {
    const lost = { ...bounce("Message-ID: <elsewhere@example.org>"), recipients: ["viabilita@example.it"] };
    const received = await intake.receive(lost);
    expect(received).toMatchObject({ outcome: "ticket", as: "bounce", ticket: { queue: "contact-center" } });
    expect(received.ticket && (await intake.articles(received.ticket))).toHaveLength(1);
    expect(received.ticket && (await intake.history(received.ticket))).toContainEqual({
      type: "AutoResponseSuppressed",
      kind: "new-ticket",
      reason: "bounce",
    });
  });
});

describe("M3 PEC receipts are filed on the ticket they concern", () => {
  const receipt = (kind: string, messageId: string | null, fields: Parameters<typeof aMail>[0] = {}) =>
    aMail({
      from: { address: "posta-certificata@pec.example", name: "" },
      subject: `${kind}: Lampione`,
      headers: { "x-ricevuta": kind, "x-riferimento-message-id": `<${messageId}>` },
      ...fields,
    });

  it.each(["accettazione", "avvenuta-consegna", "preavviso-errore-consegna"])(
    "M3 %s is filed, answered by nobody and no failure",
    async (kind) => {
      const sent = await intake.answer(ticket);
      const count = (await intake.articles(ticket)).length;
      expect(await intake.receive(receipt(kind, sent.messageId))).toMatchObject({
        outcome: "filed",
        as: "receipt",
        ticket: { number: ticket.number },
      });
      expect(await intake.articles(ticket)).toHaveLength(count + 1);
      expect((await intake.load(ticket)).deliveryFailure).toBeUndefined();
    },
  );

  it.each(["non-accettazione", "errore-consegna", "rilevazione-virus"])(
    "M3 M8 %s is a failed delivery",
    async (kind) => {
      const sent = await intake.answer(ticket);
      const xml =
        "<postacert><dati><consegna>Anna.Bianchi@pec.example</consegna><errore-esteso>5.1.1 - casella inesistente</errore-esteso></dati></postacert>";
      const attachments = [attachment("application/xml", xml, "daticert.xml")];
      await intake.receive(receipt(kind, sent.messageId, { attachments }));
      expect((await intake.load(ticket)).deliveryFailure).toMatchObject({
        articleId: sent.id,
        recipient: "anna.bianchi@pec.example",
        reason: "5.1.1 - casella inesistente",
        isPermanent: true,
      });
    },
  );

  it("M3 a receipt of a mail nobody knows opens a ticket and is never answered", async () => {
    const received = await intake.receive(receipt("accettazione", "unknown@example.org"));
    expect(received).toMatchObject({ outcome: "ticket", as: "receipt" });
    expect(received.ticket && (await intake.articles(received.ticket))).toHaveLength(1);
  });
});

describe("M8 what other machines write", () => {
  const autoReply = (fields: Parameters<typeof aMail>[0] = {}) =>
    aMail({
      subject: "Risposta automatica: Lampione",
      headers: { "auto-submitted": "auto-replied" },
      ...fields,
    });

  it("M8 an absence notice on a closed ticket neither opens it nor is the customer's turn", async () => {
    const sent = await intake.answer(ticket);
    const { turn, lastCustomerArticleAt } = await intake.close(ticket);
    const inReplyTo = [sent.messageId ?? ""];
    const after = await intake.ticketOf(autoReply({ inReplyTo }), { now: LATER });
    expect(after).toMatchObject({
      number: ticket.number,
      state: "closed successful",
      turn,
      lastCustomerArticleAt,
    });
    expect(await intake.last(ticket)).toMatchObject({ receivedAs: "auto-reply", sender: "system" });
  });

  it("M8 an absence notice leaves a ticket waiting", async () => {
    const sent = await intake.answer(ticket);
    const until = "2019-03-25T12:00:00.000Z";
    await intake.give(ticket, {
      type: "SetPending",
      state: "pending reminder",
      until,
      subject: "x",
      text: "y",
    });
    const after = await intake.ticketOf(autoReply({ inReplyTo: [sent.messageId ?? ""] }));
    expect(after).toMatchObject({ number: ticket.number, state: "pending reminder", pending: { until } });
  });

  it("M8 an absence notice that belongs to no ticket is one, and is not answered", async () => {
    const received = await intake.receive(autoReply());
    expect(received).toMatchObject({ outcome: "ticket", as: "auto-reply" });
    expect(received.ticket && (await intake.articles(received.ticket))).toHaveLength(1);
  });

  it.each([
    [
      "feedback",
      (id: string) => ({
        attachments: [
          attachment("message/feedback-report", "Feedback-Type: abuse"),
          returned(`Message-ID: <${id}>`),
        ],
      }),
    ],
    [
      "calendar",
      (id: string) => ({ inReplyTo: [id], attachments: [attachment("text/calendar", "METHOD:REPLY")] }),
    ],
    [
      "receipt",
      (id: string) => ({
        headers: { "content-type": "multipart/report; report-type=disposition-notification" },
        attachments: [attachment("message/disposition-notification", `Original-Message-ID: <${id}>`)],
      }),
    ],
  ])("M8 a %s goes to the ticket it is about and opens nothing", async (as, fields) => {
    const sent = await intake.answer(ticket);
    await intake.close(ticket);
    const received = await intake.receive(aMail({ subject: "x", ...fields(sent.messageId ?? "") }));
    expect(received).toMatchObject({
      outcome: "filed",
      as,
      ticket: { number: ticket.number, state: "closed successful" },
    });
  });

  it("M8 an invitation is a person's message, and not answered by a machine", async () => {
    const { messageId } = await intake.answer(ticket);
    await intake.close(ticket);
    const attachments = [attachment("text/calendar", "METHOD:REQUEST")];
    const invitation = aMail({ attachments, inReplyTo: [messageId ?? ""] });
    expect(await intake.receive(invitation)).toMatchObject({ outcome: "joined", ticket: { state: "open" } });
    expect(await intake.last(ticket)).toMatchObject({ sender: "customer" });
  });

  it("M8 a PEC failure without a certificate names whom its text names", async () => {
    const { messageId } = await intake.answer(ticket);
    const headers = { "x-ricevuta": "errore-consegna", "x-riferimento-message-id": `<${messageId}>` };
    const text =
      'Il messaggio "Lampione" ed indirizzato a destinatario: anna@pec.example non è stato consegnato';
    await intake.receive(aMail({ headers, text }));
    expect((await intake.load(ticket)).deliveryFailure).toMatchObject({
      recipient: "anna@pec.example",
      reason: "errore-consegna",
    });
  });

  it("M8 a spam complaint about no ticket opens one in the default queue", async () => {
    const attachments = [attachment("message/feedback-report", "Feedback-Type: abuse")];
    const received = await intake.receive(aMail({ attachments, recipients: ["viabilita@example.it"] }));
    expect(received).toMatchObject({
      outcome: "ticket",
      as: "feedback",
      ticket: { queue: "contact-center" },
    });
  });
});
