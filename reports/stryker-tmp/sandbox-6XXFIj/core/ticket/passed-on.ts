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
import type { Article, StoredAttachment } from "./article.ts";
import type { PassedOnArticle } from "./commands.ts";
import type { Rejection } from "./rejection.ts";
const MAX_NAME = 80;

/** The article at this position; it never changes, so what is read here is what is passed on. */
export function articleAt(articles: readonly Article[], position: number): Result<Article, Rejection> {
  if (stryMutAct_9fa48("1747")) {
    {}
  } else {
    stryCov_9fa48("1747");
    const found = articles.find(stryMutAct_9fa48("1748") ? () => undefined : (stryCov_9fa48("1748"), article => stryMutAct_9fa48("1751") ? article.position !== position : stryMutAct_9fa48("1750") ? false : stryMutAct_9fa48("1749") ? true : (stryCov_9fa48("1749", "1750", "1751"), article.position === position)));
    return found ? ok(found) : fail(stryMutAct_9fa48("1752") ? {} : (stryCov_9fa48("1752"), {
      code: "article.not_found",
      position
    }));
  }
}

/** @param rawSize bytes of its raw mail; null when there is none */
export const passedOn = stryMutAct_9fa48("1754") ? () => undefined : (stryCov_9fa48("1754"), (() => {
  const passedOn = (article: Article, rawSize: number | null): PassedOnArticle => stryMutAct_9fa48("1755") ? {} : (stryCov_9fa48("1755"), {
    from: article.from,
    to: article.to,
    subject: article.subject,
    text: article.text,
    attachments: article.attachments,
    original: originalMail(article, rawSize),
    at: article.createdAt
  });
  return passedOn;
})());
function originalMail({
  subject,
  rawDigest
}: Article, size: number | null): StoredAttachment | null {
  if (stryMutAct_9fa48("1756")) {
    {}
  } else {
    stryCov_9fa48("1756");
    if (stryMutAct_9fa48("1759") ? rawDigest === null && size === null : stryMutAct_9fa48("1758") ? false : stryMutAct_9fa48("1757") ? true : (stryCov_9fa48("1757", "1758", "1759"), (stryMutAct_9fa48("1761") ? rawDigest !== null : stryMutAct_9fa48("1760") ? false : (stryCov_9fa48("1760", "1761"), rawDigest === null)) || (stryMutAct_9fa48("1763") ? size !== null : stryMutAct_9fa48("1762") ? false : (stryCov_9fa48("1762", "1763"), size === null)))) return null;
    const name = stryMutAct_9fa48("1765") ? subject.replace(/[^\p{L}\p{N} ._-]/gu, "_").trim() : stryMutAct_9fa48("1764") ? subject.replace(/[^\p{L}\p{N} ._-]/gu, "_").slice(0, MAX_NAME) : (stryCov_9fa48("1764", "1765"), subject.replace(stryMutAct_9fa48("1768") ? /[^\p{L}\P{N} ._-]/gu : stryMutAct_9fa48("1767") ? /[^\P{L}\p{N} ._-]/gu : stryMutAct_9fa48("1766") ? /[\p{L}\p{N} ._-]/gu : (stryCov_9fa48("1766", "1767", "1768"), /[^\p{L}\p{N} ._-]/gu), "_").slice(0, MAX_NAME).trim());
    return stryMutAct_9fa48("1770") ? {} : (stryCov_9fa48("1770"), {
      filename: `${stryMutAct_9fa48("1774") ? name && "mail" : stryMutAct_9fa48("1773") ? false : stryMutAct_9fa48("1772") ? true : (stryCov_9fa48("1772", "1773", "1774"), name || "mail")}.eml`,
      contentType: "message/rfc822",
      size,
      contentId: null,
      inline: stryMutAct_9fa48("1777") ? true : (stryCov_9fa48("1777"), false),
      digest: rawDigest
    });
  }
}