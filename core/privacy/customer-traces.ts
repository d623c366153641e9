import type { Store } from "../ports.ts";
import type { Filter } from "../search/filter.ts";
import type { Article } from "../ticket/article.ts";
import type { HistoryRecord } from "../ticket/events.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { concernsCustomer } from "./erased-content.ts";

/** A ticket with all that was written on it. */
export interface TracedTicket {
  readonly ticket: Ticket;
  readonly articles: readonly Article[];
  readonly history: readonly HistoryRecord[];
}

/** Where a customer is in the desk's tickets. */
export interface CustomerTraces {
  /** His own tickets, by number. */
  readonly own: readonly TracedTicket[];
  /** Others' tickets in which he wrote, or which went to him too, by number. */
  readonly others: readonly TracedTicket[];
}

const PAGE = 200;
const BY_NUMBER = { by: "number", direction: "asc" } as const;

/**
 * Everything a customer left in tickets. Others' tickets are found by the words of his address, and then looked at.
 * @param address in lower case
 */
export async function customerTraces(store: Store, address: string): Promise<CustomerTraces> {
  const own = await tracedTickets(store, { field: "customer", in: [address] });
  const numbers = new Set(own.map(({ ticket }) => ticket.number));
  const named = await tracedTickets(store, namedIn(address));
  const others = named.filter(
    ({ ticket, articles }) =>
      !numbers.has(ticket.number) && articles.some((article) => concernsCustomer(article, address)),
  );
  return { own, others };
}

const namedIn = (address: string): Filter => ({
  any: (["from", "to", "cc", "bcc"] as const).map((on) => ({
    condition: { like: ["", address, ""] },
    on,
  })),
});

async function tracedTickets({ tickets }: Store, filter: Filter): Promise<readonly TracedTicket[]> {
  const found: TracedTicket[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await tickets.find({ filter, sort: BY_NUMBER, limit: PAGE, ...(cursor && { cursor }) });
    for (const ticket of page.items) {
      const articles = await tickets.articles(ticket.number);
      found.push({ ticket, articles, history: await tickets.history(ticket.number) });
    }
    if (!page.next) return found;
    cursor = page.next;
  }
}

/** The blobs these tickets name: attachments and raw mails. */
export const blobsOf = (traced: readonly TracedTicket[], of: (one: Article) => boolean = () => true) =>
  new Set(
    traced.flatMap(({ articles }) =>
      articles
        .filter(of)
        .flatMap(({ attachments, rawDigest }) => [
          ...attachments.map(({ digest }) => digest),
          ...(rawDigest === null ? [] : [rawDigest]),
        ]),
    ),
  );
