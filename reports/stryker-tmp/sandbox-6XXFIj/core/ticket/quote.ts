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
const MAX_QUOTED_LINES = 200;

/** A text as it is quoted: each line marked with `>`, a very long one only in part. */
export const quotedLines = stryMutAct_9fa48("1839") ? () => undefined : (stryCov_9fa48("1839"), (() => {
  const quotedLines = (text: string): string => stryMutAct_9fa48("1841") ? text.trimStart().split("\n").slice(0, MAX_QUOTED_LINES).map(line => `> ${line}`).join("\n") : stryMutAct_9fa48("1840") ? text.trimEnd().split("\n").map(line => `> ${line}`).join("\n") : (stryCov_9fa48("1840", "1841"), text.trimEnd().split("\n").slice(0, MAX_QUOTED_LINES).map(stryMutAct_9fa48("1843") ? () => undefined : (stryCov_9fa48("1843"), line => `> ${line}`)).join("\n"));
  return quotedLines;
})());