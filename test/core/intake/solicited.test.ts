import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IntakeMode } from "../../../core/desk/intake-rules.ts";
import { isSolicitationOf } from "../../../core/intake/follow-up-class/follow-up-class.ts";
import { newCustomer } from "../../../core/people/customer.ts";
import { saveCustomer } from "../../../core/people/customer-book.ts";
import { NOON } from "../../support/given.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { ANNA, aMail, type Intake, openIntake, STRANGER, withQueue } from "./intake-fixture.ts";

const deskOf = (mode: IntakeMode) => ({
  ...withQueue("contact-center", { intake: { mode, findings: ["telephone_missing"] } }),
  organisations: new Map([
    ["anzio", { key: "anzio", name: "Comune di Anzio", domains: [] }],
    ["colli", { key: "colli", name: "Unione dei Colli", domains: [] }],
  ]),
});

const LAMP = {
  subject: "Lampione spento in via Roma",
  text: "Buongiorno, il lampione davanti al civico 5 di via Roma è spento da lunedì.\nAnna Bianchi, 06 1234567",
};
const NEWS = {
  subject: "Sollecito",
  text: "Buongiorno, ci sono novità sul lampione di via Roma?\nAnna Bianchi",
};

let intake: Intake;
const open = async (mode: IntakeMode) => {
  intake = await openIntake(deskOf(mode));
};

beforeEach(() => open("show"));
afterEach(() => intake.store.close());

describe("a new mail that only asks for news", () => {
  it("G7 joins the one open ticket of his that it is about: a count, no new ticket, the same priority", async () => {
    const ticket = await intake.ticketOf(aMail(LAMP));
    const received = await intake.receive(aMail(NEWS));
    expect(received).toMatchObject({ outcome: "joined", as: "message" });
    expect(await intake.tickets()).toHaveLength(1);
    expect(await intake.load(ticket)).toMatchObject({
      solicitations: { count: 1 },
      priority: 3,
      state: "new",
    });
    expect((await intake.last(ticket)).autoResponse).toBe("solicited");
  });

  it("G7 finds its own among several, and opens a new one when it fits none or two", async () => {
    const lamp = await intake.ticketOf(aMail(LAMP));
    await intake.ticketOf(
      aMail({
        subject: "Certificato di residenza",
        text: "Vorrei il certificato di residenza.\nAnna Bianchi, 06 1234567",
      }),
    );
    expect((await intake.receive(aMail(NEWS))).ticket?.number).toBe(lamp.number);
    const ofNone = await intake.receive(
      aMail({ subject: "Sollecito", text: "Ci sono novità sul rimborso della mensa scolastica?" }),
    );
    expect(ofNone.outcome).toBe("ticket");
    await intake.ticketOf(aMail({ ...LAMP, subject: "Altro lampione spento in via Roma" }));
    expect((await intake.receive(aMail(NEWS))).outcome).toBe("ticket");
  });

  it("G7 is a request of its own when it brings something, is somebody else's or the ticket is closed", async () => {
    const ticket = await intake.ticketOf(aMail(LAMP));
    const more = aMail({
      subject: "Lampione e buca",
      text: "Ci sono novità sul lampione di via Roma? Inoltre segnalo una buca pericolosa in via Verdi: potete ripararla?",
    });
    const another = await intake.receive(more);
    expect(another.outcome).toBe("ticket");
    if (another.ticket) await intake.close(another.ticket);
    expect((await intake.receive(aMail({ ...NEWS, from: STRANGER }))).outcome).toBe("ticket");
    await intake.close(ticket);
    expect((await intake.receive(aMail({ ...NEWS, subject: "Novità?" }))).outcome).toBe("ticket");
  });

  it("G7 who writes a page has a request of his own, whatever news he asks for in it", async () => {
    const page = `Chiedo notizie. ${"Il portone della scuola non si apre e i ragazzi restano fuori al freddo. ".repeat(20)}`;
    expect(isSolicitationOf(aMail({ subject: "Portone", text: "Ci sono novità?" }), null)).toBe(true);
    expect(isSolicitationOf(aMail({ subject: "Portone", text: page }), null)).toBe(false);
  });

  it("G1 G7 where the queue is off every mail is a request", async () => {
    await intake.store.close();
    await open("off");
    await intake.ticketOf(aMail(LAMP));
    expect((await intake.receive(aMail(NEWS))).outcome).toBe("ticket");
  });
});

