import { LARGEST_MAIL_MEGABYTES, queueOf } from "../../desk/desk.ts";
import { translate } from "../../i18n/translate.ts";
import type { MailAddress } from "../../intake/mail.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { StoredAttachment } from "../article.ts";
import type { ArticleExtras, CommandOf, MailWords, NextState, Recipients } from "../commands.ts";
import { checkExtras, MAX_HTML_LENGTH, MAX_SUBJECT_LENGTH, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { forwardMail, replyMail } from "../writing/compose-reply.ts";
import { mailSubject } from "../writing/subject.ts";
import type { Decision } from "./decision.ts";
import { operatorMailArticle } from "./new-article.ts";
import { lockTo } from "./ownership.ts";
import { applyNextState, checkNextState } from "./state.ts";

/** Addresses of one mail: more are a mailing. */
export const MAX_RECIPIENTS = 100;

const MEGABYTE = 1_000_000;

interface OutgoingForm extends ArticleExtras, MailWords {
  readonly subject?: string;
  readonly next?: NextState;
}

/** To the customer, whoever wrote last, unless the operator chose others (spec T11). */
export function sendReply(
  decision: Decision,
  command: CommandOf<"SendReply">,
  operator: string,
): Result<void, Rejection> {
  const { customer } = decision.ticket;
  const { cc = [], bcc = [] } = command;
  const recipients = { to: command.to ?? [customer], cc, bcc };
  if (command.to === undefined && customer.address === "")
    return fail({ code: "field.invalid", field: "customer" });
  const words = checkOutgoing(decision, command, recipients);
  if (!words.ok) return words;
  const mail = {
    purpose: "reply",
    subject: mailSubject(decision.ticket, command.subject),
    ...replyMail(decision.ctx.desk, decision.ticket, operator, words.value, command.replyTo),
    recipients,
    visibleToCustomer: true,
    target: command.replyTo,
  } as const;
  lockTo(decision, operator, "locked");
  decision.addArticle(operatorMailArticle(decision, mail, command));
  return applyNextState(decision, command.next);
}

/** The article goes on with its attachments below what the operator writes; the number is kept (spec T12). */
export function forwardArticle(
  decision: Decision,
  command: CommandOf<"ForwardArticle">,
  operator: string,
): Result<void, Rejection> {
  const words = checkOutgoing(decision, command, command);
  if (!words.ok) return words;
  const mail = {
    purpose: "forward",
    subject: mailSubject(decision.ticket, command.subject),
    ...forwardMail(decision.ctx.desk, decision.ticket, operator, words.value, command.article),
    recipients: command,
    visibleToCustomer: false,
    target: null,
  } as const;
  lockTo(decision, operator, "locked");
  decision.addArticle(operatorMailArticle(decision, mail, command));
  return applyNextState(decision, command.next);
}

/**
 * The original mail goes on as an attachment, from the queue's address, with answers going to its sender: a mail
 * service signs what it sends, and would refuse to send in somebody else's name (docs/adr/0017).
 */
export function bounceArticle(
  decision: Decision,
  command: CommandOf<"BounceArticle">,
  operator: string,
): Result<void, Rejection> {
  const { article, inform } = command;
  const { desk } = decision.ctx;
  const { customer, queue } = decision.ticket;
  if (article.original === null) return fail({ code: "article.no_mail" });
  const checked = checkRecipients(command);
  if (!checked.ok) return checked;
  const weighed = checkWeight(decision, [article.original]);
  if (!weighed.ok) return weighed;
  const next = checkNextState(decision, command.next);
  if (!next.ok) return next;
  const told = inform === undefined ? ok("") : requireText("inform", inform);
  if (!told.ok) return told;
  lockTo(decision, operator, "locked");
  const mail = {
    purpose: "bounce",
    subject: article.subject,
    text: translate(desk.language, "bounce.text", {
      sender: article.from.name || article.from.address,
      queue: queueOf(desk, queue).name,
    }),
    recipients: { to: command.to },
    visibleToCustomer: false,
    target: null,
    replyTo: article.from,
  } as const;
  decision.addArticle(operatorMailArticle(decision, mail, { attachments: [article.original] }));
  if (told.value !== "" && customer.address !== "") {
    const informing = {
      purpose: "reply",
      subject: mailSubject(decision.ticket),
      ...replyMail(desk, decision.ticket, operator, { text: told.value }, null),
      recipients: { to: [customer] },
      visibleToCustomer: true,
      target: null,
    } as const;
    decision.addArticle(operatorMailArticle(decision, informing, {}));
  }
  return applyNextState(decision, command.next);
}

/** The words, when the form is one that can be sent. */
export function checkOutgoing(
  decision: Decision,
  form: OutgoingForm,
  recipients: Recipients,
): Result<MailWords, Rejection> {
  const text = requireText("text", form.text);
  if (!text.ok) return text;
  const { html } = form;
  if ((html?.length ?? 0) > MAX_HTML_LENGTH)
    return fail({ code: "field.too_long", field: "html", max: MAX_HTML_LENGTH });
  if ((form.subject?.length ?? 0) > MAX_SUBJECT_LENGTH)
    return fail({ code: "field.too_long", field: "subject", max: MAX_SUBJECT_LENGTH });
  const extras = checkExtras(form);
  if (!extras.ok) return extras;
  const weighed = checkWeight(decision, form.attachments ?? []);
  if (!weighed.ok) return weighed;
  const addressed = checkRecipients(recipients);
  if (!addressed.ok) return addressed;
  const next = checkNextState(decision, form.next);
  return next.ok ? ok({ text: text.value, ...(html !== undefined && { html }) }) : next;
}

/** Refused before it is written: no repetition would make it smaller. */
function checkWeight(decision: Decision, attachments: readonly StoredAttachment[]): Result<void, Rejection> {
  const megabytes = decision.ctx.desk.largestMailMegabytes ?? LARGEST_MAIL_MEGABYTES;
  const total = attachments.reduce((sum, { size }) => sum + size, 0);
  return total <= megabytes * MEGABYTE ? ok(undefined) : fail({ code: "mail.too_large", megabytes });
}

function checkRecipients({ to, cc = [], bcc = [] }: Recipients): Result<void, Rejection> {
  if (to.length === 0) return fail({ code: "field.required", field: "to" });
  if (to.length + cc.length + bcc.length > MAX_RECIPIENTS)
    return fail({ code: "field.too_long", field: "to", max: MAX_RECIPIENTS });
  const broken = [...to, ...cc, ...bcc].some((recipient) => !isAddress(recipient));
  return broken ? fail({ code: "field.invalid", field: "to" }) : ok(undefined);
}

/** Whoever reads forms checks addresses; this keeps what cannot be one out of a header. */
const isAddress = ({ address }: MailAddress): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address);
