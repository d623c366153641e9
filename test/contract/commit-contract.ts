import { expect, it } from "vitest";
import type { Store } from "../../core/ports.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { aCommit, aNumber, anArticle, anEffect, aRecord, aTicket, at } from "../support/builders.ts";
import { committed, found, given, type OpenedStore } from "./harness.ts";

const UNICODE = "Perché «così»? 日本語 👩‍💻 e\u0301 \u0000 \ud83d\ude00 \"'%_\\";

/** Load, decide, commit, and again after a conflict: what `handle()` does. */
async function changed(store: Store, number: string, requestKey: string, change: (ticket: Ticket) => Ticket) {
  for (;;) {
    const ticket = await store.tickets.load(number);
    if (!ticket) throw new Error(`no ticket ${number}`);
    const next = { ...change(ticket), version: ticket.version + 1 };
    const outcome = await store.tickets.commit(aCommit(next, { requestKey }));
    if (outcome !== "conflict") return outcome;
  }
}

export function commitContract(current: () => OpenedStore): void {
  it("T1 gives back a new ticket exactly as it was committed, with articles and history", async () => {
    const { store } = current();
    const ticket = aTicket({ version: 2, title: UNICODE, customer: { address: "a@b.it", name: UNICODE } });
    const article = anArticle({
      text: UNICODE,
      html: `<p>${UNICODE}</p>`,
      attachments: [
        {
          filename: UNICODE,
          contentType: "image/png",
          size: 3,
          contentId: null,
          inline: false,
          digest: "00",
        },
      ],
    });
    const change = aCommit(ticket, { expectedVersion: 0, articles: [article] });
    expect(await store.tickets.commit(change)).toBe("committed");
    expect(await store.tickets.load(ticket.number)).toEqual(ticket);
    expect(await store.tickets.articles(ticket.number)).toEqual([article]);
    expect(await store.tickets.article(article.id)).toEqual(article);
    expect(await store.tickets.history(ticket.number)).toEqual(change.events);
  });

  it("answers null or nothing for what is not there", async () => {
    const { tickets } = current().store;
    expect(await tickets.load(aNumber(9))).toBeNull();
    expect(await tickets.article("none")).toBeNull();
    expect(await tickets.articles(aNumber(9))).toEqual([]);
    expect(await tickets.history(aNumber(9))).toEqual([]);
    expect(await tickets.ticketOfRequest("none")).toBeNull();
    expect(await tickets.ticketsOfMessageIds(["none"])).toEqual([]);
    expect(await tickets.ticketsOfMessageIds([])).toEqual([]);
  });

  it("refuses a change decided on an older version, and a second ticket of the same number", async () => {
    const { store } = current();
    await given(store, aTicket());
    await committed(store, aCommit(aTicket({ version: 2, title: "second" })));
    const late = aCommit(aTicket({ version: 2, title: "late" }), { requestKey: "late" });
    expect(await store.tickets.commit(late)).toBe("conflict");
    expect(await store.tickets.commit(aCommit(aTicket(), { requestKey: "again" }))).toBe("conflict");
    const unknown = aTicket({ number: aNumber(2), version: 5 });
    expect(await store.tickets.commit(aCommit(unknown))).toBe("conflict");
    expect((await store.tickets.load(aNumber(1)))?.title).toBe("second");
    expect(await store.tickets.load(aNumber(2))).toBeNull();
  });

  it("R1 a commit that does not land leaves no visible trace of its articles, effects, events and key", async () => {
    const { store, reopen } = current();
    await given(store, aTicket());
    const refused = aCommit(aTicket({ version: 8, title: "phantom" }), {
      articles: [anArticle({ id: "phantom", messageId: "phantom@x", text: "phantom" })],
      effects: [anEffect({ id: "phantom" })],
      requestKey: "phantom",
    });
    await store.blobs.put(new TextEncoder().encode("phantom"));
    expect(await store.tickets.commit(refused)).toBe("conflict");
    for (const { tickets, outbox } of [store, await reopen()]) {
      expect(await tickets.article("phantom")).toBeNull();
      expect(await tickets.articles(aNumber(1))).toEqual([]);
      expect(await tickets.ticketsOfMessageIds(["phantom@x"])).toEqual([]);
      expect(await tickets.countEach([{ words: ["phantom"] }])).toEqual([0]);
      expect(await tickets.history(aNumber(1))).toHaveLength(1);
      expect(await tickets.ticketOfRequest("phantom")).toBeNull();
      expect(await outbox.nextDue()).toBeNull();
    }
    const retried = aCommit(aTicket({ version: 2 }), {
      ...refused,
      ticket: aTicket({ version: 2 }),
      expectedVersion: 1,
      events: [aRecord(2)],
    });
    expect(await store.tickets.commit(retried)).toBe("committed");
    expect(await store.tickets.articles(aNumber(1))).toHaveLength(1);
  });

  it("R1 a request key is good for one commit, whichever ticket repeats it and at whatever version", async () => {
    const { store } = current();
    await committed(store, aCommit(aTicket(), { requestKey: "mail-1" }));
    expect(await store.tickets.commit(aCommit(aTicket({ version: 2 }), { requestKey: "mail-1" }))).toBe(
      "repeated",
    );
    expect(await store.tickets.commit(aCommit(aTicket(), { requestKey: "mail-1" }))).toBe("repeated");
    const other = aTicket({ number: aNumber(2) });
    expect(await store.tickets.commit(aCommit(other, { requestKey: "mail-1" }))).toBe("repeated");
    expect(await store.tickets.load(aNumber(2))).toBeNull();
    expect((await store.tickets.load(aNumber(1)))?.version).toBe(1);
    expect(await store.tickets.ticketOfRequest("mail-1")).toBe(aNumber(1));
  });

  it("R1 a request is found under its other name too, which repeats nothing", async () => {
    const { store, reopen } = current();
    await committed(store, aCommit(aTicket(), { requestKey: "mail-1", alsoKnownAs: ["graph-1"] }));
    const second = aCommit(aTicket({ version: 2 }), { requestKey: "mail-2", alsoKnownAs: ["graph-2"] });
    await committed(store, second);
    for (const name of ["mail-1", "graph-1", "mail-2", "graph-2"]) {
      expect(await (await reopen()).tickets.ticketOfRequest(name)).toBe(aNumber(1));
    }
    await committed(store, aCommit(aTicket({ version: 3 }), { requestKey: "same", alsoKnownAs: ["same"] }));
    expect(await store.tickets.ticketOfRequest("same")).toBe(aNumber(1));
  });

  it("R1 a hundred writers on one ticket, retrying conflicts, lose no update", {
    timeout: 120_000,
  }, async () => {
    const { store, reopen } = current();
    const stores = [store, await reopen()];
    await given(store, aTicket());
    await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        changed(stores[n % 2]!, aNumber(1), `writer-${n}`, (ticket) => ({
          ...ticket,
          articleCount: ticket.articleCount + 1,
        })),
      ),
    );
    expect(await store.tickets.load(aNumber(1))).toMatchObject({ articleCount: 100, version: 101 });
    expect((await store.tickets.history(aNumber(1))).map((record) => record.seq)).toEqual(
      Array.from({ length: 101 }, (_, n) => n + 1),
    );
  });

  it("R1 the same request sent many times at once changes the ticket once", async () => {
    const { store, reopen } = current();
    const stores = [store, await reopen()];
    await given(store, aTicket());
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => changed(stores[n % 2]!, aNumber(1), "click", (ticket) => ticket)),
    );
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(1);
    expect((await store.tickets.load(aNumber(1)))?.version).toBe(2);
  });

  it("T1 R5 counters count from one, apart, and give no number twice", async () => {
    const { store, reopen } = current();
    const stores = [store, await reopen()];
    const numbers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => stores[n % 2]!.tickets.nextCounter("20190319")),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    expect(await store.tickets.nextCounter("20190320")).toBe(1);
  });

  it("T13 reads the history from a given event on", async () => {
    const { store } = current();
    await given(store, aTicket({ version: 5 }));
    await given(store, aTicket({ number: aNumber(2), version: 3 }));
    const seqs = async (after?: number) =>
      (await store.tickets.history(aNumber(1), after)).map((record) => record.seq);
    expect(await seqs()).toEqual([1, 2, 3, 4, 5]);
    expect(await seqs(3)).toEqual([4, 5]);
    expect(await seqs(5)).toEqual([]);
  });

  it("M5 finds the tickets of Message-IDs in the order of the ids, each once", async () => {
    const { store } = current();
    const mail = (n: number, messageId: string) => anArticle({ id: `mail-${n}`, position: 1, messageId });
    await given(store, aTicket(), [mail(1, "one@x"), { ...mail(2, "two@x"), position: 2 }]);
    await given(store, aTicket({ number: aNumber(2) }), [mail(3, "three@x")]);
    await given(store, aTicket({ number: aNumber(3) }), [mail(4, "two@x")]);
    const tickets = (...ids: string[]) => store.tickets.ticketsOfMessageIds(ids);
    expect(await tickets("three@x", "none@x", "one@x")).toEqual([aNumber(2), aNumber(1)]);
    expect(await tickets("one@x", "three@x", "two@x")).toEqual([aNumber(1), aNumber(2), aNumber(3)]);
    expect(await tickets("two@x")).toEqual([aNumber(1), aNumber(3)]);
  });

  it("keeps what a number, a key or a Message-ID contains literal", async () => {
    const { store } = current();
    const key = "k'; drop table ticket; --\u2603%_*";
    await committed(
      store,
      aCommit(aTicket({ version: 2 }), {
        expectedVersion: 0,
        requestKey: key,
        articles: [anArticle({ messageId: key })],
      }),
    );
    expect(await store.tickets.ticketOfRequest(key)).toBe(aNumber(1));
    expect(await store.tickets.ticketsOfMessageIds([key])).toEqual([aNumber(1)]);
    expect(await store.tickets.load("%")).toBeNull();
  });

  it("holds a ticket with 5,000 articles", { timeout: 240_000 }, async () => {
    const { store } = current();
    const step = 500;
    for (let start = 0; start < 5_000; start += step) {
      const articles = Array.from({ length: step }, (_, n) =>
        anArticle({
          position: start + n + 1,
          text: `messaggio unico${start + n + 1}`,
          createdAt: at(start + n),
        }),
      );
      const ticket = aTicket({ version: start + step, articleCount: start + step });
      await committed(store, aCommit(ticket, { expectedVersion: start, articles }));
    }
    const articles = await store.tickets.articles(aNumber(1));
    expect(articles.map((article) => article.position)).toEqual(
      Array.from({ length: 5_000 }, (_, n) => n + 1),
    );
    expect(await store.tickets.history(aNumber(1), 4_999)).toHaveLength(1);
    expect(await found(store, { words: ["unico4987"] })).toEqual([aNumber(1)]);
    expect((await store.tickets.load(aNumber(1)))?.articleCount).toBe(5_000);
  });

  it("R1 opened again, everything is still there", async () => {
    const { store, reopen } = current();
    const ticket = aTicket({ version: 2 });
    await committed(
      store,
      aCommit(ticket, {
        expectedVersion: 0,
        articles: [anArticle()],
        effects: [anEffect()],
        requestKey: "first",
      }),
    );
    await store.tickets.nextCounter("day");
    await store.collection("drafts").put("key", { text: "bozza" });
    const { digest } = await store.blobs.put(new Uint8Array([1, 2, 3]));
    await store.close();
    const again = await reopen();
    await again.ping();
    expect(await again.tickets.load(ticket.number)).toEqual(ticket);
    expect(await again.tickets.articles(ticket.number)).toEqual([anArticle()]);
    expect(await again.tickets.history(ticket.number)).toHaveLength(2);
    expect(await again.tickets.ticketOfRequest("first")).toBe(ticket.number);
    expect(await again.tickets.nextCounter("day")).toBe(2);
    expect(await found(again, { words: ["rimborso"] })).toEqual([ticket.number]);
    expect(await again.outbox.claim(9, at(0), at(1), "us")).toEqual([{ ...anEffect(), attempt: 1 }]);
    expect(await again.collection("drafts").get("key")).toEqual({ text: "bozza" });
    expect(Array.from((await again.blobs.get(digest)) ?? [])).toEqual([1, 2, 3]);
  });
}
