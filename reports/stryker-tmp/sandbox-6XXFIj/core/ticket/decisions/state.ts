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
import { translate } from "../../i18n/translate.ts";
import { fail, ok, type Result } from "../../result.ts";
import { actingOperator, noteArticle } from "../articles.ts";
import type { CommandOf, NextState } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireNote } from "../fields.ts";
import { giveTo, release } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { isClosed, isPending } from "../ticket.ts";
import { beforeAction, offerUndo } from "./undo.ts";

/** Absent: the state stays as it is. */
export function checkNextState(draft: Draft, next: NextState | undefined): Result<void, Rejection> {
  if (stryMutAct_9fa48("1105")) {
    {}
  } else {
    stryCov_9fa48("1105");
    if (stryMutAct_9fa48("1108") ? next === undefined && !("until" in next) : stryMutAct_9fa48("1107") ? false : stryMutAct_9fa48("1106") ? true : (stryCov_9fa48("1106", "1107", "1108"), (stryMutAct_9fa48("1110") ? next !== undefined : stryMutAct_9fa48("1109") ? false : (stryCov_9fa48("1109", "1110"), next === undefined)) || (stryMutAct_9fa48("1111") ? "until" in next : (stryCov_9fa48("1111"), !("until" in next))))) return ok(undefined);
    if (stryMutAct_9fa48("1114") ? false : stryMutAct_9fa48("1113") ? true : (stryCov_9fa48("1113", "1114"), Number.isNaN(Date.parse(next.until)))) return fail(stryMutAct_9fa48("1115") ? {} : (stryCov_9fa48("1115"), {
      code: "field.invalid",
      field: "until"
    }));
    return (stryMutAct_9fa48("1121") ? next.until <= draft.ctx.now : stryMutAct_9fa48("1120") ? next.until >= draft.ctx.now : stryMutAct_9fa48("1119") ? false : stryMutAct_9fa48("1118") ? true : (stryCov_9fa48("1118", "1119", "1120", "1121"), next.until > draft.ctx.now)) ? ok(undefined) : fail(stryMutAct_9fa48("1122") ? {} : (stryCov_9fa48("1122"), {
      code: "field.date_past",
      field: "until"
    }));
  }
}

/** Puts the ticket in the state that follows an action; a state that ends the work also ends the lock. */
export function applyNextState(draft: Draft, next: NextState): Result<void, Rejection> {
  if (stryMutAct_9fa48("1125")) {
    {}
  } else {
    stryCov_9fa48("1125");
    const checked = checkNextState(draft, next);
    if (stryMutAct_9fa48("1128") ? false : stryMutAct_9fa48("1127") ? true : stryMutAct_9fa48("1126") ? checked.ok : (stryCov_9fa48("1126", "1127", "1128"), !checked.ok)) return checked;
    const from = draft.ticket.state;
    const pending = "until" in next ? stryMutAct_9fa48("1130") ? {} : (stryCov_9fa48("1130"), {
      until: next.until,
      setBy: actingOperator(draft)
    }) : null;
    if (stryMutAct_9fa48("1133") ? from !== next.state && pending : stryMutAct_9fa48("1132") ? false : stryMutAct_9fa48("1131") ? true : (stryCov_9fa48("1131", "1132", "1133"), (stryMutAct_9fa48("1135") ? from === next.state : stryMutAct_9fa48("1134") ? false : (stryCov_9fa48("1134", "1135"), from !== next.state)) || pending)) draft.record(stryMutAct_9fa48("1137") ? {} : (stryCov_9fa48("1137"), {
      type: "StateChanged",
      from,
      to: next.state,
      pending
    }));
    if (stryMutAct_9fa48("1140") ? false : stryMutAct_9fa48("1139") ? true : (stryCov_9fa48("1139", "1140"), isClosed(next.state))) if (stryMutAct_9fa48("1141")) {
      ;
    } else {
      stryCov_9fa48("1141");
      release(draft, "closed");
    }
    if (stryMutAct_9fa48("1144") ? false : stryMutAct_9fa48("1143") ? true : (stryCov_9fa48("1143", "1144"), isPending(next.state))) if (stryMutAct_9fa48("1145")) {
      ;
    } else {
      stryCov_9fa48("1145");
      release(draft, "pending");
    }
    return ok(undefined);
  }
}

