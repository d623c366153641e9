// @ts-nocheck
import fc from "fast-check";
import { expect, it } from "vitest";
import { operatorActor } from "../../core/people/actor.ts";
import type { Condition, Pattern } from "../../core/search/condition.ts";
import { ARTICLE_TEXTS, type ConditionField, TICKET_TEXTS } from "../../core/search/condition-fields.ts";
import type { Filter } from "../../core/search/filter.ts";
import { parseCondition } from "../../core/search/grammar.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { HistoryRecord } from "../../core/ticket/events.ts";
import { aCommit, aNumber, anArticle, aRecord, aTicket, at } from "../support/builders.ts";
import { type KnownTicket, matches } from "../support/evaluate-filter.ts";
import { committed, found, given, type OpenedStore } from "./harness.ts";

const FIELDS: readonly ConditionField[] = [...TICKET_TEXTS, ...ARTICLE_TEXTS, "fullText"];
const WORDS = [
  "Rimborso",
  "rimborso,",
  "rimborsi",
  "L’ufficio",
  "«Perché»",
  "upc",
  "pc",
  "anna.bianchi@x.it",
  "PRAT-0042",
  "(mensile)",
  "日本語",
  "🔥",
  "a&b",
  "100%",
  "x".repeat(300),
];
const PIECES = [
  ...WORDS,
  "rimbor",
  "bors",
  "o, l",
  "c",
  "p",
  "i@x",
  "0042",
  "-0042)",
  "so r",
  " ",
  "",
  "&",
  "%",
  "perche",
  "本",
  "zzz",
  "2019",
  `${"x".repeat(200)}y`,
];

const aText = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(" "));
const aMailbox = fc.record({
  name: aText,
  address: fc.constantFrom("", "anna.bianchi@x.it", "Bo.Rossi@y.it"),
});
const anyArticle = fc.record({
  from: aMailbox,
  to: fc.array(aMailbox, { maxLength: 2 }),
  cc: fc.array(aMailbox, { maxLength: 1 }),
  subject: aText,
  text: aText,
  filename: fc.option(fc.constantFrom("modulo rimborso.pdf", "pc.png", "Perché.txt")),
});

const aPattern = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 2 }), fc.boolean())
  .map(
    ([starts, pieces, ends]) =>
      [...(starts ? [""] : []), ...pieces, ...(ends ? [""] : [])] as unknown as Pattern,
  );
