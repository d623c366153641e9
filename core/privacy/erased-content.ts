import type { IntakeNote } from "../intake/check/intake-note.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { Actor } from "../people/actor.ts";
import type { Article, ArticleHead } from "../ticket/article.ts";
import type { HistoryEvent, HistoryRecord } from "../ticket/events.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** In the place of an address: nobody's, and no mail can be sent to it (RFC 2606 §2). */
export const ERASED_ADDRESS = "erased@desk.invalid";

const NOBODY: MailAddress = { address: ERASED_ADDRESS, name: "" };

/** Whose traces go, and what stands in the place of words. */
export interface Erasure {
  /** In lower case; null for everybody's: the ticket is older than the desk keeps what people wrote. */
  readonly address: string | null;
  /** A sentence in the desk's language. */
  readonly marker: string;
  /** Addresses that are no customer's: the desk's own and those of its operators, in lower case. */
  readonly kept: ReadonlySet<string>;
}

/** What of a ticket is rewritten. Positions, times, states, operators and work units stay: reports count them. */
export interface ErasedContent {
  readonly articles: readonly Article[];
  readonly history: readonly HistoryRecord[];
}

/** Everything that was written on a ticket of the customer, whoever wrote it: answers and notes tell of him too. */
export const erasedContent = (
  articles: readonly Article[],
  history: readonly HistoryRecord[],
  erasure: Erasure,
): ErasedContent => ({
  articles: articles.map((article) => erasedArticle(article, erasure)),
  history: history.map((record) => ({
    ...record,
    actor: erasedActor(record.actor),
    event: erasedEvent(record.event, erasure),
  })),
});

/** On somebody else's ticket only what the customer wrote goes, and his address among those it went to. */
export function erasedContribution(
  articles: readonly Article[],
  history: readonly HistoryRecord[],
  erasure: Erasure,
): ErasedContent {
  const his = new Set(articles.filter((one) => isBy(one, erasure.address)).map(({ position }) => position));
  return {
    articles: articles.map((one) =>
      his.has(one.position) ? erasedArticle(one, erasure) : withoutAddressee(one, erasure),
    ),
    history: history.map((record) =>
      record.event.type === "ArticleAdded" && his.has(record.event.article.position)
        ? { ...record, actor: erasedActor(record.actor), event: erasedEvent(record.event, erasure) }
        : record,
    ),
  };
}

/** Whether the customer wrote it. */
export const isBy = ({ from, sender }: Article, address: string | null): boolean =>
  sender === "customer" && from.address.toLowerCase() === address;

/** Whether the customer is in it at all, as writer or addressee. */
export const concernsCustomer = (article: Article, address: string): boolean =>
  [article.from, article.replyTo, ...article.to, ...article.cc, ...article.bcc].some(
    (one) => one?.address.toLowerCase() === address,
  );

/** The snapshot of a ticket all of which is erased. */
export const erasedTicket = (ticket: Ticket, marker: string): Partial<Ticket> => ({
  title: marker,
  ...(ticket.originalTitle !== undefined && { originalTitle: marker }),
  ...(ticket.suggestedTitle !== undefined && { suggestedTitle: null }),
  customer: NOBODY,
  ...(ticket.deliveryFailure && {
    deliveryFailure: { ...ticket.deliveryFailure, recipient: null, reason: null },
  }),
  ...(ticket.newTopic && { newTopic: { ...ticket.newTopic, evidence: "" } }),
  ...(ticket.intake && { intake: erasedNote(ticket.intake) }),
});

/** Kind and organisations stay: reports count them. */
const erasedNote = (note: IntakeNote): IntakeNote => ({
  ...note,
  findings: [],
  telephone: null,
  availability: [],
  request: { ...note.request, evidence: "" },
});

const ERASED_ACTOR: Actor = { kind: "customer", address: ERASED_ADDRESS };

const erasedActor = (actor: Actor): Actor => (actor.kind === "customer" ? ERASED_ACTOR : actor);

function erasedArticle({ replyTo: _replyTo, ...article }: Article, erasure: Erasure): Article {
  const { marker } = erasure;
  const isHis = article.sender === "customer";
  const people = (list: readonly MailAddress[]) => list.map((one) => erasedAddress(one, erasure));
  return {
    ...article,
    author: erasedActor(article.author),
    from: isHis ? { address: ERASED_ADDRESS, name: "" } : article.from,
    to: people(article.to),
    cc: people(article.cc),
    bcc: people(article.bcc),
    subject: marker,
    text: marker,
    html: null,
    attachments: [],
    // Those of the desk's own mails are made of its numbers; a citizen's program puts what it likes into his.
    messageId: isHis ? null : article.messageId,
    inReplyTo: null,
    references: [],
    rawDigest: null,
  };
}

const erasedAddress = (one: MailAddress, { kept }: Erasure): MailAddress =>
  kept.has(one.address.toLowerCase()) ? one : NOBODY;

function withoutAddressee(article: Article, { address }: Erasure): Article {
  const people = (list: readonly MailAddress[]) =>
    list.map((one) => (one.address.toLowerCase() === address ? { address: ERASED_ADDRESS, name: "" } : one));
  return { ...article, to: people(article.to), cc: people(article.cc), bcc: people(article.bcc) };
}

const erasedHead = (head: ArticleHead, marker: string): ArticleHead => ({
  ...head,
  subject: marker,
  fromName: head.sender === "customer" ? marker : head.fromName,
});

/** What an event says in words or of people. One that says neither stays as it is. */
function erasedEvent(event: HistoryEvent, { marker }: Erasure): HistoryEvent {
  switch (event.type) {
    case "TicketCreated":
      return erasedCreation(event, marker);
    case "ArticleAdded":
      return { ...event, article: erasedHead(event.article, marker) };
    case "TitleChanged":
      return { ...event, from: marker, to: marker };
    case "CustomerChanged":
      return { ...event, from: NOBODY, to: NOBODY };
    case "DeliveryFailed":
      return { ...event, recipient: null, reason: null };
    case "SupportAsked":
      return { ...event, question: marker, tried: "" };
    case "NewTopicFound":
      return { ...event, evidence: "" };
    case "IntakeChecked":
      return { ...event, note: erasedNote(event.note) };
    case "HistoryImported":
      return { ...event, text: marker };
    default:
      return event;
  }
}

function erasedCreation(
  { suggestedTitle: _suggestion, ...event }: Extract<HistoryEvent, { type: "TicketCreated" }>,
  marker: string,
): HistoryEvent {
  return { ...event, title: marker, customer: NOBODY };
}
