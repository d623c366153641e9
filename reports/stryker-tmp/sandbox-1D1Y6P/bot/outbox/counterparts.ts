// @ts-nocheck
import type { ClaimedEffect, Effect } from "../../core/effects.ts";
import { type HandleDeps, handle } from "../../core/handle.ts";
import { leadingTicket } from "../../core/merged-tickets.ts";
import { SYSTEM } from "../../core/people/actor.ts";
import type { Clock, TicketStore } from "../../core/ports.ts";
import type { Command, CommandOf } from "../../core/ticket/commands.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import type { EffectHandlers } from "./effect-handler.ts";

type CounterpartKind = Extract<Effect["kind"], `ticket.${string}`>;

/** The other half of what concerns two tickets (architecture §5): a command on the other one, once. */
export function counterpartHandlers(deps: HandleDeps, clock: Clock): Pick<EffectHandlers, CounterpartKind> {
  const give = (claimed: ClaimedEffect, number: TicketNumber, command: Command) =>
    counterpart(deps, clock, claimed, number, command);
  return {
    "ticket.link": ({ to, is }, claimed) =>
      give(claimed, to, { type: "AddLink", link: { kind: is, number: claimed.ticket } }),
    "ticket.unlink": ({ from }, claimed) =>
      give(claimed, from, { type: "RemoveLink", number: claimed.ticket }),
    "ticket.absorb": async ({ into }, claimed) => {
      // The main ticket may have been merged itself since.
      const main = await leadingTicket(deps.store, into);
      if (!main) throw new Error(`ticket ${claimed.ticket} was merged into ${into}, which leads nowhere`);
      await give(claimed, main.number, await absorption(deps.store, claimed.ticket));
    },
  };
}

async function absorption(store: TicketStore, from: TicketNumber): Promise<CommandOf<"AbsorbTicket">> {
  const merged = await store.load(from);
  if (!merged) throw new Error(`the merged ticket ${from} is not in the store`);
  const { watchers, links, workUnits, important } = merged;
  return {
    type: "AbsorbTicket",
    from,
    articles: await store.articles(from),
    important,
    watchers,
    links,
    workUnits,
  };
}

async function counterpart(
  deps: HandleDeps,
  clock: Clock,
  { id, ticket }: ClaimedEffect,
  number: TicketNumber,
  command: Command,
): Promise<void> {
  const done = await handle(deps, number, command, {
    actor: SYSTEM,
    now: clock.now(),
    source: "timer",
    requestKey: `counterpart:${id}`,
  });
  if (!done.ok)
    throw new Error(
      `${command.type} of ticket ${ticket} on ticket ${number} was refused: ${done.error.code}`,
    );
}
