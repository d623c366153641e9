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
import type { Article } from "../ticket/article.ts";

/*
 * What "the word occurs" means, for every engine (spec D3).
 *
 * A text is normalised (case, accents, typographic variants), cut at white space, and each piece loses the
 * punctuation around it: `«L’Ufficio,»` gives `l'ufficio`. A searched word of three or more characters occurs
 * where it is part of such a piece; a shorter one where it stands alone (`pc` in `pc/notebook`, not in `upc`),
 * because as part of words it would be everywhere. What is only punctuation restricts nothing.
 */

/** Shorter search words must stand alone. In code points. */
const SHORTEST_PART = 3;
/** Search words are cut after this many code points, so that an index may keep long pieces in overlapping parts. */
export const LONGEST_TERM = 128;

/** `plain`: a run of letters and digits, or one symbol; `joined`: with punctuation inside, like an address. */
export type WordKind = "plain" | "joined";

/** One searched word, normalised. It only ever occurs in words of its kind (see `wordsOf`). */
export interface SearchTerm {
  readonly text: string;
  readonly kind: WordKind;
  readonly match: "part" | "alone";
}

/** Most words of most mails: nothing to trim, nothing inside. */
const SIMPLE = stryMutAct_9fa48("762") ? /^[^a-z0-9]+$/ : stryMutAct_9fa48("761") ? /^[a-z0-9]$/ : stryMutAct_9fa48("760") ? /^[a-z0-9]+/ : stryMutAct_9fa48("759") ? /[a-z0-9]+$/ : (stryCov_9fa48("759", "760", "761", "762"), /^[a-z0-9]+$/);
const PLAIN = stryMutAct_9fa48("771") ? /^(?:[\p{L}\p{N}]+|\p{RI}{2}|\P{So})$/u : stryMutAct_9fa48("770") ? /^(?:[\p{L}\p{N}]+|\P{RI}{2}|\p{So})$/u : stryMutAct_9fa48("769") ? /^(?:[\p{L}\p{N}]+|\p{RI}|\p{So})$/u : stryMutAct_9fa48("768") ? /^(?:[\p{L}\P{N}]+|\p{RI}{2}|\p{So})$/u : stryMutAct_9fa48("767") ? /^(?:[\P{L}\p{N}]+|\p{RI}{2}|\p{So})$/u : stryMutAct_9fa48("766") ? /^(?:[^\p{L}\p{N}]+|\p{RI}{2}|\p{So})$/u : stryMutAct_9fa48("765") ? /^(?:[\p{L}\p{N}]|\p{RI}{2}|\p{So})$/u : stryMutAct_9fa48("764") ? /^(?:[\p{L}\p{N}]+|\p{RI}{2}|\p{So})/u : stryMutAct_9fa48("763") ? /(?:[\p{L}\p{N}]+|\p{RI}{2}|\p{So})$/u : (stryCov_9fa48("763", "764", "765", "766", "767", "768", "769", "770", "771"), /^(?:[\p{L}\p{N}]+|\p{RI}{2}|\p{So})$/u);
const PLAIN_INSIDE = stryMutAct_9fa48("778") ? /[\p{L}\p{N}]+|\p{RI}{2}|\P{So}/gu : stryMutAct_9fa48("777") ? /[\p{L}\p{N}]+|\P{RI}{2}|\p{So}/gu : stryMutAct_9fa48("776") ? /[\p{L}\p{N}]+|\p{RI}|\p{So}/gu : stryMutAct_9fa48("775") ? /[\p{L}\P{N}]+|\p{RI}{2}|\p{So}/gu : stryMutAct_9fa48("774") ? /[\P{L}\p{N}]+|\p{RI}{2}|\p{So}/gu : stryMutAct_9fa48("773") ? /[^\p{L}\p{N}]+|\p{RI}{2}|\p{So}/gu : stryMutAct_9fa48("772") ? /[\p{L}\p{N}]|\p{RI}{2}|\p{So}/gu : (stryCov_9fa48("772", "773", "774", "775", "776", "777", "778"), /[\p{L}\p{N}]+|\p{RI}{2}|\p{So}/gu);
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant whole
const BEYOND_ASCII = stryMutAct_9fa48("779") ? /[\x00-\x7f]/ : (stryCov_9fa48("779"), /[^\x00-\x7f]/);
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant whole
const RUN_BEYOND_ASCII = stryMutAct_9fa48("781") ? /[\x00-\x7f]+/g : stryMutAct_9fa48("780") ? /[^\x00-\x7f]/g : (stryCov_9fa48("780", "781"), /[^\x00-\x7f]+/g);
const FOREIGN = new Map<string, string>();
const REMEMBERED_RUNS = 2_000;
const REMEMBERED_LENGTH = 8;
const APOSTROPHES = stryMutAct_9fa48("782") ? /[^‘’ʼ′`]/g : (stryCov_9fa48("782"), /[‘’ʼ′`]/g);
const COMBINING_OR_INVISIBLE = stryMutAct_9fa48("786") ? /[\p{Mn}\p{Cf}\P{Emoji_Modifier}]/gu : stryMutAct_9fa48("785") ? /[\p{Mn}\P{Cf}\p{Emoji_Modifier}]/gu : stryMutAct_9fa48("784") ? /[\P{Mn}\p{Cf}\p{Emoji_Modifier}]/gu : stryMutAct_9fa48("783") ? /[^\p{Mn}\p{Cf}\p{Emoji_Modifier}]/gu : (stryCov_9fa48("783", "784", "785", "786"), /[\p{Mn}\p{Cf}\p{Emoji_Modifier}]/gu);
const FOLDED: Readonly<Record<string, string>> = stryMutAct_9fa48("787") ? {} : (stryCov_9fa48("787"), {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i"
});
const FOLDABLE = stryMutAct_9fa48("795") ? /[^ßæœøđłı]/g : (stryCov_9fa48("795"), /[ßæœøđłı]/g);
const SEPARATORS = stryMutAct_9fa48("799") ? /[\s\P{Cc}]+/u : stryMutAct_9fa48("798") ? /[\S\p{Cc}]+/u : stryMutAct_9fa48("797") ? /[^\s\p{Cc}]+/u : stryMutAct_9fa48("796") ? /[\s\p{Cc}]/u : (stryCov_9fa48("796", "797", "798", "799"), /[\s\p{Cc}]+/u);
const SURROUNDING = String.raw`[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}.,;:!?…·"'*_<>|~^=]+`;
const LEADING = new RegExp(`^${SURROUNDING}`, "u");
const TRAILING = new RegExp(`${SURROUNDING}$`, "u");

