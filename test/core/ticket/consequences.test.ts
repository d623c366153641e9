import { describe, expect, it } from "vitest";
import { queueOf } from "../../../core/desk/desk.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import { type Article, headOf } from "../../../core/ticket/article.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { aNumber, anArticle, aRecord, aTicket, at, NOON } from "../../support/builders.ts";
import {
  aNewTicket,
  by,
  byMail,
  byTimer,
  CITIZEN,
  CREATED,
  given,
  givenOn,
  type Outcome,
} from "../../support/given.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { effectsOf, TIMED_DESK } from "./timed-desk.ts";

const TEXT = { subject: "Oggetto", text: "Testo." };
const TAKE: Command = { type: "TakeTicket" };
const REPLY: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
const CLOSE: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." };
const PENDING: Command = { type: "SetPending", state: "pending reminder", until: at(60), ...TEXT };
const MERGE: Command = { type: "MergeTicket", into: aNumber(2) };
const FOLLOW_UP: Command = {
  type: "AddCustomerMessage",
  message: CREATED.message,
  fromCustomer: true,
  answerAutomatically: true,
};
const taken = [TAKE, by(LAURA)] as const;

const articlesOf = ({ events }: Outcome): readonly Article[] =>
  events.flatMap((event) => (event.type === "ArticleAdded" ? [event.article] : []));
const asked = (command: object): Outcome => given(aNewTicket).when(command as Command, by(LAURA));

describe("T7 work makes the ticket one's own", () => {
  it.each([
    ["a reply", REPLY, LAURA],
    ["a close", CLOSE, null],
    ["putting it aside", PENDING, null],
    ["a merge", MERGE, null],
    ["a call", { type: "AddPhoneCall", direction: "outbound", ...TEXT }, LAURA],
  ] as const)("T7 %s", (_what, command, lockedBy) => {
    const { ticket } = asked(command);
    expect([ticket.owner, ticket.lock?.by ?? null]).toEqual([LAURA, lockedBy]);
  });

  it("T7 beginning twice is beginning once", () => {
    const lock: Command = { type: "LockTicket", purpose: "reply" };
    expect(given(aNewTicket, [lock, by(LAURA)]).when(lock, by(LAURA, at(5))).types).toEqual([]);
  });

  it("T8 a ticket its owner let go of can be assigned to him again, and a new one opens with it", () => {
    const assign: Command = { type: "AssignTicket", owner: GIULIA, ...TEXT };
    const released = given(aNewTicket, [assign, by(LAURA)], [{ type: "ReleaseTicket" }, by(GIULIA)]);
    expect(released.when(assign, by(LAURA)).ticket.lock?.by).toBe(GIULIA);
    expect(given(aNewTicket).when(assign, by(LAURA)).ticket.state).toBe("open");
  });

  it("N1 who lets a ticket go, or gives it back, tells nobody", () => {
    const locked = givenOn(
      TIMED_DESK,
      aNewTicket,
      [TAKE, by(GIULIA)],
      [{ type: "ReleaseTicket" }, by(GIULIA)],
      taken,
    );
    for (const restoreOwner of [true, false]) {
      const effects = effectsOf(locked.when({ type: "ReleaseTicket", restoreOwner }, by(LAURA)));
      expect(effects.map(({ effect }) => effect.kind)).toEqual(["card.sync"]);
    }
  });
});

