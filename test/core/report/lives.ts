import fc from "fast-check";
import type { Command } from "../../../core/ticket/commands.ts";
import { aNumber } from "../../support/builders.ts";
import { by } from "../../support/given.ts";
import { LAURA } from "../../support/sample-desk.ts";
import { type Act, anAct, Life } from "../ticket/life.ts";

const laura =
  (command: Command): Act =>
  () => [command, by(LAURA)];
const aRareAct = fc.constantFrom<Act>(
  laura({ type: "MergeTicket", into: aNumber(99) }),
  laura({ type: "ChangePriority", requestType: "error" }),
  laura({ type: "ChangePriority", requestType: "support" }),
);
const aChange = fc.constantFrom<Act>(
  laura({ type: "CloseTicket", state: "closed successful", why: "told", text: "Detto." }),
  laura({ type: "MoveTicket", queue: "viabilita", reason: "other", text: "Là." }),
);
const anUndoing = fc.constant<Act>((_now, { undoable }) => [
  { type: "UndoAction", eventSeq: undoable?.eventSeq ?? 0 },
  by(undoable?.by ?? LAURA),
]);
const anyAct = fc.oneof(
  { weight: 6, arbitrary: anAct },
  { weight: 1, arbitrary: aRareAct },
  { weight: 3, arbitrary: aChange },
  { weight: 3, arbitrary: anUndoing },
);
// Many steps within the ten minutes in which undoing is possible, and some of those around midnight in Rome.
const aPause = fc.oneof(fc.nat(8), fc.nat(900), fc.constant("midnight" as const));

function pass(life: Life, pause: number | "midnight"): void {
  if (pause !== "midnight") life.wait(pause);
  else life.wait(minutesTo(life.now, "22:55"));
}

const minutesTo = (now: string, time: string): number =>
  Math.max((Date.parse(`${now.slice(0, 11)}${time}:00.000Z`) - Date.parse(now)) / 60_000, 0);

/** A few tickets and what became of them. */
export const someLives = fc
  .array(fc.array(fc.tuple(anyAct, aPause), { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 4 })
  .map((tickets) =>
    tickets.map((steps, n) => {
      const life = new Life(aNumber(n + 1));
      for (const [act, pause] of steps) {
        life.act(act);
        pass(life, pause);
      }
      return life;
    }),
  );
