import type { Ticket } from "../../core/ticket/ticket.ts";
import type { CardElement } from "./context.ts";
import type { Verb } from "./verbs.ts";

/** What a button carries back: number and version of the ticket shown, and the verb's own extras (design/cards §4). */
export interface ActionData {
  readonly tn?: string;
  readonly v?: number;
  readonly [extra: string]: string | number | undefined;
}

export const ticketData = (ticket: Ticket): ActionData => ({ tn: ticket.number, v: ticket.version });

export interface ButtonLook {
  /** The usual next step: at most one of these in a row of buttons. */
  readonly filled?: boolean;
  /** Behind "…". */
  readonly overflow?: boolean;
  /** Sends nothing of what was typed. */
  readonly withoutInputs?: boolean;
  readonly tooltip?: string;
}

/**
 * A button that asks the bot for something. Clients without `Action.Execute` get the same as `Action.Submit`;
 * behind "…" there is no fallback, since such clients have no overflow menu.
 */
export function executeButton(
  title: string,
  verb: Verb,
  data: ActionData,
  look: ButtonLook = {},
): CardElement {
  const inputs = look.withoutInputs ? { associatedInputs: "none" } : {};
  return {
    type: "Action.Execute",
    title,
    verb,
    data,
    ...inputs,
    ...lookOf(look),
    ...(look.overflow
      ? {}
      : { fallback: { type: "Action.Submit", title, data: { ...data, verb }, ...inputs } }),
  };
}

/**
 * A button that opens a dialog. A client without dialogs sends it as a message, and gets the same form as a card
 * (learn.microsoft.com: invoke and dismiss dialogs).
 */
export function dialogButton(title: string, verb: Verb, data: object, look: ButtonLook = {}): CardElement {
  return {
    type: "Action.Submit",
    title,
    data: { ...data, verb, msteams: { type: "task/fetch" } },
    ...lookOf({ ...look, filled: false }),
    associatedInputs: "none",
  };
}

export function linkButton(title: string, url: string, look: ButtonLook = {}): CardElement {
  return { type: "Action.OpenUrl", title, url, ...lookOf(look) };
}

/** A button that opens a form in the card, without asking the bot. Never behind "…": Teams does not open it there. */
export function showCardButton(title: string, card: CardElement, look: ButtonLook = {}): CardElement {
  return { type: "Action.ShowCard", title, card, ...lookOf(look) };
}

const lookOf = (look: ButtonLook): CardElement => ({
  ...(look.filled ? { style: "positive" } : {}),
  ...(look.overflow ? { mode: "secondary" } : {}),
  ...(look.tooltip ? { tooltip: look.tooltip } : {}),
});
