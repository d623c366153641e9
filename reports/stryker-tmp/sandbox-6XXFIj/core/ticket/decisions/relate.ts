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
import { noteArticle } from "../articles.ts";
import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { giveTo, release } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";

/** A ticket with more links is a subject, not a ticket; the snapshot must stay small. */
const MAX_LINKS = 200;
export function linkTicket(draft: Draft, command: CommandOf<"LinkTicket">): Result<void, Rejection> {
  if (stryMutAct_9fa48("983")) {
    {}
  } else {
    stryCov_9fa48("983");
    const {
      number,
      kind
    } = command;
    const {
      ticket
    } = draft;
    if (stryMutAct_9fa48("986") ? number !== ticket.number : stryMutAct_9fa48("985") ? false : stryMutAct_9fa48("984") ? true : (stryCov_9fa48("984", "985", "986"), number === ticket.number)) return fail(stryMutAct_9fa48("987") ? {} : (stryCov_9fa48("987"), {
      code: "link.itself"
    }));
    const there = ticket.links.find(stryMutAct_9fa48("989") ? () => undefined : (stryCov_9fa48("989"), link => stryMutAct_9fa48("992") ? link.number !== number : stryMutAct_9fa48("991") ? false : stryMutAct_9fa48("990") ? true : (stryCov_9fa48("990", "991", "992"), link.number === number)));
    // Two tickets cannot be related twice: one cannot be both parent and equal (reference/otrs-behaviour §11).
    if (stryMutAct_9fa48("995") ? there || there.kind !== kind : stryMutAct_9fa48("994") ? false : stryMutAct_9fa48("993") ? true : (stryCov_9fa48("993", "994", "995"), there && (stryMutAct_9fa48("997") ? there.kind === kind : stryMutAct_9fa48("996") ? true : (stryCov_9fa48("996", "997"), there.kind !== kind)))) return fail(stryMutAct_9fa48("998") ? {} : (stryCov_9fa48("998"), {
      code: "link.exists",
      number
    }));
    if (stryMutAct_9fa48("1001") ? false : stryMutAct_9fa48("1000") ? true : (stryCov_9fa48("1000", "1001"), there)) return ok(undefined);
    if (stryMutAct_9fa48("1005") ? ticket.links.length < MAX_LINKS : stryMutAct_9fa48("1004") ? ticket.links.length > MAX_LINKS : stryMutAct_9fa48("1003") ? false : stryMutAct_9fa48("1002") ? true : (stryCov_9fa48("1002", "1003", "1004", "1005"), ticket.links.length >= MAX_LINKS)) return fail(stryMutAct_9fa48("1006") ? {} : (stryCov_9fa48("1006"), {
      code: "link.too_many"
    }));
    draft.record(stryMutAct_9fa48("1009") ? {} : (stryCov_9fa48("1009"), {
      type: "TicketLinked",
      link: stryMutAct_9fa48("1011") ? {} : (stryCov_9fa48("1011"), {
        kind,
        number
      }),
      side: "origin"
    }));
    return ok(undefined);
  }
}
export function unlinkTicket(draft: Draft, command: CommandOf<"UnlinkTicket">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1013")) {
    {}
  } else {
    stryCov_9fa48("1013");
    const link = draft.ticket.links.find(stryMutAct_9fa48("1014") ? () => undefined : (stryCov_9fa48("1014"), ({
      number
    }) => stryMutAct_9fa48("1017") ? number !== command.number : stryMutAct_9fa48("1016") ? false : stryMutAct_9fa48("1015") ? true : (stryCov_9fa48("1015", "1016", "1017"), number === command.number)));
    if (stryMutAct_9fa48("1019") ? false : stryMutAct_9fa48("1018") ? true : (stryCov_9fa48("1018", "1019"), link)) draft.record(stryMutAct_9fa48("1021") ? {} : (stryCov_9fa48("1021"), {
      type: "TicketUnlinked",
      link,
      side: "origin"
    }));
    return ok(undefined);
  }
}

/** The other ticket was asked: this one follows, also when it is finished. */
export function addLink(draft: Draft, {
  link
}: CommandOf<"AddLink">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1024")) {
    {}
  } else {
    stryCov_9fa48("1024");
    const isThere = stryMutAct_9fa48("1025") ? draft.ticket.links.every(({
      number
    }) => number === link.number) : (stryCov_9fa48("1025"), draft.ticket.links.some(stryMutAct_9fa48("1026") ? () => undefined : (stryCov_9fa48("1026"), ({
      number
    }) => stryMutAct_9fa48("1029") ? number !== link.number : stryMutAct_9fa48("1028") ? false : stryMutAct_9fa48("1027") ? true : (stryCov_9fa48("1027", "1028", "1029"), number === link.number))));
    if (stryMutAct_9fa48("1032") ? !isThere || link.number !== draft.ticket.number : stryMutAct_9fa48("1031") ? false : stryMutAct_9fa48("1030") ? true : (stryCov_9fa48("1030", "1031", "1032"), (stryMutAct_9fa48("1033") ? isThere : (stryCov_9fa48("1033"), !isThere)) && (stryMutAct_9fa48("1035") ? link.number === draft.ticket.number : stryMutAct_9fa48("1034") ? true : (stryCov_9fa48("1034", "1035"), link.number !== draft.ticket.number)))) draft.record(stryMutAct_9fa48("1037") ? {} : (stryCov_9fa48("1037"), {
      type: "TicketLinked",
      link,
      side: "counterpart"
    }));
    return ok(undefined);
  }
}
export function removeLink(draft: Draft, {
  number
}: CommandOf<"RemoveLink">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1040")) {
    {}
  } else {
    stryCov_9fa48("1040");
    const link = draft.ticket.links.find(stryMutAct_9fa48("1041") ? () => undefined : (stryCov_9fa48("1041"), other => stryMutAct_9fa48("1044") ? other.number !== number : stryMutAct_9fa48("1043") ? false : stryMutAct_9fa48("1042") ? true : (stryCov_9fa48("1042", "1043", "1044"), other.number === number)));
    if (stryMutAct_9fa48("1046") ? false : stryMutAct_9fa48("1045") ? true : (stryCov_9fa48("1045", "1046"), link)) draft.record(stryMutAct_9fa48("1048") ? {} : (stryCov_9fa48("1048"), {
      type: "TicketUnlinked",
      link,
      side: "counterpart"
    }));
    return ok(undefined);
  }
}

