import { queueOf } from "../../core/desk/desk.ts";
import type { ClaimedEffect, NoticeKind } from "../../core/effects.ts";
import type { Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import type { Operator } from "../../core/people/operator.ts";
import { splitReply } from "../../core/text/split-reply.ts";
import type { Article } from "../../core/ticket/article.ts";
import { subjectWithNumber } from "../../core/ticket/subject.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
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

/** Only the beginning of what was written goes along (spec N2). */
const LONGEST_BEGINNING = 300;

/**
 * Tells an operator something by mail from the queue's address: number, kind, link, the beginning of the text, never
 * an attachment (spec N2).
 * @throws Postponed when it is not the mail's turn
 */
export async function sendNoticeMail(deps: MailSenderDeps, notice: NoticeMail): Promise<void> {
  const { ticket, kind, operator, language, link, claimed } = notice;
  const queue = queueOf(deps.desk, ticket.queue);
  const { mailbox } = queue;
  const messageId = `notice.${claimed.id}@${queue.address.address.split("@")[1] ?? "localhost"}`;
  await waitForTurn(deps, { mailbox, queue: queue.key, isAutomatic: true, id: claimed.id });
  if (claimed.attempt > 1 && (await mailsWithId(deps.graph, mailbox, "sentitems", messageId)).length > 0)
    return;
  const told = translate(language, `chat.notice.${kind}`);
  const beginning = beginningOf(await deps.store.tickets.articles(ticket.number));
  const mime = await buildMime(
    {
      from: queue.address,
      to: [{ address: operator.address, name: operator.name }],
      cc: [],
      bcc: [],
      subject: subjectWithNumber(ticket.number, told),
      text: [told, `Ticket#${ticket.number}: ${ticket.title}`, beginning, link].filter(Boolean).join("\n\n"),
      messageId,
      inReplyTo: null,
      references: [],
      createdAt: claimed.notBefore,
      autoResponse: "notice",
    },
    [],
  );
  await uncertain(deps.graph.postMime<void>(`${pathOf(mailbox)}/sendMail`, mime));
}

/** Of the last thing somebody said, without what he quotes. */
function beginningOf(articles: readonly Article[]): string {
  const last = articles.findLast(({ sender }) => sender !== "system");
  const text = splitReply(last?.text ?? "").reply.trim();
  return text.length > LONGEST_BEGINNING ? `${text.slice(0, LONGEST_BEGINNING).trimEnd()}…` : text;
}
