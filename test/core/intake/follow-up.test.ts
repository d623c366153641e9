import { afterEach, describe, expect, it } from "vitest";
import type { Desk } from "../../../core/desk/desk.ts";
import { PREFERENCES } from "../../../core/people/preferences.ts";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import {
  ANNA,
  aMail,
  type Intake,
  openIntake,
  STRANGER,
  TALKATIVE_DESK,
  withQueue,
} from "./intake-fixture.ts";

let intake: Intake;
const opened = async (desk: Desk = SAMPLE_DESK): Promise<Ticket> => {
  intake = await openIntake(desk);
  return intake.ticketOf(aMail());
};
afterEach(() => intake.store.close());

const tag = ({ number }: Ticket): string => `[Ticket#${number}]`;

describe("M5 which ticket a mail continues", () => {
  it("M5 an answer to our mail does, whatever became of its subject", async () => {
    const ticket = await opened();
    const { messageId } = await intake.answer(ticket);
    const renamed = aMail({ subject: "Ancora io", references: ["x@y", messageId ?? ""] });
    expect(await intake.receive(renamed)).toMatchObject({
      outcome: "joined",
      ticket: { number: ticket.number },
    });
  });

  it("M5 what it answers beats the number it quotes", async () => {
    const ticket = await opened();
    const { messageId } = await intake.answer(ticket);
    const other = await intake.ticketOf(aMail());
    const mail = aMail({ subject: tag(other), inReplyTo: [messageId ?? ""] });
    expect((await intake.ticketOf(mail)).number).toBe(ticket.number);
  });

  it.each(["R:", "RE:", "I:", "FW:", "Rif:", "AW:", "VS:", "I: R: FW:"])(
    "M5 the number counts after %s",
    async (prefix) => {
      const ticket = await opened();
      const mail = aMail({ subject: `${prefix} ${tag(ticket)} Lampione` });
      expect(await intake.receive(mail)).toMatchObject({ outcome: "joined", as: "message" });
    },
  );

  it("M5 a stranger who quotes the number joins to be confirmed, and his article says so", async () => {
    const ticket = await opened();
    const received = await intake.receive(aMail({ from: STRANGER, subject: `I: ${tag(ticket)}` }));
    expect(received).toMatchObject({ outcome: "joined", as: "unconfirmed" });
    const records = await intake.store.tickets.history(ticket.number);
    expect(historyView(SAMPLE_DESK, "it", records).map(({ text }) => text)).toContain(
      "Messaggio di Altro, da confermare: ha citato il numero e non è l’utente",
    );
    expect(await intake.last(ticket)).toMatchObject({ visibleToCustomer: false, receivedAs: "unconfirmed" });
  });

  describe("by the mailbox's conversation", () => {
    const inConversation = { conversationId: "AAQk" };
    const conversing = async (): Promise<Ticket> => {
      intake = await openIntake();
      return intake.ticketOf(aMail(), inConversation);
    };

    it("M5 the customer's answer is found when his program sent neither ids nor number", async () => {
      const ticket = await conversing();
      const mail = aMail({ subject: "R: Lampione" });
      expect((await intake.ticketOf(mail, inConversation)).number).toBe(ticket.number);
    });

    it("M5 it comes before a number", async () => {
      const ticket = await conversing();
      const other = await intake.ticketOf(aMail());
      const mail = aMail({ subject: `R: ${tag(other)}` });
      expect((await intake.ticketOf(mail, inConversation)).number).toBe(ticket.number);
    });

    it("M5 a stranger in it is to be confirmed", async () => {
      await conversing();
      const mail = aMail({ from: STRANGER, subject: "R: Lampione" });
      expect(await intake.receive(mail, inConversation)).toMatchObject({ as: "unconfirmed" });
    });

    it("M5 a mail that merely has the same subject begins something new", async () => {
      await conversing();
      expect(await intake.receive(aMail(), inConversation)).toMatchObject({ outcome: "ticket" });
    });

    it("M5 conversations are a mailbox's own", async () => {
      await conversing();
      const elsewhere = { ...inConversation, mailbox: "viabilita@example.it" };
      expect(await intake.receive(aMail({ subject: "R: Lampione" }), elsewhere)).toMatchObject({
        outcome: "ticket",
      });
    });
  });
});

