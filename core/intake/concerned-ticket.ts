import type { TicketStore } from "../ports.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Classification } from "./classify.ts";
import { readDeliveryReport, readMessageId } from "./delivery-report.ts";
import { type FollowUpHints, firstLive, quotedNumbers } from "./follow-up.ts";
import type { ParsedMail } from "./mail.ts";

/** The ticket a machine's mail is about, and the article it reports on where it says which. */
export interface Concerned {
  readonly ticket: Ticket;
  readonly articleId: string | null;
}

/**
 * By the Message-ID of the mail that came back or is confirmed, then by a number in its subject or in the report's
 * own, then by Graph's conversation (spec M8; OTRS's BounceEmail check comes first as well).
 */
export async function findConcerned(
  store: TicketStore,
  mail: ParsedMail,
  verdict: Classification,
  hints: FollowUpHints,
): Promise<Concerned | null> {
  const report = verdict.report ?? readDeliveryReport(mail);
  const ids = originalIds(mail, verdict, report.originalMessageIds);
  const ticket =
    (await firstLive(store, ids.length > 0 ? await store.ticketsOfMessageIds(ids) : [])) ??
    (await firstLive(store, quotedNumbers([...report.originalSubjects, mail.subject], hints.systemId))) ??
    (await firstLive(store, hints.conversation ? [hints.conversation] : []));
  return ticket && { ticket, articleId: await articleOf(store, ticket, ids) };
}

function originalIds(
  mail: ParsedMail,
  { receipt }: Classification,
  reported: readonly string[],
): readonly string[] {
  const named = [receipt?.originalMessageId, readMessageId(mail)].filter((id) => id != null);
  return [...new Set([...named, ...reported])];
}

async function articleOf(store: TicketStore, ticket: Ticket, ids: readonly string[]): Promise<string | null> {
  const sent = (await store.articles(ticket.number)).find(
    ({ messageId, sender, receivedAs }) =>
      messageId !== null &&
      ids.includes(messageId) &&
      (sender === "operator" || (sender === "system" && !receivedAs)),
  );
  return sent?.id ?? null;
}
