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
import { type Action, can } from "../people/policy.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Command, CommandOf } from "./commands.ts";
import { addCustomerMessage, addNote, addPhoneCall } from "./decisions/converse.ts";
import { bounceArticle, forwardArticle, sendReply } from "./decisions/correspond.ts";
import { createMailTicket, createTicket } from "./decisions/create.ts";
import { changeCustomer, changePriority, changeTitle, markArticle, unwatchTicket, watchTicket } from "./decisions/describe.ts";
import { settleDueTimes } from "./decisions/due-times.ts";
import { assignTicket, lockTicket, moveTicket, releaseTicket, takeTicket } from "./decisions/organise.ts";
import { absorbTicket, addLink, linkTicket, mergeTicket, removeLink, unlinkTicket } from "./decisions/relate.ts";
import { closeTicket, reopenTicket, setPending } from "./decisions/state.ts";
import { reachEscalation, reachLockTimeout, reachPendingTime } from "./decisions/timers.ts";
import { undoAction } from "./decisions/undo.ts";
import { type DecisionContext, type Draft, startDraft } from "./draft.ts";
import type { RecordedEvent } from "./events.ts";
import type { Rejection } from "./rejection.ts";
import type { Ticket } from "./ticket.ts";

/** Who may give a command, and what happens when he does. */
interface Decision<C extends Command> {
  /**
   * What an operator must be able to do on the ticket. `anybody`: there is no ticket yet, the decision asks.
   * `desk`: never an operator, only mail, timers and the outbox.
   */
  readonly needs: Action | "anybody" | "desk" | ((command: C) => Action);
  /** @param operator who acts; empty for the desk itself */
  readonly by: (draft: Draft, command: C, operator: string) => Result<void, Rejection>;
}