describe("what an article is", () => {
  it("T3 a note is written by its operator, inside, and never was a mail", () => {
    const [note] = articlesOf(asked({ type: "AddNote", ...TEXT }));
    expect(note).toEqual({
      id: expect.any(String),
      position: 2,
      channel: "note",
      sender: "operator",
      author: { kind: "operator", address: LAURA },
      visibleToCustomer: false,
      from: { address: LAURA, name: "Laura Conti" },
      to: [],
      cc: [],
      bcc: [],
      ...TEXT,
      html: null,
      attachments: [],
      messageId: null,
      inReplyTo: null,
      references: [],
      rawDigest: null,
      autoResponse: null,
      createdAt: NOON,
    });
  });

  it("T13 a call is between the customer and the operator", () => {
    const call = (direction: string) => articlesOf(asked({ type: "AddPhoneCall", direction, ...TEXT }))[0];
    expect(call("outbound")).toMatchObject({ sender: "operator", from: { address: LAURA }, to: [CITIZEN] });
    expect(call("inbound")).toMatchObject({
      sender: "customer",
      from: CITIZEN,
      to: [],
      visibleToCustomer: true,
    });
  });

  it("M7 an automatic mail comes from the queue, goes to the customer and is seen by him", () => {
    const followUp = { subject: "Aggiornamento: {title}", text: "Ricevuto." };
    const queue = queueOf(SAMPLE_DESK, "contact-center");
    const desk = {
      ...SAMPLE_DESK,
      queues: new Map([
        ...SAMPLE_DESK.queues,
        [queue.key, { ...queue, autoResponses: { newTicket: null, followUp } }],
      ]),
    };
    const [, automatic, ...others] = articlesOf(givenOn(desk, aNewTicket).when(FOLLOW_UP, byMail));
    expect(others).toEqual([]);
    expect(automatic).toMatchObject({
      sender: "system",
      author: { kind: "system" },
      from: queue.address,
      to: [CITIZEN],
      cc: [],
      visibleToCustomer: true,
      autoResponse: "follow-up",
      subject: `[Ticket#${aNumber(1)}] Aggiornamento: ${CREATED.title}`,
    });
    const unanswered = { ...FOLLOW_UP, answerAutomatically: false } as Command;
    expect(articlesOf(givenOn(desk, aNewTicket).when(unanswered, byMail))).toHaveLength(1);
  });

  it("T13 the history keeps of it what its line shows", () => {
    const head = headOf(anArticle({ purpose: "bounce", workUnits: 2, mergedFrom: aNumber(2) }));
    expect(head).toMatchObject({
      purpose: "bounce",
      workUnits: 2,
      mergedFrom: aNumber(2),
      fromName: "Anna Bianchi",
    });
    const plain = headOf(anArticle({ from: { address: "a@b.it", name: "" } }));
    expect(Object.keys(plain)).not.toEqual(expect.arrayContaining(["purpose"]));
    expect(plain.fromName).toBe("a@b.it");
    expect(["purpose", "workUnits", "mergedFrom"].filter((key) => key in plain)).toEqual([]);
  });
});

describe("R2 what is wrong anywhere in a form refuses all of it", () => {
  const past = { state: "pending reminder", until: NOON } as const;
  const mail = { from: CITIZEN, to: [], subject: "S", text: "T", attachments: [], at: NOON };
  const original = {
    filename: "a",
    contentType: "a/b",
    size: 1,
    contentId: null,
    inline: false,
    digest: "d",
  };
  const bounce = { type: "BounceArticle", article: { ...mail, original }, to: [CITIZEN] };
  const call = { type: "AddPhoneCall", direction: "inbound", ...TEXT };

  it.each<[string, object, object]>([
    ["a call about nothing", { ...call, text: " " }, { code: "field.required", field: "text" }],
    ["a call until yesterday", { ...call, next: past }, { code: "field.date_past", field: "until" }],
    ["a bounce until yesterday", { ...bounce, next: past }, { code: "field.date_past", field: "until" }],
    ["a bounce that tells nothing", { ...bounce, inform: " " }, { code: "field.required", field: "inform" }],
    ["a priority until yesterday", { type: "ChangePriority", next: past }, { code: "field.date_past" }],
    ["waiting without a word", { ...PENDING, text: "" }, { code: "field.required", field: "text" }],
    ["waiting for what was", { ...PENDING, until: NOON }, { code: "field.date_past", field: "until" }],
    ["a close without a word", { ...CLOSE, text: " " }, { code: "field.required", field: "text" }],
    [
      "a move with too many",
      { type: "MoveTicket", queue: "viabilita", reason: "other", text: "x".repeat(100_001) },
      { code: "field.too_long", field: "text" },
    ],
    [
      "an SLA that is none of the service's",
      { type: "ChangePriority", service: "portale", sla: "normale" },
      { code: "field.invalid", field: "sla" },
    ],
  ])("R2 %s", (_what, command, error) => {
    expect(asked(command).result).toMatchObject({ ok: false, error });
  });

  it("T5 a service without SLAs of its own takes any, and so does no service", () => {
    expect(asked({ type: "ChangePriority", service: "sportello", sla: "normale" }).code).toBe("accepted");
    expect(asked({ type: "ChangePriority", sla: "normale" }).code).toBe("accepted");
    expect(asked({ type: "ChangePriority", service: "portale" }).code).toBe("accepted");
  });

  it("T11 who has no address is answered only at one that is given", () => {
    const nameless = { ...CREATED, customer: { address: "", name: "Anna" } };
    const ticket = given([nameless, byMail]);
    expect(ticket.when(REPLY, by(LAURA)).result).toMatchObject({
      error: { code: "field.invalid", field: "customer" },
    });
    expect(ticket.when({ ...REPLY, to: [CITIZEN] } as Command, by(LAURA)).code).toBe("accepted");
    const told = { ...bounce, inform: "Passata all'ufficio." } as Command;
    expect(articlesOf(ticket.when(told, by(LAURA)))).toHaveLength(1);
    expect(articlesOf(given(aNewTicket).when(told, by(LAURA)))).toHaveLength(2);
  });

  it("M5 nothing more is written into a ticket that was merged", () => {
    const merged = given(aNewTicket, [MERGE, by(LAURA)]);
    const absorb: Command = {
      type: "AbsorbTicket",
      from: aNumber(3),
      articles: [],
      important: [],
      watchers: [],
      links: [],
      workUnits: 0,
    };
    for (const command of [FOLLOW_UP, absorb]) {
      expect(merged.when(command, byTimer).result).toEqual({
        ok: false,
        error: { code: "ticket.wrong_state", state: "merged" },
      });
    }
  });

  it("P2 an operator's command of nobody is refused as such", () => {
    expect(given(aNewTicket).when({ type: "AddNote", ...TEXT }, byMail).code).toBe("ticket.not_allowed");
  });
});

