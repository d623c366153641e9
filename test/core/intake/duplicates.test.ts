import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { aMail, DESK_ADDRESS, Intake, openIntake } from "./intake-fixture.ts";

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.store.close());

const PDF = {
  filename: "modulo.pdf",
  contentType: "application/pdf",
  size: 3,
  contentId: null,
  inline: false,
} as const;

describe("M1 a mail is on one ticket, once", () => {
  it("M1 read again under the same Graph id it is ignored, with the reason", async () => {
    const mail = aMail();
    const first = await intake.ticketOf(mail, { graphId: "graph:1" });
    const again = await intake.receive(mail, { graphId: "graph:1" });
    expect(again).toMatchObject({
      outcome: "ignored",
      reason: "read-before",
      ticket: { number: first.number },
    });
  });

  it("M1 restored, it has another Graph id and is the same mail", async () => {
    const mail = aMail();
    const first = await intake.ticketOf(mail, { graphId: "graph:1" });
    const again = await intake.receive(mail, { graphId: "graph:2" });
    expect(again).toMatchObject({
      outcome: "ignored",
      reason: "duplicate",
      ticket: { number: first.number },
    });
    expect(await intake.articles(first)).toHaveLength(2);
  });

  it("M2 sent to two of our addresses it is one ticket, whichever mailbox wrapped its lines", async () => {
    const recipients = ["viabilita@example.it", DESK_ADDRESS.address];
    const mail = aMail({ recipients, text: "Il lampione è spento.\nDa ieri." });
    const first = await intake.ticketOf(mail, { mailbox: "viabilita@example.it" });
    const other = { ...mail, text: "Il lampione è spento. Da ieri.\r\n" };
    expect(await intake.receive(other, { mailbox: DESK_ADDRESS.address })).toMatchObject({
      reason: "duplicate",
    });
    expect(first.queue).toBe("viabilita");
    expect(await intake.tickets()).toHaveLength(1);
  });

  it("M1 a follow-up that comes twice is one article", async () => {
    const ticket = await intake.ticketOf(aMail());
    const followUp = aMail({ subject: `R: [Ticket#${ticket.number}] Lampione`, text: "Novità?" });
    await intake.receive(followUp);
    expect(await intake.receive(followUp)).toMatchObject({ outcome: "ignored", reason: "duplicate" });
    expect((await intake.articles(ticket)).filter(({ text }) => text === "Novità?")).toHaveLength(1);
  });

  it.each([
    ["words", { text: "Tutt’altro." }],
    ["subject", { subject: "Un’altra cosa" }],
    ["sender", { from: { address: "altro@example.org", name: "" } }],
    ["date", { date: "2026-11-03T08:00:00.000Z" }],
  ])("M1 another mail under a known Message-ID, with other %s, does not vanish", async (_what, fields) => {
    const mail = aMail();
    await intake.receive(mail);
    expect(await intake.receive({ ...mail, ...fields })).toMatchObject({ outcome: "ticket" });
    // Nor does it come in twice.
    expect(await intake.receive({ ...mail, ...fields })).toMatchObject({ reason: "duplicate" });
    expect(await intake.receive(mail)).toMatchObject({ reason: "duplicate" });
    expect(await intake.tickets()).toHaveLength(2);
  });

  it("M1 another attachment makes another mail", async () => {
    const mail = aMail();
    await intake.receive(mail, { attachments: [{ ...PDF, digest: "one" }] });
    expect(await intake.receive(mail, { attachments: [{ ...PDF, digest: "two" }] })).toMatchObject({
      outcome: "ticket",
    });
    expect(await intake.receive(mail, { attachments: [{ ...PDF, digest: "one" }] })).toMatchObject({
      reason: "duplicate",
    });
  });

  it("M1 a mail without Message-ID is known by its Graph id alone", async () => {
    const mail = aMail({ messageId: "" });
    await intake.receive(mail, { graphId: "graph:a" });
    expect(await intake.receive(mail, { graphId: "graph:a" })).toMatchObject({ reason: "read-before" });
    expect(await intake.receive(mail, { graphId: "graph:b" })).toMatchObject({ outcome: "ticket" });
  });

  it("M1 dozens of mails that share one id all stay, and each is known again", async () => {
    const mail = aMail();
    const all = Array.from({ length: 25 }, (_, index) => ({
      mail: { ...mail, text: `Testo ${index}` },
      index,
    }));
    for (const one of all) await intake.receive(one.mail, { rawDigest: `raw-of-${one.index}` });
    expect(await intake.tickets()).toHaveLength(25);
    for (const one of all) {
      expect(await intake.receive(one.mail, { rawDigest: `raw-of-${one.index}` })).toMatchObject({
        outcome: "ignored",
      });
    }
  });
});

describe("M1 several processes read at once", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "intake-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("M1 the same mail in both is one ticket, also beside a forged one of its name", async () => {
    const desks = await Promise.all(
      [1, 2].map(async () => new Intake(await openStore(`sqlite:${folder}/desk.db`), SAMPLE_DESK)),
    );
    const mail = aMail();
    const forged = { ...mail, text: "Tutt’altro." };
    const outcomes = await Promise.all(
      [mail, forged, mail, forged].flatMap((one) => desks.map((desk) => desk.receive(one))),
    );
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...Array.from({ length: 6 }, () => "ignored"),
      "ticket",
      "ticket",
    ]);
    expect(await desks[0]?.tickets()).toHaveLength(2);
    await Promise.all(desks.map(({ store }) => store.close()));
  });
});
