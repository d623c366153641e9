import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, printCondition, testOf } from "../../../core/search/condition.ts";
import { parseCondition, readCondition } from "../../../core/search/grammar.ts";
import { runs } from "../../support/runs.ts";

const EXACT = { implicitWildcards: false };
const INSIDE = { implicitWildcards: true };
const anyOptions = fc.constantFrom(EXACT, INSIDE);

/** A question as somebody means it, and as he may write it. */
interface Meant {
  readonly written: string;
  /** Whether a text is what he means, said the slow and obvious way. */
  readonly isMet: (text: string, inside: boolean) => boolean;
}

const aWord = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 3 });
const aText = fc.array(aWord, { maxLength: 4 }).map((words) => words.join(" "));
const someBlanks = fc.constantFrom("", " ", "\t ");

/** `*` is any characters; a word is looked for inside the text, or is all of it. */
const aPattern: fc.Arbitrary<Meant> = fc
  .array(fc.oneof({ weight: 3, arbitrary: aWord }, { weight: 1, arbitrary: fc.constant("*") }), {
    minLength: 1,
    maxLength: 3,
  })
  .filter((parts) => parts.some((part) => part !== "*"))
  .map((parts) => {
    const written = parts.join("");
    const regular = written.replaceAll("*", ".*");
    return { written, isMet: (text, inside) => new RegExp(inside ? regular : `^(?:${regular})$`).test(text) };
  });

const aPhrase: fc.Arbitrary<Meant> = aText
  .filter((text) => text !== "")
  .map((phrase) => ({
    written: `"${phrase}"`,
    isMet: (text, inside) => (inside ? text.includes(phrase) : text === phrase),
  }));

/** Several questions that must hold together, or of which one must, in every way of writing that. */
const joined = (
  parts: fc.Arbitrary<Meant>,
  signs: readonly string[],
  holds: "every" | "some",
): fc.Arbitrary<Meant> =>
  fc
    .tuple(
      fc.array(parts, { minLength: 2, maxLength: 3 }),
      fc.infiniteStream(fc.constantFrom(...signs)),
      fc.infiniteStream(someBlanks),
    )
    .map(([meant, sign, blanks]) => ({
      written: meant
        .map(({ written }) => `${blanks.next().value}(${written})${blanks.next().value}`)
        .reduce((before, after) => `${before}${sign.next().value}${after}`),
      isMet: (text, inside) => meant[holds](({ isMet }) => isMet(text, inside)),
    }));

const { question } = fc.letrec<{ question: Meant }>((tie) => ({
  question: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    aPattern,
    aPhrase,
    tie("question").map(({ written, isMet }) => ({
      written: `!(${written})`,
      isMet: (text: string, inside: boolean) => !isMet(text, inside),
    })),
    joined(tie("question"), ["&&", "+", "AND", " ", ""], "every"),
    joined(tie("question"), ["||", "OR"], "some"),
  ),
}));

function finds(condition: string, text: string, options: typeof EXACT): boolean {
  const parsed = parseCondition(condition, options);
  if (typeof parsed === "string") return parsed === "everything";
  return testOf(parsed)(foldText(text));
}

