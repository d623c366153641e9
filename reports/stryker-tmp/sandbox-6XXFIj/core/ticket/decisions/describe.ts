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
import type { Desk } from "../../desk/desk.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireSubject, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import type { Ticket } from "../ticket.ts";
import { applyNextState, checkNextState } from "./state.ts";
const MAX_NAME = 250;
type Described = Pick<Ticket, "priority" | "requestType" | "service" | "sla" | "impact">;

/** The handbook's form: type, service, SLA, next state, impact and priority, without a note (spec T5). */
export function changePriority(draft: Draft, command: CommandOf<"ChangePriority">): Result<void, Rejection> {
  if (stryMutAct_9fa48("610")) {
    {}
  } else {
    stryCov_9fa48("610");
    const {
      ticket,
      ctx
    } = draft;
    const {
      priority,
      requestType,
      service,
      sla,
      impact
    } = ticket;
    const wanted = stryMutAct_9fa48("611") ? {} : (stryCov_9fa48("611"), {
      priority,
      requestType,
      service,
      sla,
      impact,
      ...given(command)
    });
    const checked = checkDescription(ctx.desk, wanted);
    if (stryMutAct_9fa48("614") ? false : stryMutAct_9fa48("613") ? true : stryMutAct_9fa48("612") ? checked.ok : (stryCov_9fa48("612", "613", "614"), !checked.ok)) return checked;
    const next = checkNextState(draft, command.next);
    if (stryMutAct_9fa48("617") ? false : stryMutAct_9fa48("616") ? true : stryMutAct_9fa48("615") ? next.ok : (stryCov_9fa48("615", "616", "617"), !next.ok)) return next;
    if (stryMutAct_9fa48("618")) {
      ;
    } else {
      stryCov_9fa48("618");
      recordDescription(draft, wanted);
    }
    return command.next ? applyNextState(draft, command.next) : ok(undefined);
  }
}

/** The fields that were given; null is a value. */
function given(command: CommandOf<"ChangePriority">): Partial<Described> {
  if (stryMutAct_9fa48("619")) {
    {}
  } else {
    stryCov_9fa48("619");
    const {
      priority,
      requestType,
      service,
      sla,
      impact
    } = command;
    return stryMutAct_9fa48("620") ? {} : (stryCov_9fa48("620"), {
      ...(stryMutAct_9fa48("623") ? priority !== undefined || {
        priority
      } : stryMutAct_9fa48("622") ? false : stryMutAct_9fa48("621") ? true : (stryCov_9fa48("621", "622", "623"), (stryMutAct_9fa48("625") ? priority === undefined : stryMutAct_9fa48("624") ? true : (stryCov_9fa48("624", "625"), priority !== undefined)) && (stryMutAct_9fa48("626") ? {} : (stryCov_9fa48("626"), {
        priority
      })))),
      ...(stryMutAct_9fa48("629") ? requestType !== undefined || {
        requestType
      } : stryMutAct_9fa48("628") ? false : stryMutAct_9fa48("627") ? true : (stryCov_9fa48("627", "628", "629"), (stryMutAct_9fa48("631") ? requestType === undefined : stryMutAct_9fa48("630") ? true : (stryCov_9fa48("630", "631"), requestType !== undefined)) && (stryMutAct_9fa48("632") ? {} : (stryCov_9fa48("632"), {
        requestType
      })))),
      ...(stryMutAct_9fa48("635") ? service !== undefined || {
        service
      } : stryMutAct_9fa48("634") ? false : stryMutAct_9fa48("633") ? true : (stryCov_9fa48("633", "634", "635"), (stryMutAct_9fa48("637") ? service === undefined : stryMutAct_9fa48("636") ? true : (stryCov_9fa48("636", "637"), service !== undefined)) && (stryMutAct_9fa48("638") ? {} : (stryCov_9fa48("638"), {
        service
      })))),
      ...(stryMutAct_9fa48("641") ? sla !== undefined || {
        sla
      } : stryMutAct_9fa48("640") ? false : stryMutAct_9fa48("639") ? true : (stryCov_9fa48("639", "640", "641"), (stryMutAct_9fa48("643") ? sla === undefined : stryMutAct_9fa48("642") ? true : (stryCov_9fa48("642", "643"), sla !== undefined)) && (stryMutAct_9fa48("644") ? {} : (stryCov_9fa48("644"), {
        sla
      })))),
      ...(stryMutAct_9fa48("647") ? impact !== undefined || {
        impact
      } : stryMutAct_9fa48("646") ? false : stryMutAct_9fa48("645") ? true : (stryCov_9fa48("645", "646", "647"), (stryMutAct_9fa48("649") ? impact === undefined : stryMutAct_9fa48("648") ? true : (stryCov_9fa48("648", "649"), impact !== undefined)) && (stryMutAct_9fa48("650") ? {} : (stryCov_9fa48("650"), {
        impact
      }))))
    });
  }
}

