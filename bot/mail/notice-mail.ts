import { queueOf } from "../../core/desk/desk.ts";
import type { ClaimedEffect, NoticeKind } from "../../core/effects.ts";
import type { Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import { beginningOf } from "../../core/notify/notice-text.ts";
import type { Operator } from "../../core/people/operator.ts";
import { subjectWithNumber } from "../../core/ticket/subject.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Instant } from "../../core/time.ts";
import { buildMime } from "./build-mime.ts";
import { type MailSenderDeps, waitForTurn } from "./mail-sender.ts";
import { mailsWithId, pathOf } from "./open-draft.ts";
import { uncertain } from "./uncertain-send.ts";

/** What an operator is told by mail (spec N3). */
export interface NoticeMail {
  readonly ticket: Ticket;
  readonly kind: NoticeKind;
  readonly operator: Operator;
  readonly language: Language;
  /** Opens the ticket. */
  readonly link: string;
  /** The effect it is: the same notice is one mail. */
  readonly claimed: ClaimedEffect;
}

/**
 * Tells an operator something by mail from the queue's address: number, kind, link, the beginning of the text, never
 * an attachment (spec N2).
 * @throws Postponed when it is not the mail's turn
 */
export async function sendNoticeMail(deps: MailSenderDeps, notice: NoticeMail): Promise<void> {
  const { ticket, kind, operator, language, link, claimed } = notice;
  const told = translate(language, `chat.notice.${kind}`);
  const beginning = beginningOf(await deps.store.tickets.articles(ticket.number));
  await sendOperatorMail(deps, {
    operator,
    queue: ticket.queue,
    subject: subjectWithNumber(ticket.number, told),
    lines: [told, `Ticket#${ticket.number}: ${ticket.title}`, beginning, link],
    id: claimed.id,
    attempt: claimed.attempt,
    at: claimed.notBefore,
  });
}

/** A mail from the desk to one of its operators. */
export interface OperatorMail {
  readonly operator: Operator;
  /** Whose address it comes from; the first level's when absent. */
  readonly queue?: string;
  readonly subject: string;
  /** Paragraphs; empty ones are left out. */
  readonly lines: readonly string[];
  /** The same id is one mail. */
  readonly id: string;
  /** From the second on, it may have left already. */
  readonly attempt: number;
  readonly at: Instant;
}

/** @throws Postponed when it is not the mail's turn */
export async function sendOperatorMail(deps: MailSenderDeps, mail: OperatorMail): Promise<void> {
  const { operator, subject, lines, id, attempt, at } = mail;
  const queue = queueOf(deps.desk, mail.queue ?? deps.desk.firstLevelQueue);
  const { mailbox } = queue;
  const messageId = `notice.${id}@${queue.address.address.split("@")[1] ?? "localhost"}`;
  await waitForTurn(deps, { mailbox, queue: queue.key, isAutomatic: true, id });
  if (attempt > 1 && (await mailsWithId(deps.graph, mailbox, "sentitems", messageId)).length > 0) return;
  const mime = await buildMime(
    {
      from: queue.address,
      to: [{ address: operator.address, name: operator.name }],
      cc: [],
      bcc: [],
      subject,
      text: lines.filter(Boolean).join("\n\n"),
      html: null,
      messageId,
      inReplyTo: null,
      references: [],
      createdAt: at,
      autoResponse: "notice",
    },
    [],
  );
  await uncertain(deps.graph.postMime<void>(`${pathOf(mailbox)}/sendMail`, mime));
}
