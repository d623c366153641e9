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
import type { TicketNumber } from "./ticket.ts";
const COUNTER_DIGITS = 5;

/**
 * The check digit of OTRS's DateChecksum: digits weighted 1, 2, 1, 2, … from the left, products added whole;
 * 10 minus the sum modulo 10, and 1 where that gives 10 (reference/otrs-behaviour §1).
 */
export function checkDigit(digits: string): number {
  if (stryMutAct_9fa48("1635")) {
    {}
  } else {
    stryCov_9fa48("1635");
    let sum = 0;
    for (let i = 0; stryMutAct_9fa48("1638") ? i >= digits.length : stryMutAct_9fa48("1637") ? i <= digits.length : stryMutAct_9fa48("1636") ? false : (stryCov_9fa48("1636", "1637", "1638"), i < digits.length); stryMutAct_9fa48("1639") ? i-- : (stryCov_9fa48("1639"), i++)) stryMutAct_9fa48("1640") ? sum -= Number(digits[i]) * (i % 2 === 0 ? 1 : 2) : (stryCov_9fa48("1640"), sum += stryMutAct_9fa48("1641") ? Number(digits[i]) / (i % 2 === 0 ? 1 : 2) : (stryCov_9fa48("1641"), Number(digits[i]) * ((stryMutAct_9fa48("1644") ? i % 2 !== 0 : stryMutAct_9fa48("1643") ? false : stryMutAct_9fa48("1642") ? true : (stryCov_9fa48("1642", "1643", "1644"), (stryMutAct_9fa48("1645") ? i * 2 : (stryCov_9fa48("1645"), i % 2)) === 0)) ? 1 : 2)));
    const digit = stryMutAct_9fa48("1646") ? 10 + sum % 10 : (stryCov_9fa48("1646"), 10 - (stryMutAct_9fa48("1647") ? sum * 10 : (stryCov_9fa48("1647"), sum % 10)));
    return (stryMutAct_9fa48("1650") ? digit !== 10 : stryMutAct_9fa48("1649") ? false : stryMutAct_9fa48("1648") ? true : (stryCov_9fa48("1648", "1649", "1650"), digit === 10)) ? 1 : digit;
  }
}

/**
 * A ticket number: day, system id, counter of that day, check digit.
 * @param day `YYYYMMDD` in the desk's time zone
 * @param counter 1 for the first ticket of that day
 */
export function formatTicketNumber(day: string, systemId: string, counter: number): TicketNumber {
  if (stryMutAct_9fa48("1651")) {
    {}
  } else {
    stryCov_9fa48("1651");
    const digits = `${day}${systemId}${String(counter).padStart(COUNTER_DIGITS, "0")}`;
    return `${digits}${checkDigit(digits)}`;
  }
}
export type NumberFault = "not_digits" | "too_short" | "bad_date" | "other_system" | "bad_check_digit";

