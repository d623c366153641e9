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
import { queueOf } from "../../desk/desk.ts";
import { translate } from "../../i18n/translate.ts";
import { canSeeQueue, moveTargets, possibleOwners } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import { noteArticle } from "../articles.ts";
import { type CommandOf, MOVE_REASONS } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireNote, requireText } from "../fields.ts";
import { giveTo, lockTo, openIfNew, release } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { beforeAction, offerUndo } from "./undo.ts";
export function takeTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("883")) {
    {}
  } else {
    stryCov_9fa48("883");
    if (stryMutAct_9fa48("886") ? draft.ticket.lock?.by !== operator : stryMutAct_9fa48("885") ? false : stryMutAct_9fa48("884") ? true : (stryCov_9fa48("884", "885", "886"), (stryMutAct_9fa48("887") ? draft.ticket.lock.by : (stryCov_9fa48("887"), draft.ticket.lock?.by)) === operator)) return fail(stryMutAct_9fa48("888") ? {} : (stryCov_9fa48("888"), {
      code: "ticket.already_yours"
    }));
    if (stryMutAct_9fa48("890")) {
      ;
    } else {
      stryCov_9fa48("890");
      lockTo(draft, operator, "taken");
    }
    if (stryMutAct_9fa48("892")) {
      ;
    } else {
      stryCov_9fa48("892");
      openIfNew(draft);
    }
    return ok(undefined);
  }
}
export function lockTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("893")) {
    {}
  } else {
    stryCov_9fa48("893");
    if (stryMutAct_9fa48("894")) {
      ;
    } else {
      stryCov_9fa48("894");
      lockTo(draft, operator, "locked");
    }
    return ok(undefined);
  }
}
export function releaseTicket(draft: Draft, command: CommandOf<"ReleaseTicket">): Result<void, Rejection> {
  if (stryMutAct_9fa48("896")) {
    {}
  } else {
    stryCov_9fa48("896");
    const previousOwner = stryMutAct_9fa48("897") ? draft.ticket.lock?.previousOwner && null : (stryCov_9fa48("897"), (stryMutAct_9fa48("898") ? draft.ticket.lock.previousOwner : (stryCov_9fa48("898"), draft.ticket.lock?.previousOwner)) ?? null);
    if (stryMutAct_9fa48("899")) {
      ;
    } else {
      stryCov_9fa48("899");
      release(draft, command.restoreOwner ? "cancelled" : "released");
    }
    if (stryMutAct_9fa48("903") ? false : stryMutAct_9fa48("902") ? true : (stryCov_9fa48("902", "903"), command.restoreOwner)) if (stryMutAct_9fa48("904")) {
      ;
    } else {
      stryCov_9fa48("904");
      giveTo(draft, previousOwner, "cancelled");
    }
    return ok(undefined);
  }
}
export function assignTicket(draft: Draft, command: CommandOf<"AssignTicket">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("906")) {
    {}
  } else {
    stryCov_9fa48("906");
    const {
      desk
    } = draft.ctx;
    const {
      queue,
      owner,
      lock
    } = draft.ticket;
    const note = requireNote(command.subject, command.text, command);
    if (stryMutAct_9fa48("909") ? false : stryMutAct_9fa48("908") ? true : stryMutAct_9fa48("907") ? note.ok : (stryCov_9fa48("907", "908", "909"), !note.ok)) return note;
    if (stryMutAct_9fa48("912") ? false : stryMutAct_9fa48("911") ? true : stryMutAct_9fa48("910") ? possibleOwners(desk, queueOf(desk, queue).key).includes(command.owner) : (stryCov_9fa48("910", "911", "912"), !possibleOwners(desk, queueOf(desk, queue).key).includes(command.owner))) {
      if (stryMutAct_9fa48("913")) {
        {}
      } else {
        stryCov_9fa48("913");
        return fail(stryMutAct_9fa48("914") ? {} : (stryCov_9fa48("914"), {
          code: "owner.not_allowed",
          owner: command.owner
        }));
      }
    }
    if (stryMutAct_9fa48("918") ? owner === command.owner || lock?.by === command.owner : stryMutAct_9fa48("917") ? false : stryMutAct_9fa48("916") ? true : (stryCov_9fa48("916", "917", "918"), (stryMutAct_9fa48("920") ? owner !== command.owner : stryMutAct_9fa48("919") ? true : (stryCov_9fa48("919", "920"), owner === command.owner)) && (stryMutAct_9fa48("922") ? lock?.by !== command.owner : stryMutAct_9fa48("921") ? true : (stryCov_9fa48("921", "922"), (stryMutAct_9fa48("923") ? lock.by : (stryCov_9fa48("923"), lock?.by)) === command.owner)))) {
      if (stryMutAct_9fa48("924")) {
        {}
      } else {
        stryCov_9fa48("924");
        return fail(stryMutAct_9fa48("925") ? {} : (stryCov_9fa48("925"), {
          code: "owner.unchanged",
          owner: command.owner
        }));
      }
    }
    const before = beforeAction(draft);
    if (stryMutAct_9fa48("927")) {
      ;
    } else {
      stryCov_9fa48("927");
      draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
    }
    if (stryMutAct_9fa48("928")) {
      ;
    } else {
      stryCov_9fa48("928");
      lockTo(draft, command.owner, "assigned");
    }
    if (stryMutAct_9fa48("930")) {
      ;
    } else {
      stryCov_9fa48("930");
      openIfNew(draft);
    }
    if (stryMutAct_9fa48("931")) {
      ;
    } else {
      stryCov_9fa48("931");
      offerUndo(draft, "assign", operator, before);
    }
    return ok(undefined);
  }
}

