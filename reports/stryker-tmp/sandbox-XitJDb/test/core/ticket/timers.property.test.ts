// @ts-nocheck
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PendingEffect } from "../../../core/effects.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import type { RecordedEvent } from "../../../core/ticket/events.ts";
import { evolve, replay } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import {
  DUE_KINDS,
  dueTimeOf,
  lockActiveAt,
  runningDueAt,
  type Ticket,
} from "../../../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";
import { by, byMail, byTimer, CREATED, NOON } from "../../support/given.ts";
import { runs } from "../../support/runs.ts";
import { GIULIA, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { commandOf, TIMED_DESK } from "./timed-desk.ts";

type Act = (now: Instant, ticket: Ticket) => readonly [Command, Partial<CommandContext>];

const anOperator = fc.constantFrom(LAURA, GIULIA, PAOLO);
const note = { subject: "Nota", text: "Testo." };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.boolean().map(
    (fromCustomer): Act =>
      () => [
        { type: "AddCustomerMessage", message: CREATED.message, fromCustomer, answerAutomatically: false },
        byMail,
      ],
  ),
  fc.tuple(anOperator, fc.constantFrom("open", "closed successful", "pending reminder" as const)).map(
    ([who, state]): Act =>
      (now) => {
        const next =
          state === "pending reminder"
            ? ({ state, until: plusMinutes(now, 700) } as const)
            : { state: state as "open" };
        return [{ type: "SendReply", text: "Ecco.", next, replyTo: null }, by(who)];
      },
  ),
  fc
    .tuple(anOperator, fc.constantFrom("pending reminder", "pending auto close+" as const), fc.nat(5_000))
    .map(
      ([who, state, minutes]): Act =>
        (now) => [
          {
            type: "SetPending",
            state: state as "pending reminder",
            until: plusMinutes(now, minutes + 1),
            ...note,
          },
          by(who),
        ],
    ),
  fc
    .tuple(
      anOperator,
      fc.constantFrom<Command>(
        { type: "TakeTicket" },
        { type: "ReleaseTicket" },
        { type: "LockTicket", purpose: "reply" },
        { type: "ReleaseTicket", restoreOwner: true },
        { type: "ReopenTicket" },
        { type: "AddNote", ...note },
        { type: "AddNote", ...note, visibleToCustomer: true },
        { type: "AssignTicket", owner: GIULIA, ...note },
        { type: "CloseTicket", state: "closed unsuccessful", why: "other", text: "Chiuso." },
        { type: "MoveTicket", queue: "viabilita", reason: "other", text: "Là." },
        { type: "MoveTicket", queue: "contact-center", reason: "other", text: "Qua." },
      ),
    )
    .map(
      ([who, command]): Act =>
        () => [command, by(who)],
    ),
  anOperator.map(
    (who): Act =>
      (_now, { undoable }) => [
        { type: "UndoAction", eventSeq: undoable?.eventSeq ?? 0 },
        by(undoable?.by ?? who),
      ],
  ),
);

/** A ticket and its outbox, living through what is done to it and what falls due meanwhile. */
class Life {
  now: Instant = NOON;
  ticket: Ticket;
  readonly log: RecordedEvent[] = [];
  waiting: PendingEffect[] = [];
  readonly performed: PendingEffect[] = [];
  #serial = 0;

  constructor() {
    this.ticket = {} as Ticket;
    this.#commit(null, this.decided(null, CREATED, byMail));
  }

  decided(before: Ticket | null, command: Command, ctx: Partial<CommandContext>): readonly RecordedEvent[] {
    const result = decide(before, command, {
      actor: { kind: "system" },
      source: "api",
      requestKey: "k",
      ...ctx,
      now: this.now,
      desk: TIMED_DESK,
      newId: () => `id-${++this.#serial}`,
      newNumber: "2019031942000015",
    });
    return result.ok ? result.value : [];
  }

  act(act: Act): void {
    const [command, ctx] = act(this.now, this.ticket);
    this.#commit(this.ticket, this.decided(this.ticket, command, ctx));
  }

