import fc from "fast-check";
import type { PendingEffect } from "../../../core/effects.ts";
import type { Fact } from "../../../core/report/fact.ts";
import { factsOf } from "../../../core/report/facts.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import type { RecordedEvent } from "../../../core/ticket/events.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";
import { by, byMail, byTimer, CREATED, NOON } from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO } from "../../support/sample-desk.ts";
import { commandOf, TIMED_DESK } from "./timed-desk.ts";

/** Something that may be asked of a ticket, whatever it has come to. */
export type Act = (now: Instant, ticket: Ticket) => readonly [Command, Partial<CommandContext>];

const anOperator = fc.constantFrom(LAURA, GIULIA, PAOLO);
const note = { subject: "Nota", text: "Testo." };

export const anAct: fc.Arbitrary<Act> = fc.oneof(
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
export class Life {
  now: Instant = NOON;
  ticket: Ticket;
  readonly log: RecordedEvent[] = [];
  waiting: PendingEffect[] = [];
  readonly performed: PendingEffect[] = [];
  readonly facts: Fact[] = [];
  readonly #number: string;
  #serial = 0;

  constructor(number = "2019031942000015") {
    this.#number = number;
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
      newNumber: this.#number,
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
    this.facts.push(...factsOf(before, events, TIMED_DESK));
    this.ticket = events.reduce<Ticket | null>(evolve, before)!;
    const effects = react(before, events, this.ticket, TIMED_DESK);
    this.waiting.push(...effects.filter((effect) => commandOf(effect) !== null));
  }
}
