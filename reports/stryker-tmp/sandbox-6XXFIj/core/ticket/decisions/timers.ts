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
import { nextWorkingDay } from "../../desk/calendar/working-time.ts";
import { calendarOf, queueOf } from "../../desk/desk.ts";
import { fieldsInZone, instantInZone } from "../../desk/desk-time.ts";
import { ok, type Result } from "../../result.ts";
import type { Instant } from "../../time.ts";
import type { Command } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { release } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { dueTimeOf, isPending, lockActiveAt, runningDueAt, type TicketState } from "../ticket.ts";
import { applyNextState } from "./state.ts";
type Of<T extends Command["type"]> = Extract<Command, {
  type: T;
}>;
const STATE_AFTER: Partial<Record<TicketState, "closed successful" | "closed unsuccessful">> = stryMutAct_9fa48("1180") ? {} : (stryCov_9fa48("1180"), {
  "pending auto close+": "closed successful",
  "pending auto close-": "closed unsuccessful"
});

/** A timer that no longer belongs to the ticket's pending time changes nothing. */
export function reachPendingTime(draft: Draft, command: Of<"ReachPendingTime">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1183")) {
    {}
  } else {
    stryCov_9fa48("1183");
    const {
      state,
      pending
    } = draft.ticket;
    if (stryMutAct_9fa48("1186") ? !isPending(state) && !pending : stryMutAct_9fa48("1185") ? false : stryMutAct_9fa48("1184") ? true : (stryCov_9fa48("1184", "1185", "1186"), (stryMutAct_9fa48("1187") ? isPending(state) : (stryCov_9fa48("1187"), !isPending(state))) || (stryMutAct_9fa48("1188") ? pending : (stryCov_9fa48("1188"), !pending)))) return ok(undefined);
    if (stryMutAct_9fa48("1191") ? (pending.remindAt ?? pending.until) === command.until : stryMutAct_9fa48("1190") ? false : stryMutAct_9fa48("1189") ? true : (stryCov_9fa48("1189", "1190", "1191"), (stryMutAct_9fa48("1192") ? pending.remindAt && pending.until : (stryCov_9fa48("1192"), pending.remindAt ?? pending.until)) !== command.until)) return ok(undefined);
    const closed = STATE_AFTER[state];
    if (stryMutAct_9fa48("1194") ? false : stryMutAct_9fa48("1193") ? true : (stryCov_9fa48("1193", "1194"), closed)) return applyNextState(draft, stryMutAct_9fa48("1195") ? {} : (stryCov_9fa48("1195"), {
      state: closed
    }));
    draft.record(stryMutAct_9fa48("1197") ? {} : (stryCov_9fa48("1197"), {
      type: "ReminderReached",
      until: command.until,
      operator: pending.setBy,
      nextAt: nextReminder(draft, pending.until)
    }));
    return ok(undefined);
  }
}

/** The same desk time on the next working day of the ticket's queue (spec T4). */
function nextReminder(draft: Draft, until: Instant): Instant {
  if (stryMutAct_9fa48("1199")) {
    {}
  } else {
    stryCov_9fa48("1199");
    const {
      desk,
      now
    } = draft.ctx;
    const calendar = calendarOf(queueOf(desk, draft.ticket.queue));
    const today = fieldsInZone(now, desk.timeZone).date;
    const {
      time
    } = fieldsInZone(until, desk.timeZone);
    return stryMutAct_9fa48("1200") ? instantInZone(nextWorkingDay(calendar, today), time, desk.timeZone) && now : (stryCov_9fa48("1200"), instantInZone(nextWorkingDay(calendar, today), time, desk.timeZone) ?? now);
  }
}

/** Told once for each due time; a warning that comes too late is none. */
export function reachEscalation(draft: Draft, command: Of<"ReachEscalation">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1201")) {
    {}
  } else {
    stryCov_9fa48("1201");
    const {
      due,
      dueAt,
      step
    } = command;
    if (stryMutAct_9fa48("1204") ? runningDueAt(draft.ticket, due) === dueAt : stryMutAct_9fa48("1203") ? false : stryMutAct_9fa48("1202") ? true : (stryCov_9fa48("1202", "1203", "1204"), runningDueAt(draft.ticket, due) !== dueAt)) return ok(undefined);
    const told = stryMutAct_9fa48("1205") ? dueTimeOf(draft.ticket, due).told && null : (stryCov_9fa48("1205"), dueTimeOf(draft.ticket, due).told ?? null);
    if (stryMutAct_9fa48("1208") ? step !== "escalation" : stryMutAct_9fa48("1207") ? false : stryMutAct_9fa48("1206") ? true : (stryCov_9fa48("1206", "1207", "1208"), step === "escalation")) {
      if (stryMutAct_9fa48("1210")) {
        {}
      } else {
        stryCov_9fa48("1210");
        if (stryMutAct_9fa48("1213") ? told === "escalation" : stryMutAct_9fa48("1212") ? false : stryMutAct_9fa48("1211") ? true : (stryCov_9fa48("1211", "1212", "1213"), told !== "escalation")) draft.record(stryMutAct_9fa48("1216") ? {} : (stryCov_9fa48("1216"), {
          type: "EscalationReached",
          due,
          dueAt
        }));
      }
    } else if (stryMutAct_9fa48("1220") ? told === null || draft.ctx.now < dueAt : stryMutAct_9fa48("1219") ? false : stryMutAct_9fa48("1218") ? true : (stryCov_9fa48("1218", "1219", "1220"), (stryMutAct_9fa48("1222") ? told !== null : stryMutAct_9fa48("1221") ? true : (stryCov_9fa48("1221", "1222"), told === null)) && (stryMutAct_9fa48("1225") ? draft.ctx.now >= dueAt : stryMutAct_9fa48("1224") ? draft.ctx.now <= dueAt : stryMutAct_9fa48("1223") ? true : (stryCov_9fa48("1223", "1224", "1225"), draft.ctx.now < dueAt)))) {
      if (stryMutAct_9fa48("1226")) {
        {}
      } else {
        stryCov_9fa48("1226");
        draft.record(stryMutAct_9fa48("1228") ? {} : (stryCov_9fa48("1228"), {
          type: "EscalationWarned",
          due,
          dueAt
        }));
      }
    }
    return ok(undefined);
  }
}

/** The owner stays: he only is no longer believed to work on it now (spec T7). */
export function reachLockTimeout(draft: Draft, command: Of<"ReachLockTimeout">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1230")) {
    {}
  } else {
    stryCov_9fa48("1230");
    const {
      lock
    } = draft.ticket;
    if (stryMutAct_9fa48("1233") ? lock?.by === command.by || lockActiveAt(lock) === command.activeAt : stryMutAct_9fa48("1232") ? false : stryMutAct_9fa48("1231") ? true : (stryCov_9fa48("1231", "1232", "1233"), (stryMutAct_9fa48("1235") ? lock?.by !== command.by : stryMutAct_9fa48("1234") ? true : (stryCov_9fa48("1234", "1235"), (stryMutAct_9fa48("1236") ? lock.by : (stryCov_9fa48("1236"), lock?.by)) === command.by)) && (stryMutAct_9fa48("1238") ? lockActiveAt(lock) !== command.activeAt : stryMutAct_9fa48("1237") ? true : (stryCov_9fa48("1237", "1238"), lockActiveAt(lock) === command.activeAt)))) if (stryMutAct_9fa48("1239")) {
      ;
    } else {
      stryCov_9fa48("1239");
      release(draft, "timeout");
    }
    return ok(undefined);
  }
}