import { type HandleDeps, type Handled, handle } from "./handle.ts";
import { relateTickets } from "./relate-tickets.ts";
import { ok, type Result } from "./result.ts";
import type { Command, CommandContext } from "./ticket/commands.ts";
import type { Rejection } from "./ticket/rejection.ts";
import type { TicketNumber } from "./ticket/ticket.ts";

/** What became of one ticket of a bulk action: the version it has now, or why it was refused. */
export interface BulkOutcome {
  readonly number: TicketNumber;
  /** Commands carried out; those after a refused one were not tried. */
  readonly done: number;
  readonly result: Result<number | null, Rejection>;
}

/**
 * The same commands on each ticket, one ticket after the other: what is refused on one is carried out on the
 * others (spec T13). Repeated with the same request key it changes nothing twice, also when it was cut off.
 */
export async function runBulk(
  deps: HandleDeps,
  numbers: readonly TicketNumber[],
  commands: readonly Command[],
  ctx: CommandContext,
): Promise<readonly BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const number of numbers) outcomes.push(await runOnOne(deps, number, commands, ctx));
  return outcomes;
}

async function runOnOne(
  deps: HandleDeps,
  number: TicketNumber,
  commands: readonly Command[],
  ctx: CommandContext,
): Promise<BulkOutcome> {
  let version: number | null = null;
  for (const [done, command] of commands.entries()) {
    const handled = await give(deps, number, command, {
      ...ctx,
      requestKey: `${ctx.requestKey}#${number}#${done}`,
      ...(ctx.contentKey !== undefined && { contentKey: `${ctx.contentKey}#${number}#${done}` }),
    });
    if (!handled.ok) return { number, done, result: handled };
    version = handled.value.ticket.version;
  }
  return { number, done: commands.length, result: ok(version) };
}

function give(
  deps: HandleDeps,
  number: TicketNumber,
  command: Command,
  ctx: CommandContext,
): Promise<Result<Handled, Rejection>> {
  switch (command.type) {
    case "LinkTicket":
    case "UnlinkTicket":
    case "MergeTicket":
      return relateTickets(deps, number, command, ctx);
    default:
      return handle(deps, number, command, ctx);
  }
}
