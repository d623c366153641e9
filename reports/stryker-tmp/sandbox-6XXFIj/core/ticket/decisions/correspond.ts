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
import type { MailAddress } from "../../intake/mail.ts";
import { fail, ok, type Result } from "../../result.ts";
import { operatorMailArticle } from "../articles.ts";
import type { ArticleExtras, CommandOf, NextState, Recipients } from "../commands.ts";
import { forwardText, replyText } from "../compose-reply.ts";
import type { Draft } from "../draft.ts";
import { checkExtras, MAX_SUBJECT_LENGTH, requireText } from "../fields.ts";
import { lockTo } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { cleanSubject, subjectWithNumber } from "../subject.ts";
import { applyNextState, checkNextState } from "./state.ts";

/** Addresses of one mail: more are a mailing. */
export const MAX_RECIPIENTS = 100;
interface OutgoingForm extends ArticleExtras {
  readonly subject?: string;
  readonly text: string;
  readonly next?: NextState;
}

/** To the customer, whoever wrote last, unless the operator chose others (spec T11). */
export function sendReply(draft: Draft, command: CommandOf<"SendReply">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("339")) {
    {}
  } else {
    stryCov_9fa48("339");
    const {
      customer,
      number
    } = draft.ticket;
    const {
      cc = stryMutAct_9fa48("340") ? ["Stryker was here"] : (stryCov_9fa48("340"), []),
      bcc = stryMutAct_9fa48("341") ? ["Stryker was here"] : (stryCov_9fa48("341"), [])
    } = command;
    const recipients = stryMutAct_9fa48("342") ? {} : (stryCov_9fa48("342"), {
      to: stryMutAct_9fa48("343") ? command.to && [customer] : (stryCov_9fa48("343"), command.to ?? (stryMutAct_9fa48("344") ? [] : (stryCov_9fa48("344"), [customer]))),
      cc,
      bcc
    });
    if (stryMutAct_9fa48("347") ? command.to === undefined || customer.address === "" : stryMutAct_9fa48("346") ? false : stryMutAct_9fa48("345") ? true : (stryCov_9fa48("345", "346", "347"), (stryMutAct_9fa48("349") ? command.to !== undefined : stryMutAct_9fa48("348") ? true : (stryCov_9fa48("348", "349"), command.to === undefined)) && (stryMutAct_9fa48("351") ? customer.address !== "" : stryMutAct_9fa48("350") ? true : (stryCov_9fa48("350", "351"), customer.address === "")))) return fail(stryMutAct_9fa48("353") ? {} : (stryCov_9fa48("353"), {
      code: "field.invalid",
      field: "customer"
    }));
    const text = checkOutgoing(draft, command, recipients);
    if (stryMutAct_9fa48("358") ? false : stryMutAct_9fa48("357") ? true : stryMutAct_9fa48("356") ? text.ok : (stryCov_9fa48("356", "357", "358"), !text.ok)) return text;
    const mail = {
      purpose: "reply",
      subject: subjectWithNumber(number, subjectOf(draft, command.subject)),
      text: replyText(draft.ctx.desk, draft.ticket, operator, text.value, command.replyTo),
      recipients,
      visibleToCustomer: true,
      target: command.replyTo
    } as const;
    if (stryMutAct_9fa48("359")) {
      ;
    } else {
      stryCov_9fa48("359");
      lockTo(draft, operator, "locked");
    }
    if (stryMutAct_9fa48("361")) {
      ;
    } else {
      stryCov_9fa48("361");
      draft.addArticle(operatorMailArticle(draft, mail, command));
    }
    return applyNextState(draft, command.next);
  }
}

