import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../../core/ticket/events.ts";
import { replay } from "../../../core/ticket/evolve.ts";
import { DUE_KINDS, dueTimeOf, lockActiveAt, runningDueAt } from "../../../core/ticket/ticket.ts";
import { byTimer } from "../../support/given.ts";
import { runs } from "../../support/runs.ts";
import { anAct, Life } from "./life.ts";
import { commandOf } from "./timed-desk.ts";

const aLife = fc.array(fc.tuple(anAct, fc.nat(900)), { minLength: 1, maxLength: 14 }).map((steps) => {
  const life = new Life();
  for (const [act, minutes] of steps) {
    life.act(act);
    life.wait(minutes);
  }
  return life;
});

describe("T4 T7 T16 timers, whatever happens to a ticket", () => {
  it("T4 T7 T16 what is to come has its timer: the next due time, every lock, every pending time", () => {
    fc.assert(
      fc.property(aLife, (life) => {
        const { ticket } = life;
        const toCome = DUE_KINDS.flatMap((due) => {
          const dueAt = runningDueAt(ticket, due);
          const { warnAt, told } = dueTimeOf(ticket, due);
          if (dueAt === null || told === "escalation") return [];
          expect(dueAt > life.now).toBe(true);
          const isToWarn = warnAt && !told && warnAt < dueAt;
          return [{ due, dueAt, step: isToWarn ? "warning" : "escalation", at: isToWarn ? warnAt : dueAt }];
        });
        const first = toCome.map(({ at }) => at).toSorted()[0];
        const isSet = toCome.some(({ at, ...timer }) => at === first && life.has("timer.escalation", timer));
        expect(isSet || toCome.length === 0).toBe(true);
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
