// @ts-nocheck
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
  const allowed = isDone ? ok(undefined) : await checkBoth(deps, [number, other], command, ctx);
  return allowed.ok ? handle(deps, number, command, ctx) : allowed;
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
