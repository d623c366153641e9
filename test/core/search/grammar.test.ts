import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Condition,
  foldText,
  type Pattern,
  printCondition,
  testOf,
} from "../../../core/search/condition.ts";
import { explainCondition } from "../../../core/search/condition-text.ts";
import { MAX_DEPTH, MAX_WORDS, parseCondition, readCondition } from "../../../core/search/grammar.ts";
import { meets } from "../../support/evaluate-filter.ts";
import { runs } from "../../support/runs.ts";

const EXACT = { implicitWildcards: false };
const INSIDE = { implicitWildcards: true };

/** Whether a text is found; `nothing` and `everything` answer for themselves. */
function finds(condition: string, text: string, options = INSIDE): boolean {
  const parsed = parseCondition(condition, options);
  if (parsed === "nothing") return false;
  return parsed === "everything" || testOf(parsed)(foldText(text));
}

describe("the grammar of conditions", () => {
  it.each([
    ["10*5155", "10999995155", true],
    ["10*5155", "1099999515", false],
    ["105658*", "1056580012", true],
    ["105658*", "0105658", false],
    ["105658", "1056581", false],
    ["105658", "105658", true],
    ["1*5*8", "1558", true],
    ["a*a", "a", false],
    ["*", "whatever", true],
    ["1 || 2", "2", true],
  ])("D3 %j without implicit wildcards asks for the whole text: %j → %s", (condition, text, expected) => {
    expect(finds(condition, text, EXACT)).toBe(expected);
  });

  it.each([
    ["rimborso", "Il RIMBORSO.", true],
    ["bors", "rimborso", true],
    ["perche CITTA", "Perché in città", true],
    ["rimborso && urgente", "urgente: rimborso", true],
    ["rimborso && urgente", "rimborso", false],
    ["rimborso + urgente", "rimborso", false],
    ["rimborso+urgente", "urgente rimborso", true],
    ["rimborso AND urgente", "rimborso", false],
    ["rimborso and urgente", "rimborso urgente", false],
    ["rimborso || urgente", "urgente", true],
    ["rimborso OR urgente", "urgente", true],
    ["rimborso or urgente", "urgente", false],
    ["a OR(b)", "b", true],
    ["uno&&due", "due uno", true],
    ["uno&&due", "uno&&due", true],
    ["uno&&due", "uno", false],
    ["uno||due", "due", true],
    ["uno ORdue", "due", false],
    ["uno ORdue", "ordue, uno", true],
    ["uno ANDdue", "anddue, uno", true],
    ["*!uno", "due", true],
    ["aORb", "b", false],
    ["aORb", "xaorby", true],
    ["uno due || tre", "tre", true],
    ["uno due || tre", "uno", false],
    ["uno && (due || tre)", "uno tre", true],
    ["(uno || due)(tre)", "uno", false],
    ["(uno || due)(tre)", "due tre", true],
    ["uno(tre)", "uno", false],
    ["!rimborso", "rimborso", false],
    ["!rimborso", "altro", true],
    ["uno !due", "uno due", false],
    ["!(uno || due) tre", "tre", true],
    ["!(uno || due) tre", "tre due", false],
    ["*!uno", "uno", false],
    ["franz!gans", "franz!gans", true],
    ["franz!gans", "franz", false],
    ['"some phrase"', "not some  phrase", true],
    ['"some phrase"', "some other phrase", false],
    ['"some phrase"', "some\nphrase", true],
    ['"uno*due"', "uno e due", false],
    ['"uno && due"', "uno due", false],
    ['*"uno due"*tre', "uno due e tre", true],
    ['"mai chiusa', '"mai poi chiusa', true],
    ["\\(uno\\)", "(uno)", true],
    ["\\(uno\\)", "uno", false],
    ["\\!uno", "ma !uno", true],
    ["100\\*", "100*", true],
    ["100\\*", "1000", false],
    ["c:\\temp", "c:\\temp", true],
    ["a&b", "a&b", true],
    ["a|b", "a b", false],
    ["Rossi & Figli", "Rossi & Figli", true],
    ["Rossi & Figli", "Rossi Figli", false],
    ["uno_due", "uno_due", true],
    ["uno_due", "unoxdue", false],
    ["100%", "100 euro", false],
    ["&& uno ||", "uno", true],
    ["(&& uno ||)", "due", false],
    ["uno && && due", "uno", false],
    ["uno ||", "due", false],
    ["uno () due", "uno due", true],
    ["*", "", true],
    ["* *", "x", true],
    ["", "x", true],
    ["&&", "x", true],
    ["!", "x", true],
  ])("D3 %j asked of %j → %s", (condition, text, expected) => {
    expect(finds(condition, text)).toBe(expected);
  });

  it.each([
    ["(uno", "condition.unclosed_bracket", 0],
    ["uno && (due || (tre)", "condition.unclosed_bracket", 7],
    ["uno)", "condition.unopened_bracket", 3],
    ["uno && || due", "condition.mixed_operators", 7],
    ["uno OR AND due", "condition.mixed_operators", 7],
    ["uno && () || due", "condition.mixed_operators", 10],
    ["(".repeat(MAX_DEPTH + 1), "condition.too_deep", MAX_DEPTH],
    ["a ".repeat(MAX_WORDS + 1), "condition.too_many_words", 2 * MAX_WORDS],
  ])("D3 %j finds nothing and says why and where", (text, code, at) => {
    expect(readCondition(text, INSIDE)).toEqual({ ok: false, error: { code, at } });
    expect(parseCondition(text, INSIDE)).toBe("nothing");
  });
});