describe("what is so already is not done again", () => {
  it.each<[string, Command]>([
    ["a title", { type: "ChangeTitle", title: ` ${CREATED.title} ` }],
    ["a customer", { type: "ChangeCustomer", customer: { ...CITIZEN, name: ` ${CITIZEN.name} ` } }],
    ["nothing at all", { type: "ChangePriority" }],
    ["a mark taken from what has none", { type: "MarkArticle", position: 1, important: false }],
    ["a link that is not there", { type: "UnlinkTicket", number: aNumber(2) }],
  ])("T13 %s", (_what, command) => {
    expect(given(aNewTicket).when(command, by(LAURA)).events).toEqual([]);
  });

  it("T13 of a customer, name or address alone may change", () => {
    for (const customer of [
      { ...CITIZEN, name: "M. Rossi" },
      { ...CITIZEN, address: "m.rossi@example.org" },
    ]) {
      const { events } = asked({ type: "ChangeCustomer", customer });
      expect(events).toEqual([{ type: "CustomerChanged", from: CITIZEN, to: customer }]);
    }
  });

  it("T11 a reply that leaves the ticket open changes no state", () => {
    expect(given(aNewTicket, taken).when(REPLY, by(LAURA)).types).not.toContain("StateChanged");
  });

  it("T16 a command that changes nothing sets no times either, also on a ticket stored before there were any", () => {
    const stored = aTicket({ state: "open", firstResponse: { dueAt: null, metAt: null } });
    const decided = decide(
      stored,
      { type: "UnwatchTicket" },
      {
        actor: operatorActor(LAURA),
        now: at(5),
        source: "api",
        requestKey: "k",
        desk: TIMED_DESK,
        newId: () => "id",
      },
    );
    expect(decided).toEqual({ ok: true, value: [] });
  });

  it("T4 T16 a ticket that waits gets no times until it is taken up again", () => {
    const waiting = givenOn(TIMED_DESK, aNewTicket, [PENDING, by(LAURA)]);
    const sla: Command = { type: "ChangePriority", sla: "rapido" };
    expect(waiting.when(sla, by(LAURA)).types).toEqual(["SlaChanged"]);
  });
});

