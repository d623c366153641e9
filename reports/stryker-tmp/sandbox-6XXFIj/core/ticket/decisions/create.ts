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
import { dueFrom } from "../../desk/service-level.ts";
import { autoResponseFor } from "../../notify/auto-response.ts";
import { hasRole, possibleOwners } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import { customerArticle, operatorMailArticle } from "../articles.ts";
import type { CommandOf } from "../commands.ts";
import { composeReply } from "../compose-reply.ts";
import type { Draft } from "../draft.ts";
import { checkExtras, requireSubject, requireText } from "../fields.ts";
import { lockTo } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { subjectWithNumber } from "../subject.ts";
import { DEFAULT_PRIORITY } from "../ticket.ts";
import { checkOutgoing } from "./correspond.ts";
import { checkDescription } from "./describe.ts";
import { applyNextState, checkNextState } from "./state.ts";
type NewTicket = CommandOf<"CreateTicket"> | CommandOf<"CreateMailTicket">;
export function createTicket(draft: Draft, command: CommandOf<"CreateTicket">): Result<void, Rejection> {
  if (stryMutAct_9fa48("466")) {
    {}
  } else {
    stryCov_9fa48("466");
    const checked = checkCreation(draft, command, command.message.text);
    if (stryMutAct_9fa48("469") ? false : stryMutAct_9fa48("468") ? true : stryMutAct_9fa48("467") ? checked.ok : (stryCov_9fa48("467", "468", "469"), !checked.ok)) return checked;
    if (stryMutAct_9fa48("470")) {
      ;
    } else {
      stryCov_9fa48("470");
      recordCreation(draft, command);
    }
    draft.addArticle(customerArticle(draft, command.message, stryMutAct_9fa48("472") ? false : (stryCov_9fa48("472"), true), command.workUnits));
    if (stryMutAct_9fa48("474") ? false : stryMutAct_9fa48("473") ? true : (stryCov_9fa48("473", "474"), command.owner)) if (stryMutAct_9fa48("475")) {
      ;
    } else {
      stryCov_9fa48("475");
      lockTo(draft, command.owner, "assigned");
    }
    if (stryMutAct_9fa48("478") ? false : stryMutAct_9fa48("477") ? true : (stryCov_9fa48("477", "478"), command.answerAutomatically)) if (stryMutAct_9fa48("479")) {
      ;
    } else {
      stryCov_9fa48("479");
      autoResponseFor(draft, "new-ticket", command.message);
    }
    return command.next ? applyNextState(draft, command.next) : ok(undefined);
  }
}