/** Every key is in the desk's configuration, and the SLA one of the service's. */
export function checkDescription(desk: Desk, wanted: Described): Result<void, Rejection> {
  if (stryMutAct_9fa48("651")) {
    {}
  } else {
    stryCov_9fa48("651");
    const invalid = stryMutAct_9fa48("652") ? () => undefined : (stryCov_9fa48("652"), (() => {
      const invalid = (field: string) => fail(stryMutAct_9fa48("653") ? {} : (stryCov_9fa48("653"), {
        code: "field.invalid" as const,
        field
      }));
      return invalid;
    })());
    const {
      priority,
      requestType,
      service,
      sla,
      impact
    } = wanted;
    if (stryMutAct_9fa48("656") ? false : stryMutAct_9fa48("655") ? true : stryMutAct_9fa48("654") ? [1, 2, 3, 4, 5].includes(priority) : (stryCov_9fa48("654", "655", "656"), !(stryMutAct_9fa48("657") ? [] : (stryCov_9fa48("657"), [1, 2, 3, 4, 5])).includes(priority))) return invalid("priority");
    if (stryMutAct_9fa48("661") ? false : stryMutAct_9fa48("660") ? true : stryMutAct_9fa48("659") ? desk.requestTypes.some(({
      key
    }) => key === requestType) : (stryCov_9fa48("659", "660", "661"), !(stryMutAct_9fa48("662") ? desk.requestTypes.every(({
      key
    }) => key === requestType) : (stryCov_9fa48("662"), desk.requestTypes.some(stryMutAct_9fa48("663") ? () => undefined : (stryCov_9fa48("663"), ({
      key
    }) => stryMutAct_9fa48("666") ? key !== requestType : stryMutAct_9fa48("665") ? false : stryMutAct_9fa48("664") ? true : (stryCov_9fa48("664", "665", "666"), key === requestType))))))) return invalid("requestType");
    if (stryMutAct_9fa48("670") ? service !== null || !desk.services.has(service) : stryMutAct_9fa48("669") ? false : stryMutAct_9fa48("668") ? true : (stryCov_9fa48("668", "669", "670"), (stryMutAct_9fa48("672") ? service === null : stryMutAct_9fa48("671") ? true : (stryCov_9fa48("671", "672"), service !== null)) && (stryMutAct_9fa48("673") ? desk.services.has(service) : (stryCov_9fa48("673"), !desk.services.has(service))))) return invalid("service");
    if (stryMutAct_9fa48("677") ? sla !== null || !desk.slas.has(sla) : stryMutAct_9fa48("676") ? false : stryMutAct_9fa48("675") ? true : (stryCov_9fa48("675", "676", "677"), (stryMutAct_9fa48("679") ? sla === null : stryMutAct_9fa48("678") ? true : (stryCov_9fa48("678", "679"), sla !== null)) && (stryMutAct_9fa48("680") ? desk.slas.has(sla) : (stryCov_9fa48("680"), !desk.slas.has(sla))))) return invalid("sla");
    const agreed = (stryMutAct_9fa48("684") ? service !== null : stryMutAct_9fa48("683") ? false : stryMutAct_9fa48("682") ? true : (stryCov_9fa48("682", "683", "684"), service === null)) ? stryMutAct_9fa48("685") ? ["Stryker was here"] : (stryCov_9fa48("685"), []) : stryMutAct_9fa48("686") ? desk.services.get(service)?.slas && [] : (stryCov_9fa48("686"), (stryMutAct_9fa48("687") ? desk.services.get(service).slas : (stryCov_9fa48("687"), desk.services.get(service)?.slas)) ?? (stryMutAct_9fa48("688") ? ["Stryker was here"] : (stryCov_9fa48("688"), [])));
    if (stryMutAct_9fa48("691") ? sla !== null && agreed.length > 0 || !agreed.includes(sla) : stryMutAct_9fa48("690") ? false : stryMutAct_9fa48("689") ? true : (stryCov_9fa48("689", "690", "691"), (stryMutAct_9fa48("693") ? sla !== null || agreed.length > 0 : stryMutAct_9fa48("692") ? true : (stryCov_9fa48("692", "693"), (stryMutAct_9fa48("695") ? sla === null : stryMutAct_9fa48("694") ? true : (stryCov_9fa48("694", "695"), sla !== null)) && (stryMutAct_9fa48("698") ? agreed.length <= 0 : stryMutAct_9fa48("697") ? agreed.length >= 0 : stryMutAct_9fa48("696") ? true : (stryCov_9fa48("696", "697", "698"), agreed.length > 0)))) && (stryMutAct_9fa48("699") ? agreed.includes(sla) : (stryCov_9fa48("699"), !agreed.includes(sla))))) return invalid("sla");
    return (stryMutAct_9fa48("703") ? impact === null && [1, 2, 3, 4, 5].includes(impact) : stryMutAct_9fa48("702") ? false : stryMutAct_9fa48("701") ? true : (stryCov_9fa48("701", "702", "703"), (stryMutAct_9fa48("705") ? impact !== null : stryMutAct_9fa48("704") ? false : (stryCov_9fa48("704", "705"), impact === null)) || (stryMutAct_9fa48("706") ? [] : (stryCov_9fa48("706"), [1, 2, 3, 4, 5])).includes(impact))) ? ok(undefined) : invalid("impact");
  }
}
function recordDescription(draft: Draft, wanted: Described): void {
  if (stryMutAct_9fa48("708")) {
    {}
  } else {
    stryCov_9fa48("708");
    const {
      priority,
      requestType,
      service,
      sla,
      impact
    } = draft.ticket;
    if (stryMutAct_9fa48("711") ? wanted.priority === priority : stryMutAct_9fa48("710") ? false : stryMutAct_9fa48("709") ? true : (stryCov_9fa48("709", "710", "711"), wanted.priority !== priority)) draft.record(stryMutAct_9fa48("713") ? {} : (stryCov_9fa48("713"), {
      type: "PriorityChanged",
      from: priority,
      to: wanted.priority
    }));
    if (stryMutAct_9fa48("717") ? wanted.requestType === requestType : stryMutAct_9fa48("716") ? false : stryMutAct_9fa48("715") ? true : (stryCov_9fa48("715", "716", "717"), wanted.requestType !== requestType)) draft.record(stryMutAct_9fa48("719") ? {} : (stryCov_9fa48("719"), {
      type: "RequestTypeChanged",
      from: requestType,
      to: wanted.requestType
    }));
    if (stryMutAct_9fa48("723") ? wanted.service === service : stryMutAct_9fa48("722") ? false : stryMutAct_9fa48("721") ? true : (stryCov_9fa48("721", "722", "723"), wanted.service !== service)) draft.record(stryMutAct_9fa48("725") ? {} : (stryCov_9fa48("725"), {
      type: "ServiceChanged",
      from: service,
      to: wanted.service
    }));
    if (stryMutAct_9fa48("729") ? wanted.sla === sla : stryMutAct_9fa48("728") ? false : stryMutAct_9fa48("727") ? true : (stryCov_9fa48("727", "728", "729"), wanted.sla !== sla)) draft.record(stryMutAct_9fa48("731") ? {} : (stryCov_9fa48("731"), {
      type: "SlaChanged",
      from: sla,
      to: wanted.sla
    }));
    if (stryMutAct_9fa48("735") ? wanted.impact === impact : stryMutAct_9fa48("734") ? false : stryMutAct_9fa48("733") ? true : (stryCov_9fa48("733", "734", "735"), wanted.impact !== impact)) draft.record(stryMutAct_9fa48("737") ? {} : (stryCov_9fa48("737"), {
      type: "ImpactChanged",
      from: impact,
      to: wanted.impact
    }));
  }
}
export function changeTitle(draft: Draft, command: CommandOf<"ChangeTitle">): Result<void, Rejection> {
  if (stryMutAct_9fa48("739")) {
    {}
  } else {
    stryCov_9fa48("739");
    const title = requireSubject(command.title);
    if (stryMutAct_9fa48("742") ? false : stryMutAct_9fa48("741") ? true : stryMutAct_9fa48("740") ? title.ok : (stryCov_9fa48("740", "741", "742"), !title.ok)) return fail({
      ...title.error,
      field: "title"
    } as Rejection);
    const from = draft.ticket.title;
    if (stryMutAct_9fa48("745") ? title.value === from : stryMutAct_9fa48("744") ? false : stryMutAct_9fa48("743") ? true : (stryCov_9fa48("743", "744", "745"), title.value !== from)) draft.record(stryMutAct_9fa48("747") ? {} : (stryCov_9fa48("747"), {
      type: "TitleChanged",
      from,
      to: title.value
    }));
    return ok(undefined);
  }
}