/** The article goes on with its attachments below what the operator writes; the number is kept (spec T12). */
export function forwardArticle(draft: Draft, command: CommandOf<"ForwardArticle">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("362")) {
    {}
  } else {
    stryCov_9fa48("362");
    const text = checkOutgoing(draft, command, command);
    if (stryMutAct_9fa48("365") ? false : stryMutAct_9fa48("364") ? true : stryMutAct_9fa48("363") ? text.ok : (stryCov_9fa48("363", "364", "365"), !text.ok)) return text;
    const mail = {
      purpose: "forward",
      subject: subjectWithNumber(draft.ticket.number, subjectOf(draft, command.subject)),
      text: forwardText(draft.ctx.desk, draft.ticket, operator, text.value, command.article),
      recipients: command,
      visibleToCustomer: false,
      target: null
    } as const;
    if (stryMutAct_9fa48("366")) {
      ;
    } else {
      stryCov_9fa48("366");
      lockTo(draft, operator, "locked");
    }
    if (stryMutAct_9fa48("368")) {
      ;
    } else {
      stryCov_9fa48("368");
      draft.addArticle(operatorMailArticle(draft, mail, command));
    }
    return followingState(draft, command.next);
  }
}

/**
 * The original mail goes on as an attachment, from the queue's address, with answers going to its sender: a mail
 * service signs what it sends, and would refuse to send in somebody else's name (docs/adr/0017).
 */
export function bounceArticle(draft: Draft, command: CommandOf<"BounceArticle">, operator: string): Result<void, Rejection> {
  if (stryMutAct_9fa48("369")) {
    {}
  } else {
    stryCov_9fa48("369");
    const {
      article,
      inform
    } = command;
    const {
      desk
    } = draft.ctx;
    const {
      customer,
      number,
      queue
    } = draft.ticket;
    if (stryMutAct_9fa48("372") ? article.original !== null : stryMutAct_9fa48("371") ? false : stryMutAct_9fa48("370") ? true : (stryCov_9fa48("370", "371", "372"), article.original === null)) return fail(stryMutAct_9fa48("373") ? {} : (stryCov_9fa48("373"), {
      code: "article.no_mail"
    }));
    const checked = checkRecipients(command);
    if (stryMutAct_9fa48("377") ? false : stryMutAct_9fa48("376") ? true : stryMutAct_9fa48("375") ? checked.ok : (stryCov_9fa48("375", "376", "377"), !checked.ok)) return checked;
    const next = checkNextState(draft, command.next);
    if (stryMutAct_9fa48("380") ? false : stryMutAct_9fa48("379") ? true : stryMutAct_9fa48("378") ? next.ok : (stryCov_9fa48("378", "379", "380"), !next.ok)) return next;
    const told = (stryMutAct_9fa48("383") ? inform !== undefined : stryMutAct_9fa48("382") ? false : stryMutAct_9fa48("381") ? true : (stryCov_9fa48("381", "382", "383"), inform === undefined)) ? ok("") : requireText("inform", inform);
    if (stryMutAct_9fa48("388") ? false : stryMutAct_9fa48("387") ? true : stryMutAct_9fa48("386") ? told.ok : (stryCov_9fa48("386", "387", "388"), !told.ok)) return told;
    if (stryMutAct_9fa48("389")) {
      ;
    } else {
      stryCov_9fa48("389");
      lockTo(draft, operator, "locked");
    }
    const mail = {
      purpose: "bounce",
      subject: article.subject,
      text: translate(desk.language, "bounce.text", {
        sender: article.from.name || article.from.address,
        queue: queueOf(desk, queue).name
      }),
      recipients: {
        to: command.to
      },
      visibleToCustomer: false,
      target: null,
      replyTo: article.from
    } as const;
    draft.addArticle(operatorMailArticle(draft, mail, stryMutAct_9fa48("392") ? {} : (stryCov_9fa48("392"), {
      attachments: stryMutAct_9fa48("393") ? [] : (stryCov_9fa48("393"), [article.original])
    })));
    if (stryMutAct_9fa48("396") ? told.value !== "" || customer.address !== "" : stryMutAct_9fa48("395") ? false : stryMutAct_9fa48("394") ? true : (stryCov_9fa48("394", "395", "396"), (stryMutAct_9fa48("398") ? told.value === "" : stryMutAct_9fa48("397") ? true : (stryCov_9fa48("397", "398"), told.value !== "")) && (stryMutAct_9fa48("401") ? customer.address === "" : stryMutAct_9fa48("400") ? true : (stryCov_9fa48("400", "401"), customer.address !== "")))) {
      if (stryMutAct_9fa48("403")) {
        {}
      } else {
        stryCov_9fa48("403");
        const informing = {
          purpose: "reply",
          subject: subjectWithNumber(number, draft.ticket.title),
          text: replyText(desk, draft.ticket, operator, told.value, null),
          recipients: {
            to: [customer]
          },
          visibleToCustomer: true,
          target: null
        } as const;
        if (stryMutAct_9fa48("404")) {
          ;
        } else {
          stryCov_9fa48("404");
          draft.addArticle(operatorMailArticle(draft, informing, {}));
        }
      }
    }
    return followingState(draft, command.next);
  }
}

