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
import { type Desk, operatorName, queueOf } from "../desk/desk.ts";
import { fieldsInZone } from "../desk/desk-time.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import { quotedLines } from "./quote.ts";
import { escalationDueAt, type Ticket } from "./ticket.ts";

/** What a text may name before there is a ticket. */
export const NEW_TICKET_PLACEHOLDERS = ["desk", "queue", "operator", "operator.address", "date"] as const;

/** What follows from the ticket, its desk and who writes: for salutations and signatures. */
export const TICKET_PLACEHOLDERS = ["desk", "queue", "operator", "operator.address", "number", "title", "state", "priority", "type", "service", "sla", "impact", "owner", "customer", "customer.address", "organisation", "created", "escalation"] as const;

/** What whole texts may name beside: today and what the customer wrote last. */
export const TEXT_PLACEHOLDERS = [...TICKET_PLACEHOLDERS, "date", "lastMessage"] as const;
type Values<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;

/** Said of what a ticket does not have (reference/otrs-behaviour §11). */
const NOTHING = "-";

/** @param language of states, priorities and types; the desk's unless a text is in another */
export function placeholderValues(desk: Desk, ticket: Ticket, operator: OperatorAddress | null, language: Language = desk.language): Values<typeof TICKET_PLACEHOLDERS> {
  if (stryMutAct_9fa48("1779")) {
    {}
  } else {
    stryCov_9fa48("1779");
    const escalationAt = escalationDueAt(ticket);
    return stryMutAct_9fa48("1780") ? {} : (stryCov_9fa48("1780"), {
      ...writerValues(desk, ticket.queue, operator),
      number: ticket.number,
      title: ticket.title,
      state: translate(language, `state.${ticket.state}`),
      priority: translate(language, `priority.${ticket.priority}`),
      type: stryMutAct_9fa48("1783") ? desk.requestTypes.find(({
        key
      }) => key === ticket.requestType)?.name[language] && ticket.requestType : (stryCov_9fa48("1783"), (stryMutAct_9fa48("1784") ? desk.requestTypes.find(({
        key
      }) => key === ticket.requestType).name[language] : (stryCov_9fa48("1784"), desk.requestTypes.find(stryMutAct_9fa48("1785") ? () => undefined : (stryCov_9fa48("1785"), ({
        key
      }) => stryMutAct_9fa48("1788") ? key !== ticket.requestType : stryMutAct_9fa48("1787") ? false : stryMutAct_9fa48("1786") ? true : (stryCov_9fa48("1786", "1787", "1788"), key === ticket.requestType)))?.name[language])) ?? ticket.requestType),
      service: stryMutAct_9fa48("1789") ? (desk.services.get(ticket.service ?? "")?.name ?? ticket.service) && NOTHING : (stryCov_9fa48("1789"), (stryMutAct_9fa48("1790") ? desk.services.get(ticket.service ?? "")?.name && ticket.service : (stryCov_9fa48("1790"), (stryMutAct_9fa48("1791") ? desk.services.get(ticket.service ?? "").name : (stryCov_9fa48("1791"), desk.services.get(stryMutAct_9fa48("1792") ? ticket.service && "" : (stryCov_9fa48("1792"), ticket.service ?? ""))?.name)) ?? ticket.service)) ?? NOTHING),
      sla: stryMutAct_9fa48("1794") ? (desk.slas.get(ticket.sla ?? "")?.name ?? ticket.sla) && NOTHING : (stryCov_9fa48("1794"), (stryMutAct_9fa48("1795") ? desk.slas.get(ticket.sla ?? "")?.name && ticket.sla : (stryCov_9fa48("1795"), (stryMutAct_9fa48("1796") ? desk.slas.get(ticket.sla ?? "").name : (stryCov_9fa48("1796"), desk.slas.get(stryMutAct_9fa48("1797") ? ticket.sla && "" : (stryCov_9fa48("1797"), ticket.sla ?? ""))?.name)) ?? ticket.sla)) ?? NOTHING),
      impact: (stryMutAct_9fa48("1801") ? ticket.impact !== null : stryMutAct_9fa48("1800") ? false : stryMutAct_9fa48("1799") ? true : (stryCov_9fa48("1799", "1800", "1801"), ticket.impact === null)) ? NOTHING : translate(language, `priority.${ticket.impact}`),
      owner: (stryMutAct_9fa48("1805") ? ticket.owner !== null : stryMutAct_9fa48("1804") ? false : stryMutAct_9fa48("1803") ? true : (stryCov_9fa48("1803", "1804", "1805"), ticket.owner === null)) ? NOTHING : operatorName(desk, ticket.owner),
      customer: stryMutAct_9fa48("1808") ? ticket.customer.name && ticket.customer.address : stryMutAct_9fa48("1807") ? false : stryMutAct_9fa48("1806") ? true : (stryCov_9fa48("1806", "1807", "1808"), ticket.customer.name || ticket.customer.address),
      "customer.address": ticket.customer.address,
      organisation: stryMutAct_9fa48("1809") ? (desk.organisations.get(ticket.organisation ?? "")?.name ?? ticket.organisation) && NOTHING : (stryCov_9fa48("1809"), (stryMutAct_9fa48("1810") ? desk.organisations.get(ticket.organisation ?? "")?.name && ticket.organisation : (stryCov_9fa48("1810"), (stryMutAct_9fa48("1811") ? desk.organisations.get(ticket.organisation ?? "").name : (stryCov_9fa48("1811"), desk.organisations.get(stryMutAct_9fa48("1812") ? ticket.organisation && "" : (stryCov_9fa48("1812"), ticket.organisation ?? ""))?.name)) ?? ticket.organisation)) ?? NOTHING),
      created: momentText(desk, ticket.createdAt),
      escalation: (stryMutAct_9fa48("1816") ? escalationAt !== null : stryMutAct_9fa48("1815") ? false : stryMutAct_9fa48("1814") ? true : (stryCov_9fa48("1814", "1815", "1816"), escalationAt === null)) ? NOTHING : momentText(desk, escalationAt)
    });
  }
}

