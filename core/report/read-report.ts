import type { Desk } from "../desk/desk.ts";
import type { Language } from "../i18n/language.ts";
import type { TicketStore } from "../ports.ts";
import { breakdownTally } from "./breakdown.ts";
import { catchUpOnFacts } from "./earlier-facts.ts";
import { escalationsTally } from "./escalations.ts";
import { movedTicketsTally } from "./moved-tickets.ts";
import { movesTally } from "./moves.ts";
import { pingPongTally } from "./ping-pong.ts";
import {
  type BreakdownView,
  breakdownView,
  type EscalationsView,
  escalationsView,
  type MovedTicketsView,
  type MovesView,
  movesView,
  type PingPongView,
  pingPongView,
  type TimesView,
  timesView,
  type VolumeView,
  volumeView,
  type WorkloadView,
  workloadView,
} from "./report-views.ts";
import { isChosen, type ReportScope } from "./scope.ts";
import { factsFor, type Tally, tally } from "./tally.ts";
import { timesTally } from "./times.ts";
import { volumeTally } from "./volume.ts";
import { workloadTally } from "./workload.ts";

/** What a report is read from. */
export interface ReportDeps {
  readonly store: TicketStore;
  readonly desk: Desk;
}

async function count<V>({ store, desk }: ReportDeps, scope: ReportScope, counter: Tally<V>): Promise<V> {
  await catchUpOnFacts(store, desk);
  return tally(store.facts(factsFor(scope, false)), scope, counter);
}

/** Open, created and closed per queue and day (spec D6). */
export async function readVolume({ store, desk }: ReportDeps, scope: ReportScope): Promise<VolumeView> {
  await catchUpOnFacts(store, desk);
  const now = await store.countByQueueAndState({ field: "queue", in: scope.queues });
  const facts = store.facts(factsFor(scope, !isChosen(scope)));
  return volumeView(desk, scope, await tally(facts, scope, volumeTally(scope, now)));
}

/** First-response and solution times, and promises kept. */
export const readTimes = async (deps: ReportDeps, scope: ReportScope): Promise<TimesView> =>
  timesView(deps.desk, scope, await count(deps, scope, timesTally(scope)));

export const readEscalations = async (deps: ReportDeps, scope: ReportScope): Promise<EscalationsView> =>
  escalationsView(deps.desk, scope, await count(deps, scope, escalationsTally(scope)));

/** Tickets of the ping-pong list, at most. */
const MOST_JOURNEYS = 50;

/** The matrix of moves between queues, and the tickets that went back and forth (spec X1). */
export async function readMoves(deps: ReportDeps, scope: ReportScope): Promise<MovesView> {
  const [matrix, pingPong] = [movesTally(scope), pingPongTally(scope)];
  const figures = await count(deps, scope, {
    add: (fact) => {
      matrix.add(fact);
      pingPong.add(fact);
    },
    result: matrix.result,
  });
  const journeys: PingPongView[] = [];
  for (const journey of pingPong.result()) {
    if (journeys.length === MOST_JOURNEYS) break;
    const ticket = await deps.store.load(journey.ticket);
    // A ticket is seen by who sees the queue it is in now.
    if (ticket && scope.visible.has(ticket.queue))
      journeys.push(pingPongView(deps.desk, journey, ticket.title));
  }
  return movesView(deps.desk, scope, figures, journeys);
}

/** Tickets of a cell of the matrix, at most. */
const MOST_MOVED = 100;

/** The tickets behind a cell of the matrix, among those the reader may see. */
export async function readMovedTickets(
  deps: ReportDeps,
  scope: ReportScope,
  from: string,
  to: string,
): Promise<MovedTicketsView> {
  const moved = await count(deps, scope, movedTicketsTally(from, to));
  const items: MovedTicketsView["items"][number][] = [];
  for (const { ticket: number, ...move } of moved) {
    if (items.length === MOST_MOVED) break;
    const ticket = await deps.store.load(number);
    if (ticket && scope.visible.has(ticket.queue)) items.push({ number, title: ticket.title, ...move });
  }
  return { items, isWhole: items.length === moved.length };
}

/** What each operator did. */
export const readWorkload = async (deps: ReportDeps, scope: ReportScope): Promise<WorkloadView> =>
  workloadView(deps.desk, scope, await count(deps, scope, workloadTally(scope)));

/** @param language of the names of request types and priorities */
export const readBreakdown = async (
  deps: ReportDeps,
  scope: ReportScope,
  language: Language,
): Promise<BreakdownView> =>
  breakdownView(deps.desk, scope, await count(deps, scope, breakdownTally(scope)), language);