describe("a reply to a ticket", () => {
  const reply = (ticket: { readonly number: string; readonly title: string }, text: string) =>
    aMail({ subject: `R: [Ticket#${ticket.number}] ${ticket.title}`, text });

  it("G7 counts when it asks for news, and M6 thanks count nothing", async () => {
    const ticket = await intake.ticketOf(aMail(LAMP));
    await intake.receive(reply(ticket, "Buongiorno, avete novità? Attendo riscontro."));
    expect(await intake.load(ticket)).toMatchObject({ solicitations: { count: 1 } });
    await intake.receive(reply(ticket, "Grazie mille!"));
    expect(await intake.load(ticket)).toMatchObject({ solicitations: { count: 1 } });
  });

  it("G4 that brings another matter proposes a split of that article", async () => {
    const ticket = await intake.ticketOf(aMail(LAMP));
    await intake.receive(
      reply(
        ticket,
        "Approfitto per chiedere un’altra cosa: come si rinnova la carta d’identità?\nAnna Bianchi",
      ),
    );
    const { newTopic, articleCount } = await intake.load(ticket);
    expect(newTopic).toMatchObject({ position: articleCount });
    expect(newTopic?.evidence).toMatch(/^Approfitto per chiedere/);
  });

  it("G1 G4 G7 is only a message where the queue is off", async () => {
    await intake.store.close();
    await open("off");
    const ticket = await intake.ticketOf(aMail(LAMP));
    await intake.receive(reply(ticket, "Ci sono novità?"));
    await intake.receive(
      reply(ticket, "Approfitto per un’altra domanda: come si rinnova la carta d’identità?"),
    );
    const after = await intake.load(ticket);
    expect(after.solicitations).toBeUndefined();
    expect(after.newTopic).toBeUndefined();
  });
});

describe("who works for several organisations", () => {
  const worksFor = (organisations: readonly string[]) =>
    saveCustomer(intake.store, null, { ...newCustomer(ANNA.address, ANNA.name, NOON), organisations });

  it("G5 is known from what the desk wrote down of him, one or several", async () => {
    await worksFor(["colli"]);
    expect(await intake.ticketOf(aMail(LAMP))).toMatchObject({ organisation: "colli" });
    await intake.store.close();
    await open("ask");
    await worksFor(["anzio", "colli"]);
    const asked = await intake.ticketOf(aMail(LAMP));
    expect(asked).toMatchObject({ organisation: null, incomplete: { asked: ["organisation_unknown"] } });
    const named = await intake.ticketOf(aMail({ ...LAMP, text: `${LAMP.text}\nComune di Anzio` }));
    expect(named).toMatchObject({ organisation: "anzio" });
    expect(named.incomplete).toBeUndefined();
  });

  it("G5 an unknown customer is asked for none", async () => {
    expect(SAMPLE_DESK.organisations.size).toBe(1);
    const ticket = await intake.ticketOf(aMail(LAMP));
    expect(ticket.intake?.findings).toEqual([]);
  });
});

describe("the mail that asks", () => {
  const POOR = {
    ...LAMP,
    text: "Buongiorno, il lampione davanti al civico 5 di via Roma è spento da lunedì.\nAnna Bianchi",
  };

  it("G1 R1 M8 leaves once however often its cause is read, and counts among the automatic mails of the day", async () => {
    await intake.store.close();
    intake = await openIntake({ ...deskOf("ask"), autoResponsesPerAddressPerDay: 1 });
    const poor = aMail(POOR);
    const ticket = await intake.ticketOf(poor, { graphId: "one" });
    await intake.receive(poor, { graphId: "one" });
    await intake.receive(poor, { graphId: "two" });
    const sent = (await intake.effects()).filter(({ kind }) => kind === "mail.send");
    expect(sent).toMatchObject([{ ticket: ticket.number }]);
    const another = await intake.ticketOf(aMail({ ...POOR, subject: "Buca in via Verdi" }));
    expect(another.incomplete).toBeUndefined();
    expect(await intake.history(another)).toContainEqual({
      type: "AutoResponseSuppressed",
      kind: "incomplete",
      reason: "daily-limit",
    });
  });
});
