import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { dueTimeOf } from "../../../core/ticket/ticket.ts";
import { plusMinutes } from "../../../core/time.ts";
import { at } from "../../support/builders.ts";
import { aNewTicket, by, byTimer, CREATED, givenOn, type Step } from "../../support/given.ts";
import { LAURA } from "../../support/sample-desk.ts";
import { effectsOf, TIMED_DESK } from "./timed-desk.ts";

const TEXT = { subject: "Attesa", text: "Richiamare." };
const begun = givenOn(TIMED_DESK, aNewTicket).ticket;
if (!begun) throw new Error("no ticket");
const { dueAt, warnAt } = dueTimeOf(begun, "update");
if (!dueAt || !warnAt) throw new Error("nothing promised");

const reach = (step: "warning" | "escalation", now: string): Step => [
  { type: "ReachEscalation", due: "update", step, dueAt },
  { ...byTimer, now },
];

/** What is to come once a ticket to which this happened waited for a while and is taken up again. */
function takenUpAgain(now: string, ...happened: readonly Step[]) {
  const pending: Command = {
    type: "SetPending",
    state: "pending reminder",
    until: plusMinutes(now, 60),
    ...TEXT,
  };
  const waiting = givenOn(TIMED_DESK, aNewTicket, ...happened, [pending, by(LAURA, now)]);
  return effectsOf(waiting.when({ type: "ReopenTicket" }, by(LAURA, now)));
}

const stepsOf = (effects: ReturnType<typeof takenUpAgain>) =>
  effects.flatMap(({ effect }) =>
    effect.kind === "timer.escalation" && effect.due === "update" ? [effect.step] : [],
  );

describe("T16 what is to come when a ticket is taken up again", () => {
  it("T16 is what was to come: the warning", () => {
    expect(stepsOf(takenUpAgain(at(1)))).toEqual(["warning"]);
  });

  it("T16 is not what was told already", () => {
    const warned = reach("warning", warnAt);
    const stillToCome = (now: string, ...happened: readonly Step[]) =>
      takenUpAgain(now, ...happened).flatMap(({ effect }) =>
        effect.kind === "timer.escalation" ? [[effect.due, effect.step]] : [],
      );
    expect(stillToCome(plusMinutes(warnAt, 1), warned)).toEqual([["firstResponse", "warning"]]);
    expect(stillToCome(plusMinutes(dueAt, 1), warned, reach("escalation", dueAt))).toEqual([
      ["firstResponse", "warning"],
    ]);
  });

  it("T16 and its card changes colour later, unless it has that colour already", () => {
    const colours = (now: string) =>
      takenUpAgain(now).filter(
        ({ effect, notBefore }) => effect.kind === "card.sync" && notBefore > plusMinutes(now, 1),
      ).length;
    expect(colours(at(-1))).toBe(1);
    expect(colours(plusMinutes(dueAt, -30))).toBe(0);
  });

  it("T16 a change that begins no time sets no timer", () => {
    const noted = givenOn(TIMED_DESK, aNewTicket).when({ type: "AddNote", ...TEXT }, by(LAURA, at(1)));
    expect(effectsOf(noted).map(({ effect }) => effect.kind)).toEqual(["card.sync"]);
  });

  it("T16 a time that is new sets its own timers and leaves the others", () => {
    const answered = givenOn(TIMED_DESK, [CREATED, by(LAURA)]).when(
      { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null },
      by(LAURA, at(61)),
    );
    const dues = effectsOf(answered).flatMap(({ effect }) =>
      effect.kind === "timer.escalation" ? [effect.due] : [],
    );
    expect([...new Set(dues)]).toEqual(["update"]);
  });
});