/** The text as it is compared: lower case, without accents, compatibility forms and apostrophes made plain. */
export function normalise(text: string): string {
  if (stryMutAct_9fa48("805")) {
    {}
  } else {
    stryCov_9fa48("805");
    const lower = stryMutAct_9fa48("806") ? text.toUpperCase().replaceAll("`", "'") : (stryCov_9fa48("806"), text.toLowerCase().replaceAll("`", "'"));
    return BEYOND_ASCII.test(lower) ? lower.replace(RUN_BEYOND_ASCII, foreign) : lower;
  }
}

/** What is not ASCII, folded; the few accented letters of a language are remembered. */
function foreign(run: string): string {
  if (stryMutAct_9fa48("809")) {
    {}
  } else {
    stryCov_9fa48("809");
    const known = FOREIGN.get(run);
    if (stryMutAct_9fa48("812") ? known === undefined : stryMutAct_9fa48("811") ? false : stryMutAct_9fa48("810") ? true : (stryCov_9fa48("810", "811", "812"), known !== undefined)) return known;
    const folded = stryMutAct_9fa48("813") ? run.toWellFormed()
    // Alone, the acute accent would come apart into a space.
    .replaceAll("´", "'").normalize("NFKD").toUpperCase().replace(COMBINING_OR_INVISIBLE, "").replace(APOSTROPHES, "'").replace(FOLDABLE, letter => FOLDED[letter] ?? letter) : (stryCov_9fa48("813"), run.toWellFormed()
    // Alone, the acute accent would come apart into a space.
    .replaceAll("´", "'").normalize("NFKD").toLowerCase().replace(COMBINING_OR_INVISIBLE, "").replace(APOSTROPHES, "'").replace(FOLDABLE, stryMutAct_9fa48("819") ? () => undefined : (stryCov_9fa48("819"), letter => stryMutAct_9fa48("820") ? FOLDED[letter] && letter : (stryCov_9fa48("820"), FOLDED[letter] ?? letter))));
    if (stryMutAct_9fa48("823") ? run.length <= REMEMBERED_LENGTH || FOREIGN.size < REMEMBERED_RUNS : stryMutAct_9fa48("822") ? false : stryMutAct_9fa48("821") ? true : (stryCov_9fa48("821", "822", "823"), (stryMutAct_9fa48("826") ? run.length > REMEMBERED_LENGTH : stryMutAct_9fa48("825") ? run.length < REMEMBERED_LENGTH : stryMutAct_9fa48("824") ? true : (stryCov_9fa48("824", "825", "826"), run.length <= REMEMBERED_LENGTH)) && (stryMutAct_9fa48("829") ? FOREIGN.size >= REMEMBERED_RUNS : stryMutAct_9fa48("828") ? FOREIGN.size <= REMEMBERED_RUNS : stryMutAct_9fa48("827") ? true : (stryCov_9fa48("827", "828", "829"), FOREIGN.size < REMEMBERED_RUNS)))) if (stryMutAct_9fa48("830")) {
      ;
    } else {
      stryCov_9fa48("830");
      FOREIGN.set(run, folded);
    }
    return folded;
  }
}

