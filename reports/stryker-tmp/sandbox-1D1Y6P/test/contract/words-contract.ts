// @ts-nocheck
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommit, aNumber, anArticle, aTicket } from "../support/builders.ts";
import { type KnownTicket, matches } from "../support/evaluate-filter.ts";
import { committed, found, given, type OpenedStore } from "./harness.ts";

const NOTHING = { subject: "", text: "", from: { name: "", address: "" } } as const;

export function wordsContract(current: () => OpenedStore): void {
  const titles: readonly (readonly [title: string, ...words: string[]])[] = [
    ["D3 ignores case and accents", "PERCHE", "perché", "Perche\u0301", "citta"],
    ["D3 finds a word inside a word", "rimborso", "bors", "abbonament"],
    ["D3 finds words in any order, wherever they are", "mensile", "perché", "rimborso"],
    [
      "D3 finds addresses and codes whole and in part",
      "anna.bianchi@example.org",
      "bianchi@exa",
      "example",
      "prat-0042",
      "0042",
    ],
    ["D3 makes no difference between apostrophes", "l’ufficio", "l'ufficio", "ufficio"],
    ["D3 finds other scripts and signs", "日本語", "🔥", "straße", "strasse", "москва"],
    ["D3 ignores punctuation around a word", "«rimborso»,", "(mensile)", "???"],
  ];
  const ticket = aTicket({ title: "Perché il Rimborso dell’abbonamento mensile in città?" });
  const article = anArticle({
    ...NOTHING,
    from: { name: "Anna Bianchi", address: "anna.bianchi@example.org" },
    text: "L’ufficio di 日本語 e Москва 🔥, Straße 1 (PRAT-0042). La UPC è pc/notebook.",
  });

  for (const [title, ...words] of titles) {
    it(title, async () => {
      const { store } = current();
      await given(store, ticket, [article]);
      await given(store, aTicket({ number: aNumber(2), title: "altro" }));
      for (const word of words.slice(0)) {
        const everything = word === "???";
        expect(await found(store, { words: [word] }), word).toEqual(
          everything ? [aNumber(1), aNumber(2)] : [aNumber(1)],
        );
      }
      expect(await found(store, { words })).toEqual([aNumber(1)]);
    });
  }

  it("D3 words shorter than three characters must stand alone", async () => {
    const { store } = current();
    await given(store, ticket, [article]);
    await given(store, aTicket({ number: aNumber(2), title: "upc" }));
    expect(await found(store, { words: ["pc"] })).toEqual([aNumber(1)]);
    expect(await found(store, { words: ["up"] })).toEqual([]);
    expect(await found(store, { words: ["upc"] })).toEqual([aNumber(1), aNumber(2)]);
  });

  it("D3 looks at title, subject, text, sender and attachment names, all of one ticket together", async () => {
    const { store } = current();
    const attachment = {
      contentType: "application/pdf",
      size: 1,
      contentId: null,
      inline: false,
      digest: "00",
    };
    await given(store, aTicket({ title: "parolatitolo" }), [
      anArticle({ ...NOTHING, subject: "parolaoggetto" }),
      anArticle({
        ...NOTHING,
        position: 2,
        text: "parolatesto",
        from: { name: "Parolanome", address: "parola@indirizzo.it" },
        attachments: [{ ...attachment, filename: "parolafile.pdf" }],
      }),
    ]);
    await given(store, aTicket({ number: aNumber(2), title: "parolatitolo" }), [
      anArticle({ ...NOTHING, id: "other", html: "<b>parolatesto</b>" }),
    ]);
    const words = [
      "parolatitolo",
      "parolaoggetto",
      "parolatesto",
      "parolanome",
      "indirizzo.it",
      "parolafile.pdf",
    ];
    for (const word of words.slice(1))
      expect(await found(store, { words: [word] }), word).toEqual([aNumber(1)]);
    expect(await found(store, { words })).toEqual([aNumber(1)]);
  });

  it("D3 finds a ticket the moment it is committed, by its new title and no longer by the old one", async () => {
    const { store, reopen } = current();
    const other = await reopen();
    await given(store, aTicket({ title: "vecchio" }));
    expect(await found(other, { words: ["vecchio"] })).toEqual([aNumber(1)]);
    await committed(store, aCommit(aTicket({ title: "nuovo", version: 2 })));
    expect(await found(other, { words: ["vecchio"] })).toEqual([]);
    expect(await found(other, { words: ["nuovo"] })).toEqual([aNumber(1)]);
  });

  it("removed tickets are found too: what to leave out is the filter's business", async () => {
    const { store } = current();
    await given(store, aTicket({ state: "removed", title: "rimosso" }));
    expect(await found(store, { words: ["rimosso"] })).toEqual([aNumber(1)]);
    expect(
      await found(store, { all: [{ words: ["rimosso"] }, { not: { field: "state", in: ["removed"] } }] }),
    ).toEqual([]);
  });

  it("R2 query syntax of an engine is text like any other", async () => {
    const { store } = current();
    await given(store, ticket, [article]);
    for (const word of [
      '"',
      'per" OR "x',
      "rimb*",
      "NEAR(rimborso)",
      "title:rimborso",
      "%imborso",
      "_imborso",
      "a\u0000b",
      "-rimborsox",
      ".*",
    ]) {
      await found(store, { words: [word] });
    }
    expect(await found(store, { words: ["rim%so"] })).toEqual([]);
    expect(await found(store, { words: ["title:rimborso"] })).toEqual([]);
  });

  it("very long words are found by any part of up to 128 characters", async () => {
    const { store } = current();
    const long = Array.from({ length: 1_500 }, (_, n) => n.toString(36)).join("");
    await given(store, aTicket({ title: `x ${long}` }));
    for (const start of [0, 100, 129, 1_000, long.length - 128]) {
      expect(await found(store, { words: [long.slice(start, start + 128)] })).toEqual([aNumber(1)]);
    }
  });

  describe("for any texts", () => {
    it("D3 finds exactly the tickets in which every word occurs", { timeout: 240_000 }, async () => {
      const { store } = current();
      const piece = fc.constantFrom(
        ..."aAàbcdeèéilnoprst".split(""),
        "🔥",
        "日",
        "ß",
        "1",
        "2",
        "-",
        ".",
        "@",
        "/",
      );
      const word = fc.array(piece, { minLength: 1, maxLength: 9 }).map((chars) => chars.join(""));
      const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
      const known: KnownTicket[] = fc
        .sample(fc.array(text, { minLength: 1, maxLength: 4 }), { numRuns: 60, seed: 1 })
        .map(([title = "", ...texts], n) => ({
          ticket: aTicket({ number: aNumber(n + 1), title }),
          articles: texts.map((each, m) =>
            anArticle({ ...NOTHING, id: `${n}-${m}`, position: m + 1, text: each }),
          ),
        }));
      for (const { ticket: each, articles } of known) await given(store, each, articles);
      const bare = fc.array(fc.constantFrom(..."aAàbcdeèéilnoprst12ß日".split("")), {
        minLength: 1,
        maxLength: 5,
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            bare.map((chars) => chars.join("")),
            { minLength: 1, maxLength: 2 },
          ),
          async (words) => {
            const expected = known
              .filter((each) => matches(each, { words }))
              .map((each) => each.ticket.number);
            expect(await found(store, { words })).toEqual(expected);
          },
        ),
        { numRuns: 300 },
      );
    });
  });
}
