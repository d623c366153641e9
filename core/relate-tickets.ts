import { type HandleDeps, type Handled, handle } from "./handle.ts";
import { type Action, can } from "./people/policy.ts";
import { fail, ok, type Result } from "./result.ts";
import type { CommandContext, CommandOf } from "./ticket/commands.ts";
import type { Rejection } from "./ticket/rejection.ts";
import type { TicketNumber } from "./ticket/ticket.ts";

type Relating = CommandOf<"LinkTicket"> | CommandOf<"UnlinkTicket"> | CommandOf<"MergeTicket">;

/**
 * Links, unlinks or merges two tickets, when the operator may do so on both; the other one follows through the
 * outbox (architecture §5).
 */
export async function relateTickets(
  deps: HandleDeps,
  number: TicketNumber,
  command: Relating,
  ctx: CommandContext,
): Promise<Result<Handled, Rejection>> {
  const other = command.type === "MergeTicket" ? command.into : command.number;
  const isDone = (await deps.store.ticketOfRequest(ctx.requestKey)) !== null;
  // What was done once is answered as then, also where it could not be done again.
  if (isDone) return handle(deps, number, command, ctx);
  const allowed = await checkBoth(deps, [number, other], command, ctx);
  if (!allowed.ok) return allowed;
  return command.type === "MergeTicket" && other !== number
    ? mergeOnePair(deps, number, command, ctx)
    : handle(deps, number, command, ctx);
}

/**
 * Two tickets are merged one way only: merged into each other at the same moment both would end. Whoever comes first
 * takes the name of the pair, which the store gives once.
 */
async function mergeOnePair(
  deps: HandleDeps,
  number: TicketNumber,
  command: CommandOf<"MergeTicket">,
  ctx: CommandContext,
): Promise<Result<Handled, Rejection>> {
  const pair = `merge:${[number, command.into].toSorted().join(":")}`;
  const handled = await handle(deps, number, command, {
    ...ctx,
    requestKey: pair,
    alsoKnownAs: ctx.requestKey,
  });
  const isTaken = handled.ok ? handled.value.repeated : handled.error.code === "request.reused";
  if (!isTaken) return handled;
  return (await deps.store.ticketOfRequest(pair)) === number
    ? handle(deps, number, command, ctx)
    : fail({ code: "other_ticket.not_allowed", number: command.into });
}

async function checkBoth(
  { store, desk }: HandleDeps,
  [own, number]: readonly [TicketNumber, TicketNumber],
  command: Relating,
  { actor }: CommandContext,
): Promise<Result<void, Rejection>> {
  if (actor.kind !== "operator") return fail({ code: "ticket.not_allowed", action: command.type });
  const ticket = await store.load(own);
  // Who cannot see this ticket learns nothing of the other.
  if (!ticket || !can(desk, actor.address, "view", ticket).ok) return fail({ code: "ticket.not_found" });
  // A link may lead where the operator can see no more: he can still take it away.
  if (command.type === "UnlinkTicket") return ok(undefined);
  const action: Action = command.type === "MergeTicket" ? "merge" : "view";
  const other = await store.load(number);
  if (!other || !can(desk, actor.address, "view", other).ok)
    return fail({ code: "other_ticket.not_found", number });
  return can(desk, actor.address, action, other).ok
    ? ok(undefined)
    : fail({ code: "other_ticket.not_allowed", number });
}