/** From now on answers go to this customer; what was said stays with who said it. */
export function changeCustomer(draft: Draft, command: CommandOf<"ChangeCustomer">): Result<void, Rejection> {
  if (stryMutAct_9fa48("749")) {
    {}
  } else {
    stryCov_9fa48("749");
    const {
      customer,
      organisation
    } = draft.ticket;
    const address = requireText("customer", command.customer.address, MAX_NAME);
    if (stryMutAct_9fa48("753") ? false : stryMutAct_9fa48("752") ? true : stryMutAct_9fa48("751") ? address.ok : (stryCov_9fa48("751", "752", "753"), !address.ok)) return address;
    const to = stryMutAct_9fa48("754") ? {} : (stryCov_9fa48("754"), {
      address: address.value,
      name: stryMutAct_9fa48("756") ? command.customer.name.slice(0, MAX_NAME) : stryMutAct_9fa48("755") ? command.customer.name.trim() : (stryCov_9fa48("755", "756"), command.customer.name.trim().slice(0, MAX_NAME))
    });
    const wanted = (stryMutAct_9fa48("759") ? command.organisation !== undefined : stryMutAct_9fa48("758") ? false : stryMutAct_9fa48("757") ? true : (stryCov_9fa48("757", "758", "759"), command.organisation === undefined)) ? organisation : command.organisation;
    if (stryMutAct_9fa48("762") ? wanted !== null || !draft.ctx.desk.organisations.has(wanted) : stryMutAct_9fa48("761") ? false : stryMutAct_9fa48("760") ? true : (stryCov_9fa48("760", "761", "762"), (stryMutAct_9fa48("764") ? wanted === null : stryMutAct_9fa48("763") ? true : (stryCov_9fa48("763", "764"), wanted !== null)) && (stryMutAct_9fa48("765") ? draft.ctx.desk.organisations.has(wanted) : (stryCov_9fa48("765"), !draft.ctx.desk.organisations.has(wanted))))) return fail(stryMutAct_9fa48("766") ? {} : (stryCov_9fa48("766"), {
      code: "field.invalid",
      field: "organisation"
    }));
    if (stryMutAct_9fa48("771") ? to.address !== customer.address && to.name !== customer.name : stryMutAct_9fa48("770") ? false : stryMutAct_9fa48("769") ? true : (stryCov_9fa48("769", "770", "771"), (stryMutAct_9fa48("773") ? to.address === customer.address : stryMutAct_9fa48("772") ? false : (stryCov_9fa48("772", "773"), to.address !== customer.address)) || (stryMutAct_9fa48("775") ? to.name === customer.name : stryMutAct_9fa48("774") ? false : (stryCov_9fa48("774", "775"), to.name !== customer.name)))) draft.record(stryMutAct_9fa48("777") ? {} : (stryCov_9fa48("777"), {
      type: "CustomerChanged",
      from: customer,
      to
    }));
    if (stryMutAct_9fa48("781") ? wanted === organisation : stryMutAct_9fa48("780") ? false : stryMutAct_9fa48("779") ? true : (stryCov_9fa48("779", "780", "781"), wanted !== organisation)) draft.record(stryMutAct_9fa48("783") ? {} : (stryCov_9fa48("783"), {
      type: "OrganisationChanged",
      from: organisation,
      to: wanted
    }));
    return ok(undefined);
  }
}
export function watchTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("785")) {
    {}
  } else {
    stryCov_9fa48("785");
    if (stryMutAct_9fa48("788") ? false : stryMutAct_9fa48("787") ? true : stryMutAct_9fa48("786") ? draft.ticket.watchers.includes(operator) : (stryCov_9fa48("786", "787", "788"), !draft.ticket.watchers.includes(operator))) draft.record(stryMutAct_9fa48("790") ? {} : (stryCov_9fa48("790"), {
      type: "WatchingBegun",
      operator
    }));
    return ok(undefined);
  }
}
export function unwatchTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("792")) {
    {}
  } else {
    stryCov_9fa48("792");
    if (stryMutAct_9fa48("794") ? false : stryMutAct_9fa48("793") ? true : (stryCov_9fa48("793", "794"), draft.ticket.watchers.includes(operator))) draft.record(stryMutAct_9fa48("796") ? {} : (stryCov_9fa48("796"), {
      type: "WatchingEnded",
      operator
    }));
    return ok(undefined);
  }
}

