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
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { Condition, Pattern } from "./condition.ts";
import { type ConditionFault, type ConditionOptions, readCondition } from "./grammar.ts";

/** What a condition was understood to be: words to show under the box, and the mistake if there is one. */
export interface ConditionReading {
  readonly text: string;
  readonly fault: ConditionFault | null;
}

/** Says a condition back in words: `contains “a” and does not contain “b”`. */
export function explainCondition(language: Language, text: string, options: ConditionOptions): ConditionReading {
  if (stryMutAct_9fa48("44")) {
    {}
  } else {
    stryCov_9fa48("44");
    const read = readCondition(text, options);
    if (stryMutAct_9fa48("47") ? false : stryMutAct_9fa48("46") ? true : stryMutAct_9fa48("45") ? read.ok : (stryCov_9fa48("45", "46", "47"), !read.ok)) return stryMutAct_9fa48("48") ? {} : (stryCov_9fa48("48"), {
      text: faultText(language, read.error),
      fault: read.error
    });
    const words = (stryMutAct_9fa48("51") ? read.value !== "everything" : stryMutAct_9fa48("50") ? false : stryMutAct_9fa48("49") ? true : (stryCov_9fa48("49", "50", "51"), read.value === "everything")) ? translate(language, "search.everything") : inWords(language, read.value);
    return stryMutAct_9fa48("54") ? {} : (stryCov_9fa48("54"), {
      text: words,
      fault: null
    });
  }
}

/** What is wrong with a condition, for people: they count characters from 1. */
export const faultText = stryMutAct_9fa48("55") ? () => undefined : (stryCov_9fa48("55"), (() => {
  const faultText = (language: Language, {
    code,
    at
  }: ConditionFault): string => translate(language, `search.fault.${code}`, stryMutAct_9fa48("57") ? {} : (stryCov_9fa48("57"), {
    at: stryMutAct_9fa48("58") ? at - 1 : (stryCov_9fa48("58"), at + 1)
  }));
  return faultText;
})());
function inWords(language: Language, condition: Condition): string {
  if (stryMutAct_9fa48("59")) {
    {}
  } else {
    stryCov_9fa48("59");
    if (stryMutAct_9fa48("61") ? false : stryMutAct_9fa48("60") ? true : (stryCov_9fa48("60", "61"), "and" in condition)) return together(language, condition.and, "search.and");
    if (stryMutAct_9fa48("65") ? false : stryMutAct_9fa48("64") ? true : (stryCov_9fa48("64", "65"), "or" in condition)) return together(language, condition.or, "search.or");
    if (stryMutAct_9fa48("69") ? false : stryMutAct_9fa48("68") ? true : (stryCov_9fa48("68", "69"), "like" in condition)) return patternInWords(language, condition.like, stryMutAct_9fa48("71") ? true : (stryCov_9fa48("71"), false));
    const {
      not
    } = condition;
    if (stryMutAct_9fa48("73") ? false : stryMutAct_9fa48("72") ? true : (stryCov_9fa48("72", "73"), "like" in not)) return patternInWords(language, not.like, stryMutAct_9fa48("75") ? false : (stryCov_9fa48("75"), true));
    return translate(language, "search.not", stryMutAct_9fa48("77") ? {} : (stryCov_9fa48("77"), {
      condition: inWords(language, not)
    }));
  }
}
function together(language: Language, parts: readonly Condition[], joint: "search.and" | "search.or"): string {
  if (stryMutAct_9fa48("78")) {
    {}
  } else {
    stryCov_9fa48("78");
    const texts = parts.map(part => {
      if (stryMutAct_9fa48("79")) {
        {}
      } else {
        stryCov_9fa48("79");
        const text = inWords(language, part);
        return (stryMutAct_9fa48("82") ? "and" in part && "or" in part : stryMutAct_9fa48("81") ? false : stryMutAct_9fa48("80") ? true : (stryCov_9fa48("80", "81", "82"), "and" in part || "or" in part)) ? `(${text})` : text;
      }
    });
    return texts.join(` ${translate(language, joint)} `);
  }
}
function patternInWords(language: Language, pattern: Pattern, isNegated: boolean): string {
  if (stryMutAct_9fa48("87")) {
    {}
  } else {
    stryCov_9fa48("87");
    const key = `search.${isNegated ? "not-" : ""}${shapeOf(pattern)}` as const;
    const isSimple = stryMutAct_9fa48("90") ? pattern.filter(piece => piece !== "").length !== 1 : stryMutAct_9fa48("89") ? false : stryMutAct_9fa48("88") ? true : (stryCov_9fa48("88", "89", "90"), (stryMutAct_9fa48("91") ? pattern.length : (stryCov_9fa48("91"), pattern.filter(stryMutAct_9fa48("92") ? () => undefined : (stryCov_9fa48("92"), piece => stryMutAct_9fa48("95") ? piece === "" : stryMutAct_9fa48("94") ? false : stryMutAct_9fa48("93") ? true : (stryCov_9fa48("93", "94", "95"), piece !== ""))).length)) === 1);
    return translate(language, key, stryMutAct_9fa48("97") ? {} : (stryCov_9fa48("97"), {
      text: isSimple ? pattern.join("") : pattern.join("*")
    }));
  }
}
function shapeOf(pattern: Pattern): "is" | "contains" | "begins" | "ends" | "like" {
  if (stryMutAct_9fa48("100")) {
    {}
  } else {
    stryCov_9fa48("100");
    if (stryMutAct_9fa48("103") ? pattern.length !== 1 : stryMutAct_9fa48("102") ? false : stryMutAct_9fa48("101") ? true : (stryCov_9fa48("101", "102", "103"), pattern.length === 1)) return "is";
    const [first, last] = stryMutAct_9fa48("105") ? [] : (stryCov_9fa48("105"), [pattern[0], pattern.at(stryMutAct_9fa48("106") ? +1 : (stryCov_9fa48("106"), -1))]);
    if (stryMutAct_9fa48("109") ? pattern.length === 3 && first === "" || last === "" : stryMutAct_9fa48("108") ? false : stryMutAct_9fa48("107") ? true : (stryCov_9fa48("107", "108", "109"), (stryMutAct_9fa48("111") ? pattern.length === 3 || first === "" : stryMutAct_9fa48("110") ? true : (stryCov_9fa48("110", "111"), (stryMutAct_9fa48("113") ? pattern.length !== 3 : stryMutAct_9fa48("112") ? true : (stryCov_9fa48("112", "113"), pattern.length === 3)) && (stryMutAct_9fa48("115") ? first !== "" : stryMutAct_9fa48("114") ? true : (stryCov_9fa48("114", "115"), first === "")))) && (stryMutAct_9fa48("118") ? last !== "" : stryMutAct_9fa48("117") ? true : (stryCov_9fa48("117", "118"), last === "")))) return "contains";
    if (stryMutAct_9fa48("124") ? pattern.length <= 2 : stryMutAct_9fa48("123") ? pattern.length >= 2 : stryMutAct_9fa48("122") ? false : stryMutAct_9fa48("121") ? true : (stryCov_9fa48("121", "122", "123", "124"), pattern.length > 2)) return "like";
    return (stryMutAct_9fa48("128") ? last !== "" : stryMutAct_9fa48("127") ? false : stryMutAct_9fa48("126") ? true : (stryCov_9fa48("126", "127", "128"), last === "")) ? "begins" : (stryMutAct_9fa48("133") ? first !== "" : stryMutAct_9fa48("132") ? false : stryMutAct_9fa48("131") ? true : (stryCov_9fa48("131", "132", "133"), first === "")) ? "ends" : "like";
  }
}