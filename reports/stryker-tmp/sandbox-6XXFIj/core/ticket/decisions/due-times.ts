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
import { serviceLevelOf } from "../../desk/desk.ts";
import { type DueAndWarning, dueFrom } from "../../desk/service-level.ts";
import { SYSTEM } from "../../people/actor.ts";
import type { Instant } from "../../time.ts";
import type { Draft } from "../draft.ts";
import { DUE_KINDS, type DueKind, dueTimeOf, isRunning, type Ticket } from "../ticket.ts";

/**
 * Closes every decision: the first answer the customer sees meets the first response, and promised times that
 * follow differently from the ticket as it is now are set anew (reference/otrs-behaviour §6).
 */
export function settleDueTimes(draft: Draft): void {
  if (stryMutAct_9fa48("821")) {
    {}
  } else {
    stryCov_9fa48("821");
    if (stryMutAct_9fa48("824") ? draft.ticket.firstResponse.metAt === null || isAnswered(draft) : stryMutAct_9fa48("823") ? false : stryMutAct_9fa48("822") ? true : (stryCov_9fa48("822", "823", "824"), (stryMutAct_9fa48("826") ? draft.ticket.firstResponse.metAt !== null : stryMutAct_9fa48("825") ? true : (stryCov_9fa48("825", "826"), draft.ticket.firstResponse.metAt === null)) && isAnswered(draft))) {
      if (stryMutAct_9fa48("827")) {
        {}
      } else {
        stryCov_9fa48("827");
        draft.record(stryMutAct_9fa48("829") ? {} : (stryCov_9fa48("829"), {
          type: "FirstResponseMet"
        }));
      }
    }
    if (stryMutAct_9fa48("833") ? false : stryMutAct_9fa48("832") ? true : stryMutAct_9fa48("831") ? isRunning(draft.ticket.state) : (stryCov_9fa48("831", "832", "833"), !isRunning(draft.ticket.state))) return;
    const due = differences(draft);
    if (stryMutAct_9fa48("837") ? Object.keys(due).length <= 0 : stryMutAct_9fa48("836") ? Object.keys(due).length >= 0 : stryMutAct_9fa48("835") ? false : stryMutAct_9fa48("834") ? true : (stryCov_9fa48("834", "835", "836", "837"), Object.keys(due).length > 0)) draft.record(stryMutAct_9fa48("839") ? {} : (stryCov_9fa48("839"), {
      type: "DueTimesSet",
      due
    }), SYSTEM);
  }
}
const isAnswered = stryMutAct_9fa48("841") ? () => undefined : (stryCov_9fa48("841"), (() => {
  const isAnswered = ({
    events
  }: Draft): boolean => stryMutAct_9fa48("842") ? events.every(({
    event
  }) => event.type === "ArticleAdded" && event.article.sender === "operator" && event.article.visibleToCustomer) : (stryCov_9fa48("842"), events.some(stryMutAct_9fa48("843") ? () => undefined : (stryCov_9fa48("843"), ({
    event
  }) => stryMutAct_9fa48("846") ? event.type === "ArticleAdded" && event.article.sender === "operator" || event.article.visibleToCustomer : stryMutAct_9fa48("845") ? false : stryMutAct_9fa48("844") ? true : (stryCov_9fa48("844", "845", "846"), (stryMutAct_9fa48("848") ? event.type === "ArticleAdded" || event.article.sender === "operator" : stryMutAct_9fa48("847") ? true : (stryCov_9fa48("847", "848"), (stryMutAct_9fa48("850") ? event.type !== "ArticleAdded" : stryMutAct_9fa48("849") ? true : (stryCov_9fa48("849", "850"), event.type === "ArticleAdded")) && (stryMutAct_9fa48("853") ? event.article.sender !== "operator" : stryMutAct_9fa48("852") ? true : (stryCov_9fa48("852", "853"), event.article.sender === "operator")))) && event.article.visibleToCustomer))));
  return isAnswered;
})());

/** Times that were kept stay as they were. */
function differences({
  ticket,
  ctx
}: Draft): Partial<Record<DueKind, DueAndWarning>> {
  if (stryMutAct_9fa48("855")) {
    {}
  } else {
    stryCov_9fa48("855");
    const level = serviceLevelOf(ctx.desk, ticket);
    const due: Partial<Record<DueKind, DueAndWarning>> = {};
    for (const kind of DUE_KINDS) {
      if (stryMutAct_9fa48("856")) {
        {}
      } else {
        stryCov_9fa48("856");
        const {
          dueAt,
          warnAt = null,
          metAt
        } = dueTimeOf(ticket, kind);
        if (stryMutAct_9fa48("859") ? metAt === null : stryMutAct_9fa48("858") ? false : stryMutAct_9fa48("857") ? true : (stryCov_9fa48("857", "858", "859"), metAt !== null)) continue;
        const wanted = dueFrom(level[kind], (stryMutAct_9fa48("862") ? kind !== "update" : stryMutAct_9fa48("861") ? false : stryMutAct_9fa48("860") ? true : (stryCov_9fa48("860", "861", "862"), kind === "update")) ? waitingSince(ticket) : ticket.createdAt);
        if (stryMutAct_9fa48("866") ? wanted.dueAt !== dueAt && wanted.warnAt !== warnAt : stryMutAct_9fa48("865") ? false : stryMutAct_9fa48("864") ? true : (stryCov_9fa48("864", "865", "866"), (stryMutAct_9fa48("868") ? wanted.dueAt === dueAt : stryMutAct_9fa48("867") ? false : (stryCov_9fa48("867", "868"), wanted.dueAt !== dueAt)) || (stryMutAct_9fa48("870") ? wanted.warnAt === warnAt : stryMutAct_9fa48("869") ? false : (stryCov_9fa48("869", "870"), wanted.warnAt !== warnAt)))) due[kind] = wanted;
      }
    }
    return due;
  }
}

/** From when the update time counts; for tickets stored before turns were kept, as near as they tell. */
function waitingSince(ticket: Ticket): Instant {
  if (stryMutAct_9fa48("871")) {
    {}
  } else {
    stryCov_9fa48("871");
    if (stryMutAct_9fa48("873") ? false : stryMutAct_9fa48("872") ? true : (stryCov_9fa48("872", "873"), ticket.turn)) return ticket.turn.since;
    const wroteAt = stryMutAct_9fa48("874") ? ticket.lastCustomerArticleAt && ticket.createdAt : (stryCov_9fa48("874"), ticket.lastCustomerArticleAt ?? ticket.createdAt);
    const {
      metAt
    } = ticket.firstResponse;
    return (stryMutAct_9fa48("877") ? metAt !== null || metAt > wroteAt : stryMutAct_9fa48("876") ? false : stryMutAct_9fa48("875") ? true : (stryCov_9fa48("875", "876", "877"), (stryMutAct_9fa48("879") ? metAt === null : stryMutAct_9fa48("878") ? true : (stryCov_9fa48("878", "879"), metAt !== null)) && (stryMutAct_9fa48("882") ? metAt <= wroteAt : stryMutAct_9fa48("881") ? metAt >= wroteAt : stryMutAct_9fa48("880") ? true : (stryCov_9fa48("880", "881", "882"), metAt > wroteAt)))) ? metAt : wroteAt;
  }
}