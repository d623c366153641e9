import { describe, expect, it } from "vitest";
import { factsOf } from "../../../core/report/facts.ts";
import { headOf } from "../../../core/ticket/article.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { RecordedEvent } from "../../../core/ticket/events.ts";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import { intakeView } from "../../../core/ticket/views/intake-view.ts";
import { by, byMail, givenOn, NOON, type Outcome, type Step } from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO, READER } from "../../support/sample-desk.ts";
import { askingDesk, further, mailOf } from "./asking-desk.ts";

const SIGNED = "Mario Rossi\ntel. 06 1234567";
const MORNING = `Dal portale non riesco a pagare il canone: la pagina si chiude.\nSono reperibile dalle 9 alle 12.\n${SIGNED}`;
const COMPLETE = mailOf({ text: MORNING });
const CLOSING: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." };
const ANSWERING: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
const CALL = { type: "RecordFailedCall" } as const;
/** Tuesday at ten in Rome, the next day, and outside what he said. */
const TEN = "2019-03-19T13:00:00.000Z";
const NEXT_TEN = "2019-03-20T09:00:00.000Z";
const THEN = "2019-03-21T09:30:00.000Z";

const desk = askingDesk();
const complete = (...steps: readonly Step[]) => givenOn(desk, [COMPLETE, byMail], ...steps);
const mailsOf = ({ events }: Pick<Outcome, "events">) =>
  events.flatMap((event) =>
    event.type === "ArticleAdded" && event.article.autoResponse ? [event.article] : [],
  );
const proposed = (outcome: Pick<Outcome, "ticket">) =>
  intakeView(desk, outcome.ticket, NOON).proposals.map(({ what }) => what);