/** Whether this could be one of our numbers, and if not, why (spec M5: a wrong check digit is no match). */
export function parseTicketNumber(text: string, systemId: string): Result<{
  readonly day: string;
  readonly counter: number;
}, NumberFault> {
  if (stryMutAct_9fa48("1655")) {
    {}
  } else {
    stryCov_9fa48("1655");
    if (stryMutAct_9fa48("1658") ? false : stryMutAct_9fa48("1657") ? true : stryMutAct_9fa48("1656") ? /^\d+$/.test(text) : (stryCov_9fa48("1656", "1657", "1658"), !(stryMutAct_9fa48("1662") ? /^\D+$/ : stryMutAct_9fa48("1661") ? /^\d$/ : stryMutAct_9fa48("1660") ? /^\d+/ : stryMutAct_9fa48("1659") ? /\d+$/ : (stryCov_9fa48("1659", "1660", "1661", "1662"), /^\d+$/)).test(text))) return fail("not_digits");
    if (stryMutAct_9fa48("1667") ? text.length >= 8 + systemId.length + COUNTER_DIGITS + 1 : stryMutAct_9fa48("1666") ? text.length <= 8 + systemId.length + COUNTER_DIGITS + 1 : stryMutAct_9fa48("1665") ? false : stryMutAct_9fa48("1664") ? true : (stryCov_9fa48("1664", "1665", "1666", "1667"), text.length < (stryMutAct_9fa48("1668") ? 8 + systemId.length + COUNTER_DIGITS - 1 : (stryCov_9fa48("1668"), (stryMutAct_9fa48("1669") ? 8 + systemId.length - COUNTER_DIGITS : (stryCov_9fa48("1669"), (stryMutAct_9fa48("1670") ? 8 - systemId.length : (stryCov_9fa48("1670"), 8 + systemId.length)) + COUNTER_DIGITS)) + 1)))) return fail("too_short");
    const day = stryMutAct_9fa48("1672") ? text : (stryCov_9fa48("1672"), text.slice(0, 8));
    if (stryMutAct_9fa48("1675") ? false : stryMutAct_9fa48("1674") ? true : stryMutAct_9fa48("1673") ? isCalendarDay(day) : (stryCov_9fa48("1673", "1674", "1675"), !isCalendarDay(day))) return fail("bad_date");
    if (stryMutAct_9fa48("1679") ? false : stryMutAct_9fa48("1678") ? true : stryMutAct_9fa48("1677") ? text.startsWith(systemId, 8) : (stryCov_9fa48("1677", "1678", "1679"), !(stryMutAct_9fa48("1680") ? text.endsWith(systemId, 8) : (stryCov_9fa48("1680"), text.startsWith(systemId, 8))))) return fail("other_system");
    if (stryMutAct_9fa48("1684") ? checkDigit(text.slice(0, -1)) === Number(text.at(-1)) : stryMutAct_9fa48("1683") ? false : stryMutAct_9fa48("1682") ? true : (stryCov_9fa48("1682", "1683", "1684"), checkDigit(stryMutAct_9fa48("1685") ? text : (stryCov_9fa48("1685"), text.slice(0, stryMutAct_9fa48("1686") ? +1 : (stryCov_9fa48("1686"), -1)))) !== Number(text.at(stryMutAct_9fa48("1687") ? +1 : (stryCov_9fa48("1687"), -1))))) return fail("bad_check_digit");
    return ok(stryMutAct_9fa48("1689") ? {} : (stryCov_9fa48("1689"), {
      day,
      counter: Number(stryMutAct_9fa48("1690") ? text : (stryCov_9fa48("1690"), text.slice(stryMutAct_9fa48("1691") ? 8 - systemId.length : (stryCov_9fa48("1691"), 8 + systemId.length), stryMutAct_9fa48("1692") ? +1 : (stryCov_9fa48("1692"), -1))))
    }));
  }
}
function isCalendarDay(day: string): boolean {
  if (stryMutAct_9fa48("1693")) {
    {}
  } else {
    stryCov_9fa48("1693");
    const iso = `${stryMutAct_9fa48("1695") ? day : (stryCov_9fa48("1695"), day.slice(0, 4))}-${stryMutAct_9fa48("1696") ? day : (stryCov_9fa48("1696"), day.slice(4, 6))}-${stryMutAct_9fa48("1697") ? day : (stryCov_9fa48("1697"), day.slice(6))}`;
    const date = new Date(`${iso}T00:00:00Z`);
    return stryMutAct_9fa48("1701") ? !Number.isNaN(date.getTime()) || date.toISOString().startsWith(iso) : stryMutAct_9fa48("1700") ? false : stryMutAct_9fa48("1699") ? true : (stryCov_9fa48("1699", "1700", "1701"), (stryMutAct_9fa48("1702") ? Number.isNaN(date.getTime()) : (stryCov_9fa48("1702"), !Number.isNaN(date.getTime()))) && (stryMutAct_9fa48("1703") ? date.toISOString().endsWith(iso) : (stryCov_9fa48("1703"), date.toISOString().startsWith(iso))));
  }
}

/** Numbers written as `Ticket#N` or `Ticket#: N` in a subject, in order of appearance, unchecked. */
export function numbersInSubject(subject: string): readonly string[] {
  if (stryMutAct_9fa48("1704")) {
    {}
  } else {
    stryCov_9fa48("1704");
    return (stryMutAct_9fa48("1705") ? [] : (stryCov_9fa48("1705"), [...subject.matchAll(stryMutAct_9fa48("1709") ? /ticket#:? {0,2}(\D{10,40})/gi : stryMutAct_9fa48("1708") ? /ticket#:? {0,2}(\d)/gi : stryMutAct_9fa48("1707") ? /ticket#:? (\d{10,40})/gi : stryMutAct_9fa48("1706") ? /ticket#: {0,2}(\d{10,40})/gi : (stryCov_9fa48("1706", "1707", "1708", "1709"), /ticket#:? {0,2}(\d{10,40})/gi))])).map(stryMutAct_9fa48("1710") ? () => undefined : (stryCov_9fa48("1710"), match => stryMutAct_9fa48("1711") ? match[1] && "" : (stryCov_9fa48("1711"), match[1] ?? "")));
  }
}