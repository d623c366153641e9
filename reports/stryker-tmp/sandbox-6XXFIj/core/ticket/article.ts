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
import type { Actor } from "../people/actor.ts";
import type { Instant } from "../time.ts";
import type { TicketNumber } from "./ticket.ts";
export type ArticleChannel = "email" | "phone" | "note";
export type ArticleSender = "customer" | "operator" | "system";

/** An attachment already in the blob store; `digest` names its bytes. */
export interface StoredAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  readonly contentId: string | null;
  readonly inline: boolean;
  readonly digest: string;
}

/** What a mail an operator sent was for; a bounce passes the original mail on (reference/otrs-behaviour §10). */
export type MailPurpose = "reply" | "forward" | "bounce" | "new-ticket";

/** One message of a ticket: a mail in or out, a phone call, an internal note. Never changes once written. */
export interface Article {
  readonly id: string;
  /** 1 for the first of its ticket. */
  readonly position: number;
  readonly channel: ArticleChannel;
  readonly sender: ArticleSender;
  readonly author: Actor;
  readonly visibleToCustomer: boolean;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  /** Where answers should go instead of to `from`. */
  readonly replyTo?: MailAddress;
  readonly subject: string;
  readonly text: string;
  /** As received, not sanitised: sanitise at display. */
  readonly html: string | null;
  readonly attachments: readonly StoredAttachment[];
  /** Without angle brackets; null for what was never a mail. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Digest of the raw mail in the blob store (spec M3). */
  readonly rawDigest: string | null;
  /** Which automatic mail this is, or null for what a person wrote. */
  readonly autoResponse: "new-ticket" | "follow-up" | null;
  /** Of a mail an operator sent. */
  readonly purpose?: MailPurpose;
  /** Work units it took (spec T15). */
  readonly workUnits?: number;
  /** The merged ticket it came from. */
  readonly mergedFrom?: TicketNumber;
  readonly createdAt: Instant;
}

/** What a history line and an article list need of an article. */
export type ArticleHead = Pick<Article, "id" | "position" | "channel" | "sender" | "visibleToCustomer" | "subject" | "autoResponse" | "purpose" | "workUnits" | "mergedFrom"> & {
  readonly fromName: string;
};
export const headOf = stryMutAct_9fa48("0") ? () => undefined : (stryCov_9fa48("0"), (() => {
  const headOf = (article: Article): ArticleHead => stryMutAct_9fa48("1") ? {} : (stryCov_9fa48("1"), {
    id: article.id,
    position: article.position,
    channel: article.channel,
    sender: article.sender,
    visibleToCustomer: article.visibleToCustomer,
    subject: article.subject,
    autoResponse: article.autoResponse,
    ...(stryMutAct_9fa48("4") ? article.purpose || {
      purpose: article.purpose
    } : stryMutAct_9fa48("3") ? false : stryMutAct_9fa48("2") ? true : (stryCov_9fa48("2", "3", "4"), article.purpose && (stryMutAct_9fa48("5") ? {} : (stryCov_9fa48("5"), {
      purpose: article.purpose
    })))),
    ...(stryMutAct_9fa48("8") ? article.workUnits || {
      workUnits: article.workUnits
    } : stryMutAct_9fa48("7") ? false : stryMutAct_9fa48("6") ? true : (stryCov_9fa48("6", "7", "8"), article.workUnits && (stryMutAct_9fa48("9") ? {} : (stryCov_9fa48("9"), {
      workUnits: article.workUnits
    })))),
    ...(stryMutAct_9fa48("12") ? article.mergedFrom || {
      mergedFrom: article.mergedFrom
    } : stryMutAct_9fa48("11") ? false : stryMutAct_9fa48("10") ? true : (stryCov_9fa48("10", "11", "12"), article.mergedFrom && (stryMutAct_9fa48("13") ? {} : (stryCov_9fa48("13"), {
      mergedFrom: article.mergedFrom
    })))),
    fromName: stryMutAct_9fa48("16") ? article.from.name && article.from.address : stryMutAct_9fa48("15") ? false : stryMutAct_9fa48("14") ? true : (stryCov_9fa48("14", "15", "16"), article.from.name || article.from.address)
  });
  return headOf;
})());