/** The note comes before the move; the lock ends, and so does the owner who cannot follow (spec T9, P3). */
export function moveTicket(draft: Draft, command: CommandOf<"MoveTicket">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("933")) {
    {}
  } else {
    stryCov_9fa48("933");
    const {
      desk
    } = draft.ctx;
    const checked = checkMove(draft, command, operator);
    if (stryMutAct_9fa48("936") ? false : stryMutAct_9fa48("935") ? true : stryMutAct_9fa48("934") ? checked.ok : (stryCov_9fa48("934", "935", "936"), !checked.ok)) return checked;
    const before = beforeAction(draft);
    const from = draft.ticket.queue;
    const subject = translate(desk.language, "move.subject", stryMutAct_9fa48("938") ? {} : (stryCov_9fa48("938"), {
      queue: queueOf(desk, command.queue).name,
      reason: translate(desk.language, `move.reason.${command.reason}`)
    }));
    draft.addArticle(noteArticle(draft, subject, stryMutAct_9fa48("941") ? command.text : (stryCov_9fa48("941"), command.text.trim())));
    if (stryMutAct_9fa48("942")) {
      ;
    } else {
      stryCov_9fa48("942");
      release(draft, "moved");
    }
    draft.record(stryMutAct_9fa48("945") ? {} : (stryCov_9fa48("945"), {
      type: "TicketMoved",
      from,
      to: command.queue,
      reason: command.reason
    }));
    const {
      owner
    } = draft.ticket;
    if (stryMutAct_9fa48("949") ? owner || !canSeeQueue(desk, owner, command.queue) : stryMutAct_9fa48("948") ? false : stryMutAct_9fa48("947") ? true : (stryCov_9fa48("947", "948", "949"), owner && (stryMutAct_9fa48("950") ? canSeeQueue(desk, owner, command.queue) : (stryCov_9fa48("950"), !canSeeQueue(desk, owner, command.queue))))) if (stryMutAct_9fa48("951")) {
      ;
    } else {
      stryCov_9fa48("951");
      giveTo(draft, null, "moved");
    }
    if (stryMutAct_9fa48("953")) {
      ;
    } else {
      stryCov_9fa48("953");
      offerUndo(draft, "move", operator, before);
    }
    return ok(undefined);
  }
}
function checkMove(draft: Draft, command: CommandOf<"MoveTicket">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("955")) {
    {}
  } else {
    stryCov_9fa48("955");
    const {
      desk
    } = draft.ctx;
    if (stryMutAct_9fa48("958") ? !MOVE_REASONS.includes(command.reason) && command.text.trim() === "" : stryMutAct_9fa48("957") ? false : stryMutAct_9fa48("956") ? true : (stryCov_9fa48("956", "957", "958"), (stryMutAct_9fa48("959") ? MOVE_REASONS.includes(command.reason) : (stryCov_9fa48("959"), !MOVE_REASONS.includes(command.reason))) || (stryMutAct_9fa48("961") ? command.text.trim() !== "" : stryMutAct_9fa48("960") ? false : (stryCov_9fa48("960", "961"), (stryMutAct_9fa48("962") ? command.text : (stryCov_9fa48("962"), command.text.trim())) === "")))) {
      if (stryMutAct_9fa48("964")) {
        {}
      } else {
        stryCov_9fa48("964");
        return fail(stryMutAct_9fa48("965") ? {} : (stryCov_9fa48("965"), {
          code: "move.note_required"
        }));
      }
    }
    const text = requireText("text", command.text);
    if (stryMutAct_9fa48("970") ? false : stryMutAct_9fa48("969") ? true : stryMutAct_9fa48("968") ? text.ok : (stryCov_9fa48("968", "969", "970"), !text.ok)) return text;
    if (stryMutAct_9fa48("973") ? false : stryMutAct_9fa48("972") ? true : stryMutAct_9fa48("971") ? desk.queues.has(command.queue) : (stryCov_9fa48("971", "972", "973"), !desk.queues.has(command.queue))) return fail(stryMutAct_9fa48("974") ? {} : (stryCov_9fa48("974"), {
      code: "queue.unknown",
      queue: command.queue
    }));
    if (stryMutAct_9fa48("978") ? command.queue !== draft.ticket.queue : stryMutAct_9fa48("977") ? false : stryMutAct_9fa48("976") ? true : (stryCov_9fa48("976", "977", "978"), command.queue === draft.ticket.queue)) return fail(stryMutAct_9fa48("979") ? {} : (stryCov_9fa48("979"), {
      code: "ticket.same_queue"
    }));
    return moveTargets(desk, operator, draft.ticket.queue).includes(command.queue) ? ok(undefined) : fail(stryMutAct_9fa48("981") ? {} : (stryCov_9fa48("981"), {
      code: "queue.not_allowed",
      queue: command.queue
    }));
  }
}