/** Closes without telling the customer: the reason and a note are asked for that (spec T6). */
export function closeTicket(draft: Draft, command: CommandOf<"CloseTicket">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("1147")) {
    {}
  } else {
    stryCov_9fa48("1147");
    const reason = translate(draft.ctx.desk.language, `close.why.${command.why}`);
    const note = requireNote(stryMutAct_9fa48("1151") ? command.subject && reason : stryMutAct_9fa48("1150") ? false : stryMutAct_9fa48("1149") ? true : (stryCov_9fa48("1149", "1150", "1151"), command.subject || reason), command.text, command);
    if (stryMutAct_9fa48("1154") ? false : stryMutAct_9fa48("1153") ? true : stryMutAct_9fa48("1152") ? note.ok : (stryCov_9fa48("1152", "1153", "1154"), !note.ok)) return note;
    const before = beforeAction(draft);
    const from = draft.ticket.state;
    if (stryMutAct_9fa48("1155")) {
      ;
    } else {
      stryCov_9fa48("1155");
      giveTo(draft, operator, "locked");
    }
    if (stryMutAct_9fa48("1157")) {
      ;
    } else {
      stryCov_9fa48("1157");
      draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
    }
    draft.record(stryMutAct_9fa48("1159") ? {} : (stryCov_9fa48("1159"), {
      type: "StateChanged",
      from,
      to: command.state,
      pending: null,
      closeReason: command.why,
      reviewRequired: stryMutAct_9fa48("1161") ? command.reviewRequired && false : (stryCov_9fa48("1161"), command.reviewRequired ?? (stryMutAct_9fa48("1162") ? true : (stryCov_9fa48("1162"), false)))
    }));
    if (stryMutAct_9fa48("1163")) {
      ;
    } else {
      stryCov_9fa48("1163");
      release(draft, "closed");
    }
    if (stryMutAct_9fa48("1165")) {
      ;
    } else {
      stryCov_9fa48("1165");
      offerUndo(draft, "close", operator, before);
    }
    return ok(undefined);
  }
}
export function setPending(draft: Draft, command: CommandOf<"SetPending">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("1167")) {
    {}
  } else {
    stryCov_9fa48("1167");
    const note = requireNote(command.subject, command.text, command);
    if (stryMutAct_9fa48("1170") ? false : stryMutAct_9fa48("1169") ? true : stryMutAct_9fa48("1168") ? note.ok : (stryCov_9fa48("1168", "1169", "1170"), !note.ok)) return note;
    const next = {
      state: command.state,
      until: command.until
    } as const;
    const checked = checkNextState(draft, next);
    if (stryMutAct_9fa48("1173") ? false : stryMutAct_9fa48("1172") ? true : stryMutAct_9fa48("1171") ? checked.ok : (stryCov_9fa48("1171", "1172", "1173"), !checked.ok)) return checked;
    if (stryMutAct_9fa48("1174")) {
      ;
    } else {
      stryCov_9fa48("1174");
      giveTo(draft, operator, "locked");
    }
    if (stryMutAct_9fa48("1176")) {
      ;
    } else {
      stryCov_9fa48("1176");
      draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
    }
    return applyNextState(draft, next);
  }
}
export function reopenTicket(draft: Draft): Result<void, Rejection> {
  if (stryMutAct_9fa48("1177")) {
    {}
  } else {
    stryCov_9fa48("1177");
    return applyNextState(draft, stryMutAct_9fa48("1178") ? {} : (stryCov_9fa48("1178"), {
      state: "open"
    }));
  }
}