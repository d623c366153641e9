// @ts-nocheck
import { fail, ok, type Result } from "../result.ts";
import type { Condition, Pattern } from "./condition.ts";
import { tokensOf } from "./condition-tokens.ts";

/*
 * The incumbent's search conditions (spec D3; reference/otrs-behaviour §8).
 *
 *   a b, a && b, a + b, a AND b    both            a || b, a OR b   one of them
 *   !a, !( … )                     not             ( … )            first
 *   *                              any characters  "a phrase"       literally, blanks and all
 *   \( \) \& \| \! \* \" \+ \\     the character itself
 *
 * `and` binds tighter than `or`. Operators before the first or after the last operand are ignored, and so is one
 * repeated; `&&` and `||` with nothing between them are a mistake. A quote nobody closes is an ordinary character.
 */

/** Brackets within brackets. */
export const MAX_DEPTH = 32;
/** Words of one condition. */
export const MAX_WORDS = 100;

export interface ConditionOptions {
  /** Each word may stand inside other text, as if written `*word*`. */
  readonly implicitWildcards: boolean;
}

/** What is wrong with a condition, and at which UTF-16 unit, from 0. */
export interface ConditionFault {
  readonly code:
    | "condition.unclosed_bracket"
    | "condition.unopened_bracket"
    | "condition.mixed_operators"
    | "condition.too_deep"
    | "condition.too_many_words";
  readonly at: number;
}

/** The condition to search with: what cannot be read finds nothing, what asks for nothing restricts nothing. */
export function parseCondition(
  text: string,
  options: ConditionOptions,
): Condition | "nothing" | "everything" {
  const read = readCondition(text, options);
  return read.ok ? read.value : "nothing";
}

/** Reads a condition, or says where it cannot be read. In time proportional to its length. */
export function readCondition(
  text: string,
  options: ConditionOptions,
): Result<Condition | "everything", ConditionFault> {
  const reader = new Reader(options);
  for (const token of tokensOf(text)) {
    const fault =
      token.kind === "word" ? reader.word(token.pattern, token.at) : reader.sign(token.kind, token.at);
    if (fault) return fail(fault);
  }
  return reader.end();
}

/** One level of brackets while it is read. */
interface Level {
  readonly openedAt: number;
  /** Of the bracket itself. */
  readonly isNegated: boolean;
  /** Alternatives, each a list of what must hold together. */
  readonly alternatives: Condition[][];
  operator: "and" | "or" | null;
  negatesNext: boolean;
}

const levelAt = (openedAt: number, isNegated: boolean): Level => ({
  openedAt,
  isNegated,
  alternatives: [[]],
  operator: null,
  negatesNext: false,
});

class Reader {
  readonly #options: ConditionOptions;
  readonly #outer: Level[] = [];
  #level = levelAt(0, false);
  #words = 0;

  constructor(options: ConditionOptions) {
    this.#options = options;
  }

  word(pattern: Pattern, at: number): ConditionFault | null {
    this.#words += 1;
    if (this.#words > MAX_WORDS) return { code: "condition.too_many_words", at };
    this.#operand({ like: this.#options.implicitWildcards ? insideOthers(pattern) : pattern });
    return null;
  }

  sign(kind: "open" | "close" | "and" | "or" | "not", at: number): ConditionFault | null {
    const level = this.#level;
    if (kind === "open") return this.#open(at);
    if (kind === "close") return this.#close(at);
    // A `!` with nothing after it means nothing; one repeated means the same.
    level.negatesNext = kind === "not";
    if (kind === "not") return null;
    if (level.operator !== null && level.operator !== kind) return { code: "condition.mixed_operators", at };
    level.operator = kind;
    return null;
  }

  end(): Result<Condition | "everything", ConditionFault> {
    if (this.#outer.length > 0) return fail({ code: "condition.unclosed_bracket", at: this.#level.openedAt });
    const whole = conditionOf(this.#level);
    return ok(whole === null || asksForNothing(whole) ? "everything" : whole);
  }

  #open(at: number): ConditionFault | null {
    if (this.#outer.length >= MAX_DEPTH) return { code: "condition.too_deep", at };
    const isNegated = this.#level.negatesNext;
    this.#level.negatesNext = false;
    this.#outer.push(this.#level);
    this.#level = levelAt(at, isNegated);
    return null;
  }

  #close(at: number): ConditionFault | null {
    const outer = this.#outer.pop();
    if (!outer) return { code: "condition.unopened_bracket", at };
    const inner = conditionOf(this.#level);
    const { isNegated } = this.#level;
    this.#level = outer;
    if (inner) this.#operand(isNegated ? { not: inner } : inner);
    return null;
  }

  #operand(condition: Condition): void {
    const level = this.#level;
    const together = level.alternatives.at(-1) ?? [];
    const operand = level.negatesNext ? { not: condition } : condition;
    if (level.operator === "or" && together.length > 0) level.alternatives.push([operand]);
    else together.push(operand);
    level.operator = null;
    level.negatesNext = false;
  }
}

function conditionOf({ alternatives }: Level): Condition | null {
  const parts = alternatives.flatMap((together): Condition[] => {
    const [first, ...more] = together;
    if (!first) return [];
    return [more.length === 0 ? first : { and: together }];
  });
  const [only, ...others] = parts;
  return only === undefined || others.length === 0 ? (only ?? null) : { or: parts };
}

const asksForNothing = (condition: Condition): boolean =>
  "like" in condition && condition.like.length > 1 && condition.like.join("") === "";

/** The pattern with a wildcard on both ends. */
function insideOthers(pattern: Pattern): Pattern {
  const starts = pattern[0] !== "" || pattern.length === 1;
  const ends = pattern.at(-1) !== "" || (pattern.length === 1 && pattern[0] !== "");
  const begun: Pattern = starts ? ["", ...pattern] : pattern;
  return ends ? [...begun, ""] : begun;
}
