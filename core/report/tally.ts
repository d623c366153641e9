import { UNDO_MINUTES } from "../ticket/decisions/undo.ts";
import { END_OF_TIME, plusMinutes } from "../time.ts";
import type { Fact, FactOf, FactQuery } from "./fact.ts";
import { periodOf, type ReportScope } from "./scope.ts";

/** Counts facts, the latest first. It never sees what was undone, nor the undoing. */
export interface Tally<V> {
  readonly add: (fact: Fact) => void;
  /** Facts after the report's days; without it they are not counted. */
  readonly addLater?: (fact: Fact) => void;
  readonly result: () => V;
}

/**
 * The facts a report has to read: those of its days, and somewhat later what was taken back of them.
 * @param toTheEnd for a report that counts back from now
 */
export function factsFor(scope: ReportScope, toTheEnd: boolean): FactQuery {
  const { from, before } = periodOf(scope);
  return { from, before: toTheEnd ? END_OF_TIME : plusMinutes(before, UNDO_MINUTES), queues: scope.queues };
}

/** Counts what `factsFor` asked for. */
export async function tally<V>(
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  scope: ReportScope,
  counter: Tally<V>,
): Promise<V> {
  const { before } = periodOf(scope);
  const isUndone = undoneFacts();
  const classified = classification();
  for await (const fact of facts) {
    if (isUndone(fact)) continue;
    if (fact.at >= before) counter.addLater?.(fact);
    else {
      const known = classified(fact);
      if (known.kind !== "reclassified" && isAskedFor(known, scope)) counter.add(known);
    }
  }
  return counter.result();
}

/** Tells what an undoing took back: read backwards, it is the next move or close of the ticket. */
function undoneFacts(): (fact: Fact) => boolean {
  const undone = new Map<string, FactOf<"undone">["action"]>();
  return (fact) => {
    if (fact.kind === "undone") {
      undone.set(fact.ticket, fact.action);
      return true;
    }
    const action = undone.get(fact.ticket);
    if (action === "close" && (fact.kind === "solved" || fact.kind === "unconfirmed")) return true;
    const isIt =
      (action === "close" && fact.kind === "closed") || (action === "move" && fact.kind === "moved");
    if (isIt) undone.delete(fact.ticket);
    return isIt;
  };
}

/** Sees every fact of a ticket as the ticket was at the end of the report: mail arrives without a type. */
function classification(): (fact: Fact) => Fact {
  const latest = new Map<string, Pick<Fact, "requestType" | "organisation" | "service" | "priority">>();
  return (fact) => {
    const known = latest.get(fact.ticket);
    if (known) return { ...fact, ...known };
    if (fact.kind === "reclassified") {
      const { requestType, organisation, service, priority } = fact;
      latest.set(fact.ticket, { requestType, organisation, service, priority });
    }
    return fact;
  };
}

const isAskedFor = (
  { requestType, organisation }: Fact,
  { requestTypes, organisations }: ReportScope,
): boolean =>
  (requestTypes === null || requestTypes.includes(requestType)) &&
  (organisations === null || (organisation !== null && organisations.includes(organisation)));