describe("M6 what a follow-up does", () => {
  it("M6 to a closed ticket: it opens again, the owner stays", async () => {
    const ticket = await opened();
    await intake.close(ticket);
    expect(await intake.ticketOf(aMail({ subject: tag(ticket) }))).toMatchObject({
      number: ticket.number,
      state: "open",
      owner: LAURA,
      closedAt: null,
    });
  });

  describe("in a queue that rejects", () => {
    const REJECTING = withQueue("contact-center", { followUpOnClosed: "reject" }, TALKATIVE_DESK);

    it("M6 the mail is kept on the closed ticket, the customer told, the owner too", async () => {
      const ticket = await opened(REJECTING);
      await intake.close(ticket, "told");
      await intake.effects();
      const mail = aMail({ subject: tag(ticket), text: "Il lampione è di nuovo spento?" });
      expect(await intake.receive(mail)).toMatchObject({
        outcome: "joined",
        ticket: { number: ticket.number, state: "closed successful" },
      });
      const [kept, answer] = (await intake.articles(ticket)).slice(-2);
      expect(kept).toMatchObject({ sender: "customer", text: mail.text });
      expect(answer).toMatchObject({ autoResponse: "rejected", inReplyTo: mail.messageId, to: [ANNA] });
      expect(await intake.effects()).toContainEqual({
        kind: "notice.send",
        notice: "follow-up",
        operator: LAURA,
        ticket: ticket.number,
      });
    });

    it("M6 an open ticket goes on as anywhere", async () => {
      const ticket = await opened(REJECTING);
      await intake.receive(aMail({ subject: tag(ticket) }));
      expect(await intake.last(ticket)).toMatchObject({ autoResponse: "follow-up" });
    });
  });

  describe("in a queue that wants a new ticket", () => {
    const ANEW = withQueue("contact-center", { followUpOnClosed: "new-ticket" }, TALKATIVE_DESK);

    it("M6 opens one, linked, without the old number, and says so", async () => {
      const ticket = await opened(ANEW);
      await intake.close(ticket);
      const mail = aMail({ subject: `R: ${tag(ticket)} Lampione`, recipients: ["viabilita@example.it"] });
      const received = await intake.receive({ ...mail, recipients: ["contact-center@example.it"] });
      expect(received).toMatchObject({
        outcome: "ticket",
        ticket: { title: "Lampione", links: [{ kind: "normal", number: ticket.number }], state: "new" },
      });
      expect(received.ticket && (await intake.last(received.ticket))).toMatchObject({
        autoResponse: "new-linked",
      });
      expect(await intake.load(ticket)).toMatchObject({ state: "closed successful" });
      expect(await intake.effects()).toContainEqual({
        kind: "ticket.link",
        to: ticket.number,
        is: "normal",
        ticket: received.ticket?.number,
      });
    });

    it("M6 M8 a bounce is filed on the closed one all the same", async () => {
      const ticket = await opened(ANEW);
      const { messageId } = await intake.answer(ticket);
      await intake.close(ticket);
      const headers = { "auto-submitted": "auto-replied" };
      expect(await intake.receive(aMail({ headers, inReplyTo: [messageId ?? ""] }))).toMatchObject({
        outcome: "filed",
        ticket: { number: ticket.number },
      });
    });
  });

  describe("with the owner away", () => {
    const absence = { from: "2019-03-18", until: "2019-03-22", substitute: null, text: "" };
    const away = (days: object) =>
      intake.store.collection(PREFERENCES).put(LAURA, { myQueues: [], absence: { ...absence, ...days } });

    it("M6 his lock is released and he stays the owner", async () => {
      const ticket = await opened();
      await intake.give(ticket, { type: "TakeTicket" });
      await away({});
      expect(await intake.ticketOf(aMail({ subject: tag(ticket) }))).toMatchObject({
        lock: null,
        owner: LAURA,
      });
      expect(await intake.history(ticket)).toContainEqual({ type: "TicketReleased", why: "absent" });
    });

    it("M6 his lock stays when he is back", async () => {
      const ticket = await opened();
      await intake.give(ticket, { type: "TakeTicket" });
      await away({ until: "2019-03-18" });
      expect(await intake.ticketOf(aMail({ subject: tag(ticket) }))).toMatchObject({ lock: { by: LAURA } });
    });

    it("M6 who left the desk holds nothing", async () => {
      const ticket = await opened();
      await intake.give(ticket, { type: "TakeTicket" });
      const operators = new Map([...SAMPLE_DESK.operators].filter(([address]) => address !== LAURA));
      Object.assign(intake, { desk: { ...SAMPLE_DESK, operators } });
      expect(await intake.ticketOf(aMail({ subject: tag(ticket) }))).toMatchObject({
        lock: null,
        owner: LAURA,
      });
    });
  });

  describe("when it is only thanks", () => {
    const thanks = (ticket: Ticket, fields: Parameters<typeof aMail>[0] = {}) =>
      aMail({
        subject: `R: ${tag(ticket)} Lampione spento in via Roma`,
        text: "Grazie mille, gentilissimi!\nAnna",
        ...fields,
      });

    it("M6 the closed ticket stays closed, the mail is filed and the owner sees it", async () => {
      const ticket = await opened(TALKATIVE_DESK);
      await intake.close(ticket);
      await intake.effects();
      expect(await intake.ticketOf(thanks(ticket))).toMatchObject({ state: "closed successful" });
      expect(await intake.last(ticket)).toMatchObject({ sender: "customer", receivedAs: "thanks" });
      expect(await intake.effects()).toContainEqual(
        expect.objectContaining({ kind: "notice.send", notice: "thanks", operator: LAURA }),
      );
      expect(await intake.history(ticket)).toContainEqual({
        type: "AutoResponseSuppressed",
        kind: "follow-up",
        reason: "thanks",
      });
    });

    it("M6 it makes no new ticket where follow-ups on closed ones do", async () => {
      const ticket = await opened(withQueue("contact-center", { followUpOnClosed: "new-ticket" }));
      await intake.close(ticket);
      expect(await intake.receive(thanks(ticket))).toMatchObject({ outcome: "joined" });
    });

    it("M6 an open ticket takes it as any message", async () => {
      const ticket = await opened();
      await intake.receive(thanks(ticket));
      expect((await intake.last(ticket)).receivedAs).toBeUndefined();
    });

    it("M6 a stranger's thanks open the ticket: nobody knows what he means", async () => {
      const ticket = await opened();
      await intake.close(ticket);
      expect(await intake.ticketOf(thanks(ticket, { from: STRANGER }))).toMatchObject({ state: "open" });
    });
  });

  it("M5 M6 a mail that quotes a merged ticket's number joins the main one", async () => {
    const ticket = await opened();
    const main = await intake.ticketOf(aMail({ from: { address: GIULIA, name: "" } }));
    await intake.give(ticket, { type: "MergeTicket", into: main.number });
    expect((await intake.ticketOf(aMail({ subject: tag(ticket) }))).number).toBe(main.number);
  });
});
