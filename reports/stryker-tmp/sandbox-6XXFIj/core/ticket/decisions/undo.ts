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
import { fail, ok, type Result } from "../../result.ts";
import { plusMinutes } from "../../time.ts";
import type { Command } from "../commands.ts";
import type { Draft } from "../draft.ts";
import type { Rejection } from "../rejection.ts";
import type { Undoable } from "../ticket.ts";

/** How long move, close and assign can be taken back (spec X4). */
export const UNDO_MINUTES = 10;
type Before = Undoable["before"];
export function beforeAction(draft: Draft): Before {
  if (stryMutAct_9fa48("1241")) {
    {}
  } else {
    stryCov_9fa48("1241");
    const {
      queue,
      state,
      owner,
      lock,
      pending
    } = draft.ticket;
    return stryMutAct_9fa48("1242") ? {} : (stryCov_9fa48("1242"), {
      queue,
      state,
      owner,
      lock,
      pending
    });
  }
}
export function offerUndo(draft: Draft, action: Undoable["action"], by: string, before: Before): void {
  if (stryMutAct_9fa48("1243")) {
    {}
  } else {
    stryCov_9fa48("1243");
    draft.record(stryMutAct_9fa48("1245") ? {} : (stryCov_9fa48("1245"), {
      type: "UndoOffered",
      undoable: stryMutAct_9fa48("1247") ? {} : (stryCov_9fa48("1247"), {
        action,
        by,
        until: plusMinutes(draft.ctx.now, UNDO_MINUTES),
        before
      })
    }));
  }
}

/** Takes back the last move, close or assignment. The note written with it stays: it was said. */
export function undoAction(draft: Draft, command: Extract<Command, {
  type: "UndoAction";
}>): Result<void, Rejection> {
  if (stryMutAct_9fa48("1248")) {
    {}
  } else {
    stryCov_9fa48("1248");
    const {
      undoable
    } = draft.ticket;
    if (stryMutAct_9fa48("1251") ? undoable?.eventSeq === command.eventSeq : stryMutAct_9fa48("1250") ? false : stryMutAct_9fa48("1249") ? true : (stryCov_9fa48("1249", "1250", "1251"), (stryMutAct_9fa48("1252") ? undoable.eventSeq : (stryCov_9fa48("1252"), undoable?.eventSeq)) !== command.eventSeq)) return fail(stryMutAct_9fa48("1253") ? {} : (stryCov_9fa48("1253"), {
      code: "undo.nothing"
    }));
    if (stryMutAct_9fa48("1258") ? undoable.until > draft.ctx.now : stryMutAct_9fa48("1257") ? undoable.until < draft.ctx.now : stryMutAct_9fa48("1256") ? false : stryMutAct_9fa48("1255") ? true : (stryCov_9fa48("1255", "1256", "1257", "1258"), undoable.until <= draft.ctx.now)) return fail(stryMutAct_9fa48("1259") ? {} : (stryCov_9fa48("1259"), {
      code: "undo.expired"
    }));
    draft.record(stryMutAct_9fa48("1262") ? {} : (stryCov_9fa48("1262"), {
      type: "ActionUndone",
      action: undoable.action,
      before: undoable.before
    }));
    return ok(undefined);
  }
}