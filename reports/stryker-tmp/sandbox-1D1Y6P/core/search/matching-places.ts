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
import type { Ticket } from "../ticket/ticket.ts";
import { type TextTest, testOf } from "./condition.ts";
import { type ArticleText, articleFieldsOf, articleText, type ConditionField, type TicketText, ticketFieldsOf, ticketText } from "./condition-fields.ts";
import type { ConditionFilter } from "./filter.ts";

/** Where a ticket meets a condition: a text of its own, or one of the article in that position. */
export type MatchPlace = {
  readonly field: TicketText;
  readonly article: null;
} | {
  readonly field: ArticleText;
  readonly article: number;
};

/** Whether an article has a text that meets the condition; `test` is the condition's. */
export const articleMeets = stryMutAct_9fa48("723") ? () => undefined : (stryCov_9fa48("723"), (() => {
  const articleMeets = (test: TextTest, on: ConditionField, article: Article): boolean => stryMutAct_9fa48("724") ? articleFieldsOf(on).every(field => textMeets(test, field, article)) : (stryCov_9fa48("724"), articleFieldsOf(on).some(stryMutAct_9fa48("725") ? () => undefined : (stryCov_9fa48("725"), field => textMeets(test, field, article))));
  return articleMeets;
})());
function textMeets(test: TextTest, field: ArticleText, article: Article): boolean {
  if (stryMutAct_9fa48("726")) {
    {}
  } else {
    stryCov_9fa48("726");
    const text = articleText(article, field);
    return stryMutAct_9fa48("729") ? text !== "" || test(text) : stryMutAct_9fa48("728") ? false : stryMutAct_9fa48("727") ? true : (stryCov_9fa48("727", "728", "729"), (stryMutAct_9fa48("731") ? text === "" : stryMutAct_9fa48("730") ? true : (stryCov_9fa48("730", "731"), text !== "")) && test(text));
  }
}

/** What one ticket meets of these conditions, its own texts first, then its articles in order; at most `most`. */
export function matchingPlaces(conditions: readonly ConditionFilter[], ticket: Ticket, articles: readonly Article[], most: number): readonly MatchPlace[] {
  if (stryMutAct_9fa48("733")) {
    {}
  } else {
    stryCov_9fa48("733");
    const places = new Map<string, MatchPlace>();
    const add = stryMutAct_9fa48("734") ? () => undefined : (stryCov_9fa48("734"), (() => {
      const add = (place: MatchPlace) => places.set(`${place.field} ${place.article}`, place);
      return add;
    })());
    for (const {
      condition,
      on
    } of conditions) {
      if (stryMutAct_9fa48("736")) {
        {}
      } else {
        stryCov_9fa48("736");
        const test = testOf(condition);
        for (const field of ticketFieldsOf(on)) {
          if (stryMutAct_9fa48("737")) {
            {}
          } else {
            stryCov_9fa48("737");
            if (stryMutAct_9fa48("739") ? false : stryMutAct_9fa48("738") ? true : (stryCov_9fa48("738", "739"), test(ticketText(ticket, field)))) add(stryMutAct_9fa48("741") ? {} : (stryCov_9fa48("741"), {
              field,
              article: null
            }));
          }
        }
        for (const article of articles) {
          if (stryMutAct_9fa48("742")) {
            {}
          } else {
            stryCov_9fa48("742");
            if (stryMutAct_9fa48("746") ? places.size < most : stryMutAct_9fa48("745") ? places.size > most : stryMutAct_9fa48("744") ? false : stryMutAct_9fa48("743") ? true : (stryCov_9fa48("743", "744", "745", "746"), places.size >= most)) break;
            for (const field of articleFieldsOf(on)) {
              if (stryMutAct_9fa48("747")) {
                {}
              } else {
                stryCov_9fa48("747");
                if (stryMutAct_9fa48("749") ? false : stryMutAct_9fa48("748") ? true : (stryCov_9fa48("748", "749"), textMeets(test, field, article))) add(stryMutAct_9fa48("751") ? {} : (stryCov_9fa48("751"), {
                  field,
                  article: article.position
                }));
              }
            }
          }
        }
      }
    }
    return stryMutAct_9fa48("753") ? [...places.values()].slice(0, most) : stryMutAct_9fa48("752") ? [...places.values()].sort((a, b) => (a.article ?? 0) - (b.article ?? 0)) : (stryCov_9fa48("752", "753"), (stryMutAct_9fa48("754") ? [] : (stryCov_9fa48("754"), [...places.values()])).sort(stryMutAct_9fa48("755") ? () => undefined : (stryCov_9fa48("755"), (a, b) => stryMutAct_9fa48("756") ? (a.article ?? 0) + (b.article ?? 0) : (stryCov_9fa48("756"), (stryMutAct_9fa48("757") ? a.article && 0 : (stryCov_9fa48("757"), a.article ?? 0)) - (stryMutAct_9fa48("758") ? b.article && 0 : (stryCov_9fa48("758"), b.article ?? 0))))).slice(0, most));
  }
}