/** What an index must hold for a text: its pieces, and the plain words inside the joined ones. */
export function wordsOf(text: string): ReadonlySet<string> {
  if (stryMutAct_9fa48("831")) {
    {}
  } else {
    stryCov_9fa48("831");
    const words = new Set<string>();
    for (const piece of pieces(text)) {
      if (stryMutAct_9fa48("832")) {
        {}
      } else {
        stryCov_9fa48("832");
        for (const part of bounded(piece)) if (stryMutAct_9fa48("833")) {
          ;
        } else {
          stryCov_9fa48("833");
          words.add(part);
        }
        if (stryMutAct_9fa48("836") ? kindOf(piece) !== "plain" : stryMutAct_9fa48("835") ? false : stryMutAct_9fa48("834") ? true : (stryCov_9fa48("834", "835", "836"), kindOf(piece) === "plain")) continue;
        for (const inside of stryMutAct_9fa48("838") ? piece.match(PLAIN_INSIDE) && [] : (stryCov_9fa48("838"), piece.match(PLAIN_INSIDE) ?? (stryMutAct_9fa48("839") ? ["Stryker was here"] : (stryCov_9fa48("839"), [])))) for (const part of bounded(inside)) if (stryMutAct_9fa48("840")) {
          ;
        } else {
          stryCov_9fa48("840");
          words.add(part);
        }
      }
    }
    return words;
  }
}
export const kindOf = stryMutAct_9fa48("841") ? () => undefined : (stryCov_9fa48("841"), (() => {
  const kindOf = (word: string): WordKind => (stryMutAct_9fa48("844") ? SIMPLE.test(word) && PLAIN.test(word) : stryMutAct_9fa48("843") ? false : stryMutAct_9fa48("842") ? true : (stryCov_9fa48("842", "843", "844"), SIMPLE.test(word) || PLAIN.test(word))) ? "plain" : "joined";
  return kindOf;
})());

/** What has to be looked up for the words of a search. Empty when nothing but punctuation was asked for. */
export function searchTerms(words: readonly string[]): readonly SearchTerm[] {
  if (stryMutAct_9fa48("847")) {
    {}
  } else {
    stryCov_9fa48("847");
    const texts = new Set(words.flatMap(pieces).map(stryMutAct_9fa48("848") ? () => undefined : (stryCov_9fa48("848"), piece => stryMutAct_9fa48("849") ? [...piece].join("") : (stryCov_9fa48("849"), (stryMutAct_9fa48("850") ? [] : (stryCov_9fa48("850"), [...piece])).slice(0, LONGEST_TERM).join("")))));
    return Array.from(texts, stryMutAct_9fa48("852") ? () => undefined : (stryCov_9fa48("852"), text => stryMutAct_9fa48("853") ? {} : (stryCov_9fa48("853"), {
      text,
      kind: kindOf(text),
      match: isShort(text) ? "alone" : "part"
    })));
  }
}

/** The text of an article that word search looks at. */
export const searchableText = stryMutAct_9fa48("856") ? () => undefined : (stryCov_9fa48("856"), (() => {
  const searchableText = (article: Article): string => (stryMutAct_9fa48("857") ? [] : (stryCov_9fa48("857"), [article.subject, article.from.name, article.from.address, ...article.attachments.map(stryMutAct_9fa48("858") ? () => undefined : (stryCov_9fa48("858"), attachment => attachment.filename)), article.text])).join("\n");
  return searchableText;
})());

