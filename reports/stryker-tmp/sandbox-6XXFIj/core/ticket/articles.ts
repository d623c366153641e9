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
import { operatorName, queueOf } from "../desk/desk.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { Article, MailPurpose } from "./article.ts";
import type { ArticleExtras, IncomingMessage, Recipients, ReplyTarget } from "./commands.ts";
import type { Draft } from "./draft.ts";
import { subjectWithNumber } from "./subject.ts";
export type NewArticle = Omit<Article, "position" | "createdAt" | "author">;

/** References headers keep the first and the latest ids; more would outgrow what mail servers accept. */
const MAX_REFERENCES = 20;

/** Operator of the draft, or null when the system or a customer acts. */
export const actingOperator = stryMutAct_9fa48("17") ? () => undefined : (stryCov_9fa48("17"), (() => {
  const actingOperator = (draft: Draft): string | null => (stryMutAct_9fa48("20") ? draft.ctx.actor.kind !== "operator" : stryMutAct_9fa48("19") ? false : stryMutAct_9fa48("18") ? true : (stryCov_9fa48("18", "19", "20"), draft.ctx.actor.kind === "operator")) ? draft.ctx.actor.address : null;
  return actingOperator;
})());
const extrasOf = stryMutAct_9fa48("22") ? () => undefined : (stryCov_9fa48("22"), (() => {
  const extrasOf = ({
    attachments,
    workUnits
  }: ArticleExtras): Partial<NewArticle> => stryMutAct_9fa48("23") ? {} : (stryCov_9fa48("23"), {
    ...(stryMutAct_9fa48("26") ? attachments || {
      attachments
    } : stryMutAct_9fa48("25") ? false : stryMutAct_9fa48("24") ? true : (stryCov_9fa48("24", "25", "26"), attachments && (stryMutAct_9fa48("27") ? {} : (stryCov_9fa48("27"), {
      attachments
    })))),
    ...(stryMutAct_9fa48("30") ? workUnits || {
      workUnits
    } : stryMutAct_9fa48("29") ? false : stryMutAct_9fa48("28") ? true : (stryCov_9fa48("28", "29", "30"), workUnits && (stryMutAct_9fa48("31") ? {} : (stryCov_9fa48("31"), {
      workUnits
    }))))
  });
  return extrasOf;
})());
export function noteArticle(draft: Draft, subject: string, text: string, extras: ArticleExtras & {
  readonly visibleToCustomer?: boolean;
} = {}): NewArticle {
  if (stryMutAct_9fa48("32")) {
    {}
  } else {
    stryCov_9fa48("32");
    return stryMutAct_9fa48("33") ? {} : (stryCov_9fa48("33"), {
      ...unsent(draft),
      channel: "note",
      sender: actingOperator(draft) ? "operator" : "system",
      visibleToCustomer: stryMutAct_9fa48("37") ? extras.visibleToCustomer && false : (stryCov_9fa48("37"), extras.visibleToCustomer ?? (stryMutAct_9fa48("38") ? true : (stryCov_9fa48("38"), false))),
      subject,
      text,
      ...extrasOf(extras)
    });
  }
}

/** A call as the operator wrote it down; the customer was part of it, so he may see it. */
export function phoneCallArticle(draft: Draft, direction: "inbound" | "outbound", said: {
  readonly subject: string;
  readonly text: string;
}, extras: ArticleExtras): NewArticle {
  if (stryMutAct_9fa48("39")) {
    {}
  } else {
    stryCov_9fa48("39");
    const {
      customer
    } = draft.ticket;
    const base = unsent(draft);
    const isInbound = stryMutAct_9fa48("42") ? direction !== "inbound" : stryMutAct_9fa48("41") ? false : stryMutAct_9fa48("40") ? true : (stryCov_9fa48("40", "41", "42"), direction === "inbound");
    return stryMutAct_9fa48("44") ? {} : (stryCov_9fa48("44"), {
      ...base,
      channel: "phone",
      sender: isInbound ? "customer" : "operator",
      visibleToCustomer: stryMutAct_9fa48("48") ? false : (stryCov_9fa48("48"), true),
      from: isInbound ? customer : base.from,
      to: isInbound ? stryMutAct_9fa48("49") ? ["Stryker was here"] : (stryCov_9fa48("49"), []) : stryMutAct_9fa48("50") ? [] : (stryCov_9fa48("50"), [customer]),
      ...said,
      ...extrasOf(extras)
    });
  }
}
export function customerArticle(draft: Draft, message: IncomingMessage, visibleToCustomer: boolean, workUnits = 0): NewArticle {
  if (stryMutAct_9fa48("51")) {
    {}
  } else {
    stryCov_9fa48("51");
    return stryMutAct_9fa48("52") ? {} : (stryCov_9fa48("52"), {
      ...message,
      bcc: stryMutAct_9fa48("53") ? ["Stryker was here"] : (stryCov_9fa48("53"), []),
      id: draft.ctx.newId(),
      sender: "customer",
      visibleToCustomer,
      autoResponse: null,
      ...extrasOf(stryMutAct_9fa48("55") ? {} : (stryCov_9fa48("55"), {
        workUnits
      }))
    });
  }
}