/** @param lastMessage the customer's, or empty when he has written none */
export function textValues(desk: Desk, ticket: Ticket, operator: OperatorAddress | null, moment: {
  readonly now: Instant;
  readonly lastMessage: string;
  readonly language?: Language | null;
}): Values<typeof TEXT_PLACEHOLDERS> {
  if (stryMutAct_9fa48("1817")) {
    {}
  } else {
    stryCov_9fa48("1817");
    return stryMutAct_9fa48("1818") ? {} : (stryCov_9fa48("1818"), {
      ...placeholderValues(desk, ticket, operator, stryMutAct_9fa48("1819") ? moment.language && desk.language : (stryCov_9fa48("1819"), moment.language ?? desk.language)),
      date: dateText(desk, moment.now),
      lastMessage: (stryMutAct_9fa48("1822") ? moment.lastMessage.trim() !== "" : stryMutAct_9fa48("1821") ? false : stryMutAct_9fa48("1820") ? true : (stryCov_9fa48("1820", "1821", "1822"), (stryMutAct_9fa48("1823") ? moment.lastMessage : (stryCov_9fa48("1823"), moment.lastMessage.trim())) === "")) ? "" : quotedLines(moment.lastMessage)
    });
  }
}

/** For a text that will open a ticket in this queue. */
export function newTicketValues(desk: Desk, queue: string, operator: OperatorAddress, now: Instant): Values<typeof NEW_TICKET_PLACEHOLDERS> {
  if (stryMutAct_9fa48("1826")) {
    {}
  } else {
    stryCov_9fa48("1826");
    return stryMutAct_9fa48("1827") ? {} : (stryCov_9fa48("1827"), {
      ...writerValues(desk, queue, operator),
      date: dateText(desk, now)
    });
  }
}

/** Who writes for whom. The desk's own mails have no operator. */
const writerValues = stryMutAct_9fa48("1828") ? () => undefined : (stryCov_9fa48("1828"), (() => {
  const writerValues = (desk: Desk, queue: string, operator: OperatorAddress | null) => stryMutAct_9fa48("1829") ? {} : (stryCov_9fa48("1829"), {
    desk: desk.name,
    queue: queueOf(desk, queue).name,
    operator: operator ? operatorName(desk, operator) : "",
    "operator.address": stryMutAct_9fa48("1831") ? operator && "" : (stryCov_9fa48("1831"), operator ?? "")
  });
  return writerValues;
})());
const dateText = stryMutAct_9fa48("1833") ? () => undefined : (stryCov_9fa48("1833"), (() => {
  const dateText = (desk: Desk, at: Instant): string => stryMutAct_9fa48("1834") ? fieldsInZone(at, desk.timeZone).date.split("-").join("/") : (stryCov_9fa48("1834"), fieldsInZone(at, desk.timeZone).date.split("-").reverse().join("/"));
  return dateText;
})());
const momentText = stryMutAct_9fa48("1837") ? () => undefined : (stryCov_9fa48("1837"), (() => {
  const momentText = (desk: Desk, at: Instant): string => `${dateText(desk, at)} ${fieldsInZone(at, desk.timeZone).time}`;
  return momentText;
})());