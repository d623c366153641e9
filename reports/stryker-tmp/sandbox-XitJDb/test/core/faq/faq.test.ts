// @ts-nocheck
import { describe, expect, it } from "vitest";
import { checkFaqContent, type FaqArticle } from "../../../core/faq/faq-article.ts";
import { faqInserts } from "../../../core/faq/faq-inserts.ts";
import { type FaqQuestion, findFaq } from "../../../core/faq/find-faq.ts";
import { NOON } from "../../support/given.ts";
import { LAURA } from "../../support/sample-desk.ts";

const anArticle = (fields: Partial<FaqArticle>): FaqArticle => ({
  id: 1,
  title: "Passo carrabile",
  category: "Viabilità",
  language: "it",
  problem: "",
  solution: "Compilare il modulo.",
  keywords: [],
  visibility: "internal",
  state: "published",
  version: 1,
  createdAt: NOON,
  createdBy: LAURA,
  changedAt: NOON,
  changedBy: LAURA,
  ...fields,
});

describe("T17 finding FAQ articles", () => {
  const all = [
    anArticle({ id: 1, title: "Zona: rinnovo permesso" }),
    anArticle({ id: 2, title: "Cambio residenza", keywords: ["permesso"] }),
    anArticle({ id: 3, title: "Bollo", solution: "Serve il permesso della città.", category: "Tributi" }),
    anArticle({ id: 4, title: "Renew a permit", language: "en", visibility: "public" }),
    anArticle({ id: 5, title: "Altro permesso", solution: "In comune, pc 3." }),
  ];
  const ids = (question: FaqQuestion, limit = 50) => findFaq(all, question, limit).map(({ id }) => id);

  it("T17 a word in the title comes before one among the keywords, and that before one in the text", () => {
    expect(ids({ words: "PERMESSO" })).toEqual([5, 1, 2, 3]);
    expect(ids({ words: "permesso" }, 2)).toEqual([5, 1]);
  });

  it("T17 all words must occur, anywhere in the article, without regard to accents", () => {
    expect(ids({ words: "citta permesso" })).toEqual([3]);
    expect(ids({ words: "città bollo modulo" })).toEqual([]);
    expect(ids({ words: "rinnov" })).toEqual([1]);
    expect(ids({ words: "pc" })).toEqual([5]);
    expect(ids({ words: "om" })).toEqual([]);
  });

  it("T17 category, language and visibility narrow, and nothing asked gives all by title", () => {
    expect(ids({})).toEqual([5, 3, 2, 4, 1]);
    expect(ids({ words: "…" })).toEqual([5, 3, 2, 4, 1]);
    expect(ids({ category: "Tributi" })).toEqual([3]);
    expect(ids({ language: "en" })).toEqual([4]);
    expect(ids({ visibility: "internal", words: "permesso", category: "Tributi" })).toEqual([3]);
  });
});

describe("T17 inserting FAQ articles", () => {
  const LINK = "https://desk.example/faq/1";

  it("T17 gives problem and solution, and a link only to what everybody may read", () => {
    const article = anArticle({ problem: "Dove?", solution: "Qui." });
    expect(faqInserts(article, LINK)).toEqual({ text: "Dove?\n\nQui." });
    expect(faqInserts({ ...article, visibility: "public", state: "draft" }, LINK)).not.toHaveProperty("link");
    expect(faqInserts({ ...article, visibility: "public" }, LINK)).toEqual({
      text: "Dove?\n\nQui.",
      textAndLink: `Dove?\n\nQui.\n\n${LINK}`,
      link: LINK,
    });
    expect(faqInserts({ ...article, problem: "" }, LINK).text).toBe("Qui.");
  });

  it("R2 T17 a title, a category and a solution are needed; keywords count once", () => {
    const article = anArticle({ title: " Titolo ", keywords: [" a ", "", "a", "b"] });
    expect(checkFaqContent(article)).toMatchObject({
      ok: true,
      value: { title: "Titolo", keywords: ["a", "b"] },
    });
    for (const field of ["title", "category", "solution"]) {
      expect(checkFaqContent({ ...article, [field]: " " })).toEqual({
        ok: false,
        error: { code: "field.required", field },
      });
    }
    for (const [field, max] of [
      ["title", 250],
      ["category", 100],
      ["problem", 20_000],
      ["solution", 20_000],
    ] as const) {
      const error = { code: "field.too_long", field, max };
      expect(checkFaqContent({ ...article, [field]: "x".repeat(max + 1) })).toEqual({ ok: false, error });
    }
  });
});