  /** Lets time pass, performing timers at their moment. */
  wait(minutes: number): void {
    const until = plusMinutes(this.now, minutes);
    for (let due = this.#nextDue(until); due; due = this.#nextDue(until)) {
      const timer = due;
      this.waiting = this.waiting.filter((effect) => effect !== timer);
      this.now = timer.notBefore > this.now ? timer.notBefore : this.now;
      this.performed.push(timer);
      this.#commit(this.ticket, this.decided(this.ticket, commandOf(timer)!, byTimer));
    }
    this.now = until;
  }

  has(kind: string, fields: object): boolean {
    return this.waiting.some(
      ({ effect }) =>
        effect.kind === kind &&
        Object.entries(fields).every(([name, value]) => (effect as Record<string, unknown>)[name] === value),
    );
  }

  #nextDue(until: Instant): PendingEffect | undefined {
    return this.waiting
      .filter(({ notBefore }) => notBefore <= until)
      .toSorted((a, b) => (a.notBefore < b.notBefore ? -1 : 1))[0];
  }

  #commit(before: Ticket | null, events: readonly RecordedEvent[]): void {
    if (events.length === 0) return;
    this.log.push(...events);
    this.ticket = events.reduce<Ticket | null>(evolve, before)!;
    const effects = react(events, this.ticket, TIMED_DESK);
    this.waiting.push(...effects.filter((effect) => commandOf(effect) !== null));
  }
}

const aLife = fc.array(fc.tuple(anAct, fc.nat(900)), { minLength: 1, maxLength: 14 }).map((steps) => {
  const life = new Life();
  for (const [act, minutes] of steps) {
    life.act(act);
    life.wait(minutes);
  }
  return life;
});

describe("T4 T7 T16 timers, whatever happens to a ticket", () => {
  it("T4 T7 T16 what is to come has its timer: every due time, every lock, every pending time", () => {
    fc.assert(
      fc.property(aLife, (life) => {
        const { ticket } = life;
        for (const due of DUE_KINDS) {
          const dueAt = runningDueAt(ticket, due);
          if (dueAt === null || dueTimeOf(ticket, due).told === "escalation") continue;
          expect(dueAt > life.now).toBe(true);
          expect(life.has("timer.escalation", { due, dueAt, step: "escalation" })).toBe(true);
        }
        if (ticket.lock && ticket.queue === "contact-center") {
          expect(life.has("timer.lock", { by: ticket.lock.by, activeAt: lockActiveAt(ticket.lock) })).toBe(
            true,
          );
        }
        if (ticket.pending) {
          const until = ticket.pending.remindAt ?? ticket.pending.until;
          expect(until > life.now).toBe(true);
          expect(life.has("timer.pending", { until })).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("T4 T7 T16 a timer performed once changes nothing when it comes again", () => {
    fc.assert(
      fc.property(aLife, (life) => {
        const changes = life.performed.flatMap((timer) =>
          life.decided(life.ticket, commandOf(timer)!, byTimer).map(({ event }) => event.type),
        );
        expect(changes).toEqual([]);
      }),
      runs(500),
    );
  });

  it("T16 each due time is told of at most once", () => {
    fc.assert(
      fc.property(aLife, ({ log }) => {
        let told = new Set<string>();
        for (const { event } of log) {
          if (event.type === "DueTimesSet") {
            told = new Set(
              [...told].filter((one) => !Object.keys(event.due).some((due) => one.startsWith(due))),
            );
          }
          if (event.type !== "EscalationWarned" && event.type !== "EscalationReached") continue;
          const one = `${event.due} ${event.type} ${event.dueAt}`;
          expect(told.has(one)).toBe(false);
          told.add(one);
        }
      }),
      runs(500),
    );
  });

  it("T13 the log, told again from its beginning, is the ticket", () => {
    fc.assert(
      fc.property(aLife, ({ log, ticket }) => {
        expect(replay(JSON.parse(JSON.stringify(log)) as RecordedEvent[])).toEqual(
          JSON.parse(JSON.stringify(ticket)),
        );
      }),
      runs(500),
    );
  });
});