/** A mail an operator sends: its purpose, its words and whom it goes to. */
export interface OperatorMail {
  readonly purpose: MailPurpose;
  readonly subject: string;
  readonly text: string;
  readonly recipients: Recipients;
  /** Whom the ticket belongs to sees it; a third party's mail is not his. */
  readonly visibleToCustomer: boolean;
  readonly target: ReplyTarget | null;
  readonly replyTo?: MailAddress;
}
export function operatorMailArticle(draft: Draft, mail: OperatorMail, extras: ArticleExtras): NewArticle {
  if (stryMutAct_9fa48("56")) {
    {}
  } else {
    stryCov_9fa48("56");
    const {
      to,
      cc = stryMutAct_9fa48("57") ? ["Stryker was here"] : (stryCov_9fa48("57"), []),
      bcc = stryMutAct_9fa48("58") ? ["Stryker was here"] : (stryCov_9fa48("58"), [])
    } = mail.recipients;
    return stryMutAct_9fa48("59") ? {} : (stryCov_9fa48("59"), {
      ...outgoing(draft, mail.target),
      sender: "operator",
      visibleToCustomer: mail.visibleToCustomer,
      to,
      cc,
      bcc,
      subject: mail.subject,
      text: mail.text,
      purpose: mail.purpose,
      ...(stryMutAct_9fa48("63") ? mail.replyTo || {
        replyTo: mail.replyTo
      } : stryMutAct_9fa48("62") ? false : stryMutAct_9fa48("61") ? true : (stryCov_9fa48("61", "62", "63"), mail.replyTo && (stryMutAct_9fa48("64") ? {} : (stryCov_9fa48("64"), {
        replyTo: mail.replyTo
      })))),
      ...extrasOf(extras)
    });
  }
}
export function autoResponseArticle(draft: Draft, kind: NonNullable<Article["autoResponse"]>, filled: {
  readonly subject: string;
  readonly text: string;
}, target: ReplyTarget | null): NewArticle {
  if (stryMutAct_9fa48("65")) {
    {}
  } else {
    stryCov_9fa48("65");
    return stryMutAct_9fa48("66") ? {} : (stryCov_9fa48("66"), {
      ...outgoing(draft, target),
      sender: "system",
      visibleToCustomer: stryMutAct_9fa48("68") ? false : (stryCov_9fa48("68"), true),
      to: stryMutAct_9fa48("69") ? [] : (stryCov_9fa48("69"), [draft.ticket.customer]),
      subject: subjectWithNumber(draft.ticket.number, filled.subject),
      text: filled.text,
      autoResponse: kind
    });
  }
}

