import { afterEach, describe, expect, it } from "vitest";
import { readMailbox } from "../../../bot/mail/mailbox-reader.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { mailboxOverviews } from "../../../core/intake/mailbox-state.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { MAILBOX, type MailboxFixture, startMailbox } from "./mailbox-fixture.ts";

let box: MailboxFixture;
afterEach(() => box.close());

const overview = async () => {
  const desk = { ...SAMPLE_DESK, mailboxes: [{ address: MAILBOX, name: "Contact Center" }] };
  return (await mailboxOverviews(box.store, desk, box.now))[0];
};

describe("reading a mailbox by delta", () => {
  it("M1 a mail moved out and back, or marked read, is one ticket, and every request asks for immutable ids", async () => {
    box = await startMailbox();
    const id = await box.arrive({ Subject: "Buca" });
    await box.read();
    const moved = await box.graph.postJson<{ id: string }>(`/users/${MAILBOX}/messages/${id}/move`, {
      destinationId: "archive",
    });
    expect(moved.id).toBe(id);
    await box.read();
    await box.graph.postJson(`/users/${MAILBOX}/messages/${id}/move`, { destinationId: "inbox" });
    await box.graph.patchJson(`/users/${MAILBOX}/messages/${id}`, { isRead: true });
    await box.read();
    expect(await box.titles()).toEqual(["Buca"]);
    const requests: { prefer: string; method: string }[] = await box.local("GET", "/local/graph-requests");
    expect(requests.length).toBeGreaterThan(7);
    expect(requests.filter(({ prefer }) => !prefer.includes('IdType="ImmutableId"'))).toEqual([]);
  });

  it("M1 a mail deleted before the desk came to it holds nothing up", async () => {
    box = await startMailbox();
    const id = await box.arrive({ Subject: "Cancellata" });
    await box.arrive({ Subject: "Resta" });
    await box.local("POST", "/local/faults", { target: "graph", kind: "404", path: id });
    await box.read();
    expect(await box.titles()).toEqual(["Resta"]);
    expect((await overview())?.waiting).toBe(0);
  });

  it("M1 a forgotten delta link restarts the folder within the turn, without a second ticket", async () => {
    box = await startMailbox();
    await box.arrive({ Subject: "Prima" });
    await box.read();
    await box.arrive({ Subject: "Seconda" });
    await box.local("POST", "/local/faults", { target: "delta", kind: "410" });
    await box.read();
    expect(await box.titles()).toEqual(["Prima", "Seconda"]);
  });

  it("M1 a token that Graph no longer takes in the middle of the pages is replaced and the page asked for again", async () => {
    box = await startMailbox();
    await box.arrive({ Subject: "Uno" });
    await box.read();
    await box.arrive({ Subject: "Due" });
    await box.local("POST", "/local/faults", { target: "delta", kind: "401" });
    await box.read();
    expect(await box.titles()).toEqual(["Uno", "Due"]);
  });

  it("M1 only the folders listed in desk.yml are read, each by its own delta", async () => {
    box = await startMailbox();
    const spam = await box.arrive({ Subject: "Spam" });
    const filed = await box.arrive({ Subject: "Archiviata" });
    await box.graph.postJson(`/users/${MAILBOX}/messages/${spam}/move`, { destinationId: "junkemail" });
    await box.graph.postJson(`/users/${MAILBOX}/messages/${filed}/move`, { destinationId: "archive" });
    await box.arrive({ Subject: "In arrivo" });
    await box.read({ folders: ["inbox", "archive"] });
    expect((await box.titles()).toSorted()).toEqual(["Archiviata", "In arrivo"]);
  });

  it("M1 a first connection passes over what is older than readSince, also after Graph forgot the link", async () => {
    box = await startMailbox();
    await box.local("POST", "/local/mails", { mailbox: MAILBOX, count: 20, days: 30 });
    await box.read();
    expect(await box.titles()).toHaveLength(4);
    await box.local("POST", "/local/faults", { target: "delta", kind: "410" });
    await box.read();
    expect(await box.titles()).toHaveLength(4);
  });

  it.each([
    ["now", "now", 0],
    ["everything", "everything", 30],
    ["a date", { instant: new Date(Date.now() - 10.5 * 86_400_000).toISOString() }, 10],
  ] as const)("M1 readSince: %s", async (_what, readSince, tickets) => {
    box = await startMailbox();
    await box.local("POST", "/local/mails", { mailbox: MAILBOX, count: 30, days: 30 });
    await box.read({ readSince });
    expect(await box.titles()).toHaveLength(tickets);
  });

  it("M1 a large mailbox is taken in turn by turn in the order of arrival; how far it is can be seen, and it goes on where it was stopped", async () => {
    box = await startMailbox();
    await box.local("POST", "/local/mails", { mailbox: MAILBOX, count: 600, days: 30 });
    const everything = { address: MAILBOX, name: "Contact Center", readSince: "everything" } as const;
    let pages = 0;
    await readMailbox(box.deps, everything, () => pages++ < 1);
    expect((await overview())?.firstReading).toEqual({ seen: 500, total: 600 });
    const first = await overview();
    expect(first?.waiting).toBe(372);
    expect(first?.lagSeconds).toBeGreaterThan(20 * 86_400);
    for (let turn = 0; turn < 5; turn++) await box.read(everything);
    expect(await overview()).toMatchObject({ waiting: 0, firstReading: null });
    expect((await box.titles()).slice(0, 70)).toEqual(Array.from({ length: 70 }, (_, n) => `Richiesta ${n}`));
    const requests: { path: string }[] = await box.local("GET", "/local/graph-requests");
    expect(requests.filter(({ path }) => path.endsWith("/delta"))).toHaveLength(6);
  });

  it("M1 an answer that comes with its original is filed after it", async () => {
    box = await startMailbox();
    const [first, second] = ["<orig@example.org>", "<risp@example.org>"];
    await box.arrive({ Subject: "Domanda", "Message-ID": first });
    await box.arrive({
      Subject: "R: Domanda",
      "Message-ID": second,
      "In-Reply-To": first,
      References: first,
    });
    await box.read();
    expect(await box.titles()).toEqual(["Domanda"]);
  });
});