const { condition: aCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom(...PIECES).map((piece): Condition => ({ like: ["", piece, ""] })),
    fc.record({ like: aPattern }),
    fc.record({ and: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

const attachment = { contentType: "application/pdf", size: 1, contentId: null, inline: false, digest: "00" };

function someTickets(count: number): readonly KnownTicket[] {
  const samples = fc.sample(
    fc.record({
      title: aText,
      customer: fc.constantFrom("anna@x.it", "Bo@y.it"),
      articles: fc.array(anyArticle, { maxLength: 3 }),
    }),
    { numRuns: count, seed: 5 },
  );
  return samples.map(({ title, customer, articles }, n) => ({
    ticket: aTicket({
      number: aNumber(n + 1),
      title,
      customer: { address: customer, name: "" },
      createdAt: at(n),
    }),
    articles: articles.map(({ filename, ...fields }, index) =>
      anArticle({
        ...fields,
        id: `article-${n}-${index}`,
        position: index + 1,
        attachments: filename === null ? [] : [{ ...attachment, filename }],
      }),
    ),
  }));
}

const condition = (text: string, on: ConditionField, implicitWildcards = true): Filter => {
  const parsed = parseCondition(text, { implicitWildcards });
  if (typeof parsed === "string") throw new Error(`${text} is ${parsed}`);
  return { condition: parsed, on };
};

/** What every engine must find for conditions (core/search/condition). */
export function conditionsContract(current: () => OpenedStore): void {
  it("D3 finds by any condition, in any field, what the definition says", { timeout: 120_000 }, async () => {
    const { store } = current();
    const known = someTickets(60);
    for (const { ticket, articles } of known) await given(store, ticket, articles);
    await fc.assert(
      fc.asyncProperty(aCondition, fc.constantFrom(...FIELDS), async (asked, on) => {
        const filter: Filter = { condition: asked, on };
        const expected = known.filter((one) => matches(one, filter)).map(({ ticket }) => ticket.number);
        expect(await found(store, filter)).toEqual(expected);
        expect(await store.tickets.countEach([{ not: filter }])).toEqual([known.length - expected.length]);
      }),
      { numRuns: 600 },
    );
  });

  it("D3 both words are in one field of one article, or both in the title", async () => {
    const { store } = current();
    const article = (position: number, fields: Partial<Article>) =>
      anArticle({ id: `a-${position}`, position, subject: "", text: "", ...fields });
    await given(store, aTicket({ title: "rimborso", createdAt: at(1) }), [
      article(1, { subject: "urgente" }),
      article(2, { text: "rimborso" }),
    ]);
    await given(store, aTicket({ number: aNumber(2), title: "x", createdAt: at(2) }), [
      anArticle({ id: "b", subject: "", text: "rimborso davvero urgente" }),
    ]);
    await given(store, aTicket({ number: aNumber(3), title: "Urgente: rimborso", createdAt: at(3) }));
    expect(await found(store, condition("rimborso urgente", "fullText"))).toEqual([aNumber(2), aNumber(3)]);
    expect(await found(store, condition("rimborso && urgente", "body"))).toEqual([aNumber(2)]);
    expect(await found(store, condition("rimborso || urgente", "subject"))).toEqual([aNumber(1)]);
    expect(await found(store, condition("urgente", "title"))).toEqual([aNumber(3)]);
  });

  it("D3 `not` asks for a text without the word; a ticket without such a text is not found", async () => {
    const { store } = current();
    await given(store, aTicket({ createdAt: at(1) }), [anArticle({ cc: [{ address: "a@x.it", name: "" }] })]);
    await given(store, aTicket({ number: aNumber(2), createdAt: at(2) }), [anArticle({ id: "b", cc: [] })]);
    expect(await found(store, condition("!b@x.it", "cc"))).toEqual([aNumber(1)]);
    expect(await found(store, condition("!a@x.it", "cc"))).toEqual([]);
    expect(await found(store, { not: condition("a@x.it", "cc") })).toEqual([aNumber(2)]);
  });

  it("D3 numbers and customers are asked for whole, titles and articles in part", async () => {
    const { store } = current();
    const customer = { address: "Mario.Rossi@example.org", name: "Mario" };
    await given(store, aTicket({ number: "2019031942000015", customer }), [anArticle({})]);
    expect(await found(store, condition("2019*15", "number", false))).toEqual(["2019031942000015"]);
    expect(await found(store, condition("20190319", "number", false))).toEqual([]);
    expect(await found(store, condition("20190319* && !*16", "number", false))).toHaveLength(1);
    expect(await found(store, condition("mario.rossi@EXAMPLE.org", "customer", false))).toHaveLength(1);
    expect(await found(store, condition("mario", "customer", false))).toEqual([]);
    expect(await found(store, condition("mario* || anna*", "customer", false))).toHaveLength(1);
  });

  it("D3 a changed title and a new article are found at once", async () => {
    const { store } = current();
    await given(store, aTicket({ title: "prima" }));
    expect(await found(store, condition("poi", "title"))).toEqual([]);
    await committed(
      store,
      aCommit(aTicket({ version: 2, title: "poi" }), { articles: [anArticle({ text: "ancora" })] }),
    );
    expect(await found(store, condition("poi", "title"))).toHaveLength(1);
    expect(await found(store, condition("prima", "title"))).toEqual([]);
    expect(await found(store, condition("ancora", "body"))).toHaveLength(1);
  });

  it("D3 finds tickets by the queue and the operator they began with", async () => {
    const { store } = current();
    const known: KnownTicket[] = [];
    for (const [n, [queue, operator]] of [
      ["anagrafe", "ada@x.it"],
      ["tributi", null],
      ["anagrafe", null],
    ].entries()) {
      const { number } = aTicket({ number: aNumber(n + 1) });
      const ticket = aTicket({ number, queue: "altrove", createdAt: at(n) });
      const began: HistoryRecord = {
        ...aRecord(1, {
          type: "TicketCreated",
          number,
          title: "",
          queue: queue ?? "",
          priority: 3,
          requestType: "support",
          customer: ticket.customer,
          firstResponseDueAt: null,
        }),
        ...(operator && { actor: operatorActor(operator) }),
      };
      await committed(store, aCommit(ticket, { expectedVersion: 0, events: [began] }));
      known.push({ ticket, articles: [], began });
    }
    const filters: readonly Filter[] = [
      { created: "queue", in: ["anagrafe"] },
      { created: "queue", in: ["altrove"] },
      { created: "queue", in: [] },
      { created: "by", in: ["ada@x.it"] },
      { created: "by", in: [null] },
      { created: "by", in: ["ada@x.it", null] },
      { not: { created: "by", in: [null] } },
    ];
    for (const filter of filters) {
      const expected = known.filter((one) => matches(one, filter)).map(({ ticket }) => ticket.number);
      expect(await found(store, filter), JSON.stringify(filter)).toEqual(expected);
    }
  });

  it("D3 finds tickets by when one of their articles was written", async () => {
    const { store } = current();
    await given(
      store,
      aTicket({ createdAt: at(0) }),
      [1, 5].map((n) => anArticle({ id: `a${n}`, position: n, createdAt: at(n) })),
    );
    await given(store, aTicket({ number: aNumber(2), createdAt: at(1) }));
    const time = "createdAt" as const;
    expect(await found(store, { articleTime: time, from: at(5) })).toEqual([aNumber(1)]);
    expect(await found(store, { articleTime: time, from: at(2), before: at(5) })).toEqual([]);
    expect(await found(store, { not: { articleTime: time } })).toEqual([aNumber(2)]);
  });
}