/** Every command, a line each. */
const DECISIONS: { readonly [T in Command["type"]]: Decision<CommandOf<T>> } = stryMutAct_9fa48("163") ? {} : (stryCov_9fa48("163"), {
  CreateTicket: stryMutAct_9fa48("164") ? {} : (stryCov_9fa48("164"), {
    needs: "anybody",
    by: createTicket
  }),
  CreateMailTicket: stryMutAct_9fa48("166") ? {} : (stryCov_9fa48("166"), {
    needs: "anybody",
    by: createMailTicket
  }),
  AddCustomerMessage: stryMutAct_9fa48("168") ? {} : (stryCov_9fa48("168"), {
    needs: "desk",
    by: addCustomerMessage
  }),
  AddNote: stryMutAct_9fa48("170") ? {} : (stryCov_9fa48("170"), {
    needs: "note",
    by: addNote
  }),
  SendReply: stryMutAct_9fa48("172") ? {} : (stryCov_9fa48("172"), {
    needs: "reply",
    by: sendReply
  }),
  ForwardArticle: stryMutAct_9fa48("174") ? {} : (stryCov_9fa48("174"), {
    needs: "forward",
    by: forwardArticle
  }),
  BounceArticle: stryMutAct_9fa48("176") ? {} : (stryCov_9fa48("176"), {
    needs: "bounce",
    by: bounceArticle
  }),
  AddPhoneCall: stryMutAct_9fa48("178") ? {} : (stryCov_9fa48("178"), {
    needs: "phone-call",
    by: addPhoneCall
  }),
  TakeTicket: stryMutAct_9fa48("180") ? {} : (stryCov_9fa48("180"), {
    needs: "take",
    by: stryMutAct_9fa48("182") ? () => undefined : (stryCov_9fa48("182"), (draft, _command, operator) => takeTicket(draft, operator))
  }),
  LockTicket: stryMutAct_9fa48("183") ? {} : (stryCov_9fa48("183"), {
    needs: stryMutAct_9fa48("184") ? () => undefined : (stryCov_9fa48("184"), ({
      purpose
    }) => purpose),
    by: stryMutAct_9fa48("185") ? () => undefined : (stryCov_9fa48("185"), (draft, _command, operator) => lockTicket(draft, operator))
  }),
  ReleaseTicket: stryMutAct_9fa48("186") ? {} : (stryCov_9fa48("186"), {
    needs: "release",
    by: releaseTicket
  }),
  AssignTicket: stryMutAct_9fa48("188") ? {} : (stryCov_9fa48("188"), {
    needs: "assign",
    by: assignTicket
  }),
  MoveTicket: stryMutAct_9fa48("190") ? {} : (stryCov_9fa48("190"), {
    needs: "move",
    by: moveTicket
  }),
  UndoAction: stryMutAct_9fa48("192") ? {} : (stryCov_9fa48("192"), {
    needs: "undo",
    by: undoAction
  }),
  CloseTicket: stryMutAct_9fa48("194") ? {} : (stryCov_9fa48("194"), {
    needs: "close",
    by: closeTicket
  }),
  SetPending: stryMutAct_9fa48("196") ? {} : (stryCov_9fa48("196"), {
    needs: "pending",
    by: setPending
  }),
  ReopenTicket: stryMutAct_9fa48("198") ? {} : (stryCov_9fa48("198"), {
    needs: "reopen",
    by: reopenTicket
  }),
  ChangePriority: stryMutAct_9fa48("200") ? {} : (stryCov_9fa48("200"), {
    needs: "priority",
    by: changePriority
  }),
  ChangeTitle: stryMutAct_9fa48("202") ? {} : (stryCov_9fa48("202"), {
    needs: "edit",
    by: changeTitle
  }),
  ChangeCustomer: stryMutAct_9fa48("204") ? {} : (stryCov_9fa48("204"), {
    needs: "customer",
    by: changeCustomer
  }),
  WatchTicket: stryMutAct_9fa48("206") ? {} : (stryCov_9fa48("206"), {
    needs: "watch",
    by: stryMutAct_9fa48("208") ? () => undefined : (stryCov_9fa48("208"), (draft, _command, operator) => watchTicket(draft, operator))
  }),
  UnwatchTicket: stryMutAct_9fa48("209") ? {} : (stryCov_9fa48("209"), {
    needs: "unwatch",
    by: stryMutAct_9fa48("211") ? () => undefined : (stryCov_9fa48("211"), (draft, _command, operator) => unwatchTicket(draft, operator))
  }),
  MarkArticle: stryMutAct_9fa48("212") ? {} : (stryCov_9fa48("212"), {
    needs: "mark",
    by: markArticle
  }),
  LinkTicket: stryMutAct_9fa48("214") ? {} : (stryCov_9fa48("214"), {
    needs: "link",
    by: linkTicket
  }),
  UnlinkTicket: stryMutAct_9fa48("216") ? {} : (stryCov_9fa48("216"), {
    needs: "link",
    by: unlinkTicket
  }),
  MergeTicket: stryMutAct_9fa48("218") ? {} : (stryCov_9fa48("218"), {
    needs: "merge",
    by: mergeTicket
  }),
  AddLink: stryMutAct_9fa48("220") ? {} : (stryCov_9fa48("220"), {
    needs: "desk",
    by: addLink
  }),
  RemoveLink: stryMutAct_9fa48("222") ? {} : (stryCov_9fa48("222"), {
    needs: "desk",
    by: removeLink
  }),
  AbsorbTicket: stryMutAct_9fa48("224") ? {} : (stryCov_9fa48("224"), {
    needs: "desk",
    by: absorbTicket
  }),
  ReachPendingTime: stryMutAct_9fa48("226") ? {} : (stryCov_9fa48("226"), {
    needs: "desk",
    by: reachPendingTime
  }),
  ReachEscalation: stryMutAct_9fa48("228") ? {} : (stryCov_9fa48("228"), {
    needs: "desk",
    by: reachEscalation
  }),
  ReachLockTimeout: stryMutAct_9fa48("230") ? {} : (stryCov_9fa48("230"), {
    needs: "desk",
    by: reachLockTimeout
  })
});

/** The command's own line; the table's type says that they belong together. */
const decisionOf = stryMutAct_9fa48("232") ? () => undefined : (stryCov_9fa48("232"), (() => {
  const decisionOf = (command: Command) => DECISIONS[command.type] as unknown as Decision<Command>;
  return decisionOf;
})());

/** What an operator must be able to do to give a command; null for those he never gives on a ticket. */
export function actionOf(command: Command): Action | null {
  if (stryMutAct_9fa48("233")) {
    {}
  } else {
    stryCov_9fa48("233");
    const {
      needs
    } = decisionOf(command);
    if (stryMutAct_9fa48("236") ? typeof needs !== "function" : stryMutAct_9fa48("235") ? false : stryMutAct_9fa48("234") ? true : (stryCov_9fa48("234", "235", "236"), typeof needs === "function")) return needs(command);
    return (stryMutAct_9fa48("240") ? needs === "anybody" && needs === "desk" : stryMutAct_9fa48("239") ? false : stryMutAct_9fa48("238") ? true : (stryCov_9fa48("238", "239", "240"), (stryMutAct_9fa48("242") ? needs !== "anybody" : stryMutAct_9fa48("241") ? false : (stryCov_9fa48("241", "242"), needs === "anybody")) || (stryMutAct_9fa48("245") ? needs !== "desk" : stryMutAct_9fa48("244") ? false : (stryCov_9fa48("244", "245"), needs === "desk")))) ? null : needs;
  }
}

