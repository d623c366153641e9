import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { type MailDesk, startMailDesk } from "./sending-fixture.ts";

let desk: MailDesk;

beforeAll(async () => {
  desk = await startMailDesk();
});
afterAll(() => desk.stop());
beforeEach(() => desk.fault());

const load = async (number: string) => {
  const ticket = await desk.store.tickets.load(number);
  if (!ticket) throw new Error(`no ticket ${number}`);
  return ticket;
};

const history = async (number: string) =>
  historyView(SAMPLE_DESK, "it", await desk.store.tickets.history(number));

const refusal = { target: "mail.send", kind: "400" };

describe("a mail that does not leave", { timeout: 30_000 }, () => {
  it("M9 what Graph refuses is on the ticket at once, with its reason in the history", async () => {
    const { number } = await desk.reply(await desk.ticket());
    await desk.fault(refusal);
    await (await desk.process()).drain();
    const ticket = await load(number);
    expect(ticket.deliveryFailure).toMatchObject({
      source: "sending",
      recipient: "mario.rossi@example.org",
      reason: expect.stringContaining("400"),
      isPermanent: true,
    });
    const [line] = (await history(number)).filter(({ type }) => type === "DeliveryFailed");
    expect(line?.text).toMatch(/^Mail a mario\.rossi@example\.org non partita: 400/);
    expect(await desk.store.outbox.deadLetters(9)).toHaveLength(1);
  });

  it("M9 driven again it leaves once, and the ticket no longer says otherwise", async () => {
    const [letter] = await desk.store.outbox.deadLetters(9);
    if (!letter) throw new Error("no dead letter");
    const before = (await desk.left()).length;
    await desk.store.outbox.redrive(letter.id, desk.now());
    await (await desk.process()).drain();
    expect((await load(letter.ticket)).deliveryFailure).toBeNull();
    expect((await history(letter.ticket)).at(-1)).toMatchObject({ type: "MailSent" });
    expect((await desk.left()).length).toBe(before + 1);
  });

  it.each([
    ["a sender who may not send (403)", { target: "mail.send", kind: "403" }, 0],
    [
      "no permission to write a large mail (403)",
      { target: "graph", kind: "403", path: "/messages$" },
      2_500_000,
    ],
    [
      "a mailbox that is not there, for a large mail (404)",
      { target: "graph", kind: "404", path: "/messages$" },
      2_500_000,
    ],
  ])(
    "M9 %s is on the ticket at once, and the mail leaves when it is driven again",
    async (_what, fault, bytes) => {
      const before = (await desk.left()).length;
      const attachments = bytes > 0 ? [await desk.file("pianta.pdf", new Uint8Array(bytes))] : [];
      const { number } = await desk.reply(await desk.ticket(), { attachments });
      await desk.fault(fault);
      const process = await desk.process();
      await process.drain();
      expect((await load(number)).deliveryFailure).toMatchObject({
        source: "sending",
        reason: expect.stringContaining(fault.kind),
      });
      const [letter] = await desk.store.outbox.deadLetters(1);
      await desk.store.outbox.redrive(letter?.id ?? "", desk.now());
      await process.drain();
      expect((await load(number)).deliveryFailure).toBeNull();
      expect((await desk.left()).length).toBe(before + 1);
    },
  );

  it.each([
    ["a token that is no longer good (401)", { target: "mail.send", kind: "401", count: 2 }],
    ["a refusal that says when to come back (403)", { target: "mail.send", kind: "403", retryAfter: 5 }],
  ])("M9 %s is tried again and tells nobody", async (_what, fault) => {
    const before = (await desk.left()).length;
    const { number } = await desk.reply(await desk.ticket());
    await desk.fault(fault);
    await desk.settle(await desk.process());
    expect((await desk.left()).length).toBe(before + 1);
    expect((await history(number)).map(({ type }) => type)).not.toContain("DeliveryFailed");
  });

  it("M9 what failed after the work was done is found when it is driven again, not sent again", async () => {
    const before = (await desk.left()).length;
    const { number } = await desk.reply(await desk.ticket());
    await desk.fault({ target: "mail.send", kind: "400-after" });
    const process = await desk.process();
    await process.drain();
    expect((await load(number)).deliveryFailure).toMatchObject({ source: "sending" });
    // Somebody says that he has seen it before it is driven again.
    await desk.give(await load(number), { type: "AcknowledgeDeliveryFailure" });
    const [letter] = await desk.store.outbox.deadLetters(1);
    await desk.store.outbox.redrive(letter?.id ?? "", desk.now());
    await process.drain();
    expect((await desk.left()).length).toBe(before + 1);
    expect((await load(number)).deliveryFailure).toBeNull();
  });

  it("M9 one that dies again for the same reason is told once", async () => {
    const { number } = await desk.reply(await desk.ticket());
    await desk.fault({ ...refusal, count: 2 });
    const process = await desk.process();
    await process.drain();
    const [letter] = await desk.store.outbox.deadLetters(1);
    await desk.store.outbox.redrive(letter?.id ?? "", desk.now());
    await process.drain();
    const failures = (await history(number)).filter(({ type }) => type === "DeliveryFailed");
    expect(failures).toHaveLength(1);
    expect((await load(number)).deliveryFailure).toMatchObject({ source: "sending" });
  });

  it("M9 a failure that passes leaves no trace on the ticket", async () => {
    const { number } = await desk.reply(await desk.ticket());
    await desk.fault({ target: "mail.send", kind: "503", count: 3 });
    await desk.settle(await desk.process());
    const types = (await history(number)).map(({ type }) => type);
    expect(types).not.toContain("DeliveryFailed");
    expect(types).not.toContain("MailSent");
  });
});
