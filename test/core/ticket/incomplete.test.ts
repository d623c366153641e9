import { describe, expect, it } from "vitest";
import { concerns } from "../../../core/notify/recipients.ts";
import { react } from "../../../core/ticket/react.ts";
import { escalationDueAt, type Ticket } from "../../../core/ticket/ticket.ts";
import { intakeView } from "../../../core/ticket/views/intake-view.ts";
import { by, byMail, givenOn, NOON, type Outcome, type Step } from "../../support/given.ts";
import { GIULIA, LAURA, READER } from "../../support/sample-desk.ts";
import { askingDesk, further, mailOf, POOR } from "./asking-desk.ts";

const asked = (...steps: readonly Step[]) => givenOn(askingDesk(), [POOR, byMail], ...steps);
/** Tuesday 19 March 2019, two hours and a day after the first mail. */
const LATER = "2019-03-20T14:00:00.000Z";
const SIGNED = "Mario Rossi";
const CALLABLE = "Ecco il numero: 06 1234567\nMario Rossi";

const mailsOf = ({ events }: Pick<Outcome, "events">) =>
  events.flatMap((event) =>
    event.type === "ArticleAdded" && event.article.autoResponse ? [event.article] : [],
  );

describe("a request that lacks something, where the queue asks", () => {
  it("G1 one mail names what is missing and nothing else, with the number, in the place of the usual one", () => {
    const created = givenOn(askingDesk()).when(POOR, byMail);
    expect(created.types).toEqual([
      "TicketCreated",
      "ArticleAdded",
      "IntakeChecked",
      "ArticleAdded",
      "InformationAsked",
    ]);
    const [mail, ...others] = mailsOf(created);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(
      "[Ticket#2019031942000015] Ci servono altre informazioni: Errore nel pagamento del canone",
    );
    expect(mail?.text).toContain("2019031942000015");
    expect(mail?.text).toContain(
      "- il Suo nome e cognome\n- un numero di telefono a cui possiamo richiamarLa\n\n",
    );
    expect(mail?.text).not.toMatch(/\{|allegato|errore, oppure|ente|oggetto:/);
    expect(created.ticket.incomplete?.asked).toEqual(["signature_missing", "telephone_missing"]);
    expect(created.ticket.state).toBe("new");
  });

  it("G1 who writes in English is asked in English", () => {
    const text =
      "Good morning, when I try to pay the fee on the portal the page closes and nothing happens at all.";
    const [mail] = mailsOf(
      givenOn(askingDesk()).when(mailOf({ subject: "Payment of the fee", text }), byMail),
    );
    expect(mail?.text).toContain("- your name and surname\n- a telephone number on which we can call you");
  });

  it("G1 a complete request is answered as always, and so is one whose subject alone says nothing", () => {
    const text = `Quando pago il canone dal portale la pagina si chiude e il pagamento non parte.\n${CALLABLE}`;
    for (const subject of ["Errore nel pagamento del canone", "Aiuto!!"]) {
      const created = givenOn(askingDesk()).when(mailOf({ subject, text }), byMail);
      expect(mailsOf(created).map(({ autoResponse }) => autoResponse)).toEqual(["new-ticket"]);
      expect(created.ticket.incomplete).toBeUndefined();
    }
  });

  it("G1 off does nothing at all, and show asks nobody", () => {
    const off = givenOn(askingDesk({ mode: "off" })).when(POOR, byMail);
    expect(off.types).not.toContain("IntakeChecked");
    for (const created of [off, givenOn(askingDesk({ mode: "show" })).when(POOR, byMail)]) {
      expect(mailsOf(created).map(({ autoResponse }) => autoResponse)).toEqual(["new-ticket"]);
      expect(created.ticket.incomplete).toBeUndefined();
    }
  });

  it("G1 the queue's own words are used, and without any the ticket is answered as always", () => {
    const { autoResponses } = askingDesk().queues.get("contact-center") ?? {};
    if (!autoResponses) throw new Error("no queue");
    const own = { subject: "Manca qualcosa", text: "Ci mandi:\n{missing}" };
    const [mail] = mailsOf(
      givenOn(askingDesk({}, { autoResponses: { ...autoResponses, incomplete: own } })).when(POOR, byMail),
    );
    expect(mail?.text).toBe(
      "Ci mandi:\n- il Suo nome e cognome\n- un numero di telefono a cui possiamo richiamarLa",
    );
    const silent = givenOn(askingDesk({}, { autoResponses: { ...autoResponses, incomplete: null } })).when(
      POOR,
      byMail,
    );
    expect(mailsOf(silent).map(({ autoResponse }) => autoResponse)).toEqual(["new-ticket"]);
    expect(silent.ticket.incomplete).toBeUndefined();
  });

  it("G1 M8 whom nothing may be sent to is not asked, why is recorded, and the clock runs", () => {
    const full = givenOn(askingDesk()).when(POOR, { ...byMail, isOverAnswerLimit: true } as never);
    expect(full.events.at(-1)).not.toMatchObject({ type: "InformationAsked" });
    expect(full.events).toContainEqual({
      type: "AutoResponseSuppressed",
      kind: "incomplete",
      reason: "daily-limit",
    });
    expect(full.ticket.incomplete).toBeUndefined();
    expect(escalationDueAt(full.ticket)).not.toBeNull();
    // A machine's mail is not even checked.
    const machine = mailOf(POOR.type === "CreateTicket" ? POOR.message : {}, {
      answerAutomatically: false,
      noAnswerReason: "auto-submitted",
    });
    expect(givenOn(askingDesk()).when(machine, byMail).types).not.toContain("IntakeChecked");
  });

  it("G1 N1 who has to do with it is reminded once, when the answer is overdue", () => {
    const created = givenOn(askingDesk()).when(POOR, byMail);
    const { answerBy } = created.ticket.incomplete ?? {};
    const effects = created.result.ok ? react(null, created.result.value, created.ticket, askingDesk()) : [];
    expect(effects.filter(({ notBefore }) => notBefore === answerBy).map(({ effect }) => effect)).toEqual([
      { kind: "card.sync" },
      { kind: "notice.spread", notice: "reminder", by: null },
    ]);
    const isTold = (operator: string, changes: Partial<Ticket> = {}) =>
      concerns(
        askingDesk(),
        "reminder",
        { ...created.ticket, owner: LAURA, watchers: [GIULIA], ...changes },
        { operator, chosen: null, hasChat: true },
      );
    expect([LAURA, GIULIA, READER].map((operator) => isTold(operator))).toEqual([true, true, false]);
    expect(isTold(GIULIA, { incomplete: null })).toBe(false);
  });

  it("G1 T16 promised times stand still, and begin when nothing is missing any more", () => {
    const { ticket } = asked();
    expect(ticket && escalationDueAt(ticket)).toBeNull();
    const effects = ticket ? react(null, asked().log, ticket, askingDesk()) : [];
    expect(effects.filter(({ effect }) => effect.kind === "timer.escalation")).toEqual([]);
    const outcome = asked().when(further(CALLABLE), { ...byMail, now: LATER });
    expect(outcome.types).toEqual(["ArticleAdded", "IntakeChecked", "InformationSettled", "DueTimesSet"]);
    const complete = outcome.ticket;
    expect(complete.incomplete).toBeNull();
    // Eight working hours from Wednesday at three, with an office that closes at five: see OFFICE.
    const fresh = givenOn(askingDesk({ mode: "off" })).when(POOR, { ...byMail, now: LATER }).ticket;
    for (const due of ["firstResponse", "update", "solution"] as const)
      expect(complete[due]?.dueAt).toBe(fresh[due]?.dueAt);
    const timers = outcome.result.ok
      ? react(outcome.before, outcome.result.value, complete, askingDesk())
      : [];
    expect(
      timers.some(({ effect }) => effect.kind === "timer.escalation" && effect.due === "firstResponse"),
    ).toBe(true);
  });

  it("G1 an answer that leaves something missing keeps it waiting and asks nobody again", () => {
    const partial = asked().when(further(SIGNED), byMail);
    expect(mailsOf(partial)).toEqual([]);
    expect(partial.ticket.incomplete).not.toBeNull();
    expect(intakeView(askingDesk(), partial.ticket, NOON).findings.map(({ code }) => code)).toEqual([
      "telephone_missing",
    ]);
    const then = asked([further(SIGNED), byMail]).when(further("Il telefono è 06 1234567"), {
      ...byMail,
      now: LATER,
    });
    expect(then.types).toContain("InformationSettled");
  });

  it("G1 a name alone answers who he is, however he puts it", () => {
    const said = [
      "Mario Rossi",
      "Il mio nome è Anna Bianchi.",
      "Nome e cognome: Luca Verdi",
      "Buongiorno,\nRossi Mario",
    ];
    for (const name of said)
      expect(asked().when(further(`${name}\n06 1234567`), byMail).ticket.incomplete).toBeNull();
    expect(asked().when(further("Va bene, chiamate lo 06 1234567"), byMail).ticket.incomplete).not.toBeNull();
  });

  it("G1 an error that was asked for comes in words or as a picture, a logo is none", () => {
    const text =
      "Quando pago il canone dal portale la pagina mostra un errore.\nMario Rossi\ntel. 06 1234567";
    const shown = givenOn(askingDesk(), [mailOf({ text }), byMail]);
    expect(shown.ticket?.incomplete?.asked).toEqual(["error_not_shown"]);
    const picture = (filename: string) => ({
      filename,
      contentType: "image/png",
      size: 9,
      contentId: null,
      inline: false,
      digest: "d",
    });
    const answered = (words: string, ...names: string[]) => {
      const answer = further(words);
      if (answer.type !== "AddCustomerMessage") throw new Error("no answer");
      const message = { ...answer.message, attachments: names.map(picture) };
      return shown.when({ ...answer, message }, byMail).ticket.incomplete;
    };
    for (const words of ["Errore 503", "C’è scritto «Impossibile salvare»", "Compare: Impossibile salvare"])
      expect(answered(words)).toBeNull();
    expect(answered("Eccola.", "schermata.png")).toBeNull();
    expect(answered("Non saprei, succede sempre.")).not.toBeNull();
    expect(answered("Cordiali saluti", "logo.png")).not.toBeNull();
  });

  it("G1 whoever takes, assigns, answers or sets it aside works on it as it is", () => {
    const reply = { type: "SendReply", text: "Provi ora.", next: { state: "open" }, replyTo: null } as const;
    const assign = { type: "AssignTicket", owner: GIULIA, subject: "Da vedere", text: "Grazie" } as const;
    for (const command of [{ type: "TakeTicket" } as const, reply, assign]) {
      const outcome = asked().when(command, by(LAURA, LATER));
      expect(outcome.ticket.incomplete).toBeNull();
      expect(outcome.events).toContainEqual({ type: "InformationSettled", why: "person" });
    }
    const taken = asked().when({ type: "TakeTicket" }, by(LAURA, LATER)).ticket;
    expect(escalationDueAt(taken)).not.toBeNull();
    // Only noting something down is no work on it.
    const note = { type: "AddNote", subject: "Nota", text: "Visto." } as const;
    expect(asked().when(note, by(LAURA, LATER)).ticket.incomplete).not.toBeNull();
  });

  it("G1 in a queue that does not ask it waits no longer", () => {
    const move = {
      type: "MoveTicket",
      queue: "viabilita",
      reason: "wrong-queue",
      text: "Non è nostro.",
    } as const;
    expect(asked().when(move, by(LAURA, LATER)).ticket.incomplete).toBeNull();
  });

  it("G1 five working days later the answer is overdue: shown on the card then, and nothing is closed", () => {
    const { ticket, log } = asked();
    // 19 March 2019 is a Tuesday.
    expect(ticket?.incomplete?.answerBy).toBe("2019-03-26T12:00:00.000Z");
    const effects = ticket ? react(null, log, ticket, askingDesk()) : [];
    expect(effects.filter(({ notBefore }) => notBefore === ticket?.incomplete?.answerBy)).toMatchObject([
      { effect: { kind: "card.sync" } },
      { effect: { kind: "notice.spread" } },
    ]);
    if (!ticket) throw new Error("no ticket");
    expect(intakeView(askingDesk(), ticket, LATER).incomplete?.isOverdue).toBe(false);
    expect(intakeView(askingDesk(), ticket, "2019-03-26T12:00:00.000Z").incomplete?.isOverdue).toBe(true);
    expect(givenOn(askingDesk({ answerWithinDays: 1 }), [POOR, byMail]).ticket?.incomplete?.answerBy).toBe(
      "2019-03-20T12:00:00.000Z",
    );
  });
});

describe("who works for several organisations", () => {
  const ofTwo = mailOf(
    { text: `Quando pago il canone dal portale la pagina si chiude e il pagamento non parte.\n${CALLABLE}` },
    { candidates: ["anzio", "colli"] },
  );

  it("G5 is asked for which he writes, by their names", () => {
    const created = givenOn(askingDesk()).when(ofTwo, byMail);
    expect(mailsOf(created)[0]?.text).toContain(
      "- per quale di questi enti ci scrive: Comune di Anzio, Unione dei Colli\n",
    );
    expect(intakeView(askingDesk(), created.ticket, NOON).organisation.toBeAsked).toBe(true);
    const answered = givenOn(askingDesk(), [ofTwo, byMail]).when(further("Scrivo per Anzio, grazie"), byMail);
    expect(answered.ticket).toMatchObject({ organisation: "anzio", incomplete: null });
  });

  it("G5 is not asked when he says it himself, nor once an operator knows", () => {
    const named = mailOf(
      { text: `All’Unione dei Colli quando si paga il canone la pagina si chiude.\n${CALLABLE}` },
      { candidates: ["anzio", "colli"] },
    );
    const created = givenOn(askingDesk()).when(named, byMail);
    expect(created.ticket).toMatchObject({ organisation: "colli" });
    expect(created.ticket.incomplete).toBeUndefined();
    const customer = { address: "mario.rossi@example.org", name: "Mario Rossi" };
    const known = givenOn(askingDesk(), [ofTwo, byMail]).when(
      { type: "ChangeCustomer", customer, organisation: "anzio" },
      by(LAURA),
    );
    expect(known.ticket).toMatchObject({ organisation: "anzio", incomplete: null });
  });

  it("G5 a queue that is off takes the address's word as before", () => {
    const { ticket } = givenOn(askingDesk({ mode: "off" })).when(
      { ...ofTwo, organisation: "anzio" } as never,
      byMail,
    );
    expect(ticket).toMatchObject({ organisation: "anzio" });
    expect(ticket.intake).toBeUndefined();
  });
});

describe("what is said of a mail and is nobody's to supply", () => {
  it("G3 asking for a person assigns nobody, and neither that nor a third party or a booking is asked back", () => {
    const text = `Vorrei parlare con Laura Conti del canone che la mia collega non riesce a pagare dal portale.\n${CALLABLE}`;
    const { ticket, types } = givenOn(askingDesk()).when(mailOf({ text }), byMail);
    expect(ticket.intake?.findings.map(({ code }) => code)).toContain("named_person");
    expect(ticket).toMatchObject({ owner: null, lock: null });
    expect(types).not.toContain("InformationAsked");
  });
});
