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
import { type Desk, queueOf } from "../desk/desk.ts";
import { fieldsInZone } from "../desk/desk-time.ts";
import { translate } from "../i18n/translate.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import type { PassedOnArticle, ReplyTarget } from "./commands.ts";
import { placeholderValues } from "./placeholder-values.ts";
import { quotedLines } from "./quote.ts";
import type { Ticket } from "./ticket.ts";

/** The text of an answer as it leaves: salutation, what the operator wrote, signature (spec T11). */
export function composeReply(desk: Desk, ticket: Ticket, operator: OperatorAddress | null, text: string): string {
  if (stryMutAct_9fa48("111")) {
    {}
  } else {
    stryCov_9fa48("111");
    const queue = queueOf(desk, ticket.queue);
    const values = placeholderValues(desk, ticket, operator);
    return stryMutAct_9fa48("112") ? [fillPlaceholders(queue.salutation, values), text.trim(), fillPlaceholders(queue.signature, values)].join("\n\n") : (stryCov_9fa48("112"), (stryMutAct_9fa48("113") ? [] : (stryCov_9fa48("113"), [fillPlaceholders(queue.salutation, values), stryMutAct_9fa48("114") ? text : (stryCov_9fa48("114"), text.trim()), fillPlaceholders(queue.signature, values)])).filter(stryMutAct_9fa48("115") ? () => undefined : (stryCov_9fa48("115"), part => stryMutAct_9fa48("118") ? part === "" : stryMutAct_9fa48("117") ? false : stryMutAct_9fa48("116") ? true : (stryCov_9fa48("116", "117", "118"), part !== ""))).join("\n\n"));
  }
}

/** The whole text of an answer: what `composeReply` gives, and below it the answered message. */
export function replyText(desk: Desk, ticket: Ticket, operator: OperatorAddress | null, text: string, target: ReplyTarget | null): string {
  if (stryMutAct_9fa48("121")) {
    {}
  } else {
    stryCov_9fa48("121");
    const body = composeReply(desk, ticket, operator, text);
    return target ? `${body}\n\n${quoteOriginal(desk, target)}` : body;
  }
}

/** A forward as it leaves: what the operator wrote, the signature, and the article with who wrote it and when. */
export function forwardText(desk: Desk, ticket: Ticket, operator: OperatorAddress | null, text: string, article: PassedOnArticle): string {
  if (stryMutAct_9fa48("123")) {
    {}
  } else {
    stryCov_9fa48("123");
    const {
      language
    } = desk;
    const {
      date,
      time
    } = fieldsInZone(article.at, desk.timeZone);
    const signature = fillPlaceholders(queueOf(desk, ticket.queue).signature, placeholderValues(desk, ticket, operator));
    const header = (stryMutAct_9fa48("124") ? [] : (stryCov_9fa48("124"), [translate(language, "forward.original"), `${translate(language, "forward.from")}: ${addressText(article.from)}`, `${translate(language, "forward.date")}: ${stryMutAct_9fa48("130") ? date.split("-").join("/") : (stryCov_9fa48("130"), date.split("-").reverse().join("/"))} ${time}`, ...((stryMutAct_9fa48("136") ? article.to.length <= 0 : stryMutAct_9fa48("135") ? article.to.length >= 0 : stryMutAct_9fa48("134") ? false : stryMutAct_9fa48("133") ? true : (stryCov_9fa48("133", "134", "135", "136"), article.to.length > 0)) ? stryMutAct_9fa48("137") ? [] : (stryCov_9fa48("137"), [`${translate(language, "forward.to")}: ${article.to.map(addressText).join(", ")}`]) : stryMutAct_9fa48("141") ? ["Stryker was here"] : (stryCov_9fa48("141"), [])), `${translate(language, "forward.subject")}: ${article.subject}`])).join("\n");
    return stryMutAct_9fa48("145") ? [text.trim(), signature, header, article.text.trimEnd()].join("\n\n") : (stryCov_9fa48("145"), (stryMutAct_9fa48("146") ? [] : (stryCov_9fa48("146"), [stryMutAct_9fa48("147") ? text : (stryCov_9fa48("147"), text.trim()), signature, header, stryMutAct_9fa48("148") ? article.text.trimStart() : (stryCov_9fa48("148"), article.text.trimEnd())])).filter(stryMutAct_9fa48("149") ? () => undefined : (stryCov_9fa48("149"), part => stryMutAct_9fa48("152") ? part === "" : stryMutAct_9fa48("151") ? false : stryMutAct_9fa48("150") ? true : (stryCov_9fa48("150", "151", "152"), part !== ""))).join("\n\n"));
  }
}
const addressText = stryMutAct_9fa48("155") ? () => undefined : (stryCov_9fa48("155"), (() => {
  const addressText = ({
    name,
    address
  }: MailAddress): string => name ? `${name} <${address}>` : address;
  return addressText;
})());

/** The answered message below the answer, each line marked with `>`. */
export function quoteOriginal(desk: Desk, target: ReplyTarget): string {
  if (stryMutAct_9fa48("157")) {
    {}
  } else {
    stryCov_9fa48("157");
    const {
      date,
      time
    } = fieldsInZone(target.at, desk.timeZone);
    const [year, month, day] = date.split("-");
    const author = stryMutAct_9fa48("161") ? target.from.name && target.from.address : stryMutAct_9fa48("160") ? false : stryMutAct_9fa48("159") ? true : (stryCov_9fa48("159", "160", "161"), target.from.name || target.from.address);
    return `Il ${day}/${month}/${year} alle ${time} ${author} ha scritto:\n${quotedLines(target.text)}`;
  }
}