describe("wildcards that are there already", () => {
  it.each([
    ["a", ["", "a", ""], ["a"]],
    ["*a", ["", "a", ""], ["", "a"]],
    ["a*", ["", "a", ""], ["a", ""]],
    ["*a*", ["", "a", ""], ["", "a", ""]],
    ["a**b", ["", "a", "b", ""], ["a", "b"]],
    ["a***", ["", "a", ""], ["a", ""]],
  ])("D3 %s asks for %j inside other text, for %j as a whole", (text, inside, exact) => {
    expect(parseCondition(text, INSIDE)).toEqual({ like: inside });
    expect(parseCondition(text, EXACT)).toEqual({ like: exact });
  });
});

const aPiece = fc.oneof(
  fc.constantFrom(
    "rimborso",
    "AND",
    "OR",
    "a&b",
    "!x",
    'un "po"',
    "\\",
    "a*b",
    "due parole",
    "(",
    "è",
    "+39",
  ),
  fc.string({ minLength: 1, unit: "grapheme" }),
);
const aPattern = fc
  .tuple(fc.boolean(), fc.array(aPiece, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(
    ([starts, pieces, ends]) =>
      [...(starts ? [""] : []), ...pieces, ...(ends ? [""] : [])] as unknown as Pattern,
  );
const { condition: aCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ like: aPattern }),
    fc.record({ and: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

/** Pieces of the grammar thrown together, and anything else. */
const anyInput = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "(",
        ")",
        "&&",
        "||",
        "&",
        "|",
        "!",
        "*",
        '"',
        "\\",
        " ",
        "+",
        " AND ",
        " OR ",
        "uno",
        "due",
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join("")),
);

describe("properties of the grammar", () => {
  it("D3 no text makes reading throw, and what is read can be printed and read again to the same", () => {
    fc.assert(
      fc.property(anyInput, fc.boolean(), (text, implicitWildcards) => {
        const parsed = parseCondition(text, { implicitWildcards });
        if (typeof parsed === "string") return;
        expect(parseCondition(printCondition(parsed), { implicitWildcards })).toEqual(parsed);
        expect(parseCondition(printCondition(parsed), EXACT)).toEqual(parsed);
      }),
      runs(3_000),
    );
  });

  it("D3 every condition can be written down", () => {
    fc.assert(
      fc.property(aCondition, (condition) => {
        expect(parseCondition(printCondition(condition), EXACT)).toEqual(condition);
      }),
      runs(1_000),
    );
  });

  it("D3 brackets that do not balance give nothing", () => {
    fc.assert(
      fc.property(aCondition, fc.constantFrom("(", ")"), fc.boolean(), (condition, bracket, before) => {
        const text = printCondition(condition);
        const broken = before ? `${bracket} ${text}` : `${text} ${bracket}`;
        expect(parseCondition(broken, EXACT)).toBe("nothing");
      }),
    );
  });

  it("D3 a text meets a condition exactly when the definition by regular expressions says so", () => {
    const aText = fc.array(aPiece, { maxLength: 6 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(aCondition, aText, (condition, text) => {
        expect(testOf(condition)(foldText(text))).toBe(meets(text, condition));
      }),
      runs(2_000),
    );
  });
});

describe("conditions in words", () => {
  it.each([
    ["rimborso !urgente", "it", "contiene «rimborso» e non contiene «urgente»"],
    ["a || (b c)", "en", "contains “a” or (contains “b” and contains “c”)"],
    ["!(a b)", "en", "not (contains “a” and contains “b”)"],
    ["", "it", "qualsiasi testo"],
  ] as const)("D3 says %j back in %s", (text, language, expected) => {
    expect(explainCondition(language, text, INSIDE)).toEqual({ text: expected, fault: null });
  });

  it("D3 tells whole, beginning, end and pattern apart", () => {
    const said = ["a", "a*", "*a", "a*b", "!a*"].map((text) => explainCondition("en", text, EXACT).text);
    expect(said).toEqual([
      "is “a”",
      "begins with “a”",
      "ends with “a”",
      "is like “a*b”",
      "does not begin with “a”",
    ]);
  });

  it("D3 names the character of a mistake, counted from 1", () => {
    expect(explainCondition("it", "uno (due", INSIDE)).toEqual({
      text: "La parentesi aperta al carattere 5 non è chiusa: nessun risultato.",
      fault: { code: "condition.unclosed_bracket", at: 4 },
    });
  });
});