/** The text, when the form is one that can be sent. */
export function checkOutgoing(draft: Draft, form: OutgoingForm, recipients: Recipients): Result<string, Rejection> {
  if (stryMutAct_9fa48("405")) {
    {}
  } else {
    stryCov_9fa48("405");
    const text = requireText("text", form.text);
    if (stryMutAct_9fa48("409") ? false : stryMutAct_9fa48("408") ? true : stryMutAct_9fa48("407") ? text.ok : (stryCov_9fa48("407", "408", "409"), !text.ok)) return text;
    if (stryMutAct_9fa48("413") ? (form.subject?.length ?? 0) <= MAX_SUBJECT_LENGTH : stryMutAct_9fa48("412") ? (form.subject?.length ?? 0) >= MAX_SUBJECT_LENGTH : stryMutAct_9fa48("411") ? false : stryMutAct_9fa48("410") ? true : (stryCov_9fa48("410", "411", "412", "413"), (stryMutAct_9fa48("414") ? form.subject?.length && 0 : (stryCov_9fa48("414"), (stryMutAct_9fa48("415") ? form.subject.length : (stryCov_9fa48("415"), form.subject?.length)) ?? 0)) > MAX_SUBJECT_LENGTH)) return fail(stryMutAct_9fa48("416") ? {} : (stryCov_9fa48("416"), {
      code: "field.too_long",
      field: "subject",
      max: MAX_SUBJECT_LENGTH
    }));
    const extras = checkExtras(form);
    if (stryMutAct_9fa48("421") ? false : stryMutAct_9fa48("420") ? true : stryMutAct_9fa48("419") ? extras.ok : (stryCov_9fa48("419", "420", "421"), !extras.ok)) return extras;
    const addressed = checkRecipients(recipients);
    if (stryMutAct_9fa48("424") ? false : stryMutAct_9fa48("423") ? true : stryMutAct_9fa48("422") ? addressed.ok : (stryCov_9fa48("422", "423", "424"), !addressed.ok)) return addressed;
    const next = checkNextState(draft, form.next);
    return next.ok ? text : next;
  }
}

