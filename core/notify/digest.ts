import { isWorkingDay } from "../desk/calendar/working-time.ts";
import { calendarOf, type Desk, queueOf } from "../desk/desk.ts";
import { fieldsInZone, instantInZone } from "../desk/desk-time.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { visibleQueues } from "../people/policy.ts";
import { myQueues, type Preferences } from "../people/preferences.ts";
import type { TicketStore } from "../ports.ts";
import type { DashboardList } from "../search/dashboard.ts";
import type { Filter } from "../search/filter.ts";
import { escalationDueAt, isPending, type Ticket } from "../ticket/ticket.ts";
import { type Instant, plusMinutes } from "../time.ts";
import { isAbsent } from "./absence.ts";

/** A digest that could not be sent in this time has been overtaken by the day. */
const LATEST_MINUTES = 180;

/**
 * Which digest is to be sent to an operator now, by its moment; null for none. On working days of the desk only, not
 * while he is away; after an outage the last one alone, and only while it still helps (spec N3, P5).
 */
export function digestDue(desk: Desk, chosen: Preferences | null, now: Instant): Instant | null {
  const digest = chosen?.digest;
  if (!digest) return null;
  const { date } = fieldsInZone(now, desk.timeZone);
  if (isAbsent(chosen, date)) return null;
  if (!isWorkingDay(calendarOf(queueOf(desk, desk.firstLevelQueue)), date)) return null;
  const moments = [digest.at, digest.again ?? null].flatMap((time) =>
    time ? (instantInZone(date, time, desk.timeZone) ?? []) : [],
  );
  const last = moments
    .filter((moment) => moment <= now)
    .toSorted()
    .at(-1);
  return last !== undefined && now < plusMinutes(last, LATEST_MINUTES) ? last : null;
}

/** What a digest shows: the Cruscotto's boxes as they concern one operator, and what comes first. */
export interface DigestContents {
  readonly counts: Readonly<Record<DashboardList, number>>;
  readonly escalatedMine: number;
  readonly escalatedFree: number;
  /** At most five, by due time. */
  readonly first: readonly Ticket[];
}

const MAX_FIRST = 5;

/** His own reminders and open tickets; what is new and escalated in his queues. Null when there is nothing at all. */
export async function digestContents(
  store: TicketStore,
  desk: Desk,
  operator: OperatorAddress,
  chosen: Preferences | null,
  now: Instant,
): Promise<DigestContents | null> {
  const visible: Filter = { field: "queue", in: visibleQueues(desk, operator) };
  const inMyQueues: Filter = { field: "queue", in: myQueues(desk, operator, chosen) };
  const mine: Filter = { field: "owner", in: [operator] };
  const all = (...filters: Filter[]): Filter => ({ all: [visible, ...filters] });
  const reminders = all(
    mine,
    { field: "state", in: ["pending reminder"] },
    { time: "pendingUntil", before: now },
  );
  const late: Filter = { time: "escalationAt", before: now };
  const concerned: Filter = { any: [mine, { all: [inMyQueues, { field: "owner", in: [null] }] }] };
  const [reminder = 0, escalated = 0, fresh = 0, open = 0, escalatedMine = 0, escalatedFree = 0] =
    await store.countEach([
      reminders,
      all(inMyQueues, late),
      all(inMyQueues, { field: "state", in: ["new"] }),
      all(mine, { field: "state", in: ["open"] }),
      all(inMyQueues, late, mine),
      all(inMyQueues, late, { field: "owner", in: [null] }),
    ]);
  if (reminder + escalated + fresh + open === 0) return null;
  const limit = MAX_FIRST;
  const due = await store.find({
    filter: all(concerned, { field: "state", in: ["new", "open"] }),
    sort: { by: "escalationAt", direction: "asc" },
    limit,
  });
  const reached = await store.find({
    filter: reminders,
    sort: { by: "pendingUntil", direction: "asc" },
    limit,
  });
  const first = [...due.items, ...reached.items].toSorted(byDueTime).slice(0, MAX_FIRST);
  return { counts: { reminder, escalated, new: fresh, open }, escalatedMine, escalatedFree, first };
}

/** Tickets that promise nothing come last. */
const dueTimeOf = (ticket: Ticket): Instant =>
  (isPending(ticket.state) ? ticket.pending?.until : escalationDueAt(ticket)) ?? "9";

const byDueTime = (one: Ticket, other: Ticket): number => (dueTimeOf(one) < dueTimeOf(other) ? -1 : 1);
