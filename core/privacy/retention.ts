import type { Desk } from "../desk/desk.ts";
import { handle } from "../handle.ts";
import { SYSTEM } from "../people/actor.ts";
import type { Filter } from "../search/filter.ts";
import type { Ticket, TicketNumber } from "../ticket/ticket.ts";
import { type Instant, plusMinutes } from "../time.ts";
import { forgetBegun, keepBegun, leftBegun } from "./begun-erasures.ts";
import { blobsOf } from "./customer-traces.ts";
import { markerOf, type PrivacyDeps } from "./erase-customer.ts";
import { ERASED_ADDRESS } from "./erased-content.ts";
import { forgetEntries } from "./kept-by-key.ts";
import { legalHolds } from "./legal-holds.ts";
import { tombstones } from "./tombstones.ts";
import { deleteUnnamed } from "./unnamed-blobs.ts";

const DAY_MINUTES = 24 * 60;
const AT_ONCE = 50;
const OLDEST_FIRST = { by: "number", direction: "asc" } as const;

/** Closed longer ago than its queue keeps what people wrote, and not erased yet. */
function overdue(queue: string, closedDays: number, now: Instant): Filter {
  return {
    all: [
      { field: "queue", in: [queue] },
      { field: "state", in: ["closed successful", "closed unsuccessful"] },
      { time: "closedAt", before: plusMinutes(now, -closedDays * DAY_MINUTES) },
      { not: { field: "customer", in: [ERASED_ADDRESS] } },
    ],
  };
}

const queuesWithRetention = ({ queues }: Desk) =>
  [...queues.values()].flatMap(({ key, retention }) =>
    retention ? [{ key, closedDays: retention.closedDays }] : [],
  );

/** How many tickets of each queue with a retention are overdue. Nothing changes. */
export async function retentionDue(
  { store, desk }: Pick<PrivacyDeps, "store" | "desk">,
  now: Instant,
): Promise<readonly { readonly queue: string; readonly closedDays: number; readonly tickets: number }[]> {
  const queues = queuesWithRetention(desk);
  const counts = await store.tickets.countEach(
    queues.map(({ key, closedDays }) => overdue(key, closedDays, now)),
  );
  return queues.map(({ key, closedDays }, n) => ({ queue: key, closedDays, tickets: counts[n] ?? 0 }));
}

/**
 * Erases what was written on tickets that their queues keep no longer (spec R4), but for customers under a legal hold,
 * and finishes what a crash left.
 * @returns how many tickets were erased
 */
export async function applyRetention(deps: PrivacyDeps, now: Instant): Promise<number> {
  const { store, desk } = deps;
  let erased = 0;
  for (const { key, closedDays } of queuesWithRetention(desk)) {
    for await (const ticket of ticketsOf(deps, overdue(key, closedDays, now))) {
      if (await isHeld(deps, ticket)) continue;
      const articles = await store.tickets.articles(ticket.number);
      await keepBegun(store, ticket.number, blobsOf([{ ticket, articles, history: [] }]));
      if (await eraseTicket(deps, ticket, now)) erased += 1;
      else await forgetBegun(store, [ticket.number]);
    }
  }
  await finish(deps, now);
  return erased;
}

/** What stands beside the tickets that are erased: entries, file names, files. */
async function finish(deps: PrivacyDeps, now: Instant): Promise<void> {
  const { store } = deps;
  const blobs = new Set<string>();
  const numbers: TicketNumber[] = [];
  for (const key of await leftBegun(store)) {
    // A customer's erasure is finished by whoever asks for it again.
    const ticket = await store.tickets.load(key);
    if (ticket?.customer.address !== ERASED_ADDRESS) continue;
    await forgetEntries(store, null, [key]);
    await store.accesses.forgetFileNames(key, null);
    const told = { person: null, reason: "retention", partly: [], at: now, isDone: true } as const;
    await tombstones(store).put(key, {
      ...told,
      whole: [key],
      marker: markerOf(deps.desk, "retention", now),
    });
    for (const digest of await keepBegun(store, key, [])) blobs.add(digest);
    numbers.push(key);
  }
  if (numbers.length === 0) return;
  await store.leavingNothing(() => deleteUnnamed(store, blobs));
  await forgetBegun(store, numbers);
}

async function* ticketsOf({ store }: PrivacyDeps, filter: Filter): AsyncGenerator<Ticket> {
  for (let cursor: string | undefined; ; ) {
    const more = { limit: AT_ONCE, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await store.tickets.find({ filter, sort: OLDEST_FIRST, ...more });
    yield* items;
    if (next === null) return;
    cursor = next;
  }
}

const isHeld = async ({ store }: PrivacyDeps, { customer }: Ticket): Promise<boolean> =>
  (await legalHolds(store).get(customer.address.toLowerCase())) !== null;

async function eraseTicket(deps: PrivacyDeps, { number }: Ticket, now: Instant): Promise<boolean> {
  const { store, desk, newId } = deps;
  const marker = markerOf(desk, "retention", now);
  const command = { type: "ErasePersonalData", reason: "retention", address: null, marker } as const;
  const context = { actor: SYSTEM, now, source: "timer", requestKey: `retention:${number}` } as const;
  const handled = await store.leavingNothing(() =>
    handle({ store: store.tickets, desk, newId }, number, command, context),
  );
  return handled.ok;
}
