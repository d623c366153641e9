import { isActive, type TicketState } from "../ticket/ticket.ts";
import type { Fact } from "./fact.ts";
import { isChosen, type ReportScope } from "./scope.ts";
import { shareOf } from "./statistics.ts";
import type { Tally } from "./tally.ts";

/** What is counted a day; moves and merges are those of open tickets. */
export const FLOWS = ["created", "closed", "reopened", "movedIn", "movedOut", "merged"] as const;
export type Flow = (typeof FLOWS)[number];

/** A queue's figures, each list a value a day of the report. */
export interface QueueVolume extends Readonly<Record<Flow, readonly number[]>> {
  readonly queue: string;
  /** Open tickets at the day's end, for today now; null when tickets are chosen by type or organisation. */
  readonly open: readonly number[] | null;
  readonly totals: Readonly<Record<Flow, number>>;
  /** Closes after which the ticket opened again before the report's end, as a share of all closes. */
  readonly reopenRate: number | null;
}

type StateCounts = readonly { readonly queue: string; readonly state: string; readonly count: number }[];

/** How many of these are open. */
export const openIn = (counts: StateCounts, queue: string): number =>
  counts
    .filter((row) => row.queue === queue && isActive(row.state as TicketState))
    .reduce((sum, { count }) => sum + count, 0);

/**
 * Open, created and closed tickets per queue and day.
 * @param now how many tickets there are now; what happened since is taken back, day by day
 */
export function volumeTally(scope: ReportScope, now: StateCounts): Tally<readonly QueueVolume[]> {
  const { days } = scope;
  const queues = new Map(scope.queues.map((key) => [key, new QueueDays(days.length, openIn(now, key))]));
  const reopenings = new Set<string>();
  let day = days.length;
  const endDaysAfter = (at: string): void => {
    for (; day > 0 && at < (days[day - 1]?.before ?? ""); day--) {
      for (const queue of queues.values()) queue.endDay(day - 1);
    }
  };
  const takeBack = (fact: Fact): void => {
    queues.get(fact.queue)?.changeOpen(-openedBy(fact));
    if (fact.kind === "moved" && fact.isOpen) queues.get(fact.to)?.changeOpen(-1);
  };
  return {
    addLater: takeBack,
    add(fact) {
      endDaysAfter(fact.at);
      takeBack(fact);
      for (const [queue, flow] of flowsOf(fact)) queues.get(queue)?.count(flow, day);
      if (fact.kind === "reopened") reopenings.add(fact.ticket);
      if (fact.kind === "closed" && reopenings.delete(fact.ticket)) queues.get(fact.queue)?.countReopening();
    },
    result() {
      endDaysAfter("");
      return [...queues].map(([queue, figures]) => figures.volume(queue, isChosen(scope)));
    },
  };
}

/** By how many tickets it made its queue's open ones more. */
function openedBy(fact: Fact): number {
  switch (fact.kind) {
    case "created":
    case "reopened":
      return 1;
    case "closed":
      return -1;
    case "moved":
    case "merged":
      return fact.isOpen ? -1 : 0;
    default:
      return 0;
  }
}

function flowsOf(fact: Fact): readonly (readonly [queue: string, flow: Flow])[] {
  switch (fact.kind) {
    case "created":
    case "closed":
    case "reopened":
      return [[fact.queue, fact.kind]];
    case "merged":
      return fact.isOpen ? [[fact.queue, "merged"]] : [];
    case "moved":
      return fact.isOpen
        ? [
            [fact.queue, "movedOut"],
            [fact.to, "movedIn"],
          ]
        : [];
    default:
      return [];
  }
}

/** A queue while it is counted, from the last day to the first. */
class QueueDays {
  readonly #flows: Readonly<Record<Flow, number[]>>;
  readonly #openAtEnd: number[];
  #open: number;
  #reopenedCloses = 0;

  constructor(days: number, open: number) {
    const none = () => new Array<number>(days).fill(0);
    const flows = FLOWS.map((flow) => [flow, none()] as const);
    this.#flows = Object.fromEntries(flows) as Record<Flow, number[]>;
    this.#openAtEnd = none();
    this.#open = open;
  }

  changeOpen(by: number): void {
    this.#open += by;
  }

  endDay(day: number): void {
    this.#openAtEnd[day] = this.#open;
  }

  count(flow: Flow, day: number): void {
    const days = this.#flows[flow];
    days[day] = (days[day] ?? 0) + 1;
  }

  countReopening(): void {
    this.#reopenedCloses += 1;
  }

  volume(queue: string, isPart: boolean): QueueVolume {
    const sums = FLOWS.map((flow) => [flow, this.#flows[flow].reduce((sum, n) => sum + n, 0)] as const);
    const totals = Object.fromEntries(sums) as Record<Flow, number>;
    return {
      queue,
      ...this.#flows,
      open: isPart ? null : this.#openAtEnd,
      totals,
      reopenRate: shareOf(this.#reopenedCloses, totals.closed),
    };
  }
}
