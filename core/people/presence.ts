import type { Collections, KeyedCollection } from "../ports.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { OperatorAddress } from "./operator.ts";

/** What somebody who has a ticket before him does (spec X5). */
export const DOINGS = ["reading", "replying"] as const;
export type Doing = (typeof DOINGS)[number];

/** Somebody has a ticket before him: he said so lately. */
export interface Presence {
  readonly ticket: TicketNumber;
  readonly operator: OperatorAddress;
  readonly doing: Doing;
  readonly at: Instant;
}

/** A page says it every 20 s; who was not heard of for so long has gone. */
const GONE_AFTER_MS = 45_000;
/** As many are looked at at once: more people than any desk has. */
const LISTED = 5_000;

type Kept = Pick<Presence, "doing" | "at">;

const presences = (store: Collections): KeyedCollection<Kept> => store.collection("presence");
const keyOf = (ticket: TicketNumber, operator: OperatorAddress): string => `${ticket}|${operator}`;

export const notePresence = (store: Collections, { ticket, operator, doing, at }: Presence): Promise<void> =>
  presences(store).put(keyOf(ticket, operator), { doing, at });

export const endPresence = (
  store: Collections,
  ticket: TicketNumber,
  operator: OperatorAddress,
): Promise<void> => presences(store).delete(keyOf(ticket, operator));

/** Who is at the ticket now, or at any; those who went without saying so are forgotten on the way. */
export async function presentAt(
  store: Collections,
  now: Instant,
  ticket?: TicketNumber,
): Promise<readonly Presence[]> {
  const kept = presences(store);
  const prefix = ticket === undefined ? "" : keyOf(ticket, "");
  const all = (await kept.list(prefix, LISTED)).map(({ key, value }) => ({ key, ...value }));
  const isHere = ({ at }: Kept) => Date.parse(at) + GONE_AFTER_MS > Date.parse(now);
  await kept.deleteAll(all.filter((one) => !isHere(one)).map(({ key }) => key));
  return all.filter(isHere).map(({ key, doing, at }) => {
    const [number = "", operator = ""] = key.split("|");
    return { ticket: number, operator, doing, at };
  });
}
