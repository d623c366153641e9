// @ts-nocheck
import { normalise } from "./normalise.ts";

/**
 * A text: what it begins with, what comes in between in that order, what it ends with; any characters, also
 * none, may lie between two pieces. One piece alone must be the whole text; `["", "a", ""]` is `*a*`.
 */
export type Pattern = readonly [string, ...string[]];

/**
 * What somebody asked of a text, as core/search/grammar reads it. Plain JSON, so that a filter may carry it to
 * any engine. Text and pattern are compared as `foldText` leaves them: no difference between upper and lower
 * case, accents, kinds of apostrophe, or one white space and many.
 */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly like: Pattern };

/** White space and controls, but not the single space between words: that stays as it is, and is most of them. */
const BLANKS = / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu;

/** A text as conditions see it. */
export const foldText = (text: string): string => foldPiece(text).trim();

/** A piece of a pattern as conditions see it: the white space at its ends is part of what is asked. */
export const foldPiece = (piece: string): string => normalise(piece).replace(BLANKS, " ");

/** Whether a text meets a condition. */
export type TextTest = (folded: string) => boolean;

/** The condition as a test of texts that went through `foldText`. */
export function testOf(condition: Condition): TextTest {
  if ("and" in condition) {
    const tests = condition.and.map(testOf);
    return (text) => tests.every((test) => test(text));
  }
  if ("or" in condition) {
    const tests = condition.or.map(testOf);
    return (text) => tests.some((test) => test(text));
  }
  if ("not" in condition) {
    const test = testOf(condition.not);
    return (text) => !test(text);
  }
  return patternTest(condition.like);
}

/** Each piece at the first place it fits: that leaves most room for those after it, so nothing is tried twice. */
function patternTest(pattern: Pattern): TextTest {
  const [first = "", ...rest] = pattern.map(foldPiece);
  const last = rest.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first)) return false;
    let end = first.length;
    for (const piece of rest) {
      const start = text.indexOf(piece, end);
      if (start < 0) return false;
      end = start + piece.length;
    }
    return end + last.length <= text.length && text.endsWith(last);
  };
}

const PLAIN = /^[\p{L}\p{N}@._-]+$/u;
const OPERATOR_WORD = /^(?:AND|OR)$/;

/** The condition in the grammar: reading it again, with or without implicit wildcards, gives the same. */
export function printCondition(condition: Condition): string {
  if ("or" in condition) {
    return condition.or.map((part) => ("or" in part ? bracketed(part) : printCondition(part))).join(" || ");
  }
  if ("and" in condition) {
    return condition.and
      .map((part) => ("like" in part || "not" in part ? printCondition(part) : bracketed(part)))
      .join(" && ");
  }
  if ("not" in condition) {
    return `!${"like" in condition.not ? printCondition(condition.not) : bracketed(condition.not)}`;
  }
  return condition.like.map(printPiece).join("*");
}

const bracketed = (condition: Condition): string => `(${printCondition(condition)})`;

const printPiece = (piece: string): string =>
  piece === "" || (PLAIN.test(piece) && !OPERATOR_WORD.test(piece))
    ? piece
    : `"${piece.replace(/["\\]/g, "\\$&")}"`;