describe("D3 what a condition means", () => {
  it("D3 a question is answered as it was meant, whichever of its signs it is written with", () => {
    fc.assert(
      fc.property(question, aText, anyOptions, ({ written, isMet }, text, options) => {
        expect(finds(written, text, options)).toBe(isMet(text, options.implicitWildcards));
      }),
      runs(3_000),
    );
  });

  it("D3 without brackets, what is joined by and holds before what is joined by or", () => {
    const alternatives = fc.array(fc.array(aPattern, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    const both = fc.constantFrom(" ", " && ", " AND ", "+");
    const either = fc.constantFrom("||", " || ", " OR ");
    fc.assert(
      fc.property(alternatives, both, either, aText, anyOptions, (meant, and, or, text, options) => {
        const written = meant.map((together) => together.map((one) => one.written).join(and)).join(or);
        const isMet = meant.some((together) =>
          together.every((one) => one.isMet(text, options.implicitWildcards)),
        );
        expect(finds(written, text, options)).toBe(isMet);
      }),
      runs(1_000),
    );
  });

  it("D3 signs before the first word, after the last and repeated ask for nothing", () => {
    const sign = fc.constantFrom("&&", "+", " AND ", "||", " OR ", "");
    fc.assert(
      fc.property(question, sign, sign, anyOptions, ({ written }, before, after, options) => {
        const asked = parseCondition(written, options);
        expect(parseCondition(`${before} ${written} ${after}`, options)).toEqual(asked);
        expect(parseCondition(`(${written}) && && (${written})`, options)).toEqual(
          parseCondition(`(${written})(${written})`, options),
        );
      }),
    );
  });

  it("D3 a character after a backslash, and all between quotes, is only itself", () => {
    const anything = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(anything, (text) => {
        const escaped = text.replace(/[!*&|()"+\\\s]/g, "\\$&");
        const isSignWord = /^(?:AND|OR)$/.test(text);
        if (!isSignWord) expect(parseCondition(escaped, EXACT)).toEqual({ like: [text] });
        const quoted = `"${text.replace(/["\\]/g, "\\$&")}"`;
        expect(parseCondition(quoted, EXACT)).toEqual({ like: [text] });
        expect(parseCondition(quoted, INSIDE)).toEqual({ like: ["", text, ""] });
      }),
      runs(1_000),
    );
  });

  it("D3 neither accents nor upper case nor kinds of blanks make a difference", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "è", "i", "ò", " "), maxLength: 6 });
    fc.assert(
      fc.property(question, letters, ({ written }, text) => {
        const parsed = parseCondition(written, INSIDE);
        if (typeof parsed === "string") return;
        const test = testOf(parsed);
        const found = test(foldText(text));
        expect(test(foldText(text.toUpperCase()))).toBe(found);
        expect(test(foldText(text.replaceAll("è", "e").replaceAll("ò", "o")))).toBe(found);
        expect(test(foldText(`\n${text.replaceAll(" ", "\t \u00a0")} `))).toBe(found);
      }),
    );
  });
});

describe("D3 what cannot be read", () => {
  it("D3 brackets that do not balance find nothing, wherever they are", () => {
    const unquoted = fc.string({ unit: fc.constantFrom("(", ")", "a", " ", "!", "*", "&"), maxLength: 20 });
    fc.assert(
      fc.property(unquoted, anyOptions, (text, options) => {
        if (isBalanced(text)) expect(readCondition(text, options)).not.toMatchObject({ error: A_BRACKET });
        else expect(parseCondition(text, options)).toBe("nothing");
      }),
      runs(2_000),
    );
  });

  it("D3 R2 any text at all is a condition, everything, nothing or a mistake that is said; a condition can be asked", () => {
    const signs = fc.constantFrom(
      "(",
      ")",
      "&&",
      "||",
      " AND ",
      " OR ",
      "!",
      "*",
      '"',
      "\\",
      "+",
      "\0",
      "\ud800",
      "è",
    );
    const anyText = fc
      .array(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 20 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyText, fc.string({ unit: "binary" }), anyOptions, (asked, text, options) => {
        const read = readCondition(asked, options);
        const parsed = parseCondition(asked, options);
        if (!read.ok) expect(read.error.code).toMatch(/^condition\./);
        if (typeof parsed === "string") expect(["everything", "nothing"]).toContain(parsed);
        else expect(typeof testOf(parsed)(foldText(text))).toBe("boolean");
      }),
      runs(2_000),
    );
  });

  it("D3 a mistake is at a place of the text, and that of a bracket at a bracket", () => {
    const pieces = fc.constantFrom("(", ")", "&&", "||", " AND ", " OR ", "!", "*", '"', "\\", "uno", " ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), anyOptions, (parts, options) => {
        const text = parts.join("");
        const read = readCondition(text, options);
        if (read.ok) return;
        const { code, at } = read.error;
        expect(at).toBeLessThan(text.length);
        if (code === "condition.unclosed_bracket") expect(text[at]).toBe("(");
        if (code === "condition.unopened_bracket") expect(text[at]).toBe(")");
        if (code === "condition.mixed_operators") expect(text.slice(at)).toMatch(/^(?:&&|\|\||AND|OR)/);
      }),
      runs(2_000),
    );
  });

  it("D3 printed and read again a condition stays as it is, however often", () => {
    fc.assert(
      fc.property(question, anyOptions, ({ written }, options) => {
        const parsed = parseCondition(written, options);
        if (typeof parsed === "string") return;
        const printed = printCondition(parsed);
        const again = parseCondition(printed, options);
        expect(again).toEqual(parsed);
        if (typeof again !== "string") expect(printCondition(again)).toBe(printed);
      }),
      runs(500),
    );
  });
});

const A_BRACKET = { code: expect.stringContaining("bracket") as string };

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
