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
  readonly code: "condition.unclosed_bracket" | "condition.unopened_bracket" | "condition.mixed_operators" | "condition.too_deep" | "condition.too_many_words";
  readonly at: number;
}

/** The condition to search with: what cannot be read finds nothing, what asks for nothing restricts nothing. */
export function parseCondition(text: string, options: ConditionOptions): Condition | "nothing" | "everything" {
  if (stryMutAct_9fa48("558")) {
    {}
  } else {
    stryCov_9fa48("558");
    const read = readCondition(text, options);
    return read.ok ? read.value : "nothing";
  }
}

/** Reads a condition, or says where it cannot be read. In time proportional to its length. */
export function readCondition(text: string, options: ConditionOptions): Result<Condition | "everything", ConditionFault> {
  if (stryMutAct_9fa48("560")) {
    {}
  } else {
    stryCov_9fa48("560");
    const reader = new Reader(options);
    for (const token of tokensOf(text)) {
      if (stryMutAct_9fa48("561")) {
        {}
      } else {
        stryCov_9fa48("561");
        const fault = (stryMutAct_9fa48("564") ? token.kind !== "word" : stryMutAct_9fa48("563") ? false : stryMutAct_9fa48("562") ? true : (stryCov_9fa48("562", "563", "564"), token.kind === "word")) ? reader.word(token.pattern, token.at) : reader.sign(token.kind, token.at);
        if (stryMutAct_9fa48("567") ? false : stryMutAct_9fa48("566") ? true : (stryCov_9fa48("566", "567"), fault)) return fail(fault);
      }
    }
    return reader.end();
  }
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
const levelAt = stryMutAct_9fa48("568") ? () => undefined : (stryCov_9fa48("568"), (() => {
  const levelAt = (openedAt: number, isNegated: boolean): Level => stryMutAct_9fa48("569") ? {} : (stryCov_9fa48("569"), {
    openedAt,
    isNegated,
    alternatives: stryMutAct_9fa48("570") ? [] : (stryCov_9fa48("570"), [stryMutAct_9fa48("571") ? ["Stryker was here"] : (stryCov_9fa48("571"), [])]),
    operator: null,
    negatesNext: stryMutAct_9fa48("572") ? true : (stryCov_9fa48("572"), false)
  });
  return levelAt;
})());
class Reader {
  readonly #options: ConditionOptions;
  readonly #outer: Level[] = stryMutAct_9fa48("573") ? ["Stryker was here"] : (stryCov_9fa48("573"), []);
  #level = levelAt(0, stryMutAct_9fa48("574") ? true : (stryCov_9fa48("574"), false));
  #words = 0;
  constructor(options: ConditionOptions) {
    if (stryMutAct_9fa48("575")) {
      {}
    } else {
      stryCov_9fa48("575");
      this.#options = options;
    }
  }
  word(pattern: Pattern, at: number): ConditionFault | null {
    if (stryMutAct_9fa48("576")) {
      {}
    } else {
      stryCov_9fa48("576");
      stryMutAct_9fa48("577") ? this.#words -= 1 : (stryCov_9fa48("577"), this.#words += 1);
      if (stryMutAct_9fa48("581") ? this.#words <= MAX_WORDS : stryMutAct_9fa48("580") ? this.#words >= MAX_WORDS : stryMutAct_9fa48("579") ? false : stryMutAct_9fa48("578") ? true : (stryCov_9fa48("578", "579", "580", "581"), this.#words > MAX_WORDS)) return stryMutAct_9fa48("582") ? {} : (stryCov_9fa48("582"), {
        code: "condition.too_many_words",
        at
      });
      this.#operand(stryMutAct_9fa48("585") ? {} : (stryCov_9fa48("585"), {
        like: this.#options.implicitWildcards ? insideOthers(pattern) : pattern
      }));
      return null;
    }
  }
  sign(kind: "open" | "close" | "and" | "or" | "not", at: number): ConditionFault | null {
    if (stryMutAct_9fa48("586")) {
      {}
    } else {
      stryCov_9fa48("586");
      const level = this.#level;
      if (stryMutAct_9fa48("589") ? kind !== "open" : stryMutAct_9fa48("588") ? false : stryMutAct_9fa48("587") ? true : (stryCov_9fa48("587", "588", "589"), kind === "open")) return this.#open(at);
      if (stryMutAct_9fa48("593") ? kind !== "close" : stryMutAct_9fa48("592") ? false : stryMutAct_9fa48("591") ? true : (stryCov_9fa48("591", "592", "593"), kind === "close")) return this.#close(at);
      // A `!` with nothing after it means nothing; one repeated means the same.
      level.negatesNext = stryMutAct_9fa48("597") ? kind !== "not" : stryMutAct_9fa48("596") ? false : stryMutAct_9fa48("595") ? true : (stryCov_9fa48("595", "596", "597"), kind === "not");
      if (stryMutAct_9fa48("601") ? kind !== "not" : stryMutAct_9fa48("600") ? false : stryMutAct_9fa48("599") ? true : (stryCov_9fa48("599", "600", "601"), kind === "not")) return null;
      if (stryMutAct_9fa48("605") ? level.operator !== null || level.operator !== kind : stryMutAct_9fa48("604") ? false : stryMutAct_9fa48("603") ? true : (stryCov_9fa48("603", "604", "605"), (stryMutAct_9fa48("607") ? level.operator === null : stryMutAct_9fa48("606") ? true : (stryCov_9fa48("606", "607"), level.operator !== null)) && (stryMutAct_9fa48("609") ? level.operator === kind : stryMutAct_9fa48("608") ? true : (stryCov_9fa48("608", "609"), level.operator !== kind)))) return stryMutAct_9fa48("610") ? {} : (stryCov_9fa48("610"), {
        code: "condition.mixed_operators",
        at
      });
      level.operator = kind;
      return null;
    }
  }
  end(): Result<Condition | "everything", ConditionFault> {
    if (stryMutAct_9fa48("612")) {
      {}
    } else {
      stryCov_9fa48("612");
      if (stryMutAct_9fa48("616") ? this.#outer.length <= 0 : stryMutAct_9fa48("615") ? this.#outer.length >= 0 : stryMutAct_9fa48("614") ? false : stryMutAct_9fa48("613") ? true : (stryCov_9fa48("613", "614", "615", "616"), this.#outer.length > 0)) return fail(stryMutAct_9fa48("617") ? {} : (stryCov_9fa48("617"), {
        code: "condition.unclosed_bracket",
        at: this.#level.openedAt
      }));
      const whole = conditionOf(this.#level);
      return ok((stryMutAct_9fa48("621") ? whole === null && asksForNothing(whole) : stryMutAct_9fa48("620") ? false : stryMutAct_9fa48("619") ? true : (stryCov_9fa48("619", "620", "621"), (stryMutAct_9fa48("623") ? whole !== null : stryMutAct_9fa48("622") ? false : (stryCov_9fa48("622", "623"), whole === null)) || asksForNothing(whole))) ? "everything" : whole);
    }
  }
  #open(at: number): ConditionFault | null {
    if (stryMutAct_9fa48("625")) {
      {}
    } else {
      stryCov_9fa48("625");
      if (stryMutAct_9fa48("629") ? this.#outer.length < MAX_DEPTH : stryMutAct_9fa48("628") ? this.#outer.length > MAX_DEPTH : stryMutAct_9fa48("627") ? false : stryMutAct_9fa48("626") ? true : (stryCov_9fa48("626", "627", "628", "629"), this.#outer.length >= MAX_DEPTH)) return stryMutAct_9fa48("630") ? {} : (stryCov_9fa48("630"), {
        code: "condition.too_deep",
        at
      });
      const isNegated = this.#level.negatesNext;
      this.#level.negatesNext = stryMutAct_9fa48("632") ? true : (stryCov_9fa48("632"), false);
      if (stryMutAct_9fa48("633")) {
        ;
      } else {
        stryCov_9fa48("633");
        this.#outer.push(this.#level);
      }
      this.#level = levelAt(at, isNegated);
      return null;
    }
  }
  #close(at: number): ConditionFault | null {
    if (stryMutAct_9fa48("634")) {
      {}
    } else {
      stryCov_9fa48("634");
      const outer = this.#outer.pop();
      if (stryMutAct_9fa48("637") ? false : stryMutAct_9fa48("636") ? true : stryMutAct_9fa48("635") ? outer : (stryCov_9fa48("635", "636", "637"), !outer)) return stryMutAct_9fa48("638") ? {} : (stryCov_9fa48("638"), {
        code: "condition.unopened_bracket",
        at
      });
      const inner = conditionOf(this.#level);
      const {
        isNegated
      } = this.#level;
      this.#level = outer;
      if (stryMutAct_9fa48("641") ? false : stryMutAct_9fa48("640") ? true : (stryCov_9fa48("640", "641"), inner)) this.#operand(isNegated ? stryMutAct_9fa48("643") ? {} : (stryCov_9fa48("643"), {
        not: inner
      }) : inner);
      return null;
    }
  }
  #operand(condition: Condition): void {
    if (stryMutAct_9fa48("644")) {
      {}
    } else {
      stryCov_9fa48("644");
      const level = this.#level;
      const together = stryMutAct_9fa48("645") ? level.alternatives.at(-1) && [] : (stryCov_9fa48("645"), level.alternatives.at(stryMutAct_9fa48("646") ? +1 : (stryCov_9fa48("646"), -1)) ?? (stryMutAct_9fa48("647") ? ["Stryker was here"] : (stryCov_9fa48("647"), [])));
      const operand = level.negatesNext ? stryMutAct_9fa48("648") ? {} : (stryCov_9fa48("648"), {
        not: condition
      }) : condition;
      if (stryMutAct_9fa48("651") ? level.operator === "or" || together.length > 0 : stryMutAct_9fa48("650") ? false : stryMutAct_9fa48("649") ? true : (stryCov_9fa48("649", "650", "651"), (stryMutAct_9fa48("653") ? level.operator !== "or" : stryMutAct_9fa48("652") ? true : (stryCov_9fa48("652", "653"), level.operator === "or")) && (stryMutAct_9fa48("657") ? together.length <= 0 : stryMutAct_9fa48("656") ? together.length >= 0 : stryMutAct_9fa48("655") ? true : (stryCov_9fa48("655", "656", "657"), together.length > 0)))) level.alternatives.push(stryMutAct_9fa48("659") ? [] : (stryCov_9fa48("659"), [operand]));else if (stryMutAct_9fa48("660")) {
        ;
      } else {
        stryCov_9fa48("660");
        together.push(operand);
      }
      level.operator = null;
      level.negatesNext = stryMutAct_9fa48("661") ? true : (stryCov_9fa48("661"), false);
    }
  }
}
function conditionOf({
  alternatives
}: Level): Condition | null {
  if (stryMutAct_9fa48("662")) {
    {}
  } else {
    stryCov_9fa48("662");
    const parts = alternatives.flatMap((together): Condition[] => {
      if (stryMutAct_9fa48("663")) {
        {}
      } else {
        stryCov_9fa48("663");
        const [first, ...more] = together;
        if (stryMutAct_9fa48("666") ? false : stryMutAct_9fa48("665") ? true : stryMutAct_9fa48("664") ? first : (stryCov_9fa48("664", "665", "666"), !first)) return stryMutAct_9fa48("667") ? ["Stryker was here"] : (stryCov_9fa48("667"), []);
        return stryMutAct_9fa48("668") ? [] : (stryCov_9fa48("668"), [(stryMutAct_9fa48("671") ? more.length !== 0 : stryMutAct_9fa48("670") ? false : stryMutAct_9fa48("669") ? true : (stryCov_9fa48("669", "670", "671"), more.length === 0)) ? first : stryMutAct_9fa48("672") ? {} : (stryCov_9fa48("672"), {
          and: together
        })]);
      }
    });
    const [only, ...others] = parts;
    return (stryMutAct_9fa48("675") ? only === undefined && others.length === 0 : stryMutAct_9fa48("674") ? false : stryMutAct_9fa48("673") ? true : (stryCov_9fa48("673", "674", "675"), (stryMutAct_9fa48("677") ? only !== undefined : stryMutAct_9fa48("676") ? false : (stryCov_9fa48("676", "677"), only === undefined)) || (stryMutAct_9fa48("679") ? others.length !== 0 : stryMutAct_9fa48("678") ? false : (stryCov_9fa48("678", "679"), others.length === 0)))) ? stryMutAct_9fa48("680") ? only && null : (stryCov_9fa48("680"), only ?? null) : stryMutAct_9fa48("681") ? {} : (stryCov_9fa48("681"), {
      or: parts
    });
  }
}
const asksForNothing = stryMutAct_9fa48("682") ? () => undefined : (stryCov_9fa48("682"), (() => {
  const asksForNothing = (condition: Condition): boolean => stryMutAct_9fa48("685") ? "like" in condition && condition.like.length > 1 || condition.like.join("") === "" : stryMutAct_9fa48("684") ? false : stryMutAct_9fa48("683") ? true : (stryCov_9fa48("683", "684", "685"), (stryMutAct_9fa48("687") ? "like" in condition || condition.like.length > 1 : stryMutAct_9fa48("686") ? true : (stryCov_9fa48("686", "687"), "like" in condition && (stryMutAct_9fa48("691") ? condition.like.length <= 1 : stryMutAct_9fa48("690") ? condition.like.length >= 1 : stryMutAct_9fa48("689") ? true : (stryCov_9fa48("689", "690", "691"), condition.like.length > 1)))) && (stryMutAct_9fa48("693") ? condition.like.join("") !== "" : stryMutAct_9fa48("692") ? true : (stryCov_9fa48("692", "693"), condition.like.join("") === "")));
  return asksForNothing;
})());

