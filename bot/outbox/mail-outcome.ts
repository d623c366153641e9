import type { ClaimedEffect } from "../../core/effects.ts";
import { type HandleDeps, handle } from "../../core/handle.ts";
import { leadingTicket } from "../../core/merged-tickets.ts";
import { SYSTEM } from "../../core/people/actor.ts";
import type { Clock } from "../../core/ports.ts";
import type { Command } from "../../core/ticket/commands.ts";
import { isUnsent } from "../../core/ticket/decisions/sending.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import type { EffectHandlers } from "./effect-handler.ts";

/** Puts on the ticket that a mail of its never left (spec M9); other effects have no place there. */
export function mailGivenUp(deps: HandleDeps, clock: Clock) {
  return async ({ effect, ticket }: ClaimedEffect, reason: string): Promise<void> => {
    if (effect.kind !== "mail.send") return;
    const article = await deps.store.article(effect.articleId);
    const main = await leadingTicket(deps.store, ticket);
    if (!article || !main) return;
    await record(deps, clock, main.number, {
      type: "RecordMailFailure",
      articleId: effect.articleId,
      recipient: article.to.map(({ address }) => address).join(", ") || null,
      reason,
      author: article.author.kind === "operator" ? article.author.address : null,
    });
  };
}

/** Sends, and takes back from the ticket that the mail never left, once it has. */
export function recordingMail(
  deps: HandleDeps,
  clock: Clock,
  send: EffectHandlers["mail.send"],
): EffectHandlers["mail.send"] {
  return async (effect, claimed) => {
    await send(effect, claimed);
    const main = await leadingTicket(deps.store, claimed.ticket);
    if (!main || !isUnsent(main, effect.articleId)) return;
    await record(deps, clock, main.number, { type: "RecordMailSent", articleId: effect.articleId });
  };
}

/** Said again it changes nothing: the decision looks at what the ticket says already. */
async function record(deps: HandleDeps, clock: Clock, number: TicketNumber, command: Command): Promise<void> {
  const requestKey = `mail-outcome:${deps.newId()}`;
  const ctx = { actor: SYSTEM, now: clock.now(), source: "timer", requestKey } as const;
  const done = await handle(deps, number, command, ctx);
  if (!done.ok) throw new Error(`${command.type} on ticket ${number} was refused: ${done.error.code}`);
}