/** For everybody who reads the ticket, not for the operator alone (handbook: "Contrassegna come importante"). */
export function markArticle(draft: Draft, command: CommandOf<"MarkArticle">): Result<void, Rejection> {
  if (stryMutAct_9fa48("798")) {
    {}
  } else {
    stryCov_9fa48("798");
    const {
      articleCount,
      important: marked
    } = draft.ticket;
    const {
      position,
      important
    } = command;
    if (stryMutAct_9fa48("801") ? false : stryMutAct_9fa48("800") ? true : stryMutAct_9fa48("799") ? Number.isInteger(position) && position >= 1 && position <= articleCount : (stryCov_9fa48("799", "800", "801"), !(stryMutAct_9fa48("804") ? Number.isInteger(position) && position >= 1 || position <= articleCount : stryMutAct_9fa48("803") ? false : stryMutAct_9fa48("802") ? true : (stryCov_9fa48("802", "803", "804"), (stryMutAct_9fa48("806") ? Number.isInteger(position) || position >= 1 : stryMutAct_9fa48("805") ? true : (stryCov_9fa48("805", "806"), Number.isInteger(position) && (stryMutAct_9fa48("809") ? position < 1 : stryMutAct_9fa48("808") ? position > 1 : stryMutAct_9fa48("807") ? true : (stryCov_9fa48("807", "808", "809"), position >= 1)))) && (stryMutAct_9fa48("812") ? position > articleCount : stryMutAct_9fa48("811") ? position < articleCount : stryMutAct_9fa48("810") ? true : (stryCov_9fa48("810", "811", "812"), position <= articleCount)))))) return fail(stryMutAct_9fa48("813") ? {} : (stryCov_9fa48("813"), {
      code: "article.not_found",
      position
    }));
    if (stryMutAct_9fa48("817") ? marked.includes(position) === important : stryMutAct_9fa48("816") ? false : stryMutAct_9fa48("815") ? true : (stryCov_9fa48("815", "816", "817"), marked.includes(position) !== important)) draft.record(stryMutAct_9fa48("819") ? {} : (stryCov_9fa48("819"), {
      type: "ArticleMarked",
      position,
      important
    }));
    return ok(undefined);
  }
}