/** What an article has that never was a mail. */
function unsent(draft: Draft): Omit<NewArticle, "channel" | "sender" | "visibleToCustomer" | "subject" | "text"> {
  if (stryMutAct_9fa48("70")) {
    {}
  } else {
    stryCov_9fa48("70");
    const operator = actingOperator(draft);
    return stryMutAct_9fa48("71") ? {} : (stryCov_9fa48("71"), {
      id: draft.ctx.newId(),
      from: operator ? stryMutAct_9fa48("72") ? {} : (stryCov_9fa48("72"), {
        address: operator,
        name: operatorName(draft.ctx.desk, operator)
      }) : stryMutAct_9fa48("73") ? {} : (stryCov_9fa48("73"), {
        address: "",
        name: draft.ctx.desk.name
      }),
      to: stryMutAct_9fa48("75") ? ["Stryker was here"] : (stryCov_9fa48("75"), []),
      cc: stryMutAct_9fa48("76") ? ["Stryker was here"] : (stryCov_9fa48("76"), []),
      bcc: stryMutAct_9fa48("77") ? ["Stryker was here"] : (stryCov_9fa48("77"), []),
      html: null,
      attachments: stryMutAct_9fa48("78") ? ["Stryker was here"] : (stryCov_9fa48("78"), []),
      messageId: null,
      inReplyTo: null,
      references: stryMutAct_9fa48("79") ? ["Stryker was here"] : (stryCov_9fa48("79"), []),
      rawDigest: null,
      autoResponse: null
    });
  }
}

/** The Message-ID comes from the article's id: sending twice is then visible as the same mail. */
function outgoing(draft: Draft, target: ReplyTarget | null): Omit<NewArticle, "sender" | "visibleToCustomer" | "to" | "subject" | "text"> {
  if (stryMutAct_9fa48("80")) {
    {}
  } else {
    stryCov_9fa48("80");
    const base = unsent(draft);
    const queue = queueOf(draft.ctx.desk, draft.ticket.queue);
    const domain = stryMutAct_9fa48("81") ? queue.address.address.split("@")[1] && "localhost" : (stryCov_9fa48("81"), queue.address.address.split("@")[1] ?? "localhost");
    return stryMutAct_9fa48("84") ? {} : (stryCov_9fa48("84"), {
      ...base,
      channel: "email",
      from: queue.address,
      messageId: `${draft.ticket.number}.${base.id}@${domain}`,
      inReplyTo: stryMutAct_9fa48("87") ? target?.messageId && null : (stryCov_9fa48("87"), (stryMutAct_9fa48("88") ? target.messageId : (stryCov_9fa48("88"), target?.messageId)) ?? null),
      references: referencesAfter(target)
    });
  }
}
function referencesAfter(target: ReplyTarget | null): readonly string[] {
  if (stryMutAct_9fa48("89")) {
    {}
  } else {
    stryCov_9fa48("89");
    if (stryMutAct_9fa48("92") ? false : stryMutAct_9fa48("91") ? true : stryMutAct_9fa48("90") ? target?.messageId : (stryCov_9fa48("90", "91", "92"), !(stryMutAct_9fa48("93") ? target.messageId : (stryCov_9fa48("93"), target?.messageId)))) return stryMutAct_9fa48("94") ? target?.references && [] : (stryCov_9fa48("94"), (stryMutAct_9fa48("95") ? target.references : (stryCov_9fa48("95"), target?.references)) ?? (stryMutAct_9fa48("96") ? ["Stryker was here"] : (stryCov_9fa48("96"), [])));
    const all = stryMutAct_9fa48("97") ? [] : (stryCov_9fa48("97"), [...(stryMutAct_9fa48("98") ? target.references : (stryCov_9fa48("98"), target.references.filter(stryMutAct_9fa48("99") ? () => undefined : (stryCov_9fa48("99"), id => stryMutAct_9fa48("102") ? id === target.messageId : stryMutAct_9fa48("101") ? false : stryMutAct_9fa48("100") ? true : (stryCov_9fa48("100", "101", "102"), id !== target.messageId))))), target.messageId]);
    return (stryMutAct_9fa48("106") ? all.length > MAX_REFERENCES : stryMutAct_9fa48("105") ? all.length < MAX_REFERENCES : stryMutAct_9fa48("104") ? false : stryMutAct_9fa48("103") ? true : (stryCov_9fa48("103", "104", "105", "106"), all.length <= MAX_REFERENCES)) ? all : stryMutAct_9fa48("107") ? [] : (stryCov_9fa48("107"), [...(stryMutAct_9fa48("108") ? all : (stryCov_9fa48("108"), all.slice(0, 1))), ...(stryMutAct_9fa48("109") ? all : (stryCov_9fa48("109"), all.slice(stryMutAct_9fa48("110") ? 1 + MAX_REFERENCES : (stryCov_9fa48("110"), 1 - MAX_REFERENCES))))]);
  }
}