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
import { autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import { customerArticle, noteArticle, phoneCallArticle } from "../articles.ts";
import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireNote } from "../fields.ts";
import { lockTo, openIfNew } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import { applyNextState, checkNextState } from "./state.ts";

/** As OTRS: a new ticket stays new, every other state opens and its pending time is cleared (spec M6). */
export function addCustomerMessage(draft: Draft, command: CommandOf<"AddCustomerMessage">): Result<void, Rejection> {
  if (stryMutAct_9fa48("293")) {
    {}
  } else {
    stryCov_9fa48("293");
    const {
      state
    } = draft.ticket;
    if (stryMutAct_9fa48("295") ? false : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295"), isFinal(state))) return fail(stryMutAct_9fa48("296") ? {} : (stryCov_9fa48("296"), {
      code: "ticket.wrong_state",
      state
    }));
    if (stryMutAct_9fa48("298")) {
      ;
    } else {
      stryCov_9fa48("298");
      draft.addArticle(customerArticle(draft, command.message, command.fromCustomer));
    }
    if (stryMutAct_9fa48("301") ? state !== "new" || state !== "open" : stryMutAct_9fa48("300") ? false : stryMutAct_9fa48("299") ? true : (stryCov_9fa48("299", "300", "301"), (stryMutAct_9fa48("303") ? state === "new" : stryMutAct_9fa48("302") ? true : (stryCov_9fa48("302", "303"), state !== "new")) && (stryMutAct_9fa48("306") ? state === "open" : stryMutAct_9fa48("305") ? true : (stryCov_9fa48("305", "306"), state !== "open")))) {
      if (stryMutAct_9fa48("308")) {
        {}
      } else {
        stryCov_9fa48("308");
        draft.record(stryMutAct_9fa48("310") ? {} : (stryCov_9fa48("310"), {
          type: "StateChanged",
          from: state,
          to: "open",
          pending: null
        }));
      }
    }
    if (stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : (stryCov_9fa48("313", "314"), command.answerAutomatically)) if (stryMutAct_9fa48("315")) {
      ;
    } else {
      stryCov_9fa48("315");
      autoResponseFor(draft, "follow-up", command.message);
    }
    return ok(undefined);
  }
}
export function addNote(draft: Draft, command: CommandOf<"AddNote">): Result<void, Rejection> {
  if (stryMutAct_9fa48("317")) {
    {}
  } else {
    stryCov_9fa48("317");
    const note = requireNote(command.subject, command.text, command);
    if (stryMutAct_9fa48("320") ? false : stryMutAct_9fa48("319") ? true : stryMutAct_9fa48("318") ? note.ok : (stryCov_9fa48("318", "319", "320"), !note.ok)) return note;
    if (stryMutAct_9fa48("321")) {
      ;
    } else {
      stryCov_9fa48("321");
      draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
    }
    return ok(undefined);
  }
}

/** Calling the customer is work on the ticket and locks it; noting down his call is not (reference/otrs-behaviour §4). */
export function addPhoneCall(draft: Draft, command: CommandOf<"AddPhoneCall">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("322")) {
    {}
  } else {
    stryCov_9fa48("322");
    const said = requireNote(command.subject, command.text, command);
    if (stryMutAct_9fa48("325") ? false : stryMutAct_9fa48("324") ? true : stryMutAct_9fa48("323") ? said.ok : (stryCov_9fa48("323", "324", "325"), !said.ok)) return said;
    const next = checkNextState(draft, command.next);
    if (stryMutAct_9fa48("328") ? false : stryMutAct_9fa48("327") ? true : stryMutAct_9fa48("326") ? next.ok : (stryCov_9fa48("326", "327", "328"), !next.ok)) return next;
    if (stryMutAct_9fa48("331") ? command.direction !== "outbound" : stryMutAct_9fa48("330") ? false : stryMutAct_9fa48("329") ? true : (stryCov_9fa48("329", "330", "331"), command.direction === "outbound")) if (stryMutAct_9fa48("333")) {
      ;
    } else {
      stryCov_9fa48("333");
      lockTo(draft, operator, "locked");
    }
    if (stryMutAct_9fa48("335")) {
      ;
    } else {
      stryCov_9fa48("335");
      draft.addArticle(phoneCallArticle(draft, command.direction, said.value, command));
    }
    if (stryMutAct_9fa48("337") ? false : stryMutAct_9fa48("336") ? true : (stryCov_9fa48("336", "337"), command.next)) return applyNextState(draft, command.next);
    if (stryMutAct_9fa48("338")) {
      ;
    } else {
      stryCov_9fa48("338");
      openIfNew(draft);
    }
    return ok(undefined);
  }
}