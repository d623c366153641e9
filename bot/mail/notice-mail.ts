import { queueOf } from "../../core/desk/desk.ts";
import { beginningOf, noticeSentence } from "../../core/notify/notice-text.ts";
import type { NoticeMail, OperatorMail } from "../../core/notify/operator-mail.ts";
import { subjectWithNumber } from "../../core/ticket/writing/subject.ts";
import { buildMime } from "./build-mime.ts";
import { type MailSenderDeps, waitForTurn } from "./mail-sender.ts";
import { mailsWithId, pathOf } from "./open-draft.ts";
import { uncertain } from "./uncertain-send.ts";

/**
 * Tells an operator something by mail from the queue's address: number, kind, link, the beginning of the text, never
 * an attachment (spec N2).
 * @throws Postponed when it is not the mail's turn
 */
export async function sendNoticeMail(deps: MailSenderDeps, notice: NoticeMail): Promise<void> {
  const { ticket, kind, operator, language, link, claimed } = notice;
  const told = noticeSentence(language, kind, ticket);
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