/** The operator's mail opens the ticket; as OTRS, nothing else is sent (spec T10). */
export function createMailTicket(draft: Draft, command: CommandOf<"CreateMailTicket">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("481")) {
    {}
  } else {
    stryCov_9fa48("481");
    if (stryMutAct_9fa48("484") ? operator !== "" : stryMutAct_9fa48("483") ? false : stryMutAct_9fa48("482") ? true : (stryCov_9fa48("482", "483", "484"), operator === "")) return fail(stryMutAct_9fa48("486") ? {} : (stryCov_9fa48("486"), {
      code: "ticket.not_allowed",
      action: command.type
    }));
    const checked = checkCreation(draft, command, command.text);
    if (stryMutAct_9fa48("490") ? false : stryMutAct_9fa48("489") ? true : stryMutAct_9fa48("488") ? checked.ok : (stryCov_9fa48("488", "489", "490"), !checked.ok)) return checked;
    const recipients = stryMutAct_9fa48("491") ? {} : (stryCov_9fa48("491"), {
      to: stryMutAct_9fa48("492") ? [] : (stryCov_9fa48("492"), [command.customer]),
      cc: stryMutAct_9fa48("493") ? command.cc && [] : (stryCov_9fa48("493"), command.cc ?? (stryMutAct_9fa48("494") ? ["Stryker was here"] : (stryCov_9fa48("494"), []))),
      bcc: stryMutAct_9fa48("495") ? command.bcc && [] : (stryCov_9fa48("495"), command.bcc ?? (stryMutAct_9fa48("496") ? ["Stryker was here"] : (stryCov_9fa48("496"), [])))
    });
    if (stryMutAct_9fa48("497")) {
      ;
    } else {
      stryCov_9fa48("497");
      recordCreation(draft, command);
    }
    const text = checkOutgoing(draft, command, recipients);
    if (stryMutAct_9fa48("500") ? false : stryMutAct_9fa48("499") ? true : stryMutAct_9fa48("498") ? text.ok : (stryCov_9fa48("498", "499", "500"), !text.ok)) return text;
    const mail = {
      purpose: "new-ticket",
      subject: subjectWithNumber(draft.ticket.number, draft.ticket.title),
      text: composeReply(draft.ctx.desk, draft.ticket, operator, text.value),
      recipients,
      visibleToCustomer: true,
      target: null
    } as const;
    if (stryMutAct_9fa48("501")) {
      ;
    } else {
      stryCov_9fa48("501");
      draft.addArticle(operatorMailArticle(draft, mail, command));
    }
    if (stryMutAct_9fa48("503") ? false : stryMutAct_9fa48("502") ? true : (stryCov_9fa48("502", "503"), command.owner)) if (stryMutAct_9fa48("504")) {
      ;
    } else {
      stryCov_9fa48("504");
      lockTo(draft, command.owner, "assigned");
    }
    return applyNextState(draft, stryMutAct_9fa48("506") ? command.next && {
      state: "open"
    } : (stryCov_9fa48("506"), command.next ?? (stryMutAct_9fa48("507") ? {} : (stryCov_9fa48("507"), {
      state: "open"
    }))));
  }
}
function recordCreation(draft: Draft, command: NewTicket): void {
  if (stryMutAct_9fa48("509")) {
    {}
  } else {
    stryCov_9fa48("509");
    const {
      desk,
      now,
      newNumber
    } = draft.ctx;
    if (stryMutAct_9fa48("512") ? false : stryMutAct_9fa48("511") ? true : stryMutAct_9fa48("510") ? newNumber : (stryCov_9fa48("510", "511", "512"), !newNumber)) if (stryMutAct_9fa48("513")) {
      ;
    } else {
      stryCov_9fa48("513");
      throw new Error(`${command.type} without a number`);
    }
    const {
      queue,
      title,
      customer,
      organisation,
      service,
      sla,
      impact
    } = command;
    const {
      firstResponse
    } = serviceLevelOf(desk, stryMutAct_9fa48("515") ? {} : (stryCov_9fa48("515"), {
      queue,
      sla: stryMutAct_9fa48("516") ? sla && null : (stryCov_9fa48("516"), sla ?? null)
    }));
    const splitFrom = (stryMutAct_9fa48("519") ? command.type !== "CreateTicket" : stryMutAct_9fa48("518") ? false : stryMutAct_9fa48("517") ? true : (stryCov_9fa48("517", "518", "519"), command.type === "CreateTicket")) ? command.splitFrom : undefined;
    draft.record(stryMutAct_9fa48("522") ? {} : (stryCov_9fa48("522"), {
      type: "TicketCreated",
      number: newNumber,
      title: stryMutAct_9fa48("524") ? title : (stryCov_9fa48("524"), title.trim()),
      queue,
      priority: stryMutAct_9fa48("525") ? command.priority && DEFAULT_PRIORITY : (stryCov_9fa48("525"), command.priority ?? DEFAULT_PRIORITY),
      requestType: stryMutAct_9fa48("526") ? command.requestType && desk.defaultRequestType : (stryCov_9fa48("526"), command.requestType ?? desk.defaultRequestType),
      ...(stryMutAct_9fa48("529") ? service !== undefined || {
        service
      } : stryMutAct_9fa48("528") ? false : stryMutAct_9fa48("527") ? true : (stryCov_9fa48("527", "528", "529"), (stryMutAct_9fa48("531") ? service === undefined : stryMutAct_9fa48("530") ? true : (stryCov_9fa48("530", "531"), service !== undefined)) && (stryMutAct_9fa48("532") ? {} : (stryCov_9fa48("532"), {
        service
      })))),
      ...(stryMutAct_9fa48("535") ? sla !== undefined || {
        sla
      } : stryMutAct_9fa48("534") ? false : stryMutAct_9fa48("533") ? true : (stryCov_9fa48("533", "534", "535"), (stryMutAct_9fa48("537") ? sla === undefined : stryMutAct_9fa48("536") ? true : (stryCov_9fa48("536", "537"), sla !== undefined)) && (stryMutAct_9fa48("538") ? {} : (stryCov_9fa48("538"), {
        sla
      })))),
      ...(stryMutAct_9fa48("541") ? impact !== undefined || {
        impact
      } : stryMutAct_9fa48("540") ? false : stryMutAct_9fa48("539") ? true : (stryCov_9fa48("539", "540", "541"), (stryMutAct_9fa48("543") ? impact === undefined : stryMutAct_9fa48("542") ? true : (stryCov_9fa48("542", "543"), impact !== undefined)) && (stryMutAct_9fa48("544") ? {} : (stryCov_9fa48("544"), {
        impact
      })))),
      customer,
      ...(stryMutAct_9fa48("547") ? organisation !== undefined || {
        organisation
      } : stryMutAct_9fa48("546") ? false : stryMutAct_9fa48("545") ? true : (stryCov_9fa48("545", "546", "547"), (stryMutAct_9fa48("549") ? organisation === undefined : stryMutAct_9fa48("548") ? true : (stryCov_9fa48("548", "549"), organisation !== undefined)) && (stryMutAct_9fa48("550") ? {} : (stryCov_9fa48("550"), {
        organisation
      })))),
      ...(stryMutAct_9fa48("553") ? splitFrom !== undefined || {
        splitFrom
      } : stryMutAct_9fa48("552") ? false : stryMutAct_9fa48("551") ? true : (stryCov_9fa48("551", "552", "553"), (stryMutAct_9fa48("555") ? splitFrom === undefined : stryMutAct_9fa48("554") ? true : (stryCov_9fa48("554", "555"), splitFrom !== undefined)) && (stryMutAct_9fa48("556") ? {} : (stryCov_9fa48("556"), {
        splitFrom
      })))),
      firstResponseDueAt: dueFrom(firstResponse, now).dueAt
    }));
  }
}

