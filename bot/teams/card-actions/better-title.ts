import { handle } from "../../../core/handle.ts";
import { shownSuggestion } from "../../../core/ticket/suggestion.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { type Click, type ClickDeps, commandContext, viewerCard } from "./click.ts";
import { refuse } from "./refuse.ts";
import { notFound } from "./sight.ts";

/** Takes up the suggested title (spec X3); a repeated click, or one after somebody else's, changes nothing. */
export async function takeUpTitle(
  deps: ClickDeps,
  click: Click,
  { number, version }: Extract<CardAction, { kind: "title" }>,
): Promise<AdaptiveCard> {
  const ticket = await deps.store.load(number);
  const title = ticket && (shownSuggestion(deps.desk, ticket) ?? ticket.title);
  if (title === null) return notFound(deps, click);
  const command = { type: "ChangeTitle", title } as const;
  const done = await handle(deps, number, command, commandContext(deps, click, version));
  return done.ok
    ? viewerCard(deps, click, done.value.ticket)
    : refuse(deps, click, { number, action: "title", rejection: done.error, typed: null });
}
