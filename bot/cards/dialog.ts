import type { Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import type { AdaptiveCard } from "./context.ts";
import type { CardAction } from "./verbs.ts";

/**
 * A card as it stands in a dialog. Dialogs know only `Action.Submit` (learn.microsoft.com: invoke and dismiss
 * dialogs), which each button has as its fallback; they neither refresh nor have a width, and open no second dialog.
 */
export function forDialog(card: AdaptiveCard): AdaptiveCard {
  const { refresh: _, msteams: __, ...rest } = card;
  return submitting(rest) as AdaptiveCard;
}

function submitting(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(submitting);
  if (!isObject(node)) return node;
  if (node.type === "Action.Execute") return submitOf(node);
  if (node.type === "Action.Submit") return { ...node, data: withoutFetch(node.data) };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === "data" ? value : submitting(value)]),
  );
}

function submitOf({ type: _, verb, data, fallback: __, ...rest }: Readonly<Record<string, unknown>>) {
  return { ...rest, type: "Action.Submit", data: { ...(isObject(data) ? data : {}), verb } };
}

function withoutFetch(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { msteams: _, ...rest } = data;
  return rest;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands in the frame of a dialog that shows the answer to this. */
export function dialogTitle(language: Language, action: CardAction): string {
  if (action.kind === "desk.newTicket" || action.kind === "new.create")
    return translate(language, "card.new.ticket");
  if (action.kind === "desk.search" || action.kind === "search.run")
    return translate(language, "card.search");
  if (action.kind === "message.add") return translate(language, "card.add");
  return "number" in action
    ? translate(language, "card.number", { number: action.number })
    : translate(language, "card.dashboard");
}