describe("T13 one of several", () => {
  const link = (n: number): Command => ({ type: "LinkTicket", number: aNumber(n), kind: "normal" });
  const linked = given(aNewTicket, [link(2), by(LAURA)], [link(3), by(LAURA)], [link(4), by(LAURA)]);
  const numbers = ({ ticket }: Outcome) => ticket.links.map(({ number }) => number);

  it("T13 a link goes, the others stay", () => {
    for (const command of [
      { type: "UnlinkTicket", number: aNumber(3) },
      { type: "RemoveLink", number: aNumber(3) },
    ] as const) {
      const who = command.type === "RemoveLink" ? byTimer : by(LAURA);
      expect(numbers(linked.when(command, who))).toEqual([aNumber(2), aNumber(4)]);
    }
    expect(linked.when({ type: "RemoveLink", number: aNumber(9) }, byTimer).events).toEqual([]);
  });

  it("T13 a link that comes from the other ticket is added once, and never to itself", () => {
    const add = (n: number) =>
      linked.when({ type: "AddLink", link: { kind: "normal", number: aNumber(n) } }, byTimer);
    expect(numbers(add(5))).toEqual([2, 3, 4, 5].map((n) => aNumber(n)));
    expect(add(3).events).toEqual([]);
    expect(add(1).events).toEqual([]);
  });

  it("T13 unlinking is passed on by who was asked alone", () => {
    const unlinked = linked.when({ type: "UnlinkTicket", number: aNumber(3) }, by(LAURA));
    const removed = linked.when({ type: "RemoveLink", number: aNumber(3) }, byTimer);
    const passedOn = (outcome: Outcome) =>
      effectsOf(outcome).filter(({ effect }) => effect.kind === "ticket.unlink");
    expect([passedOn(unlinked).length, passedOn(removed).length]).toEqual([1, 0]);
  });

  it("T13 merging says from where to where, and links the two unless they are", () => {
    const merged = linked.when(MERGE, by(LAURA));
    expect(articlesOf(merged)[0]?.text).toMatch(new RegExp(`${aNumber(1)}.*${aNumber(2)}`));
    expect(merged.types).not.toContain("TicketLinked");
    expect(given(aNewTicket).when(MERGE, by(LAURA)).types).toContain("TicketLinked");
  });

  it("T13 what a merged ticket was linked with is taken over without the main one itself", () => {
    const links = [1, 2].map((n) => ({ kind: "normal", number: aNumber(n) }) as const);
    const absorb: Command = {
      type: "AbsorbTicket",
      from: aNumber(3),
      articles: [],
      important: [],
      watchers: [],
      links,
      workUnits: 0,
    };
    const { events } = given(aNewTicket).when(absorb, byTimer);
    expect(events).toMatchObject([{ type: "TicketAbsorbed", links: [{ number: aNumber(2) }] }]);
  });

  it("T13 a watcher leaves, an article loses its mark, the others stay", () => {
    const watched = given(
      aNewTicket,
      [{ type: "WatchTicket" }, by(LAURA)],
      [{ type: "WatchTicket" }, by(GIULIA)],
    );
    expect(watched.when({ type: "UnwatchTicket" }, by(LAURA)).ticket.watchers).toEqual([GIULIA]);
    const mark = (position: number, important = true): Command => ({
      type: "MarkArticle",
      position,
      important,
    });
    const marked = given(aNewTicket, [REPLY, by(LAURA)], [mark(1), by(LAURA)], [mark(2), by(LAURA)]);
    expect(marked.when(mark(1, false), by(LAURA)).ticket.important).toEqual([2]);
  });
});

describe("T10 how a ticket begins", () => {
  it("T10 T16 promises what its SLA does from its first event on", () => {
    const { events } = given().when({ ...CREATED, sla: "rapido" } as Command, by(LAURA));
    expect(events[0]).toMatchObject({ type: "TicketCreated", firstResponseDueAt: at(60) });
  });

  it("T10 a mail ticket is given to its owner, its copies go out, its title is what was typed", () => {
    const begun = given().when(
      {
        type: "CreateMailTicket",
        queue: "contact-center",
        title: " Appuntamento ",
        customer: CITIZEN,
        text: "Confermiamo.",
        bcc: [{ address: "archivio@example.it", name: "" }],
        owner: GIULIA,
      },
      by(LAURA),
    );
    expect(begun.ticket).toMatchObject({ title: "Appuntamento", owner: GIULIA, lock: { by: GIULIA } });
    expect(articlesOf(begun)[0]).toMatchObject({
      to: [CITIZEN],
      cc: [],
      bcc: [{ address: "archivio@example.it" }],
    });
  });

  it("M1 what the customer wrote he may see", () => {
    expect(articlesOf(given().when(CREATED, byMail))[0]?.visibleToCustomer).toBe(true);
  });

  it("T6 a review is asked for when the operator says so", () => {
    const changeOf = (outcome: Outcome) => outcome.events.find(({ type }) => type === "StateChanged");
    expect(changeOf(asked(CLOSE))).toMatchObject({ closeReason: "told", reviewRequired: false });
    expect(changeOf(asked({ ...CLOSE, reviewRequired: true }))).toMatchObject({ reviewRequired: true });
  });

  it("T13 a log that does not begin with its creation is a mistake of ours", () => {
    const { event, ...rest } = aRecord(1);
    expect(() =>
      evolve(null, { ...rest, event: event as { type: "TicketReleased"; why: "released" } }),
    ).toThrow("TicketReleased before TicketCreated");
  });
});
