import { choosePreferences, preferencesOf } from "../../../core/people/choose-preferences.ts";
import { preferencesView } from "../../../core/people/preferences.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { preferencesCard } from "../../cards/desk/preferences-card.ts";
import { preferenceErrors, preferencesAsked } from "../../cards/desk/preferences-fields.ts";
import type { CardAction, PreferencesAction } from "../../cards/verbs.ts";
import { type Click, type ClickDeps, cardContext } from "./click.ts";

export const isPreferences = (action: CardAction): action is PreferencesAction =>
  action.kind.startsWith("prefs.");

/** Shows an operator's preferences, or saves what he chose and shows what then holds (spec B4, P5). */
export async function performPreferences(
  deps: ClickDeps,
  click: Click,
  action: PreferencesAction,
): Promise<AdaptiveCard> {
  const { address } = click.operator;
  const only = action.kind === "prefs.digest" ? "digest" : undefined;
  if (action.kind !== "prefs.save") return shownPreferences(deps, click, { only });
  const { kind: _, only: part, ...fields } = action;
  const shown = { only: part === "digest" ? ("digest" as const) : undefined };
  const ctx = cardContext(deps, click);
  const { asked, errors } = preferencesAsked(ctx, fields, part);
  if (Object.keys(errors).length > 0)
    return shownPreferences(deps, click, { ...shown, typed: fields, errors });
  const chosen = await choosePreferences(deps.allStore, deps.desk, address, asked);
  if (!chosen.ok) {
    const refused = preferenceErrors(ctx, chosen.error);
    return shownPreferences(deps, click, { ...shown, typed: fields, errors: refused });
  }
  // Saved, it speaks the language just chosen.
  const language = chosen.value.language ?? click.language;
  return shownPreferences(deps, { ...click, language }, { ...shown, errors: {} });
}

async function shownPreferences(
  deps: ClickDeps,
  click: Click,
  shown: Pick<Parameters<typeof preferencesCard>[1], "only" | "typed" | "errors">,
): Promise<AdaptiveCard> {
  const { address } = click.operator;
  const chosen = await preferencesOf(deps.allStore, address);
  const view = preferencesView(deps.desk, address, chosen);
  return preferencesCard(cardContext(deps, click), { operator: address, view, ...shown });
}