/** The ticket ends here; its articles follow into the main one, and so do mails that quote its number (spec M5, T13). */
export function mergeTicket(draft: Draft, {
  into
}: CommandOf<"MergeTicket">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("1051")) {
    {}
  } else {
    stryCov_9fa48("1051");
    const {
      ticket,
      ctx
    } = draft;
    if (stryMutAct_9fa48("1054") ? into !== ticket.number : stryMutAct_9fa48("1053") ? false : stryMutAct_9fa48("1052") ? true : (stryCov_9fa48("1052", "1053", "1054"), into === ticket.number)) return fail(stryMutAct_9fa48("1055") ? {} : (stryCov_9fa48("1055"), {
      code: "merge.itself"
    }));
    if (stryMutAct_9fa48("1057")) {
      ;
    } else {
      stryCov_9fa48("1057");
      giveTo(draft, operator, "locked");
    }
    const said = translate(ctx.desk.language, "merge.note", stryMutAct_9fa48("1060") ? {} : (stryCov_9fa48("1060"), {
      from: ticket.number,
      into
    }));
    if (stryMutAct_9fa48("1061")) {
      ;
    } else {
      stryCov_9fa48("1061");
      draft.addArticle(noteArticle(draft, translate(ctx.desk.language, "merge.subject"), said));
    }
    const {
      state: from,
      links
    } = draft.ticket;
    draft.record(stryMutAct_9fa48("1064") ? {} : (stryCov_9fa48("1064"), {
      type: "StateChanged",
      from,
      to: "merged",
      pending: null
    }));
    if (stryMutAct_9fa48("1067")) {
      ;
    } else {
      stryCov_9fa48("1067");
      release(draft, "merged");
    }
    draft.record(stryMutAct_9fa48("1070") ? {} : (stryCov_9fa48("1070"), {
      type: "TicketMerged",
      into
    }));
    if (stryMutAct_9fa48("1074") ? false : stryMutAct_9fa48("1073") ? true : stryMutAct_9fa48("1072") ? links.some(({
      number
    }) => number === into) : (stryCov_9fa48("1072", "1073", "1074"), !(stryMutAct_9fa48("1075") ? links.every(({
      number
    }) => number === into) : (stryCov_9fa48("1075"), links.some(stryMutAct_9fa48("1076") ? () => undefined : (stryCov_9fa48("1076"), ({
      number
    }) => stryMutAct_9fa48("1079") ? number !== into : stryMutAct_9fa48("1078") ? false : stryMutAct_9fa48("1077") ? true : (stryCov_9fa48("1077", "1078", "1079"), number === into))))))) draft.record(stryMutAct_9fa48("1081") ? {} : (stryCov_9fa48("1081"), {
      type: "TicketLinked",
      link: stryMutAct_9fa48("1083") ? {} : (stryCov_9fa48("1083"), {
        kind: "parent",
        number: into
      }),
      side: "origin"
    }));
    return ok(undefined);
  }
}

/** Takes over what the merged ticket had; asked again it changes nothing. */
export function absorbTicket(draft: Draft, command: CommandOf<"AbsorbTicket">): Result<void, Rejection> {
  if (stryMutAct_9fa48("1086")) {
    {}
  } else {
    stryCov_9fa48("1086");
    const {
      from,
      articles,
      important,
      watchers,
      links,
      workUnits
    } = command;
    const {
      state,
      articleCount
    } = draft.ticket;
    if (stryMutAct_9fa48("1088") ? false : stryMutAct_9fa48("1087") ? true : (stryCov_9fa48("1087", "1088"), isFinal(state))) return fail(stryMutAct_9fa48("1089") ? {} : (stryCov_9fa48("1089"), {
      code: "ticket.wrong_state",
      state
    }));
    for (const article of articles) if (stryMutAct_9fa48("1091")) {
      ;
    } else {
      stryCov_9fa48("1091");
      draft.adoptArticle(article, from);
    }
    for (const position of important) draft.record(stryMutAct_9fa48("1093") ? {} : (stryCov_9fa48("1093"), {
      type: "ArticleMarked",
      position: stryMutAct_9fa48("1095") ? articleCount - position : (stryCov_9fa48("1095"), articleCount + position),
      important: stryMutAct_9fa48("1096") ? false : (stryCov_9fa48("1096"), true)
    }));
    const others = stryMutAct_9fa48("1097") ? links : (stryCov_9fa48("1097"), links.filter(stryMutAct_9fa48("1098") ? () => undefined : (stryCov_9fa48("1098"), ({
      number
    }) => stryMutAct_9fa48("1101") ? number === draft.ticket.number : stryMutAct_9fa48("1100") ? false : stryMutAct_9fa48("1099") ? true : (stryCov_9fa48("1099", "1100", "1101"), number !== draft.ticket.number))));
    draft.record(stryMutAct_9fa48("1103") ? {} : (stryCov_9fa48("1103"), {
      type: "TicketAbsorbed",
      from,
      watchers,
      links: others,
      workUnits
    }));
    return ok(undefined);
  }
}