/** Too short to be looked up as part of words. */
export const isShort = stryMutAct_9fa48("860") ? () => undefined : (stryCov_9fa48("860"), (() => {
  const isShort = (text: string): boolean => stryMutAct_9fa48("863") ? text.length < 2 * SHORTEST_PART || [...text].length < SHORTEST_PART : stryMutAct_9fa48("862") ? false : stryMutAct_9fa48("861") ? true : (stryCov_9fa48("861", "862", "863"), (stryMutAct_9fa48("866") ? text.length >= 2 * SHORTEST_PART : stryMutAct_9fa48("865") ? text.length <= 2 * SHORTEST_PART : stryMutAct_9fa48("864") ? true : (stryCov_9fa48("864", "865", "866"), text.length < (stryMutAct_9fa48("867") ? 2 / SHORTEST_PART : (stryCov_9fa48("867"), 2 * SHORTEST_PART)))) && (stryMutAct_9fa48("870") ? [...text].length >= SHORTEST_PART : stryMutAct_9fa48("869") ? [...text].length <= SHORTEST_PART : stryMutAct_9fa48("868") ? true : (stryCov_9fa48("868", "869", "870"), (stryMutAct_9fa48("871") ? [] : (stryCov_9fa48("871"), [...text])).length < SHORTEST_PART)));
  return isShort;
})());
function pieces(text: string): readonly string[] {
  if (stryMutAct_9fa48("872")) {
    {}
  } else {
    stryCov_9fa48("872");
    const found = new Set<string>();
    for (const raw of new Set(normalise(text).split(SEPARATORS))) if (stryMutAct_9fa48("873")) {
      ;
    } else {
      stryCov_9fa48("873");
      found.add(SIMPLE.test(raw) ? raw : trim(raw));
    }
    if (stryMutAct_9fa48("874")) {
      ;
    } else {
      stryCov_9fa48("874");
      found.delete("");
    }
    return stryMutAct_9fa48("876") ? [] : (stryCov_9fa48("876"), [...found]);
  }
}
const trim = stryMutAct_9fa48("877") ? () => undefined : (stryCov_9fa48("877"), (() => {
  const trim = (piece: string): string => piece.replace(LEADING, "").replace(TRAILING, "");
  return trim;
})());

/** A piece in overlapping windows, wide enough that every term lies whole in one of them. */
function bounded(piece: string): readonly string[] {
  if (stryMutAct_9fa48("880")) {
    {}
  } else {
    stryCov_9fa48("880");
    if (stryMutAct_9fa48("884") ? piece.length > 2 * LONGEST_TERM : stryMutAct_9fa48("883") ? piece.length < 2 * LONGEST_TERM : stryMutAct_9fa48("882") ? false : stryMutAct_9fa48("881") ? true : (stryCov_9fa48("881", "882", "883", "884"), piece.length <= (stryMutAct_9fa48("885") ? 2 / LONGEST_TERM : (stryCov_9fa48("885"), 2 * LONGEST_TERM)))) return stryMutAct_9fa48("886") ? [] : (stryCov_9fa48("886"), [piece]);
    const points = stryMutAct_9fa48("887") ? [] : (stryCov_9fa48("887"), [...piece]);
    const windows: string[] = stryMutAct_9fa48("888") ? ["Stryker was here"] : (stryCov_9fa48("888"), []);
    for (let start = 0; stryMutAct_9fa48("890") ? start === 0 && start + LONGEST_TERM < points.length : stryMutAct_9fa48("889") ? false : (stryCov_9fa48("889", "890"), (stryMutAct_9fa48("892") ? start !== 0 : stryMutAct_9fa48("891") ? false : (stryCov_9fa48("891", "892"), start === 0)) || (stryMutAct_9fa48("895") ? start + LONGEST_TERM >= points.length : stryMutAct_9fa48("894") ? start + LONGEST_TERM <= points.length : stryMutAct_9fa48("893") ? false : (stryCov_9fa48("893", "894", "895"), (stryMutAct_9fa48("896") ? start - LONGEST_TERM : (stryCov_9fa48("896"), start + LONGEST_TERM)) < points.length))); stryMutAct_9fa48("897") ? start -= LONGEST_TERM : (stryCov_9fa48("897"), start += LONGEST_TERM)) {
      if (stryMutAct_9fa48("898")) {
        {}
      } else {
        stryCov_9fa48("898");
        windows.push(stryMutAct_9fa48("900") ? points.join("") : (stryCov_9fa48("900"), points.slice(start, stryMutAct_9fa48("901") ? start - 2 * LONGEST_TERM : (stryCov_9fa48("901"), start + (stryMutAct_9fa48("902") ? 2 / LONGEST_TERM : (stryCov_9fa48("902"), 2 * LONGEST_TERM)))).join("")));
      }
    }
    return windows;
  }
}