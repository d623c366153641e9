import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../../../core/desk/desk-time.ts";
import type { Fact } from "../../../core/report/fact.ts";
import { factsOfHistory } from "../../../core/report/facts.ts";
import { movesTally } from "../../../core/report/moves.ts";
import type { ReportScope } from "../../../core/report/scope.ts";
import { factsFor, tally } from "../../../core/report/tally.ts";
import { FLOWS, volumeTally } from "../../../core/report/volume.ts";
import { headOf } from "../../../core/ticket/article.ts";
import type { HistoryRecord, RecordedEvent } from "../../../core/ticket/events.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { isActive, isClosed, type Ticket, type TicketState } from "../../../core/ticket/ticket.ts";
import type { Life } from "../ticket/life.ts";
import { TIMED_DESK } from "../ticket/timed-desk.ts";
import { latestFirst } from "./latest-first.ts";
import { someLives } from "./lives.ts";

const QUEUES = ["contact-center", "viabilita", "tributi"];

const aPeriod = fc.tuple(fc.nat(4), fc.nat(3)).map(([first, more]): ReportScope => {
  const day = (n: number) => `2019-03-${19 + n}`;
  return {
    days: daysBetween(day(first), day(first + more), "Europe/Rome"),
    queues: QUEUES,
    visible: new Set(QUEUES),
    requestTypes: null,
    organisations: null,
  };
});

/** Where a ticket was and in what state, from one event to the next. */
interface Moment {
  readonly at: string;
  queue: string;
  state: TicketState;
}

/** The whole history told again, with what was undone written over by what had been before. */
function momentsOf(log: readonly RecordedEvent[]): readonly Moment[] {
  const moments: Moment[] = [];
  let ticket: Ticket | null = null;
  for (const recorded of log) {
    const undone = recorded.event.type === "ActionUndone" ? recorded.event : null;
    ticket = evolve(ticket, recorded);
    moments.push({ at: recorded.at, queue: ticket.queue, state: ticket.state });
    if (undone?.action !== "close" && undone?.action !== "move") continue;
    const was = undone.action === "close" ? "StateChanged" : "TicketMoved";
    const start = log.findLastIndex(({ event, seq }) => event.type === was && seq < recorded.seq);
    for (const moment of moments.slice(start)) {
      moment.state = undone.before.state;
      moment.queue = undone.before.queue;
    }
  }
  return moments;
}

type Counts = Record<string, number>;

function naive(lives: readonly Life[], { days }: ReportScope) {
  const counted: Counts = {};
  const count = (key: string) => {
    counted[key] = (counted[key] ?? 0) + 1;
  };
  for (const { log } of lives) {
    const moments = momentsOf(log);
    for (const { day, before } of days) {
      const last = moments.findLast(({ at }) => at < before);
      if (last && isActive(last.state)) count(`${last.queue} ${day} open`);
    }
    for (const [index, now] of moments.entries()) {
      const day = days.find(({ from, before }) => now.at >= from && now.at < before)?.day;
      if (day === undefined) continue;
      const then = moments[index - 1];
      if (!then) count(`${now.queue} ${day} created`);
      else for (const [queue, what] of changes(then, now)) count(`${queue} ${day} ${what}`);
    }
  }
  return counted;
}

function changes(then: Moment, now: Moment): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  if (then.queue !== now.queue) found.push([`${then.queue}→${now.queue}`, "all"]);
  if (then.queue !== now.queue && isActive(now.state))
    found.push([then.queue, "movedOut"], [now.queue, "movedIn"]);
  if (isActive(then.state) && isClosed(now.state)) found.push([now.queue, "closed"]);
  if (isClosed(then.state) && isActive(now.state)) found.push([now.queue, "reopened"]);
  if (isActive(then.state) && now.state === "merged") found.push([now.queue, "merged"]);
  return found;
}

/** What a store answers. */
const asked = (lives: readonly Life[], scope: ReportScope, toTheEnd: boolean): readonly Fact[] => {
  const { from, before } = factsFor(scope, toTheEnd);
  return lives
    .flatMap(({ facts }) => facts)
    .filter(({ at }) => at >= from && at < before)
    .toSorted(latestFirst);
};

async function reported(lives: readonly Life[], scope: ReportScope): Promise<Counts> {
  const now = lives.map(({ ticket: { queue, state } }) => ({ queue, state, count: 1 }));
  const volumes = await tally(asked(lives, scope, true), scope, volumeTally(scope, now));
  const moves = await tally(asked(lives, scope, false), scope, movesTally(scope));
  const counted: Counts = {};
  for (const volume of volumes) {
    for (const [index, { day }] of scope.days.entries()) {
      for (const flow of [...FLOWS, "open"] as const) {
        const figure = volume[flow]?.[index] ?? 0;
        if (figure !== 0) counted[`${volume.queue} ${day} ${flow}`] = figure;
      }
    }
  }
  for (const { from, to, count } of moves) counted[`${from}→${to}`] = count;
  return counted;
}

/** Moves are not told apart by day. */
function withoutDays(counts: Counts): Counts {
  const sums: Counts = {};
  for (const [key, count] of Object.entries(counts)) {
    const name = key.includes("→") ? (key.split(" ")[0] ?? key) : key;
    sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

const asStored = ({ event, ...record }: RecordedEvent): HistoryRecord =>
  event.type === "ArticleAdded"
    ? { ...record, event: { type: "ArticleAdded", article: headOf(event.article) } }
    : { ...record, event };

describe("D6 reports, whatever happens to tickets", () => {
  it("D6 X4 count what a replay of the whole history counts: open tickets, flows, moves", async () => {
    let undone = 0;
    await fc.assert(
      fc.asyncProperty(someLives, aPeriod, async (lives, scope) => {
        undone += lives.flatMap(({ facts }) => facts).filter(({ kind }) => kind === "undone").length;
        expect(await reported(lives, scope)).toEqual(withoutDays(naive(lives, scope)));
      }),
      { numRuns: 1_000 },
    );
    expect(undone).toBeGreaterThan(100);
  });

  it("D6 the facts told from a stored history are those that were told as it happened", () => {
    fc.assert(
      fc.property(someLives, (lives) => {
        for (const { log, facts } of lives) {
          const history = JSON.parse(JSON.stringify(log.map(asStored))) as HistoryRecord[];
          expect(factsOfHistory(history, TIMED_DESK)).toEqual(facts);
        }
      }),
      { numRuns: 300 },
    );
  });
});
