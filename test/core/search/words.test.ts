import { describe, expect, it } from "vitest";
import { explainCondition } from "../../../core/search/condition-text.ts";
import {
  isShort,
  kindOf,
  LONGEST_TERM,
  normalise,
  searchableText,
  searchTerms,
  wordsOf,
} from "../../../core/search/normalise.ts";
import { anArticle } from "../../support/builders.ts";

describe("D3 words of a text", () => {
  it.each([
    ["canone", "plain"],
    ["città", "plain"],
    ["100", "plain"],
    ["🔥", "plain"],
    ["🇮🇹", "plain"],
    ["anna@x.it", "joined"],
    ["l'ufficio", "joined"],
    ["🔥🔥", "joined"],
  ] as const)("D3 %s is %s", (word, kind) => {
    expect(kindOf(word)).toBe(kind);
  });

  it.each([
    ["", true],
    ["it", true],
    ["🔥🔥", true],
    ["tre", false],
    ["🔥🔥🔥", false],
    ["e\u0301e\u0301", false],
  ])("D3 %j must stand alone: %s", (word, short) => {
    expect(isShort(word)).toBe(short);
  });

  it.each(["(", ")", "[", "]", "«", "»", "“", "”", "-", "—", ".", ",", ";", ":", "!", "?", "…", "~", "="])(
    "D3 %s around a word is not part of it",
    (sign) => {
      expect([...wordsOf(`${sign}${sign}canone${sign}`)]).toEqual(["canone"]);
    },
  );

  it("D3 a long piece is kept in parts that overlap, so that every term is whole in one of them", () => {
    const long = Array.from({ length: 5 * LONGEST_TERM }, (_, n) => String.fromCharCode(97 + (n % 26))).join(
      "",
    );
    const parts = [...wordsOf(long)];
    expect(parts.map((part) => part.length)).toEqual(Array(4).fill(2 * LONGEST_TERM));
    for (let start = 0; start + LONGEST_TERM <= long.length; start += 37) {
      const term = long.slice(start, start + LONGEST_TERM);
      expect(parts.some((part) => part.includes(term))).toBe(true);
    }
    expect([...wordsOf(long.slice(0, 2 * LONGEST_TERM))]).toHaveLength(1);
    expect([...wordsOf(long.slice(0, 2 * LONGEST_TERM + 1))]).toHaveLength(2);
  });

  it("D3 what is searched for is cut where the index is", () => {
    const [term] = searchTerms(["a".repeat(LONGEST_TERM + 1)]);
    expect(term?.text).toHaveLength(LONGEST_TERM);
  });

  it("D3 an article is searched in its subject, sender, attachments and text", () => {
    const article = anArticle({
      subject: "Oggetto",
      from: { name: "Anna", address: "anna@x.it" },
      text: "Testo",
      attachments: [
        { filename: "a.pdf", contentType: "a/b", size: 1, contentId: null, inline: false, digest: "d" },
        { filename: "b.pdf", contentType: "a/b", size: 1, contentId: null, inline: false, digest: "e" },
      ],
    });
    expect(searchableText(article)).toBe("Oggetto\nAnna\nanna@x.it\na.pdf\nb.pdf\nTesto");
  });

  it("D3 the same letters are the same wherever they were met before", () => {
    const run = "à".repeat(9);
    expect([normalise(run), normalise("à"), normalise(run), normalise("à")]).toEqual([
      "a".repeat(9),
      "a",
      "a".repeat(9),
      "a",
    ]);
  });
});

describe("D3 a condition said in words", () => {
  const inside = (text: string) => explainCondition("en", text, { implicitWildcards: true }).text;
  const exact = (text: string) => explainCondition("en", text, { implicitWildcards: false }).text;

  it("D3 brackets stand where they are needed", () => {
    expect(inside("a b c")).toBe("contains “a” and contains “b” and contains “c”");
    expect(inside("(a || b) (c || d)")).toBe(
      "(contains “a” or contains “b”) and (contains “c” or contains “d”)",
    );
    expect(inside("(a b) || !c")).toBe("(contains “a” and contains “b”) or does not contain “c”");
    expect(inside("!(a || b)")).toBe("not (contains “a” or contains “b”)");
    expect(inside("!(!(a b)) c")).toBe("not (not (contains “a” and contains “b”)) and contains “c”");
  });

  it("D3 every shape has its word, and its contrary", () => {
    expect(["a", "a*", "*a", "*a*", "a*b", "*a*b", "a*b*"].map(exact)).toEqual([
      "is “a”",
      "begins with “a”",
      "ends with “a”",
      "contains “a”",
      "is like “a*b”",
      "is like “*a*b”",
      "is like “a*b*”",
    ]);
    expect(["!a", "!a*", "!*a", "!*a*", "!a*b"].map(exact)).toEqual([
      "is not “a”",
      "does not begin with “a”",
      "does not end with “a”",
      "does not contain “a”",
      "is not like “a*b”",
    ]);
  });
});
