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
import type { Article } from "./article.ts";
import type { ReplyTarget } from "./commands.ts";
import type { Rejection } from "./rejection.ts";

/**
 * The article an answer is about when nobody chose one: the customer's latest mail, or none (a phone ticket).
 * What the customer may not see is never quoted to him: neither notes nor what a stranger wrote into his
 * ticket (spec M5, T11).
 */
export function latestReplyTarget(articles: readonly Article[]): ReplyTarget | null {
  if (stryMutAct_9fa48("2000")) {
    {}
  } else {
    stryCov_9fa48("2000");
    const latest = articles.findLast(stryMutAct_9fa48("2001") ? () => undefined : (stryCov_9fa48("2001"), ({
      sender,
      channel,
      visibleToCustomer
    }) => stryMutAct_9fa48("2004") ? sender === "customer" && channel === "email" || visibleToCustomer : stryMutAct_9fa48("2003") ? false : stryMutAct_9fa48("2002") ? true : (stryCov_9fa48("2002", "2003", "2004"), (stryMutAct_9fa48("2006") ? sender === "customer" || channel === "email" : stryMutAct_9fa48("2005") ? true : (stryCov_9fa48("2005", "2006"), (stryMutAct_9fa48("2008") ? sender !== "customer" : stryMutAct_9fa48("2007") ? true : (stryCov_9fa48("2007", "2008"), sender === "customer")) && (stryMutAct_9fa48("2011") ? channel !== "email" : stryMutAct_9fa48("2010") ? true : (stryCov_9fa48("2010", "2011"), channel === "email")))) && visibleToCustomer)));
    return latest ? targetOf(latest) : null;
  }
}

/** The article at this position, if it may be quoted to the customer. */
export function replyTargetAt(articles: readonly Article[], position: number): Result<ReplyTarget, Rejection> {
  if (stryMutAct_9fa48("2013")) {
    {}
  } else {
    stryCov_9fa48("2013");
    const chosen = articles.find(stryMutAct_9fa48("2014") ? () => undefined : (stryCov_9fa48("2014"), article => stryMutAct_9fa48("2017") ? article.position !== position : stryMutAct_9fa48("2016") ? false : stryMutAct_9fa48("2015") ? true : (stryCov_9fa48("2015", "2016", "2017"), article.position === position)));
    return (stryMutAct_9fa48("2018") ? chosen.visibleToCustomer : (stryCov_9fa48("2018"), chosen?.visibleToCustomer)) ? ok(targetOf(chosen)) : fail(stryMutAct_9fa48("2019") ? {} : (stryCov_9fa48("2019"), {
      code: "field.invalid",
      field: "replyTo"
    }));
  }
}
const targetOf = stryMutAct_9fa48("2022") ? () => undefined : (stryCov_9fa48("2022"), (() => {
  const targetOf = ({
    id,
    from,
    text,
    messageId,
    references,
    createdAt
  }: Article): ReplyTarget => stryMutAct_9fa48("2023") ? {} : (stryCov_9fa48("2023"), {
    articleId: id,
    from,
    text,
    messageId,
    references,
    at: createdAt
  });
  return targetOf;
})());