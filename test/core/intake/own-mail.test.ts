import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM } from "../../../core/people/actor.ts";
import { customerOf } from "../../../core/people/customer-book.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { ANNA, aMail, DESK_ADDRESS, type Intake, openIntake, STRANGER } from "./intake-fixture.ts";

const INTERNAL = { "x-ms-exchange-organization-authas": "Internal" };

let intake: Intake;
let ticket: Ticket;
beforeEach(async () => {
  intake = await openIntake();
  ticket = await intake.ticketOf(aMail());
  await intake.effects();
});
afterEach(() => intake.store.close());

const fromOutlook = async (fields: Parameters<typeof aMail>[0] = {}) => {
  const { messageId } = (await intake.articles(ticket))[0] ?? { messageId: null };
  return aMail({
    from: { address: LAURA, name: "Laura Conti" },
    to: [ANNA],
    cc: [DESK_ADDRESS],
    subject: "R: Lampione",
    text: "Passiamo domani.",
    inReplyTo: [messageId ?? ""],
    ...fields,
  });
};

describe("M10 an operator's answer from Outlook", () => {
  it("M10 is filed as his reply, meets the first response and is not sent again", async () => {
    const received = await intake.receive(await fromOutlook());
    expect(received).toMatchObject({ outcome: "joined", as: "outlook", ticket: { number: ticket.number } });
    expect(await intake.last(ticket)).toMatchObject({
      sender: "operator",
      author: { kind: "operator", address: LAURA },
      visibleToCustomer: true,
      receivedAs: "outlook",
    });
    const after = await intake.load(ticket);
    expect(after.firstResponse.metAt).not.toBeNull();
    expect(after).toMatchObject({ state: "open", turn: { by: "operator" } });
    expect((await intake.effects()).map(({ kind }) => kind)).not.toContain("mail.send");
  });

  it("M10 from the mailbox, who sent it is in the Sender header", async () => {
    const from = { ...DESK_ADDRESS, address: "Contact-Center@Example.it" };
    await intake.receive(await fromOutlook({ from, headers: { sender: `Giulia Verdi <${GIULIA}>` } }));
    expect(await intake.last(ticket)).toMatchObject({
      sender: "operator",
      author: { kind: "operator", address: GIULIA },
    });
  });

  it("M10 from the mailbox without a Sender it is the desk's", async () => {
    await intake.receive(await fromOutlook({ from: DESK_ADDRESS }));
    expect(await intake.last(ticket)).toMatchObject({
      sender: "operator",
      author: SYSTEM,
      visibleToCustomer: true,
    });
  });

  it("M10 what went past the customer is internal and no answer to him", async () => {
    await intake.receive(await fromOutlook({ to: [{ address: GIULIA, name: "" }] }));
    expect(await intake.last(ticket)).toMatchObject({ sender: "operator", visibleToCustomer: false });
    expect((await intake.load(ticket)).firstResponse.metAt).toBeNull();
  });

  it("M10 leaves a closed ticket closed", async () => {
    await intake.close(ticket);
    expect(await intake.ticketOf(await fromOutlook())).toMatchObject({ state: "closed successful" });
  });

  it("M10 an operator who is the ticket's customer writes as such", async () => {
    const own = await intake.ticketOf(aMail({ from: { address: LAURA, name: "Laura Conti" } }));
    const followUp = aMail({ from: { address: LAURA, name: "" }, subject: `[Ticket#${own.number}]` });
    await intake.receive(followUp);
    expect(
      (await intake.articles(own)).findLast(({ messageId }) => messageId === followUp.messageId),
    ).toMatchObject({
      sender: "customer",
      visibleToCustomer: true,
    });
  });

  it.each([
    ["Exchange does not know the sender", { "x-ms-exchange-organization-authas": "Anonymous" }],
    ["DMARC fails", { "authentication-results": "mx.example.it; spf=pass; dmarc=fail action=none" }],
  ])("M10 whoever only writes our address into From is a stranger: %s", async (_why, headers) => {
    const subject = `R: [Ticket#${ticket.number}] Lampione`;
    const received = await intake.receive(await fromOutlook({ headers, subject, inReplyTo: [] }));
    expect(received).toMatchObject({ as: "unconfirmed" });
    expect(await intake.last(ticket)).toMatchObject({ sender: "customer", visibleToCustomer: false });
    expect((await intake.load(ticket)).firstResponse.metAt).toBeNull();
  });

  it("M10 what Exchange knows to be from inside is believed", async () => {
    expect(await intake.receive(await fromOutlook({ headers: INTERNAL }))).toMatchObject({ as: "outlook" });
  });

  it("M8 an operator's absence notice is no answer of his", async () => {
    const notice = await fromOutlook({ headers: { "auto-submitted": "auto-replied" } });
    expect(await intake.receive(notice)).toMatchObject({ outcome: "filed", as: "auto-reply" });
    expect((await intake.load(ticket)).firstResponse.metAt).toBeNull();
  });
});

describe("M8 copies of what the desk sent", () => {
  const copyOf = async (fields: Parameters<typeof aMail>[0] = {}) => {
    const sent = await intake.answer(ticket);
    const { messageId, subject, text, from } = sent;
    const wrapped = text.replaceAll("\n", "\r\n ");
    return aMail({ messageId: messageId ?? "", from, to: [ANNA], subject, text: wrapped, ...fields });
  };

  it("M8 a copy that comes back is ignored, with the reason", async () => {
    const copy = await copyOf();
    const count = (await intake.articles(ticket)).length;
    expect(await intake.receive(copy)).toMatchObject({
      outcome: "ignored",
      reason: "own-copy",
      ticket: { number: ticket.number },
    });
    expect(await intake.articles(ticket)).toHaveLength(count);
  });

  it("M8 other words under the Message-ID of one of our mails do not vanish", async () => {
    const forged = await copyOf({ text: "Mi mandi i dati della carta." });
    const received = await intake.receive(forged);
    expect(received.outcome).not.toBe("ignored");
    const holders = (await intake.articles(ticket)).filter(({ text }) => text.includes("dati della carta"));
    expect(holders).toHaveLength(1);
  });

  it("M8 the same words from a stranger are a stranger's mail", async () => {
    expect(await intake.receive(await copyOf({ from: STRANGER }))).toMatchObject({
      outcome: "joined",
      as: "unconfirmed",
    });
  });
});

describe("M7 a web form's mail", () => {
  it("M7 is the citizen's who stands in Reply-To: he is the customer and gets the answer", async () => {
    const from = { address: "no-reply@portale.example", name: "Portale" };
    const made = await intake.ticketOf(aMail({ from, replyTo: [ANNA] }));
    expect(made.customer).toEqual(ANNA);
    expect(await intake.last(made)).toMatchObject({ autoResponse: "new-ticket", to: [ANNA] });
    expect(await customerOf(intake.store, from.address)).toBeNull();
    expect(SAMPLE_DESK.queues.get(made.queue)?.autoResponses.newTicket).not.toBeNull();
  });
});