/** The number is put in front again: it must not be there twice. */
const subjectOf = stryMutAct_9fa48("425") ? () => undefined : (stryCov_9fa48("425"), (() => {
  const subjectOf = (draft: Draft, subject: string | undefined): string => stryMutAct_9fa48("428") ? cleanSubject(subject ?? "") && draft.ticket.title : stryMutAct_9fa48("427") ? false : stryMutAct_9fa48("426") ? true : (stryCov_9fa48("426", "427", "428"), cleanSubject(stryMutAct_9fa48("429") ? subject && "" : (stryCov_9fa48("429"), subject ?? "")) || draft.ticket.title);
  return subjectOf;
})());
function checkRecipients({
  to,
  cc = stryMutAct_9fa48("431") ? ["Stryker was here"] : (stryCov_9fa48("431"), []),
  bcc = stryMutAct_9fa48("432") ? ["Stryker was here"] : (stryCov_9fa48("432"), [])
}: Recipients): Result<void, Rejection> {
  if (stryMutAct_9fa48("433")) {
    {}
  } else {
    stryCov_9fa48("433");
    if (stryMutAct_9fa48("436") ? to.length !== 0 : stryMutAct_9fa48("435") ? false : stryMutAct_9fa48("434") ? true : (stryCov_9fa48("434", "435", "436"), to.length === 0)) return fail(stryMutAct_9fa48("437") ? {} : (stryCov_9fa48("437"), {
      code: "field.required",
      field: "to"
    }));
    if (stryMutAct_9fa48("443") ? to.length + cc.length + bcc.length <= MAX_RECIPIENTS : stryMutAct_9fa48("442") ? to.length + cc.length + bcc.length >= MAX_RECIPIENTS : stryMutAct_9fa48("441") ? false : stryMutAct_9fa48("440") ? true : (stryCov_9fa48("440", "441", "442", "443"), (stryMutAct_9fa48("444") ? to.length + cc.length - bcc.length : (stryCov_9fa48("444"), (stryMutAct_9fa48("445") ? to.length - cc.length : (stryCov_9fa48("445"), to.length + cc.length)) + bcc.length)) > MAX_RECIPIENTS)) return fail(stryMutAct_9fa48("446") ? {} : (stryCov_9fa48("446"), {
      code: "field.too_long",
      field: "to",
      max: MAX_RECIPIENTS
    }));
    const broken = stryMutAct_9fa48("449") ? [...to, ...cc, ...bcc].every(recipient => !isAddress(recipient)) : (stryCov_9fa48("449"), (stryMutAct_9fa48("450") ? [] : (stryCov_9fa48("450"), [...to, ...cc, ...bcc])).some(stryMutAct_9fa48("451") ? () => undefined : (stryCov_9fa48("451"), recipient => stryMutAct_9fa48("452") ? isAddress(recipient) : (stryCov_9fa48("452"), !isAddress(recipient)))));
    return broken ? fail(stryMutAct_9fa48("453") ? {} : (stryCov_9fa48("453"), {
      code: "field.invalid",
      field: "to"
    })) : ok(undefined);
  }
}

/** Whoever reads forms checks addresses; this keeps what cannot be one out of a header. */
const isAddress = stryMutAct_9fa48("456") ? () => undefined : (stryCov_9fa48("456"), (() => {
  const isAddress = ({
    address
  }: MailAddress): boolean => (stryMutAct_9fa48("464") ? /^[^\s@<>,;]+@[^\S@<>,;]+$/ : stryMutAct_9fa48("463") ? /^[^\s@<>,;]+@[\s@<>,;]+$/ : stryMutAct_9fa48("462") ? /^[^\s@<>,;]+@[^\s@<>,;]$/ : stryMutAct_9fa48("461") ? /^[^\S@<>,;]+@[^\s@<>,;]+$/ : stryMutAct_9fa48("460") ? /^[\s@<>,;]+@[^\s@<>,;]+$/ : stryMutAct_9fa48("459") ? /^[^\s@<>,;]@[^\s@<>,;]+$/ : stryMutAct_9fa48("458") ? /^[^\s@<>,;]+@[^\s@<>,;]+/ : stryMutAct_9fa48("457") ? /[^\s@<>,;]+@[^\s@<>,;]+$/ : (stryCov_9fa48("457", "458", "459", "460", "461", "462", "463", "464"), /^[^\s@<>,;]+@[^\s@<>,;]+$/)).test(address);
  return isAddress;
})());
const followingState = stryMutAct_9fa48("465") ? () => undefined : (stryCov_9fa48("465"), (() => {
  const followingState = (draft: Draft, next: NextState | undefined): Result<void, Rejection> => next ? applyNextState(draft, next) : ok(undefined);
  return followingState;
})());