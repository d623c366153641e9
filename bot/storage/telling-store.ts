import type { Commit, Store, TicketStore } from "../../core/ports.ts";
import { currentRequest } from "../log-context.ts";

/** Effects remember the request that brought them about, so that a log can be followed to where they end. */
function withCause(change: Commit): Commit {
  const cause = currentRequest();
  if (cause === undefined) return change;
  const effects = change.effects.map((pending) => ({ ...pending, effect: { ...pending.effect, cause } }));
  return { ...change, effects };
}

/** The same store, telling of each commit once it is durable, whoever made it. */
export function tellingStore(store: Store, tell: (change: Commit) => void): Store {
  const inner = store.tickets;
  const tickets: TicketStore = {
    async commit(change) {
      const outcome = await inner.commit(withCause(change));
      if (outcome === "committed") tell(change);
      return outcome;
    },
    load: (number) => inner.load(number),
    ticketOfRequest: (requestKey) => inner.ticketOfRequest(requestKey),
    nextCounter: (name) => inner.nextCounter(name),
    forgetCounters: (ending) => inner.forgetCounters(ending),
    find: (query) => inner.find(query),
    countEach: (filters) => inner.countEach(filters),
    countByQueueAndState: (filter) => inner.countByQueueAndState(filter),
    articles: (number) => inner.articles(number),
    article: (id) => inner.article(id),
    ticketsOfMessageIds: (messageIds) => inner.ticketsOfMessageIds(messageIds),
    history: (number, afterSeq) => inner.history(number, afterSeq),
    facts: (query) => inner.facts(query),
    ticketsWithoutFacts: (limit) => inner.ticketsWithoutFacts(limit),
    addEarlierFacts: (derived) => inner.addEarlierFacts(derived),
  };
  return {
    tickets,
    outbox: store.outbox,
    blobs: store.blobs,
    archive: store.archive,
    accesses: store.accesses,
    collection: (name) => store.collection(name),
    leavingNothing: (work) => store.leavingNothing(work),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
