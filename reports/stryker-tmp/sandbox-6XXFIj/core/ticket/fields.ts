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
import type { ArticleExtras } from "./commands.ts";
import type { Rejection } from "./rejection.ts";

/** Longest texts a person may send. A mail that arrives is never cut: these guard forms and the API. */
export const MAX_SUBJECT_LENGTH = 250;
export const MAX_TEXT_LENGTH = 100_000;

/** The trimmed text, or which rule it breaks. */
export function requireText(field: string, value: string, max = MAX_TEXT_LENGTH): Result<string, Rejection> {
  if (stryMutAct_9fa48("1558")) {
    {}
  } else {
    stryCov_9fa48("1558");
    const text = stryMutAct_9fa48("1559") ? value : (stryCov_9fa48("1559"), value.trim());
    if (stryMutAct_9fa48("1562") ? text !== "" : stryMutAct_9fa48("1561") ? false : stryMutAct_9fa48("1560") ? true : (stryCov_9fa48("1560", "1561", "1562"), text === "")) return fail(stryMutAct_9fa48("1564") ? {} : (stryCov_9fa48("1564"), {
      code: "field.required",
      field
    }));
    if (stryMutAct_9fa48("1569") ? text.length <= max : stryMutAct_9fa48("1568") ? text.length >= max : stryMutAct_9fa48("1567") ? false : stryMutAct_9fa48("1566") ? true : (stryCov_9fa48("1566", "1567", "1568", "1569"), text.length > max)) return fail(stryMutAct_9fa48("1570") ? {} : (stryCov_9fa48("1570"), {
      code: "field.too_long",
      field,
      max
    }));
    return ok(text);
  }
}
export const requireSubject = stryMutAct_9fa48("1572") ? () => undefined : (stryCov_9fa48("1572"), (() => {
  const requireSubject = (value: string): Result<string, Rejection> => requireText("subject", value, MAX_SUBJECT_LENGTH);
  return requireSubject;
})());
const MAX_UNITS = 10_000;
const MAX_ATTACHMENTS = 50;

/** Work units and attachments as core takes them: whoever reads forms has checked their shape. */
export function checkExtras({
  workUnits = 0,
  attachments = stryMutAct_9fa48("1574") ? ["Stryker was here"] : (stryCov_9fa48("1574"), [])
}: ArticleExtras): Result<void, Rejection> {
  if (stryMutAct_9fa48("1575")) {
    {}
  } else {
    stryCov_9fa48("1575");
    if (stryMutAct_9fa48("1578") ? false : stryMutAct_9fa48("1577") ? true : stryMutAct_9fa48("1576") ? workUnits >= 0 && workUnits <= MAX_UNITS : (stryCov_9fa48("1576", "1577", "1578"), !(stryMutAct_9fa48("1581") ? workUnits >= 0 || workUnits <= MAX_UNITS : stryMutAct_9fa48("1580") ? false : stryMutAct_9fa48("1579") ? true : (stryCov_9fa48("1579", "1580", "1581"), (stryMutAct_9fa48("1584") ? workUnits < 0 : stryMutAct_9fa48("1583") ? workUnits > 0 : stryMutAct_9fa48("1582") ? true : (stryCov_9fa48("1582", "1583", "1584"), workUnits >= 0)) && (stryMutAct_9fa48("1587") ? workUnits > MAX_UNITS : stryMutAct_9fa48("1586") ? workUnits < MAX_UNITS : stryMutAct_9fa48("1585") ? true : (stryCov_9fa48("1585", "1586", "1587"), workUnits <= MAX_UNITS)))))) return fail(stryMutAct_9fa48("1588") ? {} : (stryCov_9fa48("1588"), {
      code: "field.invalid",
      field: "workUnits"
    }));
    return (stryMutAct_9fa48("1594") ? attachments.length > MAX_ATTACHMENTS : stryMutAct_9fa48("1593") ? attachments.length < MAX_ATTACHMENTS : stryMutAct_9fa48("1592") ? false : stryMutAct_9fa48("1591") ? true : (stryCov_9fa48("1591", "1592", "1593", "1594"), attachments.length <= MAX_ATTACHMENTS)) ? ok(undefined) : fail(stryMutAct_9fa48("1595") ? {} : (stryCov_9fa48("1595"), {
      code: "field.too_long",
      field: "attachments",
      max: MAX_ATTACHMENTS
    }));
  }
}

/** Subject and text of an article, both required, and what it may have beside them. */
export function requireNote(subject: string, text: string, extras: ArticleExtras = {}): Result<{
  subject: string;
  text: string;
}, Rejection> {
  if (stryMutAct_9fa48("1598")) {
    {}
  } else {
    stryCov_9fa48("1598");
    const checkedSubject = requireSubject(subject);
    if (stryMutAct_9fa48("1601") ? false : stryMutAct_9fa48("1600") ? true : stryMutAct_9fa48("1599") ? checkedSubject.ok : (stryCov_9fa48("1599", "1600", "1601"), !checkedSubject.ok)) return checkedSubject;
    const checkedText = requireText("text", text);
    if (stryMutAct_9fa48("1605") ? false : stryMutAct_9fa48("1604") ? true : stryMutAct_9fa48("1603") ? checkedText.ok : (stryCov_9fa48("1603", "1604", "1605"), !checkedText.ok)) return checkedText;
    const checkedExtras = checkExtras(extras);
    if (stryMutAct_9fa48("1608") ? false : stryMutAct_9fa48("1607") ? true : stryMutAct_9fa48("1606") ? checkedExtras.ok : (stryCov_9fa48("1606", "1607", "1608"), !checkedExtras.ok)) return checkedExtras;
    return ok(stryMutAct_9fa48("1609") ? {} : (stryCov_9fa48("1609"), {
      subject: checkedSubject.value,
      text: checkedText.value
    }));
  }
}