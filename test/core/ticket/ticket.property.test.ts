import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMessageKey } from "../../../core/i18n/translate.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import { replay } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import { runs } from "../../support/runs.ts";
import { decisionsOf, live, whatIsAsked } from "./asked-in-a-row.ts";
import { brokenInvariants } from "./invariants.ts";
import { TIMED_DESK } from "./timed-desk.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Nothing that hangs on a value can be written to any more; what maps hold neither. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inside = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  for (const part of inside) frozen(part);
  return value;
}

/** What mail, timers and the outbox ask, and nobody else. */
const THE_DESKS_OWN: readonly Command["type"][] = [
  "ErasePersonalData",
  "RecordSupportChat",
  "RecordMailFailure",
  "RecordMailSent",
  "AddCustomerMessage",
  "FileMail",
  "FileOperatorMail",
  "AddLink",
  "RemoveLink",
  "AbsorbTicket",
  "ReachPendingTime",
  "ReachEscalation",
  "ReachLockTimeout",
  "ImportTicket",
  "AddImported",
];

describe("R2 whatever is asked of a ticket, by whomever, in whatever order", () => {
  it("R2 no sequence of commands reaches an illegal state", () => {
    fc.assert(
      fc.property(whatIsAsked(30), (everything) => {
        const steps = live(everything);
        for (const [index, { result, after }] of steps.entries()) {
          if (!result.ok || !after || result.value.length === 0) continue;
          const lived = {
            ticket: after,
            decisions: decisionsOf(steps.slice(0, index + 1)),
            desk: TIMED_DESK,
          };
          expect(brokenInvariants(lived)).toEqual([]);
        }
      }),
      runs(600),
    );
  });

  it("T13 the log, told again from its beginning, is the ticket", () => {
    fc.assert(
      fc.property(whatIsAsked(30), (everything) => {
        const steps = live(everything);
        const log = decisionsOf(steps).flat();
        expect(replay(asJson(log) as typeof log)).toEqual(asJson(steps.at(-1)?.after ?? null));
      }),
      runs(300),
    );
  });

  it("R2 a decision is the same for the same input, and touches nothing it was given", () => {
    fc.assert(
      fc.property(whatIsAsked(20), (everything) => {
        frozen(TIMED_DESK);
        for (const { before, command, context, result } of live(everything)) {
          expect(decide(frozen(before), frozen(command), frozen(context()))).toEqual(result);
        }
      }),
      runs(200),
    );
  });

  it("R2 a refusal has a code with a sentence in both languages, and no events", () => {
    fc.assert(
      fc.property(whatIsAsked(20), (everything) => {
        for (const { result, before, after } of live(everything)) {
          if (result.ok) continue;
          expect(isMessageKey(`error.${result.error.code}`)).toBe(true);
          expect("value" in result).toBe(false);
          expect(after).toBe(before);
        }
      }),
      runs(200),
    );
  });

  it("P2 what the desk asks itself no operator can ask, and the rest but a mail's ticket only he", () => {
    fc.assert(
      fc.property(whatIsAsked(20), (everything) => {
        for (const { command, context, result } of live(everything)) {
          const isOperator = context().actor.kind === "operator";
          const isTheDesks = THE_DESKS_OWN.includes(command.type) || command.type === "CreateTicket";
          const isOperators = !THE_DESKS_OWN.includes(command.type);
          if (isOperator ? !isOperators : !isTheDesks) expect(result.ok).toBe(false);
        }
      }),
      runs(200),
    );
  });

  it("R1 every effect of a ticket's life has an id of its own, and the same events give the same effects", () => {
    fc.assert(
      fc.property(whatIsAsked(30), (everything) => {
        const steps = live(everything);
        const ids = steps.flatMap(({ effects }) => effects.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { before, result, after, effects } of steps) {
          if (result.ok && after)
            expect(react(frozen(before), frozen(result.value), frozen(after), TIMED_DESK)).toEqual(effects);
        }
      }),
      runs(200),
    );
  });
});