/** A mail is always taken, whatever it contains; a person's form is checked. */
function checkCreation(draft: Draft, command: NewTicket, text: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("557")) {
    {}
  } else {
    stryCov_9fa48("557");
    const {
      desk,
      actor
    } = draft.ctx;
    if (stryMutAct_9fa48("560") ? false : stryMutAct_9fa48("559") ? true : stryMutAct_9fa48("558") ? desk.queues.has(command.queue) : (stryCov_9fa48("558", "559", "560"), !desk.queues.has(command.queue))) return fail(stryMutAct_9fa48("561") ? {} : (stryCov_9fa48("561"), {
      code: "queue.unknown",
      queue: command.queue
    }));
    if (stryMutAct_9fa48("565") ? actor.kind === "operator" : stryMutAct_9fa48("564") ? false : stryMutAct_9fa48("563") ? true : (stryCov_9fa48("563", "564", "565"), actor.kind !== "operator")) return ok(undefined);
    if (stryMutAct_9fa48("569") ? false : stryMutAct_9fa48("568") ? true : stryMutAct_9fa48("567") ? hasRole(desk, actor.address, command.queue, "create") : (stryCov_9fa48("567", "568", "569"), !hasRole(desk, actor.address, command.queue, "create"))) {
      if (stryMutAct_9fa48("571")) {
        {}
      } else {
        stryCov_9fa48("571");
        return fail(stryMutAct_9fa48("572") ? {} : (stryCov_9fa48("572"), {
          code: "queue.not_allowed",
          queue: command.queue
        }));
      }
    }
    if (stryMutAct_9fa48("576") ? command.owner || !possibleOwners(desk, command.queue).includes(command.owner) : stryMutAct_9fa48("575") ? false : stryMutAct_9fa48("574") ? true : (stryCov_9fa48("574", "575", "576"), command.owner && (stryMutAct_9fa48("577") ? possibleOwners(desk, command.queue).includes(command.owner) : (stryCov_9fa48("577"), !possibleOwners(desk, command.queue).includes(command.owner))))) {
      if (stryMutAct_9fa48("578")) {
        {}
      } else {
        stryCov_9fa48("578");
        return fail(stryMutAct_9fa48("579") ? {} : (stryCov_9fa48("579"), {
          code: "owner.not_allowed",
          owner: command.owner
        }));
      }
    }
    return firstFault(stryMutAct_9fa48("581") ? [] : (stryCov_9fa48("581"), [stryMutAct_9fa48("582") ? () => undefined : (stryCov_9fa48("582"), () => checkDescription(desk, describedBy(draft, command))), stryMutAct_9fa48("583") ? () => undefined : (stryCov_9fa48("583"), () => checkOrganisation(draft, command)), stryMutAct_9fa48("584") ? () => undefined : (stryCov_9fa48("584"), () => requireSubject(command.title)), stryMutAct_9fa48("585") ? () => undefined : (stryCov_9fa48("585"), () => requireText("text", text)), stryMutAct_9fa48("587") ? () => undefined : (stryCov_9fa48("587"), () => checkExtras(command)), stryMutAct_9fa48("588") ? () => undefined : (stryCov_9fa48("588"), () => checkNextState(draft, command.next))]));
  }
}
const describedBy = stryMutAct_9fa48("589") ? () => undefined : (stryCov_9fa48("589"), (() => {
  const describedBy = ({
    ctx: {
      desk
    }
  }: Draft, command: NewTicket) => stryMutAct_9fa48("590") ? {} : (stryCov_9fa48("590"), {
    priority: stryMutAct_9fa48("591") ? command.priority && DEFAULT_PRIORITY : (stryCov_9fa48("591"), command.priority ?? DEFAULT_PRIORITY),
    requestType: stryMutAct_9fa48("592") ? command.requestType && desk.defaultRequestType : (stryCov_9fa48("592"), command.requestType ?? desk.defaultRequestType),
    service: stryMutAct_9fa48("593") ? command.service && null : (stryCov_9fa48("593"), command.service ?? null),
    sla: stryMutAct_9fa48("594") ? command.sla && null : (stryCov_9fa48("594"), command.sla ?? null),
    impact: stryMutAct_9fa48("595") ? command.impact && null : (stryCov_9fa48("595"), command.impact ?? null)
  });
  return describedBy;
})());
function checkOrganisation(draft: Draft, {
  organisation
}: NewTicket): Result<void, Rejection> {
  if (stryMutAct_9fa48("596")) {
    {}
  } else {
    stryCov_9fa48("596");
    return (stryMutAct_9fa48("599") ? organisation === undefined && draft.ctx.desk.organisations.has(organisation) : stryMutAct_9fa48("598") ? false : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598", "599"), (stryMutAct_9fa48("601") ? organisation !== undefined : stryMutAct_9fa48("600") ? false : (stryCov_9fa48("600", "601"), organisation === undefined)) || draft.ctx.desk.organisations.has(organisation))) ? ok(undefined) : fail(stryMutAct_9fa48("602") ? {} : (stryCov_9fa48("602"), {
      code: "field.invalid",
      field: "organisation"
    }));
  }
}
function firstFault(checks: readonly (() => Result<unknown, Rejection>)[]): Result<void, Rejection> {
  if (stryMutAct_9fa48("605")) {
    {}
  } else {
    stryCov_9fa48("605");
    for (const check of checks) {
      if (stryMutAct_9fa48("606")) {
        {}
      } else {
        stryCov_9fa48("606");
        const checked = check();
        if (stryMutAct_9fa48("609") ? false : stryMutAct_9fa48("608") ? true : stryMutAct_9fa48("607") ? checked.ok : (stryCov_9fa48("607", "608", "609"), !checked.ok)) return checked;
      }
    }
    return ok(undefined);
  }
}