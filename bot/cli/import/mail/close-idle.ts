import { handle } from "../../../../core/handle.ts";
import { SYSTEM } from "../../../../core/people/actor.ts";
import { isActive } from "../../../../core/ticket/ticket.ts";
import type { Instant } from "../../../../core/time.ts";
import type { ImportDeps } from "../open-desk.ts";

const DAY_MS = 86_400_000;

/**
 * Closes the tickets of an archive on which nothing was written for so many days, at the moment of their last mail:
 * an archive does not say what was dealt with, and years of mails are nobody's work of today.
 * @returns how many
 */
export async function closeIdle(
  deps: ImportDeps,
  numbers: Iterable<string>,
  days: number,
  importedAt: Instant,
): Promise<number> {
  const idleBefore = new Date(Date.parse(importedAt) - days * DAY_MS).toISOString();
  let closed = 0;
  for (const number of numbers) {
    const ticket = await deps.store.load(number);
    if (!ticket?.importedAt || !isActive(ticket.state) || ticket.changedAt >= idleBefore) continue;
    const event = {
      type: "StateChanged",
      from: ticket.state,
      to: "closed successful",
      pending: null,
    } as const;
    const records = [{ at: ticket.changedAt, actor: SYSTEM, event }];
    const done = await handle(
      deps,
      number,
      { type: "AddImported", records },
      {
        actor: SYSTEM,
        now: importedAt,
        importedAt,
        source: "import",
        requestKey: `import:idle:${number}:${ticket.version}`,
      },
    );
    if (done.ok) closed += 1;
  }
  return closed;
}
