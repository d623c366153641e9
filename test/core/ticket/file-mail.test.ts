import { describe, expect, it } from "vitest";
import { headOf } from "../../../core/ticket/article.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { HistoryRecord, RecordedEvent } from "../../../core/ticket/events.ts";
import { historyText } from "../../../core/ticket/history/history-text.ts";
import { changesThatMatter } from "../../../core/ticket/staleness.ts";
import { aNewTicket, by, byMail, CITIZEN, CREATED, given, NOON, type Step } from "../../support/given.ts";
import { GIULIA, GUEST, LAURA, READER, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { effectsOf } from "./timed-desk.ts";

const LATER = "2019-03-19T15:00:00.000Z";
const bySystem = { actor: { kind: "system" }, source: "mail", now: LATER } as const;
const message = {
  ...CREATED.message,
  from: { address: "mailer-daemon@mx.example", name: "" },
  messageId: "b@mx",
};
const failure = { recipient: CITIZEN.address, status: "5.1.1", reason: "User unknown", isPermanent: true };

const bounced: Command = { type: "FileMail", message: { ...message, receivedAs: "bounce" }, failure };
const outlook: Command = {
  type: "FileOperatorMail",
  message: { ...CREATED.message, receivedAs: "outlook", messageId: "o@example.it" },
  author: GIULIA,
  visibleToCustomer: true,
};
const acknowledge: Command = { type: "AcknowledgeDeliveryFailure" };
const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Detto." };
const reply: Command = { type: "SendReply", text: "Di nuovo.", next: { state: "open" }, replyTo: null };
const failed: Step = [bounced, bySystem];

const asHistory = ({ event, ...record }: RecordedEvent): HistoryRecord =>
  event.type === "ArticleAdded"
    ? { ...record, event: { ...event, article: headOf(event.article) } }
    : { ...record, event };

describe("M8 filing what a machine wrote", () => {
  it("M8 writes an internal article of the desk and the failure, and nothing else", () => {
    const start = given(aNewTicket, [{ type: "TakeTicket" }, by(LAURA)], [close, by(LAURA)]);
    const { types, ticket, events } = start.when(bounced, bySystem);
    expect(types).toEqual(["ArticleAdded", "DeliveryFailed"]);
    expect(events[0]).toMatchObject({
      article: {
        sender: "system",
        visibleToCustomer: false,
        receivedAs: "bounce",
        author: { kind: "system" },
      },
    });
    expect(ticket).toMatchObject({
      state: "closed successful",
      turn: start.ticket?.turn,
      solution: start.ticket?.solution,
      lastCustomerArticleAt: NOON,
      deliveryFailure: { ...failure, at: LATER },
    });
  });

  it("M8 is told to the owner and sent to nobody", () => {
    const outcome = given(aNewTicket, [{ type: "TakeTicket" }, by(LAURA)]).when(bounced, bySystem);
    expect(effectsOf(outcome).map(({ effect }) => effect)).toEqual([
      { kind: "notice.send", notice: "delivery-failure", operator: LAURA },
      { kind: "card.sync" },
    ]);
  });

  it("M8 a ticket without an owner shows it on its card", () => {
    const effects = effectsOf(given(aNewTicket).when(bounced, bySystem));
    expect(effects.map(({ effect }) => effect.kind)).toEqual(["card.sync"]);
  });

  it("M8 only mail files: an operator cannot", () => {
    expect(given(aNewTicket).when(bounced, by(LAURA)).code).toBe("ticket.not_allowed");
    expect(given(aNewTicket).when(outlook, by(LAURA)).code).toBe("ticket.not_allowed");
  });

  it("M8 a merged ticket takes nothing more", () => {
    const merged = given(aNewTicket, [{ type: "MergeTicket", into: "2019031942000023" }, by(LAURA)]);
    expect(merged.when(bounced, bySystem).code).toBe("ticket.wrong_state");
    expect(merged.when(outlook, bySystem).code).toBe("ticket.wrong_state");
  });

  it("M8 B3 it does not make an answer in hand stale", () => {
    const { log } = given(aNewTicket, failed);
    const since = log.slice(-2).map(asHistory);
    expect(changesThatMatter(reply, since, { kind: "operator", address: LAURA })).toEqual([]);
  });
});

describe("M9 a failed delivery is dealt with", () => {
  it("M9 by the next answer the customer sees", () => {
    const { ticket } = given(aNewTicket, failed).when(reply, by(LAURA));
    expect(ticket.deliveryFailure).toBeNull();
  });

  it("M9 by an answer from Outlook", () => {
    expect(given(aNewTicket, failed).when(outlook, bySystem).ticket.deliveryFailure).toBeNull();
  });

  it("M9 not by a note, a call or the desk's own mail", () => {
    const note: Command = { type: "AddNote", subject: "x", text: "y", visibleToCustomer: true };
    const call: Command = { type: "AddPhoneCall", direction: "outbound", subject: "x", text: "y" };
    for (const command of [note, call]) {
      expect(given(aNewTicket, failed).when(command, by(LAURA)).ticket.deliveryFailure).not.toBeNull();
    }
  });

  it("M9 by an operator who says so, once", () => {
    const start = given(aNewTicket, failed);
    const { types, ticket } = start.when(acknowledge, by(LAURA));
    expect(types).toEqual(["DeliveryFailureAcknowledged"]);
    expect(ticket.deliveryFailure).toBeNull();
    expect(given(aNewTicket, failed, [acknowledge, by(LAURA)]).when(acknowledge, by(LAURA)).types).toEqual(
      [],
    );
  });

  it("M9 P2 that takes what a note takes", () => {
    expect(given(aNewTicket, failed).when(acknowledge, by(READER)).code).toBe("ticket.not_allowed");
    expect(given(aNewTicket, failed).when(acknowledge, by(GUEST)).code).toBe("ticket.not_found");
  });

  it("M9 the next failure shows again", () => {
    const { ticket } = given(aNewTicket, failed, [reply, by(LAURA)]).when(bounced, bySystem);
    expect(ticket.deliveryFailure).toMatchObject(failure);
  });

  it.each([
    [
      "it",
      "Mail tornata indietro, da mailer-daemon@mx.example",
      "Non consegnata a mario.rossi@example.org: 5.1.1 User unknown",
    ],
    [
      "en",
      "Mail came back, from mailer-daemon@mx.example",
      "Not delivered to mario.rossi@example.org: 5.1.1 User unknown",
    ],
  ] as const)("M8 the history says so (%s)", (language, filed, notDelivered) => {
    const records = given(aNewTicket, failed).log.slice(-2).map(asHistory);
    expect(records.map((record) => historyText(SAMPLE_DESK, language, record))).toEqual([
      filed,
      notDelivered,
    ]);
  });
});

describe("M10 filing an operator's answer", () => {
  it("M10 is his, meets the first response and opens a new ticket", () => {
    const { types, ticket, events } = given(aNewTicket).when(outlook, bySystem);
    expect(types).toEqual(["ArticleAdded", "StateChanged", "FirstResponseMet"]);
    expect(events[0]).toMatchObject({
      article: { sender: "operator", author: { kind: "operator", address: GIULIA }, visibleToCustomer: true },
    });
    expect(ticket).toMatchObject({
      state: "open",
      owner: null,
      lock: null,
      turn: { by: "operator", since: LATER },
    });
  });

  it("M10 is not sent again", () => {
    const kinds = effectsOf(given(aNewTicket).when(outlook, bySystem)).map(({ effect }) => effect.kind);
    expect(kinds).not.toContain("mail.send");
  });

  it("M10 leaves a waiting ticket waiting", () => {
    const until = "2019-03-20T12:00:00.000Z";
    const pending: Command = {
      type: "SetPending",
      state: "pending reminder",
      until,
      subject: "x",
      text: "y",
    };
    const { ticket } = given(aNewTicket, [pending, by(LAURA)]).when(outlook, bySystem);
    expect(ticket).toMatchObject({ state: "pending reminder", pending: { until } });
  });

  it("M10 the colleague's answer keeps his own lock alive", () => {
    const { ticket } = given(aNewTicket, [{ type: "TakeTicket" }, by(GIULIA)]).when(outlook, bySystem);
    expect(ticket.lock).toMatchObject({ by: GIULIA, activeAt: LATER });
  });
});

describe("M6 a ticket that goes on from a closed one", () => {
  it("M6 has the link, and the other one gets it", () => {
    const outcome = given().when({ ...CREATED, followUpOf: "2019031842000017" }, byMail);
    expect(outcome.ticket.links).toEqual([{ kind: "normal", number: "2019031842000017" }]);
    expect(effectsOf(outcome).map(({ effect }) => effect)).toContainEqual({
      kind: "ticket.link",
      to: "2019031842000017",
      is: "normal",
    });
  });
});
