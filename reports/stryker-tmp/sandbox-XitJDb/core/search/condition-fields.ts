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
import type { MailAddress } from "../intake/mail.ts";
import type { Article } from "../ticket/article.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { foldText } from "./condition.ts";

/** Texts of a ticket itself; each ticket has exactly one of them. `customer` is the address. */
export const TICKET_TEXTS = ["number", "title", "customer"] as const;
export type TicketText = typeof TICKET_TEXTS[number];

/** Texts of an article; it has those that are not empty. `Bcc` joins them when articles carry it. */
export const ARTICLE_TEXTS = ["from", "to", "cc", "subject", "body", "attachmentName"] as const;
export type ArticleText = typeof ARTICLE_TEXTS[number];

/** What a condition can be asked of. `fullText`: the title, or any text of any article. */
export type ConditionField = TicketText | ArticleText | "fullText";

/** The article's text in a field, folded; empty when it has none. */
export const articleText = stryMutAct_9fa48("0") ? () => undefined : (stryCov_9fa48("0"), (() => {
  const articleText = (article: Article, field: ArticleText): string => foldText(READ_ARTICLE[field](article));
  return articleText;
})());

/** The ticket's own text, folded. */
export const ticketText = stryMutAct_9fa48("1") ? () => undefined : (stryCov_9fa48("1"), (() => {
  const ticketText = (ticket: Ticket, field: TicketText): string => foldText((stryMutAct_9fa48("4") ? field !== "customer" : stryMutAct_9fa48("3") ? false : stryMutAct_9fa48("2") ? true : (stryCov_9fa48("2", "3", "4"), field === "customer")) ? ticket.customer.address : ticket[field]);
  return ticketText;
})());
const READ_ARTICLE: Readonly<Record<ArticleText, (article: Article) => string>> = stryMutAct_9fa48("6") ? {} : (stryCov_9fa48("6"), {
  from: stryMutAct_9fa48("7") ? () => undefined : (stryCov_9fa48("7"), article => addressText(article.from)),
  to: stryMutAct_9fa48("8") ? () => undefined : (stryCov_9fa48("8"), article => addressesText(article.to)),
  cc: stryMutAct_9fa48("9") ? () => undefined : (stryCov_9fa48("9"), article => addressesText(article.cc)),
  subject: stryMutAct_9fa48("10") ? () => undefined : (stryCov_9fa48("10"), article => article.subject),
  body: stryMutAct_9fa48("11") ? () => undefined : (stryCov_9fa48("11"), article => article.text),
  attachmentName: stryMutAct_9fa48("12") ? () => undefined : (stryCov_9fa48("12"), article => article.attachments.map(stryMutAct_9fa48("13") ? () => undefined : (stryCov_9fa48("13"), ({
    filename
  }) => filename)).join("\n"))
});

/** As mail headers show it: `Anna Bianchi <anna@example.org>`. */
const addressText = stryMutAct_9fa48("15") ? () => undefined : (stryCov_9fa48("15"), (() => {
  const addressText = ({
    name,
    address
  }: MailAddress): string => (stryMutAct_9fa48("18") ? name !== "" : stryMutAct_9fa48("17") ? false : stryMutAct_9fa48("16") ? true : (stryCov_9fa48("16", "17", "18"), name === "")) ? address : (stryMutAct_9fa48("22") ? address !== "" : stryMutAct_9fa48("21") ? false : stryMutAct_9fa48("20") ? true : (stryCov_9fa48("20", "21", "22"), address === "")) ? name : `${name} <${address}>`;
  return addressText;
})());
const addressesText = stryMutAct_9fa48("25") ? () => undefined : (stryCov_9fa48("25"), (() => {
  const addressesText = (addresses: readonly MailAddress[]): string => addresses.map(addressText).join(", ");
  return addressesText;
})());
export const isArticleText = stryMutAct_9fa48("27") ? () => undefined : (stryCov_9fa48("27"), (() => {
  const isArticleText = (field: ConditionField): field is ArticleText => (ARTICLE_TEXTS as readonly string[]).includes(field);
  return isArticleText;
})());

/** The article fields a condition on `field` looks at. */
export const articleFieldsOf = stryMutAct_9fa48("28") ? () => undefined : (stryCov_9fa48("28"), (() => {
  const articleFieldsOf = (field: ConditionField): readonly ArticleText[] => (stryMutAct_9fa48("31") ? field !== "fullText" : stryMutAct_9fa48("30") ? false : stryMutAct_9fa48("29") ? true : (stryCov_9fa48("29", "30", "31"), field === "fullText")) ? ARTICLE_TEXTS : isArticleText(field) ? stryMutAct_9fa48("33") ? [] : (stryCov_9fa48("33"), [field]) : stryMutAct_9fa48("34") ? ["Stryker was here"] : (stryCov_9fa48("34"), []);
  return articleFieldsOf;
})());

/** The ticket's own texts a condition on `field` looks at. */
export const ticketFieldsOf = stryMutAct_9fa48("35") ? () => undefined : (stryCov_9fa48("35"), (() => {
  const ticketFieldsOf = (field: ConditionField): readonly TicketText[] => (stryMutAct_9fa48("38") ? field !== "fullText" : stryMutAct_9fa48("37") ? false : stryMutAct_9fa48("36") ? true : (stryCov_9fa48("36", "37", "38"), field === "fullText")) ? stryMutAct_9fa48("40") ? [] : (stryCov_9fa48("40"), ["title"]) : isArticleText(field) ? stryMutAct_9fa48("42") ? ["Stryker was here"] : (stryCov_9fa48("42"), []) : stryMutAct_9fa48("43") ? [] : (stryCov_9fa48("43"), [field]);
  return ticketFieldsOf;
})());