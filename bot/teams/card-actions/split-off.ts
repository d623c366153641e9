import { splitTicket } from "../../../core/split-ticket.ts";
import { type AdaptiveCard, say } from "../../cards/context.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { type Click, type ClickDeps, cardContext, commandContext, viewerCard } from "./click.ts";
import { refuse } from "./refuse.ts";
import { inSight, notFound } from "./sight.ts";

const MAX_TITLE = 80;

/** The other matter in the customer's reply becomes a ticket of its own, called like its first words (spec G4). */
export async function splitOff(
  deps: ClickDeps,
  click: Click,
  { number, version }: Extract<CardAction, { kind: "split" }>,
): Promise<AdaptiveCard> {
  const ticket = await inSight(deps, click, number);
  if (!ticket) return notFound(deps, click);
  const { newTopic } = ticket;
  if (!newTopic)
    return refuse(deps, click, {
      number,
      action: "split",
      rejection: { code: "proposal.none" },
      typed: null,
    });
  const form = { position: newTopic.position, title: newTopic.evidence.slice(0, MAX_TITLE) };
  const done = await splitTicket(deps, number, form, commandContext(deps, click, version));
  if (!done.ok) return refuse(deps, click, { number, action: "split", rejection: done.error, typed: null });
  const ctx = cardContext(deps, click);
  const made = done.value.ticket.number;
  const title = say(ctx, "card.split.number", { number: made });
  // The link that ends the proposal is the outbox's work: it is there a moment later.
  return viewerCard(
    deps,
    click,
    { ...ticket, newTopic: null },
    {
      told: {
        head: say(ctx, "card.split.done"),
        lines: [title],
        link: { title, url: ctx.links.ticket(made) },
      },
    },
  );
}
