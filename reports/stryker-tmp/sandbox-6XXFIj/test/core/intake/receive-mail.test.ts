// @ts-nocheck
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { ParsedMail } from "../../../core/intake/mail.ts";
import { receiveMail } from "../../../core/intake/receive-mail.ts";
import { customerOf, saveCustomer } from "../../../core/people/customer-book.ts";
import type { Store } from "../../../core/ports.ts";
import { NOON } from "../../support/given.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { mail } from "./mail-fixture.ts";

let store: Store;
let serial = 0;
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
});
afterEach(() => store.close());

const receive = async (parsed: ParsedMail) => {
  const deps = { store: store.tickets, allStore: store, desk: SAMPLE_DESK, newId: () => `id-${++serial}` };
  const stored = { mail: parsed, attachments: [], rawDigest: "0", mailbox: "contact-center@example.it" };
  const received = await receiveMail(deps, stored, { now: NOON, requestKey: `mail-${++serial}` });
  if (!received.ok) throw new Error(received.error.code);
  return received.value.ticket;
};
const ANNA = "anna.bianchi@cittadini.example";

describe("P4 customers become known by mail", () => {
  it("P4 the first mail makes its sender known, in lower case, with his name", async () => {
    await receive(mail({ from: { address: "Anna.Bianchi@Cittadini.Example", name: "Anna Bianchi" } }));
    expect(await customerOf(store, ANNA)).toMatchObject({ address: ANNA, name: "Anna Bianchi", version: 1 });
  });

  it("P4 a later mail, also on the same ticket, gives a missing name and changes no name", async () => {
    const ticket = await receive(mail({ from: { address: ANNA, name: "" } }));
    const subject = `R: [Ticket#${ticket.number}] Lampione`;
    await receive(mail({ subject, from: { address: ANNA, name: "Anna B." } }));
    expect((await customerOf(store, ANNA))?.name).toBe("Anna B.");
    await receive(mail({ subject, from: { address: ANNA, name: "Altra" } }));
    expect((await customerOf(store, ANNA))?.name).toBe("Anna B.");
  });

  it("P4 what an operator wrote stays", async () => {
    await receive(mail());
    const before = await customerOf(store, ANNA);
    await saveCustomer(store, before, { ...before!, name: "Dott.ssa Bianchi", note: "Sorda", version: 2 });
    await receive(mail());
    expect(await customerOf(store, ANNA)).toMatchObject({
      name: "Dott.ssa Bianchi",
      note: "Sorda",
      version: 2,
    });
  });

  it("P4 M8 neither machines, nor ourselves, nor strangers in a customer's ticket become customers", async () => {
    const ticket = await receive(mail());
    const daemon = { address: "mailer-daemon@example.net", name: "Mail Delivery System" };
    const report = { "content-type": "multipart/report; report-type=delivery-status", "return-path": "<>" };
    await receive(mail({ from: daemon, subject: "Undelivered Mail Returned to Sender", headers: report }));
    await receive(mail({ from: { address: "Contact-Center@example.it", name: "Noi" } }));
    const stranger = { address: "altro@fornitori.example", name: "Altro" };
    await receive(mail({ from: stranger, subject: `[Ticket#${ticket.number}]` }));
    expect((await store.collection("customers").list()).map(({ key }) => key)).toEqual([ANNA]);
  });
});

describe("G5 the organisation of a citizen's mail", () => {
  it("G5 opens a ticket of the organisation whose domain, or one below it, it comes from", async () => {
    const { organisation } = await receive(
      mail({ from: { address: "Ufficio@PEC.comune.anzio.example", name: "" } }),
    );
    expect(organisation).toBe("comune-anzio");
  });

  it("G5 opens a ticket of no organisation when none has the domain", async () => {
    expect((await receive(mail({ from: { address: ANNA, name: "" } }))).organisation).toBeNull();
  });
});