/**
 * What happens when this is asked of this ticket: the events, none when there is nothing to change, or why not.
 * Pure: the same input gives the same answer.
 */
export function decide(ticket: Ticket | null, command: Command, ctx: DecisionContext): Result<readonly RecordedEvent[], Rejection> {
  if (stryMutAct_9fa48("247")) {
    {}
  } else {
    stryCov_9fa48("247");
    const draft = startDraft(ticket, ctx);
    const allowed = authorise(ticket, command, ctx);
    if (stryMutAct_9fa48("250") ? false : stryMutAct_9fa48("249") ? true : stryMutAct_9fa48("248") ? allowed.ok : (stryCov_9fa48("248", "249", "250"), !allowed.ok)) return allowed;
    const decided = decisionOf(command).by(draft, command, allowed.value);
    if (stryMutAct_9fa48("253") ? false : stryMutAct_9fa48("252") ? true : stryMutAct_9fa48("251") ? decided.ok : (stryCov_9fa48("251", "252", "253"), !decided.ok)) return decided;
    if (stryMutAct_9fa48("257") ? draft.events.length <= 0 : stryMutAct_9fa48("256") ? draft.events.length >= 0 : stryMutAct_9fa48("255") ? false : stryMutAct_9fa48("254") ? true : (stryCov_9fa48("254", "255", "256", "257"), draft.events.length > 0)) if (stryMutAct_9fa48("258")) {
      ;
    } else {
      stryCov_9fa48("258");
      settleDueTimes(draft);
    }
    return ok(draft.events);
  }
}

/** The operator who acts, empty for mail and timers. */
function authorise(ticket: Ticket | null, command: Command, ctx: DecisionContext): Result<string, Rejection> {
  if (stryMutAct_9fa48("259")) {
    {}
  } else {
    stryCov_9fa48("259");
    const operator = (stryMutAct_9fa48("262") ? ctx.actor.kind !== "operator" : stryMutAct_9fa48("261") ? false : stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260", "261", "262"), ctx.actor.kind === "operator")) ? ctx.actor.address : "";
    if (stryMutAct_9fa48("267") ? decisionOf(command).needs !== "anybody" : stryMutAct_9fa48("266") ? false : stryMutAct_9fa48("265") ? true : (stryCov_9fa48("265", "266", "267"), decisionOf(command).needs === "anybody")) {
      if (stryMutAct_9fa48("269")) {
        {}
      } else {
        stryCov_9fa48("269");
        // On a ticket that is there it would begin its log anew.
        return ticket ? fail(stryMutAct_9fa48("270") ? {} : (stryCov_9fa48("270"), {
          code: "ticket.not_allowed",
          action: command.type
        })) : ok(operator);
      }
    }
    if (stryMutAct_9fa48("274") ? false : stryMutAct_9fa48("273") ? true : stryMutAct_9fa48("272") ? ticket : (stryCov_9fa48("272", "273", "274"), !ticket)) return fail(stryMutAct_9fa48("275") ? {} : (stryCov_9fa48("275"), {
      code: "ticket.not_found"
    }));
    const action = actionOf(command);
    if (stryMutAct_9fa48("279") ? action !== null : stryMutAct_9fa48("278") ? false : stryMutAct_9fa48("277") ? true : (stryCov_9fa48("277", "278", "279"), action === null)) {
      if (stryMutAct_9fa48("280")) {
        {}
      } else {
        stryCov_9fa48("280");
        return (stryMutAct_9fa48("283") ? ctx.actor.kind !== "operator" : stryMutAct_9fa48("282") ? false : stryMutAct_9fa48("281") ? true : (stryCov_9fa48("281", "282", "283"), ctx.actor.kind === "operator")) ? fail(stryMutAct_9fa48("285") ? {} : (stryCov_9fa48("285"), {
          code: "ticket.not_allowed",
          action: command.type
        })) : ok(operator);
      }
    }
    if (stryMutAct_9fa48("289") ? ctx.actor.kind === "operator" : stryMutAct_9fa48("288") ? false : stryMutAct_9fa48("287") ? true : (stryCov_9fa48("287", "288", "289"), ctx.actor.kind !== "operator")) return fail(stryMutAct_9fa48("291") ? {} : (stryCov_9fa48("291"), {
      code: "ticket.not_allowed",
      action
    }));
    const allowed = can(ctx.desk, operator, action, ticket);
    return allowed.ok ? ok(operator) : allowed;
  }
}