describe("calls nobody answered", () => {
  it("G6 are written down with their time and whether he had said that he could be reached", () => {
    const outside = complete().when(CALL, by(LAURA, TEN));
    expect(outside.events).toEqual([{ type: "ContactFailed", inWindow: false }]);
    expect(complete().when(CALL, by(GIULIA, NEXT_TEN)).ticket.contact).toEqual({
      attempts: [{ at: NEXT_TEN, by: GIULIA, inWindow: true }],
      missed: 1,
    });
  });

  it("G6 the second inside his hours proposes to close, and one outside them counts for nothing", () => {
    const once = complete([CALL, by(LAURA, TEN)], [CALL, by(LAURA, NEXT_TEN)]);
    expect(proposed(once.when(CALL, by(LAURA, THEN)))).toEqual(["close"]);
    expect(once.when({ type: "CloseUnreachable" }, by(LAURA, THEN)).code).toBe("contact.not_tried");
    expect(once.when(CALL, by(LAURA, THEN)).types).toEqual(["ContactFailed"]);
  });

  it("G6 one click closes with the published text and the hours of the calls, and can be taken back", () => {
    const twice = complete([CALL, by(LAURA, NEXT_TEN)], [CALL, by(LAURA, THEN)]);
    const closed = twice.when({ type: "CloseUnreachable" }, by(LAURA, THEN));
    expect(closed.ticket).toMatchObject({ state: "closed unsuccessful", lock: null, owner: LAURA });
    expect(closed.ticket.undoable?.action).toBe("close");
    const [mail, ...others] = mailsOf(closed);
    expect(others).toEqual([]);
    expect(mail?.autoResponse).toBe("unreachable");
    expect(mail?.text).toContain("- 20/03/2019 10:00\n- 21/03/2019 10:30");
    expect(mail?.text).toContain("dopo due telefonate senza risposta il ticket viene chiuso");
    expect(proposed(closed)).toEqual([]);
  });

  it("G6 the queue that wants so closes by itself at the second, the others never", () => {
    const self = askingDesk({ closeUnreachable: true });
    const closed = givenOn(self, [COMPLETE, byMail], [CALL, by(LAURA, NEXT_TEN)]).when(CALL, by(LAURA, THEN));
    expect(closed.ticket.state).toBe("closed unsuccessful");
    expect(mailsOf(closed).map(({ autoResponse }) => autoResponse)).toEqual(["unreachable"]);
    const off = askingDesk({ mode: "off", closeUnreachable: true });
    const kept = givenOn(off, [COMPLETE, byMail], [CALL, by(LAURA, NEXT_TEN)]).when(CALL, by(LAURA, THEN));
    expect(kept.ticket.state).toBe("new");
  });

  it("G6 who is heard of or spoken with is tried anew", () => {
    const twice: Step[] = [
      [CALL, by(LAURA, NEXT_TEN)],
      [CALL, by(LAURA, THEN)],
    ];
    const wrote = complete(...twice, [further("Scusate, ero in riunione."), byMail]);
    expect(wrote.ticket?.contact).toMatchObject({ missed: 0 });
    expect(wrote.ticket?.contact?.attempts).toHaveLength(2);
    const spoke = complete(...twice).when(
      { type: "AddPhoneCall", direction: "outbound", subject: "Sentito", text: "Risponde." },
      by(LAURA, THEN),
    );
    expect(proposed(spoke)).toEqual([]);
    const dismissed = complete(...twice).when(
      { type: "DismissProposal", proposal: "close" },
      by(LAURA, THEN),
    );
    expect(proposed(dismissed)).toEqual([]);
    expect(complete().when({ type: "DismissProposal", proposal: "close" }, by(LAURA)).code).toBe(
      "proposal.none",
    );
  });

  it("G6 P2 are written down by who may call, on a ticket that is not closed", () => {
    expect(complete().when(CALL, by(READER)).code).toBe("ticket.not_allowed");
    const close = { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." } as const;
    expect(complete([close, by(LAURA)]).when(CALL, by(LAURA, THEN)).code).toBe("ticket.wrong_state");
  });
});

describe("requests for news", () => {
  const SOLICIT = further("Buongiorno, ci sono novità?", { followUp: "solicitation" });

  it("G7 are counted without a change of priority, and answered with how the ticket stands", () => {
    const first = complete().when(SOLICIT, byMail);
    expect(first.ticket).toMatchObject({
      priority: 3,
      state: "new",
      solicitations: { count: 1, lastAt: NOON },
    });
    const [mail] = mailsOf(first);
    expect(mail?.autoResponse).toBe("solicited");
    expect(mail?.text).toContain(
      "sul ticket 2019031942000015, aperto il 19/03/2019 13:00. La Sua richiesta è in lista",
    );
    expect(mail?.text).not.toContain("{");
    const taken = complete([{ type: "TakeTicket" }, by(LAURA)]).when(SOLICIT, byMail);
    expect(mailsOf(taken)[0]?.text).toContain("Un nostro operatore la sta seguendo.");
    expect(mailsOf(taken)[0]?.text).not.toContain("Laura");
  });

  it("G7 M8 again the same day count, and are not answered again: he knows", () => {
    const again = complete([SOLICIT, byMail]).when(SOLICIT, { ...byMail, now: TEN });
    expect(again.ticket.solicitations?.count).toBe(2);
    expect(again.events).toContainEqual({
      type: "AutoResponseSuppressed",
      kind: "solicited",
      reason: "told",
    });
    const nextDay = complete([SOLICIT, byMail]).when(SOLICIT, { ...byMail, now: NEXT_TEN });
    expect(mailsOf(nextDay)).toHaveLength(1);
    const machine = { ...SOLICIT, answerAutomatically: false, noAnswerReason: "precedence" } as never;
    expect(complete().when(machine, byMail).types).toContain("AutoResponseSuppressed");
  });

  it("G7 G1 who was asked for something hears that it is waited for", () => {
    const poor = mailOf({ text: "Dal portale non riesco a pagare il canone: la pagina si chiude." });
    const waiting = givenOn(desk, [poor, byMail]).when(SOLICIT, byMail);
    expect(mailsOf(waiting)[0]?.text).toContain("aspettiamo da Lei: nome e cognome, un telefono.");
    expect(waiting.ticket.incomplete).not.toBeNull();
  });

  it("G7 a queue that is off, and a stranger, count nothing", () => {
    const off = givenOn(askingDesk({ mode: "off" }), [COMPLETE, byMail]).when(SOLICIT, byMail);
    expect(off.ticket.solicitations).toBeUndefined();
    const stranger = complete().when({ ...SOLICIT, fromCustomer: false } as never, byMail);
    expect(stranger.ticket.solicitations).toBeUndefined();
  });
});

describe("another matter in a reply", () => {
  const OTHER = further("Approfitto per chiedere come si rinnova la carta d’identità.", {
    followUp: "new_topic",
  });

  it("G4 is proposed to be split off, with its first words, until it is or somebody waves it away", () => {
    const found = complete().when(OTHER, byMail);
    expect(intakeView(desk, found.ticket, NOON).proposals).toEqual([
      {
        what: "split",
        position: 3,
        evidence: "Approfitto per chiedere come si rinnova la carta d’identità.",
      },
    ]);
    const split = complete([OTHER, byMail]).when(
      { type: "AddLink", link: { kind: "child", number: "2019031942000024" } },
      {},
    );
    expect(proposed(split)).toEqual([]);
    const dismissed = complete([OTHER, byMail]).when(
      { type: "DismissProposal", proposal: "split" },
      by(LAURA),
    );
    expect(proposed(dismissed)).toEqual([]);
    expect(complete().when({ type: "DismissProposal", proposal: "split" }, by(LAURA)).code).toBe(
      "proposal.none",
    );
  });

  it("G4 G1 is not looked for in the answer to what was asked", () => {
    const poor = mailOf({ text: "Dal portale non riesco a pagare il canone: la pagina si chiude." });
    expect(proposed(givenOn(desk, [poor, byMail]).when(OTHER, byMail))).toEqual([]);
  });
});

describe("work that has to be paid", () => {
  const training = mailOf(
    {
      subject: "Corso sul protocollo",
      text: `Vorremmo un corso di formazione sul protocollo per tre colleghi.\n${SIGNED}`,
    },
    { organisation: "anzio" },
  );

  it("G2 is confirmed by who works on the ticket, once, and asked anew when it becomes another", () => {
    const asked = givenOn(desk, [training, byMail]);
    const confirmed = asked.when({ type: "ConfirmCharge" }, by(LAURA));
    expect(confirmed.events).toEqual([{ type: "ChargeConfirmed", service: "extraordinary" }]);
    expect(confirmed.ticket.charge).toEqual({ service: "extraordinary", by: LAURA, at: NOON });
    const facts = factsOf(asked.ticket, confirmed.result.ok ? confirmed.result.value : [], desk);
    expect(facts).toMatchObject([{ kind: "charged", organisation: "anzio", operator: LAURA }]);
    const again = givenOn(desk, [training, byMail], [{ type: "ConfirmCharge" }, by(LAURA)]);
    expect(again.when({ type: "ConfirmCharge" }, by(GIULIA)).types).toEqual([]);
    expect(asked.when({ type: "ConfirmCharge" }, by(PAOLO)).code).toBe("ticket.not_found");
  });

  it("G2 answered or solved without confirmation it is counted, and never in the way", () => {
    const kinds = (command: Command, before: readonly Step[] = []) => {
      const start = givenOn(desk, [training, byMail], ...before);
      const done = start.when(command, by(LAURA));
      expect(done.code).toBe("accepted");
      return factsOf(start.ticket, done.result.ok ? done.result.value : [], desk).map(({ kind }) => kind);
    };
    const confirmed: Step = [{ type: "ConfirmCharge" }, by(LAURA)];
    expect(kinds(CLOSING)).toContain("unconfirmed");
    expect(kinds(CLOSING, [confirmed])).not.toContain("unconfirmed");
    expect(kinds(ANSWERING)).toContain("unconfirmed");
    expect(kinds(ANSWERING, [confirmed])).not.toContain("unconfirmed");
    expect(kinds({ ...CLOSING, state: "closed unsuccessful" } as Command)).not.toContain("unconfirmed");
    expect(kinds({ type: "AddNote", subject: "N", text: "x" })).not.toContain("unconfirmed");
  });

  it("G2 there is none where the contract includes it, or the queue is off", () => {
    const support = complete([{ type: "ChangePriority", requestType: "support" }, by(LAURA)]);
    expect(support.when({ type: "ConfirmCharge" }, by(LAURA)).code).toBe("charge.nothing");
    const off = givenOn(askingDesk({ mode: "off" }), [training, byMail]);
    expect(off.when({ type: "ConfirmCharge" }, by(LAURA)).code).toBe("charge.nothing");
  });
});

describe("the history of a request", () => {
  it("T13 tells each of it in a sentence", () => {
    const poor = mailOf({ text: "Dal portale non riesco a pagare il canone: la pagina si chiude." });
    const { log } = givenOn(
      desk,
      [poor, byMail],
      [further("Ci sono novità?", { followUp: "solicitation" }), byMail],
      [further(SIGNED), byMail],
      [further("Altra cosa: la carta d’identità", { followUp: "new_topic" }), byMail],
      [{ type: "DismissProposal", proposal: "split" }, by(LAURA)],
      [CALL, by(LAURA)],
    );
    const lines = historyView(desk, "it", log.map(kept)).map(({ text }) => text);
    expect(lines).toEqual(
      expect.arrayContaining([
        "Chiesto all’utente: nome e cognome, un telefono",
        "Sollecito dell’utente",
        "L’utente ha mandato quello che mancava",
        "Un altro argomento nella risposta: «Altra cosa: la carta d’identità»",
        "Proposta di divisione scartata",
        "Telefonata senza risposta",
      ]),
    );
  });
});

const kept = (record: RecordedEvent) => {
  const { event } = record;
  return event.type === "ArticleAdded"
    ? { ...record, event: { type: event.type, article: headOf(event.article) } }
    : { ...record, event };
};
