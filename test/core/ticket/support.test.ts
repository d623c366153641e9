import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import { supportInHistory } from "../../../core/ticket/history/support-history.ts";
import { aNewTicket, by, byTimer, given } from "../../support/given.ts";
import { GIULIA, LAURA, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import { effectsOf } from "./timed-desk.ts";

const ask: Command = { type: "AskSupport", text: " L’incasso è registrato? ", tried: "IUV assente" };
const asked = given(aNewTicket).when(ask, by(LAURA)).ticket.support;
const chat = { id: "19:chat", url: "https://teams.example/chat" };
const opened = (request = "id-2"): Command => ({ type: "RecordSupportChat", request, chat });
const contact = { address: SARA, name: "Sara Galli" };
const kindsOf = (outcome: Parameters<typeof effectsOf>[0]) =>
  effectsOf(outcome).map(({ effect }) =>
    "notice" in effect ? `${effect.kind} ${effect.notice}` : effect.kind,
  );

describe("B7 asking for support", () => {
  it("B7 is a note with the question and what was tried, and a request of the queue's contact", () => {
    const outcome = given(aNewTicket).when(ask, by(LAURA));
    expect(outcome.types).toEqual(["ArticleAdded", "SupportAsked"]);
    expect(outcome.events[0]).toMatchObject({
      article: {
        channel: "note",
        visibleToCustomer: false,
        subject: "Richiesta di supporto a Sara Galli",
        text: "L’incasso è registrato?\n\nGià provato:\nIUV assente",
      },
    });
    expect(outcome.ticket.support).toMatchObject({ contact, operators: [LAURA], chat: null, outcome: null });
    expect(kindsOf(outcome)).toEqual(["support.chat", "card.sync"]);
    expect(asked?.askedBy).toBe(LAURA);
  });

  it("B7 the owner is in the chat, once; the state, the lock and the owner stay", () => {
    const taken = given(aNewTicket, [{ type: "TakeTicket" }, by(GIULIA)]);
    const outcome = taken.when(ask, by(LAURA));
    expect(outcome.ticket.support?.operators).toEqual([LAURA, GIULIA]);
    expect(outcome.ticket).toMatchObject({ owner: GIULIA, lock: { by: GIULIA }, state: "open" });
    expect(taken.when(ask, by(GIULIA)).ticket.support?.operators).toEqual([GIULIA]);
  });

  it("B7 nobody asks himself, and nothing is asked of a finished ticket", () => {
    const inHisQueue = given(aNewTicket, [
      { type: "MoveTicket", queue: "viabilita", reason: "other", text: "È vostro." },
      by(LAURA),
    ]);
    expect(inHisQueue.when(ask, by(SARA)).code).toBe("support.no_contact");
    const closed = given(aNewTicket, [
      { type: "CloseTicket", state: "closed successful", why: "told", text: "Detto." },
      by(LAURA),
    ]);
    expect(closed.when(ask, by(LAURA)).code).toBe("ticket.wrong_state");
    expect(given(aNewTicket).when({ ...ask, text: "x".repeat(4_001) }, by(LAURA)).code).toBe(
      "field.too_long",
    );
    expect(given(aNewTicket).when({ ...ask, tried: "x".repeat(4_001) }, by(LAURA)).code).toBe(
      "field.too_long",
    );
  });
});

describe("B7 what becomes of a request", () => {
  it("B7 only the desk says where the chat is; where it could not be opened, who asked is told", () => {
    const waiting = given(aNewTicket, [ask, by(LAURA)]);
    const request = waiting.ticket?.support?.id ?? "";
    expect(waiting.when(opened(request), by(LAURA)).code).toBe("ticket.not_allowed");
    expect(waiting.when(opened(request), byTimer).ticket.support?.chat).toEqual(chat);
    const link = { ...opened(request), chat: { id: null, url: "https://teams.example/l" } } as Command;
    expect(effectsOf(waiting.when(link, byTimer))).toContainEqual(
      expect.objectContaining({ effect: { kind: "notice.send", notice: "support-link", operator: LAURA } }),
    );
    expect(kindsOf(waiting.when(opened(request), byTimer))).toEqual(["card.sync"]);
  });

  it("B7 an outcome by an operator needs the right to add notes, one by the contact comes through the desk", () => {
    const waiting = given(aNewTicket, [ask, by(LAURA)]);
    const request = waiting.ticket?.support?.id ?? "";
    const outcome = {
      type: "RecordSupportOutcome",
      request,
      outcome: "more",
      text: "Serve la ricevuta.",
    } as const;
    expect(waiting.when(outcome, by("renzo.lettore@example.it")).code).toBe("ticket.not_allowed");
    expect(waiting.when({ ...outcome, contact }, by(LAURA)).code).toBe("ticket.not_allowed");
    expect(waiting.when(outcome, byTimer).code).toBe("ticket.not_allowed");
    const told = waiting.when({ ...outcome, contact }, byTimer);
    expect(told.events[0]).toMatchObject({
      article: { from: contact, sender: "operator", author: { kind: "system" }, visibleToCustomer: false },
    });
    expect(told.ticket.support?.outcome).toBe("more");
    expect(kindsOf(told)).toEqual(["support.chat", "card.sync", "notice.spread support-answered"]);
    expect(waiting.when({ ...outcome, outcome: "boh" as "more" }, by(LAURA)).code).toBe("field.required");
  });

  it("B7 T13 the history tells it in words, also of a request that another took the place of", () => {
    const first = given(aNewTicket, [ask, by(LAURA)]);
    const id = first.ticket?.support?.id ?? "";
    const outcome = { type: "RecordSupportOutcome", request: id, outcome: "not-ours", text: "No." } as const;
    const { log, ticket } = given(
      aNewTicket,
      [ask, by(LAURA)],
      [opened(first.ticket?.support?.id), byTimer],
      [ask, by(GIULIA)],
      [outcome, by(LAURA)],
    );
    const history = log.map((record) => record as unknown as Parameters<typeof supportInHistory>[0][number]);
    const lines = historyView(
      SAMPLE_DESK,
      "it",
      history.filter(({ event }) => event.type !== "ArticleAdded"),
    );
    expect(lines.map(({ text }) => text)).toEqual([
      "Ticket creato",
      "Chiesto supporto a Sara Galli",
      "Aperta la chat di supporto",
      "Chiesto supporto a Sara Galli",
      "Esito del supporto: non è di nostra competenza",
    ]);
    const [, one] = log.flatMap(({ event }) => (event.type === "SupportAsked" ? [event.request] : []));
    expect(supportInHistory(history, one ?? "")).toMatchObject({ askedBy: GIULIA, tried: "IUV assente" });
    expect(supportInHistory(history, "?")).toBeNull();
    expect(ticket?.support?.askedBy).toBe(GIULIA);
  });
});
