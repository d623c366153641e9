import { dayInZone } from "../../../../core/desk/desk-time.ts";
import { numberCounter, parseTicketNumber } from "../../../../core/ticket/number.ts";
import type { TicketNumber } from "../../../../core/ticket/ticket.ts";
import type { ImportDeps } from "../open-desk.ts";
import type { OtrsDatabase } from "./otrs-database.ts";

const PAGE = 5_000;

/** The number of every ticket, by id: links and merges name tickets that may come later. */
export async function readNumbers(db: OtrsDatabase): Promise<ReadonlyMap<number, TicketNumber>> {
  const numbers = new Map<number, TicketNumber>();
  for (let after = 0; ; ) {
    const page = await db.rows<{ id: number; tn: string }>(
      `select id, tn from ticket where id > ? order by id limit ${PAGE}`,
      [after],
    );
    for (const { id, tn } of page) numbers.set(id, tn);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return numbers;
    after = last.id;
  }
}

/** Lets the desk count on from the highest number that was brought in, of today and of days to come. */
export async function countOn(
  { store, desk, clock }: ImportDeps,
  numbers: Iterable<TicketNumber>,
): Promise<void> {
  const today = dayInZone(clock.now(), desk.timeZone);
  const highest = new Map<string, number>();
  for (const number of numbers) {
    const parsed = parseTicketNumber(number, desk.systemId);
    if (!parsed.ok || parsed.value.day < today) continue;
    const { day, counter } = parsed.value;
    highest.set(day, Math.max(counter, highest.get(day) ?? 0));
  }
  for (const [day, counter] of highest) {
    while ((await store.nextCounter(numberCounter(day))) < counter);
  }
}
