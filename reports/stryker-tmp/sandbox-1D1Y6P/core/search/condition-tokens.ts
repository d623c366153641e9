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
import type { Pattern } from "./condition.ts";

/** A part of a condition as written. `at` counts UTF-16 units from 0, as input boxes do. */
export type Token = {
  readonly kind: "open" | "close" | "and" | "or" | "not";
  readonly at: number;
} | {
  readonly kind: "word";
  readonly at: number;
  readonly pattern: Pattern;
};

/** What a backslash makes ordinary; before anything else the backslash itself is. */
const ESCAPABLE = stryMutAct_9fa48("138") ? /[!*&|()"+\\\S]/ : stryMutAct_9fa48("137") ? /[^!*&|()"+\\\s]/ : (stryCov_9fa48("137", "138"), /[!*&|()"+\\\s]/);
const BLANK = stryMutAct_9fa48("139") ? /\S/ : (stryCov_9fa48("139"), /\s/);
const DELIMITER = stryMutAct_9fa48("141") ? /[\S()]/ : stryMutAct_9fa48("140") ? /[^\s()]/ : (stryCov_9fa48("140", "141"), /[\s()]/);

/** Cuts a condition into tokens, in one pass (reference/otrs-behaviour §8). Every text has tokens. */
export function tokensOf(text: string): readonly Token[] {
  if (stryMutAct_9fa48("142")) {
    {}
  } else {
    stryCov_9fa48("142");
    return new Scanner(text).tokens();
  }
}
class Scanner {
  readonly #text: string;
  readonly #tokens: Token[] = stryMutAct_9fa48("143") ? ["Stryker was here"] : (stryCov_9fa48("143"), []);
  #at = 0;
  /** From here on no quote closes any more: what looks like one is ordinary. */
  #lastQuote = Number.POSITIVE_INFINITY;
  constructor(text: string) {
    if (stryMutAct_9fa48("144")) {
      {}
    } else {
      stryCov_9fa48("144");
      this.#text = text;
    }
  }
  tokens(): readonly Token[] {
    if (stryMutAct_9fa48("145")) {
      {}
    } else {
      stryCov_9fa48("145");
      while (stryMutAct_9fa48("148") ? this.#at >= this.#text.length : stryMutAct_9fa48("147") ? this.#at <= this.#text.length : stryMutAct_9fa48("146") ? false : (stryCov_9fa48("146", "147", "148"), this.#at < this.#text.length)) if (stryMutAct_9fa48("149")) {
        ;
      } else {
        stryCov_9fa48("149");
        this.#next();
      }
      return this.#tokens;
    }
  }
  #next(): void {
    if (stryMutAct_9fa48("150")) {
      {}
    } else {
      stryCov_9fa48("150");
      const at = this.#at;
      const char = stryMutAct_9fa48("151") ? this.#text : (stryCov_9fa48("151"), this.#text.charAt(at));
      const operator = this.#operatorAt(at);
      if (stryMutAct_9fa48("153") ? false : stryMutAct_9fa48("152") ? true : (stryCov_9fa48("152", "153"), BLANK.test(char))) stryMutAct_9fa48("154") ? this.#at -= 1 : (stryCov_9fa48("154"), this.#at += 1);else if (stryMutAct_9fa48("156") ? false : stryMutAct_9fa48("155") ? true : (stryCov_9fa48("155", "156"), operator)) {
        if (stryMutAct_9fa48("157")) {
          ;
        } else {
          stryCov_9fa48("157");
          this.#push(operator.kind, operator.length);
        }
      } else if (stryMutAct_9fa48("160") ? char !== "(" : stryMutAct_9fa48("159") ? false : stryMutAct_9fa48("158") ? true : (stryCov_9fa48("158", "159", "160"), char === "(")) {
        if (stryMutAct_9fa48("162")) {
          ;
        } else {
          stryCov_9fa48("162");
          this.#push("open", 1);
        }
      } else if (stryMutAct_9fa48("166") ? char !== ")" : stryMutAct_9fa48("165") ? false : stryMutAct_9fa48("164") ? true : (stryCov_9fa48("164", "165", "166"), char === ")")) {
        if (stryMutAct_9fa48("168")) {
          ;
        } else {
          stryCov_9fa48("168");
          this.#push("close", 1);
        }
      } else if (stryMutAct_9fa48("172") ? char !== "!" : stryMutAct_9fa48("171") ? false : stryMutAct_9fa48("170") ? true : (stryCov_9fa48("170", "171", "172"), char === "!")) {
        if (stryMutAct_9fa48("174")) {
          ;
        } else {
          stryCov_9fa48("174");
          this.#push("not", 1);
        }
      } else if (stryMutAct_9fa48("176")) {
        ;
      } else {
        stryCov_9fa48("176");
        this.#word();
      }
    }
  }
  #push(kind: "open" | "close" | "and" | "or" | "not", length: number): void {
    if (stryMutAct_9fa48("177")) {
      {}
    } else {
      stryCov_9fa48("177");
      this.#tokens.push(stryMutAct_9fa48("179") ? {} : (stryCov_9fa48("179"), {
        kind,
        at: this.#at
      }));
      stryMutAct_9fa48("180") ? this.#at -= length : (stryCov_9fa48("180"), this.#at += length);
    }
  }
  #operatorAt(at: number): {
    readonly kind: "and" | "or";
    readonly length: number;
  } | null {
    if (stryMutAct_9fa48("181")) {
      {}
    } else {
      stryCov_9fa48("181");
      const text = this.#text;
      if (stryMutAct_9fa48("184") ? text[at] !== "+" : stryMutAct_9fa48("183") ? false : stryMutAct_9fa48("182") ? true : (stryCov_9fa48("182", "183", "184"), text[at] === "+")) return stryMutAct_9fa48("186") ? {} : (stryCov_9fa48("186"), {
        kind: "and",
        length: 1
      });
      if (stryMutAct_9fa48("190") ? text.endsWith("&&", at) : stryMutAct_9fa48("189") ? false : stryMutAct_9fa48("188") ? true : (stryCov_9fa48("188", "189", "190"), text.startsWith("&&", at))) return stryMutAct_9fa48("192") ? {} : (stryCov_9fa48("192"), {
        kind: "and",
        length: 2
      });
      if (stryMutAct_9fa48("196") ? text.endsWith("||", at) : stryMutAct_9fa48("195") ? false : stryMutAct_9fa48("194") ? true : (stryCov_9fa48("194", "195", "196"), text.startsWith("||", at))) return stryMutAct_9fa48("198") ? {} : (stryCov_9fa48("198"), {
        kind: "or",
        length: 2
      });
      if (stryMutAct_9fa48("201") ? false : stryMutAct_9fa48("200") ? true : (stryCov_9fa48("200", "201"), this.#standsAlone("AND", at))) return stryMutAct_9fa48("203") ? {} : (stryCov_9fa48("203"), {
        kind: "and",
        length: 3
      });
      return this.#standsAlone("OR", at) ? stryMutAct_9fa48("206") ? {} : (stryCov_9fa48("206"), {
        kind: "or",
        length: 2
      }) : null;
    }
  }

  /** `AND` is an operator between blanks or brackets, not as part of something else. */
  #standsAlone(word: string, at: number): boolean {
    if (stryMutAct_9fa48("208")) {
      {}
    } else {
      stryCov_9fa48("208");
      const text = this.#text;
      if (stryMutAct_9fa48("211") ? false : stryMutAct_9fa48("210") ? true : stryMutAct_9fa48("209") ? text.startsWith(word, at) : (stryCov_9fa48("209", "210", "211"), !(stryMutAct_9fa48("212") ? text.endsWith(word, at) : (stryCov_9fa48("212"), text.startsWith(word, at))))) return stryMutAct_9fa48("213") ? true : (stryCov_9fa48("213"), false);
      const end = stryMutAct_9fa48("214") ? at - word.length : (stryCov_9fa48("214"), at + word.length);
      return stryMutAct_9fa48("217") ? at === 0 || DELIMITER.test(text.charAt(at - 1)) || end === text.length || DELIMITER.test(text.charAt(end)) : stryMutAct_9fa48("216") ? false : stryMutAct_9fa48("215") ? true : (stryCov_9fa48("215", "216", "217"), (stryMutAct_9fa48("219") ? at === 0 && DELIMITER.test(text.charAt(at - 1)) : stryMutAct_9fa48("218") ? true : (stryCov_9fa48("218", "219"), (stryMutAct_9fa48("221") ? at !== 0 : stryMutAct_9fa48("220") ? false : (stryCov_9fa48("220", "221"), at === 0)) || DELIMITER.test(stryMutAct_9fa48("222") ? text : (stryCov_9fa48("222"), text.charAt(stryMutAct_9fa48("223") ? at + 1 : (stryCov_9fa48("223"), at - 1)))))) && (stryMutAct_9fa48("225") ? end === text.length && DELIMITER.test(text.charAt(end)) : stryMutAct_9fa48("224") ? true : (stryCov_9fa48("224", "225"), (stryMutAct_9fa48("227") ? end !== text.length : stryMutAct_9fa48("226") ? false : (stryCov_9fa48("226", "227"), end === text.length)) || DELIMITER.test(stryMutAct_9fa48("228") ? text : (stryCov_9fa48("228"), text.charAt(end))))));
    }
  }
  #word(): void {
    if (stryMutAct_9fa48("229")) {
      {}
    } else {
      stryCov_9fa48("229");
      const start = this.#at;
      const pieces: [string, ...string[]] = stryMutAct_9fa48("230") ? [] : (stryCov_9fa48("230"), [""]);
      let isNegated = stryMutAct_9fa48("232") ? true : (stryCov_9fa48("232"), false);
      let isWild = stryMutAct_9fa48("233") ? false : (stryCov_9fa48("233"), true);
      for (let ended = stryMutAct_9fa48("234") ? true : (stryCov_9fa48("234"), false); stryMutAct_9fa48("236") ? this.#at < this.#text.length || !ended : stryMutAct_9fa48("235") ? false : (stryCov_9fa48("235", "236"), (stryMutAct_9fa48("239") ? this.#at >= this.#text.length : stryMutAct_9fa48("238") ? this.#at <= this.#text.length : stryMutAct_9fa48("237") ? true : (stryCov_9fa48("237", "238", "239"), this.#at < this.#text.length)) && (stryMutAct_9fa48("240") ? ended : (stryCov_9fa48("240"), !ended)));) {
        if (stryMutAct_9fa48("241")) {
          {}
        } else {
          stryCov_9fa48("241");
          const char = stryMutAct_9fa48("242") ? this.#text : (stryCov_9fa48("242"), this.#text.charAt(this.#at));
          if (stryMutAct_9fa48("245") ? char !== "*" : stryMutAct_9fa48("244") ? false : stryMutAct_9fa48("243") ? true : (stryCov_9fa48("243", "244", "245"), char === "*")) {
            if (stryMutAct_9fa48("247")) {
              {}
            } else {
              stryCov_9fa48("247");
              // Two wildcards are one.
              if (stryMutAct_9fa48("250") ? pieces.length === 1 && pieces.at(-1) !== "" : stryMutAct_9fa48("249") ? false : stryMutAct_9fa48("248") ? true : (stryCov_9fa48("248", "249", "250"), (stryMutAct_9fa48("252") ? pieces.length !== 1 : stryMutAct_9fa48("251") ? false : (stryCov_9fa48("251", "252"), pieces.length === 1)) || (stryMutAct_9fa48("254") ? pieces.at(-1) === "" : stryMutAct_9fa48("253") ? false : (stryCov_9fa48("253", "254"), pieces.at(stryMutAct_9fa48("255") ? +1 : (stryCov_9fa48("255"), -1)) !== "")))) if (stryMutAct_9fa48("257")) {
                ;
              } else {
                stryCov_9fa48("257");
                pieces.push("");
              }
              stryMutAct_9fa48("259") ? this.#at -= 1 : (stryCov_9fa48("259"), this.#at += 1);
            }
          } else if (stryMutAct_9fa48("262") ? char === "!" || isWild : stryMutAct_9fa48("261") ? false : stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260", "261", "262"), (stryMutAct_9fa48("264") ? char !== "!" : stryMutAct_9fa48("263") ? true : (stryCov_9fa48("263", "264"), char === "!")) && isWild)) {
            if (stryMutAct_9fa48("266")) {
              {}
            } else {
              stryCov_9fa48("266");
              // The incumbent's forms write wildcards before what was typed: `*!word` means `!*word`.
              isNegated = stryMutAct_9fa48("267") ? false : (stryCov_9fa48("267"), true);
              stryMutAct_9fa48("268") ? this.#at -= 1 : (stryCov_9fa48("268"), this.#at += 1);
            }
          } else if (stryMutAct_9fa48("270") ? false : stryMutAct_9fa48("269") ? true : (stryCov_9fa48("269", "270"), this.#endsWord(char))) {
            if (stryMutAct_9fa48("271")) {
              {}
            } else {
              stryCov_9fa48("271");
              ended = stryMutAct_9fa48("272") ? false : (stryCov_9fa48("272"), true);
            }
          } else {
            if (stryMutAct_9fa48("273")) {
              {}
            } else {
              stryCov_9fa48("273");
              stryMutAct_9fa48("274") ? pieces[pieces.length - 1] -= this.#literal(char) : (stryCov_9fa48("274"), pieces[stryMutAct_9fa48("275") ? pieces.length + 1 : (stryCov_9fa48("275"), pieces.length - 1)] += this.#literal(char));
              isWild = stryMutAct_9fa48("276") ? true : (stryCov_9fa48("276"), false);
            }
          }
        }
      }
      if (stryMutAct_9fa48("278") ? false : stryMutAct_9fa48("277") ? true : (stryCov_9fa48("277", "278"), isNegated)) this.#tokens.push(stryMutAct_9fa48("280") ? {} : (stryCov_9fa48("280"), {
        kind: "not",
        at: start
      }));
      // `""` asks for nothing.
      if (stryMutAct_9fa48("284") ? pieces.length > 1 && pieces[0] !== "" : stryMutAct_9fa48("283") ? false : stryMutAct_9fa48("282") ? true : (stryCov_9fa48("282", "283", "284"), (stryMutAct_9fa48("287") ? pieces.length <= 1 : stryMutAct_9fa48("286") ? pieces.length >= 1 : stryMutAct_9fa48("285") ? false : (stryCov_9fa48("285", "286", "287"), pieces.length > 1)) || (stryMutAct_9fa48("289") ? pieces[0] === "" : stryMutAct_9fa48("288") ? false : (stryCov_9fa48("288", "289"), pieces[0] !== "")))) {
        if (stryMutAct_9fa48("291")) {
          {}
        } else {
          stryCov_9fa48("291");
          this.#tokens.push(stryMutAct_9fa48("293") ? {} : (stryCov_9fa48("293"), {
            kind: "word",
            at: start,
            pattern: pieces
          }));
        }
      }
    }
  }
  #endsWord(char: string): boolean {
    if (stryMutAct_9fa48("295")) {
      {}
    } else {
      stryCov_9fa48("295");
      if (stryMutAct_9fa48("298") ? DELIMITER.test(char) && char === "+" : stryMutAct_9fa48("297") ? false : stryMutAct_9fa48("296") ? true : (stryCov_9fa48("296", "297", "298"), DELIMITER.test(char) || (stryMutAct_9fa48("300") ? char !== "+" : stryMutAct_9fa48("299") ? false : (stryCov_9fa48("299", "300"), char === "+")))) return stryMutAct_9fa48("302") ? false : (stryCov_9fa48("302"), true);
      return stryMutAct_9fa48("305") ? char === "&" || char === "|" || this.#text[this.#at + 1] === char : stryMutAct_9fa48("304") ? false : stryMutAct_9fa48("303") ? true : (stryCov_9fa48("303", "304", "305"), (stryMutAct_9fa48("307") ? char === "&" && char === "|" : stryMutAct_9fa48("306") ? true : (stryCov_9fa48("306", "307"), (stryMutAct_9fa48("309") ? char !== "&" : stryMutAct_9fa48("308") ? false : (stryCov_9fa48("308", "309"), char === "&")) || (stryMutAct_9fa48("312") ? char !== "|" : stryMutAct_9fa48("311") ? false : (stryCov_9fa48("311", "312"), char === "|")))) && (stryMutAct_9fa48("315") ? this.#text[this.#at + 1] !== char : stryMutAct_9fa48("314") ? true : (stryCov_9fa48("314", "315"), this.#text[stryMutAct_9fa48("316") ? this.#at - 1 : (stryCov_9fa48("316"), this.#at + 1)] === char)));
    }
  }

  /** The ordinary text at the position: a phrase, an escaped character, or the character itself. */
  #literal(char: string): string {
    if (stryMutAct_9fa48("317")) {
      {}
    } else {
      stryCov_9fa48("317");
      const next = this.#text[stryMutAct_9fa48("318") ? this.#at - 1 : (stryCov_9fa48("318"), this.#at + 1)];
      if (stryMutAct_9fa48("321") ? char === "\\" && next !== undefined || ESCAPABLE.test(next) : stryMutAct_9fa48("320") ? false : stryMutAct_9fa48("319") ? true : (stryCov_9fa48("319", "320", "321"), (stryMutAct_9fa48("323") ? char === "\\" || next !== undefined : stryMutAct_9fa48("322") ? true : (stryCov_9fa48("322", "323"), (stryMutAct_9fa48("325") ? char !== "\\" : stryMutAct_9fa48("324") ? true : (stryCov_9fa48("324", "325"), char === "\\")) && (stryMutAct_9fa48("328") ? next === undefined : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328"), next !== undefined)))) && ESCAPABLE.test(next))) {
        if (stryMutAct_9fa48("329")) {
          {}
        } else {
          stryCov_9fa48("329");
          stryMutAct_9fa48("330") ? this.#at -= 2 : (stryCov_9fa48("330"), this.#at += 2);
          return next;
        }
      }
      if (stryMutAct_9fa48("333") ? char === '"' || this.#at < this.#lastQuote : stryMutAct_9fa48("332") ? false : stryMutAct_9fa48("331") ? true : (stryCov_9fa48("331", "332", "333"), (stryMutAct_9fa48("335") ? char !== '"' : stryMutAct_9fa48("334") ? true : (stryCov_9fa48("334", "335"), char === '"')) && (stryMutAct_9fa48("339") ? this.#at >= this.#lastQuote : stryMutAct_9fa48("338") ? this.#at <= this.#lastQuote : stryMutAct_9fa48("337") ? true : (stryCov_9fa48("337", "338", "339"), this.#at < this.#lastQuote)))) {
        if (stryMutAct_9fa48("340")) {
          {}
        } else {
          stryCov_9fa48("340");
          const phrase = this.#phrase();
          if (stryMutAct_9fa48("343") ? phrase === null : stryMutAct_9fa48("342") ? false : stryMutAct_9fa48("341") ? true : (stryCov_9fa48("341", "342", "343"), phrase !== null)) return phrase;
        }
      }
      stryMutAct_9fa48("344") ? this.#at -= 1 : (stryCov_9fa48("344"), this.#at += 1);
      return char;
    }
  }

  /** The phrase that begins at this quote, or null when nothing closes it. */
  #phrase(): string | null {
    if (stryMutAct_9fa48("345")) {
      {}
    } else {
      stryCov_9fa48("345");
      let phrase = "";
      let at = stryMutAct_9fa48("347") ? this.#at - 1 : (stryCov_9fa48("347"), this.#at + 1);
      while (stryMutAct_9fa48("350") ? at >= this.#text.length : stryMutAct_9fa48("349") ? at <= this.#text.length : stryMutAct_9fa48("348") ? false : (stryCov_9fa48("348", "349", "350"), at < this.#text.length)) {
        if (stryMutAct_9fa48("351")) {
          {}
        } else {
          stryCov_9fa48("351");
          const char = stryMutAct_9fa48("352") ? this.#text : (stryCov_9fa48("352"), this.#text.charAt(at));
          const next = this.#text[stryMutAct_9fa48("353") ? at - 1 : (stryCov_9fa48("353"), at + 1)];
          if (stryMutAct_9fa48("356") ? char !== '"' : stryMutAct_9fa48("355") ? false : stryMutAct_9fa48("354") ? true : (stryCov_9fa48("354", "355", "356"), char === '"')) {
            if (stryMutAct_9fa48("358")) {
              {}
            } else {
              stryCov_9fa48("358");
              this.#at = stryMutAct_9fa48("359") ? at - 1 : (stryCov_9fa48("359"), at + 1);
              return phrase;
            }
          }
          const isEscape = stryMutAct_9fa48("362") ? char === "\\" || next === '"' || next === "\\" : stryMutAct_9fa48("361") ? false : stryMutAct_9fa48("360") ? true : (stryCov_9fa48("360", "361", "362"), (stryMutAct_9fa48("364") ? char !== "\\" : stryMutAct_9fa48("363") ? true : (stryCov_9fa48("363", "364"), char === "\\")) && (stryMutAct_9fa48("367") ? next === '"' && next === "\\" : stryMutAct_9fa48("366") ? true : (stryCov_9fa48("366", "367"), (stryMutAct_9fa48("369") ? next !== '"' : stryMutAct_9fa48("368") ? false : (stryCov_9fa48("368", "369"), next === '"')) || (stryMutAct_9fa48("372") ? next !== "\\" : stryMutAct_9fa48("371") ? false : (stryCov_9fa48("371", "372"), next === "\\")))));
          stryMutAct_9fa48("374") ? phrase -= isEscape ? next : char : (stryCov_9fa48("374"), phrase += isEscape ? next : char);
          stryMutAct_9fa48("375") ? at -= isEscape ? 2 : 1 : (stryCov_9fa48("375"), at += isEscape ? 2 : 1);
        }
      }
      this.#lastQuote = this.#at;
      return null;
    }
  }
}