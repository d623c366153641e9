import { createHash, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { IntakeNote } from "../../core/intake/check/intake-note.ts";
import { rememberCustomer, searchCustomers } from "../../core/people/customer-book.ts";
import { saveDraft } from "../../core/people/drafts.ts";
import type { Store } from "../../core/ports.ts";
import { customerDossier } from "../../core/privacy/customer-dossier.ts";
import { eraseCustomer, type PrivacyDeps, planErasure } from "../../core/privacy/erase-customer.ts";
import { ERASED_ADDRESS } from "../../core/privacy/erased-content.ts";
import { legalHolds } from "../../core/privacy/legal-holds.ts";
import { allTombstones } from "../../core/privacy/tombstones.ts";
import type { Article } from "../../core/ticket/article.ts";
import { aCommit, aNumber, anArticle, anEffect, aRecord, aTicket, at, NOON } from "../support/builders.ts";
import { collect } from "../support/collect.ts";
import { LAURA, SAMPLE_DESK } from "../support/sample-desk.ts";
import { committed, found, type OpenedStore } from "./harness.ts";

export const WORD = "Zyzzyva";
const HIM = "zyzzyva.rossi@example.org";
const OTHER = "anna.bianchi@example.org";

const depsOf = (store: Store): PrivacyDeps => ({
  store,
  desk: SAMPLE_DESK,
  newId: randomUUID,
  digestOf: (text) => createHash("sha256").update(text).digest("hex"),
});

const NOTE: IntakeNote = {
  findings: [{ code: "error_not_shown", evidence: WORD }],
  telephone: "+390612345678",
  availability: [],
  request: { kind: "error", evidence: WORD },
};

const him = { address: HIM, name: `${WORD} Rossi` };

async function bytesOf(store: Store, text: string) {
  const { digest, size } = await store.blobs.put(Buffer.from(text));
  return { filename: `${text}.txt`, contentType: "text/plain", contentId: null, inline: false, digest, size };
}

/** His closed ticket full of the word; somebody else's in which he wrote; and one that has nothing to do with him. */
export async function aDeskThatKnowsHim(store: Store): Promise<void> {
  const raw = await store.blobs.put(Buffer.from(`${WORD} raw`));
  const shared = await bytesOf(store, "logo");
  const own = await bytesOf(store, WORD);
  const articles: Article[] = [
    anArticle({
      id: "a1",
      from: him,
      author: { kind: "customer", address: HIM },
      subject: WORD,
      text: `sono ${WORD}`,
      html: `<p>${WORD}</p>`,
      messageId: `${WORD}@mail.example`,
      rawDigest: raw.digest,
      attachments: [own, shared],
    }),
    anArticle({
      id: "a2",
      position: 2,
      sender: "operator",
      author: { kind: "operator", address: LAURA },
      from: { address: "contact-center@example.it", name: "Contact Center" },
      to: [him],
      subject: `Re: ${WORD}`,
      text: `Gentile ${WORD}`,
      messageId: "ours@desk.example",
    }),
  ];
  const ticket = aTicket({
    version: 6,
    title: WORD,
    originalTitle: WORD,
    suggestedTitle: WORD,
    intake: NOTE,
    customer: him,
    state: "closed successful",
    closedAt: NOON,
    articleCount: 2,
  });
  const begun = {
    type: "TicketCreated",
    number: ticket.number,
    title: WORD,
    queue: "contact-center",
    priority: 3,
    requestType: "support",
    customer: him,
    suggestedTitle: WORD,
    firstResponseDueAt: null,
  } as const;
  const events = [
    { ...aRecord(1, begun), actor: { kind: "customer", address: HIM } as const },
    aRecord(2, { type: "TitleChanged", from: WORD, to: WORD }),
    aRecord(3, { type: "DeliveryFailed", recipient: HIM, reason: WORD, status: null, isPermanent: true }),
    aRecord(4, { type: "PriorityChanged", from: 2, to: 3 }),
    aRecord(5, { type: "IntakeChecked", note: NOTE }),
    aRecord(6, { type: "HistoryImported", name: "Misc", text: `${WORD} altrove` }),
  ];
  await committed(store, {
    ...aCommit(ticket, { articles, expectedVersion: 0, effects: [anEffect({ id: "late" })] }),
    events,
  });
  const others = aTicket({
    number: aNumber(2),
    title: "Di Anna",
    state: "closed successful",
    closedAt: NOON,
    articleCount: 2,
  });
  await committed(
    store,
    aCommit(others, {
      expectedVersion: 0,
      articles: [
        anArticle({
          id: "b1",
          text: "sono Anna",
          attachments: [shared],
          to: [{ address: "contact-center@example.it", name: "" }, him],
        }),
        anArticle({
          id: "b2",
          position: 2,
          from: him,
          author: { kind: "customer", address: HIM },
          text: `anche ${WORD}`,
          attachments: [{ ...shared, filename: `${WORD}.pdf` }],
          messageId: null,
        }),
      ],
    }),
  );
  await committed(
    store,
    aCommit(aTicket({ number: aNumber(3), title: "Altro" }), {
      expectedVersion: 0,
      articles: [anArticle({ id: "c1", text: "parola comune" })],
    }),
  );
  await rememberCustomer(store, him, NOON);
  await saveDraft(
    store,
    { operator: LAURA, on: ticket.number, action: "reply" },
    { text: `Gentile ${WORD}` },
    ticket,
    NOON,
  );
  await store.accesses.append(
    [ticket.number, others.number].map((number) => ({
      at: NOON,
      operator: LAURA,
      kind: "downloaded" as const,
      ticket: number,
      source: "tab" as const,
      detail: number === ticket.number ? own.filename : `${WORD}.pdf`,
      events: null,
    })),
  );
  await store.tickets.nextCounter(`auto-responses:20190319:${HIM}`);
}

export async function erase(store: Store) {
  const { code } = await planErasure(depsOf(store), HIM);
  return eraseCustomer(depsOf(store), HIM, code, at(60));
}

/** Everything the store would write into an archive, and all its bytes. */
async function everything(store: Store): Promise<string> {
  const records = await collect(store.archive.read());
  const blobs = await Promise.all(
    (await collect(store.blobs.list())).map(({ digest }) => store.blobs.get(digest)),
  );
  return JSON.stringify(records) + blobs.map((bytes) => Buffer.from(bytes ?? []).toString()).join();
}

export function erasureContract(current: () => OpenedStore): void {
  it("R4 an erased customer is nowhere any more: no name, address, text, file, draft, counter or word", async () => {
    const { store } = current();
    await aDeskThatKnowsHim(store);
    expect(await everything(store)).toContain(WORD);
    expect(await erase(store)).toMatchObject({
      ok: true,
      value: { isDone: true, whole: [aNumber(1)], partly: [aNumber(2)] },
    });
    expect((await everything(store)).toLowerCase()).not.toContain(WORD.toLowerCase());
    expect(await found(store, { words: ["zyzzyva"] })).toEqual([]);
    expect(await found(store, { field: "customer", in: [HIM] })).toEqual([]);
    expect(await store.tickets.ticketsOfMessageIds([`${WORD}@mail.example`])).toEqual([]);
    expect((await searchCustomers(store, "zyzzyva")).items).toEqual([]);
    expect(await store.outbox.nextDue()).not.toBeNull();
    expect(await store.outbox.claim(10, at(9_999), at(10_000), "me")).not.toContainEqual(
      expect.objectContaining({ id: "late" }),
    );
  });

  it("R4 what others wrote, and what reports count, stays: positions, times, states, operators, facts", async () => {
    const { store } = current();
    await aDeskThatKnowsHim(store);
    const before = await store.tickets.history(aNumber(1));
    await erase(store);
    expect(await store.tickets.load(aNumber(1))).toMatchObject({
      state: "closed successful",
      closedAt: NOON,
      articleCount: 2,
      customer: { address: ERASED_ADDRESS, name: "" },
    });
    const [first, answer] = await store.tickets.articles(aNumber(1));
    expect(first).toMatchObject({
      position: 1,
      createdAt: NOON,
      html: null,
      attachments: [],
      rawDigest: null,
      messageId: null,
    });
    expect(answer).toMatchObject({ author: { address: LAURA }, messageId: "ours@desk.example" });
    expect(first?.text).toBe("[Cancellato il 19/03/2019 su richiesta dell’interessato]");
    const after = await store.tickets.history(aNumber(1));
    expect(after.map(({ seq, at: when }) => [seq, when]).slice(0, before.length)).toEqual(
      before.map(({ seq, at: when }) => [seq, when]),
    );
    expect(after.at(-1)?.event).toMatchObject({ type: "PersonalDataErased", isWhole: true });
    const [anna, his] = await store.tickets.articles(aNumber(2));
    expect(anna).toMatchObject({ text: "sono Anna", from: { address: OTHER } });
    expect(his?.from.address).toBe(ERASED_ADDRESS);
    expect(await found(store, { words: ["sono", "anna"] })).toEqual([aNumber(2)]);
    expect(await found(store, { words: ["comune"] })).toEqual([aNumber(3)]);
    expect(await found(store, { field: "customer", in: [ERASED_ADDRESS] })).toEqual([aNumber(1)]);
  });

  it("R4 a file that somebody else's mail has too stays, the customer's own go", async () => {
    const { store } = current();
    await aDeskThatKnowsHim(store);
    await erase(store);
    const left = await collect(store.blobs.list());
    const texts = await Promise.all(
      left.map(async ({ digest }) => Buffer.from((await store.blobs.get(digest))!).toString()),
    );
    expect(texts).toEqual(["logo"]);
  });

  it("R4 open tickets, a legal hold and a stale code are in the way; nothing is changed then", async () => {
    const { store } = current();
    await aDeskThatKnowsHim(store);
    const { code } = await planErasure(depsOf(store), HIM);
    await legalHolds(store).put(HIM, { reason: "causa 12/2019", since: NOON, by: null });
    expect(await eraseCustomer(depsOf(store), HIM, code, NOON)).toMatchObject({
      error: { code: "erasure.on_hold" },
    });
    await legalHolds(store).delete(HIM);
    expect(await eraseCustomer(depsOf(store), HIM, "00000000", NOON)).toMatchObject({
      error: { code: "erasure.changed" },
    });
    await committed(store, aCommit(aTicket({ number: aNumber(5), customer: him }), { expectedVersion: 0 }));
    expect(await eraseCustomer(depsOf(store), HIM, code, NOON)).toMatchObject({
      error: { code: "erasure.open_tickets", numbers: [aNumber(5)] },
    });
    expect(await eraseCustomer(depsOf(store), "nessuno@example.org", code, NOON)).toMatchObject({
      error: { code: "customer.not_found" },
    });
    expect(await allTombstones(store)).toEqual([]);
    expect((await store.tickets.load(aNumber(1)))?.title).toBe(WORD);
  });

  it("R4 the dossier holds everything that an erasure would take, and only that", async () => {
    const { store } = current();
    await aDeskThatKnowsHim(store);
    const dossier = await customerDossier(store, HIM);
    expect(dossier.tickets.map(({ ticket }) => ticket.number)).toEqual([aNumber(1)]);
    expect(dossier.elsewhere.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual(["b1", "b2"]);
    expect(dossier.customer).toMatchObject({ address: HIM, name: `${WORD} Rossi` });
    expect(dossier.files.map(({ path }) => path)).toEqual([
      `${aNumber(1)}/1.eml`,
      `${aNumber(1)}/1-1-${WORD}.txt`,
      `${aNumber(1)}/1-2-logo.txt`,
      `${aNumber(2)}/1-1-logo.txt`,
      `${aNumber(2)}/2-1-${WORD}.pdf`,
    ]);
    expect(JSON.stringify(dossier)).not.toContain("parola comune");
  });
}