/** The pattern with a wildcard on both ends. */
function insideOthers(pattern: Pattern): Pattern {
  if (stryMutAct_9fa48("696")) {
    {}
  } else {
    stryCov_9fa48("696");
    const starts = stryMutAct_9fa48("699") ? pattern[0] !== "" && pattern.length === 1 : stryMutAct_9fa48("698") ? false : stryMutAct_9fa48("697") ? true : (stryCov_9fa48("697", "698", "699"), (stryMutAct_9fa48("701") ? pattern[0] === "" : stryMutAct_9fa48("700") ? false : (stryCov_9fa48("700", "701"), pattern[0] !== "")) || (stryMutAct_9fa48("704") ? pattern.length !== 1 : stryMutAct_9fa48("703") ? false : (stryCov_9fa48("703", "704"), pattern.length === 1)));
    const ends = stryMutAct_9fa48("707") ? pattern.at(-1) !== "" && pattern.length === 1 && pattern[0] !== "" : stryMutAct_9fa48("706") ? false : stryMutAct_9fa48("705") ? true : (stryCov_9fa48("705", "706", "707"), (stryMutAct_9fa48("709") ? pattern.at(-1) === "" : stryMutAct_9fa48("708") ? false : (stryCov_9fa48("708", "709"), pattern.at(stryMutAct_9fa48("710") ? +1 : (stryCov_9fa48("710"), -1)) !== "")) || (stryMutAct_9fa48("713") ? pattern.length === 1 || pattern[0] !== "" : stryMutAct_9fa48("712") ? false : (stryCov_9fa48("712", "713"), (stryMutAct_9fa48("715") ? pattern.length !== 1 : stryMutAct_9fa48("714") ? true : (stryCov_9fa48("714", "715"), pattern.length === 1)) && (stryMutAct_9fa48("717") ? pattern[0] === "" : stryMutAct_9fa48("716") ? true : (stryCov_9fa48("716", "717"), pattern[0] !== "")))));
    const begun: Pattern = starts ? stryMutAct_9fa48("719") ? [] : (stryCov_9fa48("719"), ["", ...pattern]) : pattern;
    return ends ? stryMutAct_9fa48("721") ? [] : (stryCov_9fa48("721"), [...begun, ""]) : begun;
  }
}