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
import type { Desk } from "../desk/desk.ts";
import type { Template } from "../desk/template.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { fillPlaceholders, unknownPlaceholders } from "../text/placeholders.ts";
import type { Instant } from "../time.ts";
import type { Article } from "./article.ts";
import { newTicketValues, TEXT_PLACEHOLDERS, textValues } from "./placeholder-values.ts";
import { latestReplyTarget } from "./reply-target.ts";
import type { Ticket } from "./ticket.ts";

/** A template's words, ready to be written on (spec T17). */
export interface FilledTemplate {
  /** Null where the template leaves the subject to its form. */
  readonly subject: string | null;
  readonly text: string;
}

/** For this ticket and operator; `articles` are the ticket's. */
export function fillTemplate(desk: Desk, template: Template, ticket: Ticket, {
  operator,
  now,
  articles
}: {
  operator: OperatorAddress;
  now: Instant;
  articles: readonly Article[];
}): FilledTemplate {
  if (stryMutAct_9fa48("1610")) {
    {}
  } else {
    stryCov_9fa48("1610");
    const lastMessage = stryMutAct_9fa48("1611") ? latestReplyTarget(articles)?.text && "" : (stryCov_9fa48("1611"), (stryMutAct_9fa48("1612") ? latestReplyTarget(articles).text : (stryCov_9fa48("1612"), latestReplyTarget(articles)?.text)) ?? "");
    const {
      language
    } = template;
    return filled(template, textValues(desk, ticket, operator, stryMutAct_9fa48("1614") ? {} : (stryCov_9fa48("1614"), {
      now,
      lastMessage,
      language
    })));
  }
}

/** For a ticket that this operator is about to open in a queue. */
export function fillNewTicketTemplate(desk: Desk, template: Template, queue: string, {
  operator,
  now
}: {
  operator: OperatorAddress;
  now: Instant;
}): FilledTemplate {
  if (stryMutAct_9fa48("1615")) {
    {}
  } else {
    stryCov_9fa48("1615");
    return filled(template, newTicketValues(desk, queue, operator, now));
  }
}
const filled = stryMutAct_9fa48("1616") ? () => undefined : (stryCov_9fa48("1616"), (() => {
  const filled = ({
    subject,
    text
  }: Template, values: Readonly<Record<string, string>>): FilledTemplate => stryMutAct_9fa48("1617") ? {} : (stryCov_9fa48("1617"), {
    subject: (stryMutAct_9fa48("1620") ? subject !== null : stryMutAct_9fa48("1619") ? false : stryMutAct_9fa48("1618") ? true : (stryCov_9fa48("1618", "1619", "1620"), subject === null)) ? null : fillPlaceholders(subject, values),
    text: fillPlaceholders(text, values)
  });
  return filled;
})());
const PERSONAL: readonly string[] = stryMutAct_9fa48("1621") ? [] : (stryCov_9fa48("1621"), ["customer", "customer.address", "title", "organisation", "lastMessage"]);
const IMPERSONAL = stryMutAct_9fa48("1627") ? TEXT_PLACEHOLDERS : (stryCov_9fa48("1627"), TEXT_PLACEHOLDERS.filter(stryMutAct_9fa48("1628") ? () => undefined : (stryCov_9fa48("1628"), name => stryMutAct_9fa48("1629") ? PERSONAL.includes(name) : (stryCov_9fa48("1629"), !PERSONAL.includes(name)))));

/** Whether a text, once filled, says who the customer is or what he wrote. */
export const namesCustomer = stryMutAct_9fa48("1630") ? () => undefined : (stryCov_9fa48("1630"), (() => {
  const namesCustomer = (text: string): boolean => stryMutAct_9fa48("1634") ? unknownPlaceholders(text, IMPERSONAL).length <= 0 : stryMutAct_9fa48("1633") ? unknownPlaceholders(text, IMPERSONAL).length >= 0 : stryMutAct_9fa48("1632") ? false : stryMutAct_9fa48("1631") ? true : (stryCov_9fa48("1631", "1632", "1633", "1634"), unknownPlaceholders(text, IMPERSONAL).length > 0);
  return namesCustomer;
})());