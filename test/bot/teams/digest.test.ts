import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestDue } from "../../../core/notify/digest.ts";
import { TIMED_DESK } from "../../core/ticket/timed-desk.ts";
import { cardOf, textsOf } from "../../support/cards.ts";
import { by } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import { type NoticeDesk, startNoticeDesk } from "./support/notice-desk.ts";

let desk: NoticeDesk;
beforeEach(async () => {
  desk = await startNoticeDesk();
  await desk.say(LAURA, "ciao");
  await desk.choose(LAURA, { myQueues: ["contact-center"], digest: { at: "14:00", again: "16:30" } });
});
afterEach(() => desk.stop());

const AFTERNOON = "2026-03-17T13:00:00.000Z";
const digests = async (): Promise<readonly string[]> =>
  (await desk.chatOf(LAURA))
    .map(({ payload }) => textsOf(cardOf(payload)).join(" | "))
    .filter((text) => text.startsWith("Il tuo Cruscotto"));

describe("N3 the digest", () => {
  it("N3 comes at the chosen hours with the four boxes and what is due first, and once", async () => {
    const mine = await desk.ticket();
    await desk.give(mine, { type: "TakeTicket" }, by(LAURA));
    const { number } = await desk.ticket();
    await desk.sendDigests();
    expect(await digests()).toEqual([]);
    desk.setClock(AFTERNOON);
    await Promise.all([desk.sendDigests(), desk.sendDigests(), desk.sendDigests()]);
    await desk.sendDigests();
    const [digest, ...others] = await digests();
    expect(others).toEqual([]);
    expect(digest).toContain("Il tuo Cruscotto, mar 17 mar");
    expect(digest).toContain("1 | Nuovi ticket | nelle tue code");
    expect(digest).toContain("1 | Ticket aperti | tuoi");
    expect(digest).toContain(number);
    expect(digest).toContain("Inviato nei giorni lavorativi alle 14:00 e alle 16:30");
    desk.setClock("2026-03-17T15:30:00.000Z");
    await desk.sendDigests();
    expect(await digests()).toHaveLength(2);
  });

  it("N3 says nothing when there is nothing, and only what the operator may see", async () => {
    await desk.ticket({ queue: "viabilita" });
    desk.setClock(AFTERNOON);
    await desk.sendDigests();
    expect(await digests()).toEqual([]);
  });

  it("N3 one that failed is sent later by whoever looks, while it still helps", async () => {
    await desk.ticket();
    desk.setClock(AFTERNOON);
    await desk.fault({ target: "connector", kind: "503", path: "activities" });
    await desk.sendDigests();
    expect(await digests()).toEqual([]);
    desk.pass(1);
    await desk.sendDigests();
    expect(await digests()).toEqual([]);
    desk.pass(2);
    await desk.sendDigests();
    expect(await digests()).toHaveLength(1);
  });

  it("N3 goes by mail to who chose that, and to whom Teams refuses", async () => {
    await desk.choose(SARA, { myQueues: ["viabilita"], toldBy: ["mail"], digest: { at: "14:00" } });
    await desk.ticket();
    await desk.ticket({ queue: "viabilita" });
    desk.setClock(AFTERNOON);
    await desk.fault({ target: "connector", kind: "403", path: "activities" });
    await desk.sendDigests();
    expect(desk.mailed.map(({ to }) => to).toSorted()).toEqual([LAURA, SARA]);
    expect(desk.mailed[0]?.kind).toContain("Il tuo Cruscotto");
  });

  it("N3 takes the place of single notices about the queues, not of those about one's own tickets", async () => {
    const before = (await desk.chatOf(LAURA)).length;
    const ticket = await desk.ticket();
    await desk.drain();
    expect(await desk.chatOf(LAURA)).toHaveLength(before);
    await desk.give(
      ticket,
      { type: "AssignTicket", owner: LAURA, subject: "A te", text: "Puoi?" },
      {
        actor: { kind: "operator", address: "giulia.verdi@example.it" },
      },
    );
    await desk.drain();
    expect(await desk.chatOf(LAURA)).toHaveLength(before + 1);
  });
});

describe("N3 P5 when a digest is due", () => {
  const chosen = { myQueues: [], digest: { at: "08:00", again: "14:00" } };
  const due = (now: string, preferences = {}) => digestDue(TIMED_DESK, { ...chosen, ...preferences }, now);

  it("N3 at its hour on the desk's clock, the later one alone after an outage, not hours too late", () => {
    expect(due("2026-03-17T06:59:59.000Z")).toBeNull();
    expect(due("2026-03-17T07:00:00.000Z")).toBe("2026-03-17T07:00:00.000Z");
    expect(due("2026-03-17T09:59:00.000Z")).toBe("2026-03-17T07:00:00.000Z");
    expect(due("2026-03-17T10:00:00.000Z")).toBeNull();
    expect(due("2026-03-17T13:05:00.000Z")).toBe("2026-03-17T13:00:00.000Z");
    expect(due("2026-07-15T06:00:00.000Z")).toBe("2026-07-15T06:00:00.000Z");
  });

  it("N3 not on Saturday, Sunday or a holiday of the desk's calendar", () => {
    expect(due("2026-03-21T07:00:00.000Z")).toBeNull();
    expect(due("2026-03-22T07:00:00.000Z")).toBeNull();
    expect(due("2026-04-06T06:00:00.000Z")).toBeNull();
    expect(due("2026-06-29T06:00:00.000Z")).toBeNull();
    expect(due("2026-04-07T06:00:00.000Z")).not.toBeNull();
  });

  it("P5 not while one is away, the first and the last day included", () => {
    const absence = { from: "2026-03-17", until: "2026-03-18", substitute: null, text: "" };
    expect(due("2026-03-17T07:00:00.000Z", { absence })).toBeNull();
    expect(due("2026-03-18T07:00:00.000Z", { absence })).toBeNull();
    expect(due("2026-03-19T07:00:00.000Z", { absence })).not.toBeNull();
  });

  it("N3 never for who wants none", () => {
    expect(digestDue(SAMPLE_DESK, null, "2026-03-17T07:00:00.000Z")).toBeNull();
    expect(due("2026-03-17T07:00:00.000Z", { digest: null })).toBeNull();
  });
});
