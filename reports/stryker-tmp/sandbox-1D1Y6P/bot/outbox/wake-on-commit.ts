// @ts-nocheck
import type { Store, TicketStore } from "../../core/ports.ts";

/** The same store, telling the outbox after each commit that there may be work: whoever changed the ticket. */
export function wakeOnCommit(store: Store, wake: () => void): Store {
  const inner = store.tickets;
  const tickets: TicketStore = {
    async commit(change) {
      const outcome = await inner.commit(change);
      if (outcome === "committed") wake();
      return outcome;
    },
    load: (number) => inner.load(number),
    ticketOfRequest: (requestKey) => inner.ticketOfRequest(requestKey),
    nextCounter: (name) => inner.nextCounter(name),
    find: (query) => inner.find(query),
    countEach: (filters) => inner.countEach(filters),
    countByQueueAndState: (filter) => inner.countByQueueAndState(filter),
    articles: (number) => inner.articles(number),
    article: (id) => inner.article(id),
    ticketsOfMessageIds: (messageIds) => inner.ticketsOfMessageIds(messageIds),
    history: (number, afterSeq) => inner.history(number, afterSeq),
  };
  return {
    tickets,
    outbox: store.outbox,
    blobs: store.blobs,
    archive: store.archive,
    collection: (name) => store.collection(name),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
