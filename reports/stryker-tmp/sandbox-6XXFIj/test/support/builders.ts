// @ts-nocheck
import type { Effect, PendingEffect } from "../../core/effects.ts";
import { SYSTEM } from "../../core/people/actor.ts";
import type { Commit } from "../../core/ports.ts";
import { type Article, headOf } from "../../core/ticket/article.ts";
import type { HistoryEvent, HistoryRecord } from "../../core/ticket/events.ts";
import { formatTicketNumber } from "../../core/ticket/number.ts";
import type { Ticket, TicketNumber } from "../../core/ticket/ticket.ts";
import type { Instant } from "../../core/time.ts";
import { plusMinutes } from "../../core/time.ts";

/** The handbook's day; test times count from its noon. */
export const NOON: Instant = "2019-03-19T12:00:00.000Z";

/** `minutes` after noon of the handbook's day. */
export const at = (minutes: number): Instant => plusMinutes(NOON, minutes);

/** The n-th ticket number of the handbook's day; 1 gives `2019031942000015`. */
export const aNumber = (n = 1): TicketNumber => formatTicketNumber("20190319", "42", n);

/** A new, unlocked ticket of version 1. */
export const aTicket = (fields: Partial<Ticket> = {}): Ticket => ({
  number: aNumber(1),
  version: 1,
  title: "Richiesta di rimborso",
  queue: "contact-center",
  state: "new",
  priority: 3,
  requestType: "support",
  service: null,
  sla: null,
  impact: null,
  organisation: null,
  watchers: [],
  links: [],
  mergedInto: null,
  important: [],
  workUnits: 0,
  customer: { address: "anna.bianchi@example.org", name: "Anna Bianchi" },
  owner: null,
  lock: null,
  pending: null,
  firstResponse: { dueAt: null, metAt: null },
  articleCount: 0,
  lastCustomerArticleAt: null,
  createdAt: NOON,
  changedAt: NOON,
  closedAt: null,
  undoable: null,
  ...fields,
});

/** A customer's mail without attachments. The id follows from the position unless given. */
export const anArticle = (fields: Partial<Article> = {}): Article => ({
  id: `article-${fields.position ?? 1}`,
  position: 1,
  channel: "email",
  sender: "customer",
  author: { kind: "customer", address: "anna.bianchi@example.org" },
  visibleToCustomer: true,
  from: { address: "anna.bianchi@example.org", name: "Anna Bianchi" },
  to: [{ address: "assistenza@example.org", name: "" }],
  cc: [],
  bcc: [],
  subject: "Richiesta di rimborso",
  text: "Buongiorno, attendo il rimborso da marzo.",
  html: null,
  attachments: [],
  messageId: null,
  inReplyTo: null,
  references: [],
  rawDigest: null,
  autoResponse: null,
  createdAt: NOON,
  ...fields,
});

/** A history record of the system; without an event, the ticket's release. */
export const aRecord = (
  seq: number,
  event: HistoryEvent = { type: "TicketReleased", why: "released" },
): HistoryRecord => ({
  seq,
  at: at(seq),
  actor: SYSTEM,
  source: "api",
  event,
});

/** An effect that is due from noon on. */
export const anEffect = (fields: Partial<PendingEffect> = {}): PendingEffect => ({
  id: "effect-1",
  ticket: aNumber(1),
  effect: { kind: "card.sync" } satisfies Effect,
  notBefore: NOON,
  ...fields,
});

/**
 * A commit that brings the ticket to its version with as many events as it takes; its articles are announced
 * in the history. The request key follows from number and version unless given.
 */
export function aCommit(ticket: Ticket = aTicket(), fields: Partial<Commit> = {}): Commit {
  const expectedVersion = fields.expectedVersion ?? ticket.version - 1;
  const articles = fields.articles ?? [];
  const events = Array.from({ length: ticket.version - expectedVersion }, (_, index) => {
    const article = articles[index];
    return aRecord(
      expectedVersion + index + 1,
      article && { type: "ArticleAdded", article: headOf(article) },
    );
  });
  return {
    ticket,
    expectedVersion,
    events,
    articles,
    effects: [],
    requestKey: `${ticket.number}/${ticket.version}`,
    ...fields,
  };
}