describe("a mail that cannot be taken in", () => {
  const poisonous =
    (subject: string, often = Number.POSITIVE_INFINITY) =>
    async (raw: Uint8Array) => {
      const mail = await parseMail(raw);
      if (mail.subject !== subject || often-- <= 0) return mail;
      return { ...mail, attachments: null as never };
    };
  const later = (minutes: number) => {
    box.now = new Date(Date.parse(box.now) + minutes * 60_000).toISOString();
  };

  it("M3 becomes, after three tries, a ticket with the mail attached, and holds nobody up", async () => {
    box = await startMailbox({ parseMail: poisonous("Veleno") });
    await box.arrive({ Subject: "Veleno" });
    await box.arrive({ Subject: "Sana", From: "Anna <anna@example.org>" });
    await box.read();
    expect(await box.titles()).toEqual(["Sana"]);
    expect(await overview()).toMatchObject({ waiting: 1, parked: [] });
    for (let turn = 0; turn < 2; turn++) {
      later(60);
      await box.read();
    }
    expect(await box.titles()).toEqual(["Sana", "Veleno"]);
    const found = await box.store.tickets.find({
      filter: { all: [] },
      sort: { by: "number", direction: "desc" },
      limit: 1,
    });
    const [article] = await box.store.tickets.articles(found.items[0]?.number ?? "");
    expect(article?.text).toContain("allegata così come è arrivata");
    const raw = await box.store.blobs.get(article?.attachments[0]?.digest ?? "");
    expect(Buffer.from(raw ?? []).toString()).toContain("Subject: Veleno");
    expect((await overview())?.waiting).toBe(0);
  });

  it("M3 that Graph itself cannot give is put aside and shown, and tried again at the next start", async () => {
    const { unpark } = await import("../../../bot/mail/unpark.ts");
    box = await startMailbox();
    const id = await box.arrive({ Subject: "Rotta" });
    await box.arrive({ Subject: "Sana", From: "Anna <anna@example.org>" });
    await box.local("POST", "/local/faults", { target: "graph", kind: "500", path: `${id}/`, count: 3 });
    for (let turn = 0; turn < 3; turn++) {
      await box.read();
      later(60);
    }
    expect(await box.titles()).toEqual(["Sana"]);
    expect(await overview()).toMatchObject({
      waiting: 0,
      parked: [{ id, reason: expect.stringContaining("500") }],
    });
    await unpark(box.store, MAILBOX);
    await box.read();
    expect(await box.titles()).toEqual(["Sana", "Rotta"]);
    expect((await overview())?.parked).toEqual([]);
  });

  it("M1 while Graph is down no mail is blamed: it waits as long as it takes", async () => {
    box = await startMailbox();
    await box.arrive({ Subject: "Paziente" });
    await box.local("POST", "/local/faults", { target: "graph", kind: "503", path: "value", count: 6 });
    for (let turn = 0; turn < 6; turn++) {
      await box.read();
      later(120);
    }
    expect(await box.titles()).toEqual([]);
    await box.read();
    expect(await box.titles()).toEqual(["Paziente"]);
  });

  it("M1 throttling in the middle of the mails ends the turn at once and nothing counts as failed", async () => {
    box = await startMailbox();
    await box.arrive({ Subject: "Rallentata" });
    await box.local("POST", "/local/faults", { target: "graph", kind: "429", path: "value", retryAfter: 7 });
    await expect(box.read()).rejects.toMatchObject({ status: 429, retryAfterSeconds: 7 });
    await expect(box.read()).rejects.toMatchObject({ status: 429 });
    later(1);
    await box.read();
    expect(await box.titles()).toEqual(["Rallentata"]);
    expect(await box.local("GET", "/local/faults")).toEqual([]);
  });
});

it("M1 the number of requests on the folder is that of its pages", async () => {
  box = await startMailbox();
  await box.local("POST", "/local/mails", { mailbox: MAILBOX, count: 1100, days: 300 });
  await box.read({ readSince: "now" });
  const requests: { path: string }[] = await box.local("GET", "/local/graph-requests");
  expect(requests.filter(({ path }) => path.endsWith("/inbox/messages/delta"))).toHaveLength(3);
});
