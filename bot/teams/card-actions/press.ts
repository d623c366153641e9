import type { CommandContext } from "../../../core/ticket/commands.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { digestOf } from "../../digest-of.ts";
import { type Click, type ClickDeps, commandContext } from "./click.ts";

/** A finger taps twice, and whoever sees no answer presses again: for at least this long it is one press. */
const PRESS_MS = 60_000;

/**
 * The context of a command that must not be given twice by pressing twice. Teams gives each press an id of its own, so
 * that it is known by what was pressed: the button, what was typed and the card's version, by whom and about when.
 */
export function pressContext(
  deps: ClickDeps,
  click: Click,
  action: Extract<CardAction, { number: string; version: number }>,
): CommandContext {
  const pressed = digestOf(JSON.stringify(action)).slice(0, 32);
  const about = Math.floor(Date.parse(deps.clock.now()) / PRESS_MS);
  const keyAt = (time: number) => `teams-press:${click.operator.address}:${pressed}:${time}`;
  return {
    ...commandContext(deps, click, action.version),
    requestKey: keyAt(about),
    alsoKnownAs: keyAt(about + 1),
  };
}
