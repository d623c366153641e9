// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
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
export type Condition = {
  readonly and: readonly Condition[];
} | {
  readonly or: readonly Condition[];
} | {
  readonly not: Condition;
} | {
  readonly like: Pattern;
};

/** White space and controls, but not the single space between words: that stays as it is, and is most of them. */
const BLANKS = stryMutAct_9fa48("390") ? / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\P{Cc}]*/gu : stryMutAct_9fa48("389") ? / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\S\p{Cc}]*/gu : stryMutAct_9fa48("388") ? / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[^\s\p{Cc}]*/gu : stryMutAct_9fa48("387") ? / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]/gu : stryMutAct_9fa48("386") ? / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\P{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("385") ? / [\s\p{Cc}]+|[^\S ][\s\P{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("384") ? / [\s\p{Cc}]+|[^\S ][\S\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("383") ? / [\s\p{Cc}]+|[^\S ][^\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("382") ? / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("381") ? / [\s\p{Cc}]+|[^\s ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("380") ? / [\s\p{Cc}]+|[\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("379") ? / [\s\P{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("378") ? / [\S\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("377") ? / [^\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : stryMutAct_9fa48("376") ? / [\s\p{Cc}]|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu : (stryCov_9fa48("376", "377", "378", "379", "380", "381", "382", "383", "384", "385", "386", "387", "388", "389", "390"), / [\s\p{Cc}]+|[^\S ][\s\p{Cc}]*|\p{Cc}[\s\p{Cc}]*/gu);

/** A text as conditions see it. */
export const foldText = stryMutAct_9fa48("391") ? () => undefined : (stryCov_9fa48("391"), (() => {
  const foldText = (text: string): string => stryMutAct_9fa48("392") ? foldPiece(text) : (stryCov_9fa48("392"), foldPiece(text).trim());
  return foldText;
})());

/** A piece of a pattern as conditions see it: the white space at its ends is part of what is asked. */
export const foldPiece = stryMutAct_9fa48("393") ? () => undefined : (stryCov_9fa48("393"), (() => {
  const foldPiece = (piece: string): string => normalise(piece).replace(BLANKS, " ");
  return foldPiece;
})());

/** Whether a text meets a condition. */
export type TextTest = (folded: string) => boolean;

/** The condition as a test of texts that went through `foldText`. */
export function testOf(condition: Condition): TextTest {
  if (stryMutAct_9fa48("395")) {
    {}
  } else {
    stryCov_9fa48("395");
    if (stryMutAct_9fa48("397") ? false : stryMutAct_9fa48("396") ? true : (stryCov_9fa48("396", "397"), "and" in condition)) {
      if (stryMutAct_9fa48("399")) {
        {}
      } else {
        stryCov_9fa48("399");
        const tests = condition.and.map(testOf);
        return stryMutAct_9fa48("400") ? () => undefined : (stryCov_9fa48("400"), text => stryMutAct_9fa48("401") ? tests.some(test => test(text)) : (stryCov_9fa48("401"), tests.every(stryMutAct_9fa48("402") ? () => undefined : (stryCov_9fa48("402"), test => test(text)))));
      }
    }
    if (stryMutAct_9fa48("404") ? false : stryMutAct_9fa48("403") ? true : (stryCov_9fa48("403", "404"), "or" in condition)) {
      if (stryMutAct_9fa48("406")) {
        {}
      } else {
        stryCov_9fa48("406");
        const tests = condition.or.map(testOf);
        return stryMutAct_9fa48("407") ? () => undefined : (stryCov_9fa48("407"), text => stryMutAct_9fa48("408") ? tests.every(test => test(text)) : (stryCov_9fa48("408"), tests.some(stryMutAct_9fa48("409") ? () => undefined : (stryCov_9fa48("409"), test => test(text)))));
      }
    }
    if (stryMutAct_9fa48("411") ? false : stryMutAct_9fa48("410") ? true : (stryCov_9fa48("410", "411"), "not" in condition)) {
      if (stryMutAct_9fa48("413")) {
        {}
      } else {
        stryCov_9fa48("413");
        const test = testOf(condition.not);
        return stryMutAct_9fa48("414") ? () => undefined : (stryCov_9fa48("414"), text => stryMutAct_9fa48("415") ? test(text) : (stryCov_9fa48("415"), !test(text)));
      }
    }
    return patternTest(condition.like);
  }
}

/** Each piece at the first place it fits: that leaves most room for those after it, so nothing is tried twice. */
function patternTest(pattern: Pattern): TextTest {
  if (stryMutAct_9fa48("416")) {
    {}
  } else {
    stryCov_9fa48("416");
    const [first = "", ...rest] = pattern.map(foldPiece);
    const last = rest.pop();
    if (stryMutAct_9fa48("420") ? last !== undefined : stryMutAct_9fa48("419") ? false : stryMutAct_9fa48("418") ? true : (stryCov_9fa48("418", "419", "420"), last === undefined)) return stryMutAct_9fa48("421") ? () => undefined : (stryCov_9fa48("421"), text => stryMutAct_9fa48("424") ? text !== first : stryMutAct_9fa48("423") ? false : stryMutAct_9fa48("422") ? true : (stryCov_9fa48("422", "423", "424"), text === first));
    return text => {
      if (stryMutAct_9fa48("425")) {
        {}
      } else {
        stryCov_9fa48("425");
        if (stryMutAct_9fa48("428") ? false : stryMutAct_9fa48("427") ? true : stryMutAct_9fa48("426") ? text.startsWith(first) : (stryCov_9fa48("426", "427", "428"), !(stryMutAct_9fa48("429") ? text.endsWith(first) : (stryCov_9fa48("429"), text.startsWith(first))))) return stryMutAct_9fa48("430") ? true : (stryCov_9fa48("430"), false);
        let end = first.length;
        for (const piece of rest) {
          if (stryMutAct_9fa48("431")) {
            {}
          } else {
            stryCov_9fa48("431");
            const start = text.indexOf(piece, end);
            if (stryMutAct_9fa48("435") ? start >= 0 : stryMutAct_9fa48("434") ? start <= 0 : stryMutAct_9fa48("433") ? false : stryMutAct_9fa48("432") ? true : (stryCov_9fa48("432", "433", "434", "435"), start < 0)) return stryMutAct_9fa48("436") ? true : (stryCov_9fa48("436"), false);
            end = stryMutAct_9fa48("437") ? start - piece.length : (stryCov_9fa48("437"), start + piece.length);
          }
        }
        return stryMutAct_9fa48("440") ? end + last.length <= text.length || text.endsWith(last) : stryMutAct_9fa48("439") ? false : stryMutAct_9fa48("438") ? true : (stryCov_9fa48("438", "439", "440"), (stryMutAct_9fa48("443") ? end + last.length > text.length : stryMutAct_9fa48("442") ? end + last.length < text.length : stryMutAct_9fa48("441") ? true : (stryCov_9fa48("441", "442", "443"), (stryMutAct_9fa48("444") ? end - last.length : (stryCov_9fa48("444"), end + last.length)) <= text.length)) && (stryMutAct_9fa48("445") ? text.startsWith(last) : (stryCov_9fa48("445"), text.endsWith(last))));
      }
    };
  }
}
const PLAIN = stryMutAct_9fa48("451") ? /^[\p{L}\P{N}@._-]+$/u : stryMutAct_9fa48("450") ? /^[\P{L}\p{N}@._-]+$/u : stryMutAct_9fa48("449") ? /^[^\p{L}\p{N}@._-]+$/u : stryMutAct_9fa48("448") ? /^[\p{L}\p{N}@._-]$/u : stryMutAct_9fa48("447") ? /^[\p{L}\p{N}@._-]+/u : stryMutAct_9fa48("446") ? /[\p{L}\p{N}@._-]+$/u : (stryCov_9fa48("446", "447", "448", "449", "450", "451"), /^[\p{L}\p{N}@._-]+$/u);
const OPERATOR_WORD = stryMutAct_9fa48("453") ? /^(?:AND|OR)/ : stryMutAct_9fa48("452") ? /(?:AND|OR)$/ : (stryCov_9fa48("452", "453"), /^(?:AND|OR)$/);

/** The condition in the grammar: reading it again, with or without implicit wildcards, gives the same. */
export function printCondition(condition: Condition): string {
  if (stryMutAct_9fa48("454")) {
    {}
  } else {
    stryCov_9fa48("454");
    if (stryMutAct_9fa48("456") ? false : stryMutAct_9fa48("455") ? true : (stryCov_9fa48("455", "456"), "or" in condition)) {
      if (stryMutAct_9fa48("458")) {
        {}
      } else {
        stryCov_9fa48("458");
        return condition.or.map(stryMutAct_9fa48("459") ? () => undefined : (stryCov_9fa48("459"), part => "or" in part ? bracketed(part) : printCondition(part))).join(" || ");
      }
    }
    if (stryMutAct_9fa48("463") ? false : stryMutAct_9fa48("462") ? true : (stryCov_9fa48("462", "463"), "and" in condition)) {
      if (stryMutAct_9fa48("465")) {
        {}
      } else {
        stryCov_9fa48("465");
        return condition.and.map(stryMutAct_9fa48("466") ? () => undefined : (stryCov_9fa48("466"), part => (stryMutAct_9fa48("469") ? "like" in part && "not" in part : stryMutAct_9fa48("468") ? false : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468", "469"), "like" in part || "not" in part)) ? printCondition(part) : bracketed(part))).join(" && ");
      }
    }
    if (stryMutAct_9fa48("474") ? false : stryMutAct_9fa48("473") ? true : (stryCov_9fa48("473", "474"), "not" in condition)) {
      if (stryMutAct_9fa48("476")) {
        {}
      } else {
        stryCov_9fa48("476");
        return `!${"like" in condition.not ? printCondition(condition.not) : bracketed(condition.not)}`;
      }
    }
    return condition.like.map(printPiece).join("*");
  }
}
const bracketed = stryMutAct_9fa48("480") ? () => undefined : (stryCov_9fa48("480"), (() => {
  const bracketed = (condition: Condition): string => `(${printCondition(condition)})`;
  return bracketed;
})());
const printPiece = stryMutAct_9fa48("482") ? () => undefined : (stryCov_9fa48("482"), (() => {
  const printPiece = (piece: string): string => (stryMutAct_9fa48("485") ? piece === "" && PLAIN.test(piece) && !OPERATOR_WORD.test(piece) : stryMutAct_9fa48("484") ? false : stryMutAct_9fa48("483") ? true : (stryCov_9fa48("483", "484", "485"), (stryMutAct_9fa48("487") ? piece !== "" : stryMutAct_9fa48("486") ? false : (stryCov_9fa48("486", "487"), piece === "")) || (stryMutAct_9fa48("490") ? PLAIN.test(piece) || !OPERATOR_WORD.test(piece) : stryMutAct_9fa48("489") ? false : (stryCov_9fa48("489", "490"), PLAIN.test(piece) && (stryMutAct_9fa48("491") ? OPERATOR_WORD.test(piece) : (stryCov_9fa48("491"), !OPERATOR_WORD.test(piece))))))) ? piece : `"${piece.replace(stryMutAct_9fa48("493") ? /[^"\\]/g : (stryCov_9fa48("493"), /["\\]/g), "\\$&")}"`;
  return printPiece;
})());