import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import type { Instant } from "../../../core/time.ts";
import { forGood, keptJson } from "../keep/browser-keeps.ts";

/** Which customer messages were read in this browser. Kept here until the desk keeps it for everybody. */
interface Seen {
  /** First use of this browser: what came before is not news. */
  readonly since: Instant;
  readonly read: Record<string, Instant>;
}

const KEY = "sportello.seen";
const KEPT = 500;
let seen: Seen | null = null;

function load(): Seen {
  if (seen) return seen;
  seen = keptJson<Seen>(forGood, KEY);
  if (seen) return seen;
  seen = { since: new Date().toISOString(), read: {} };
  save(seen);
  return seen;
}

const save = (value: Seen): void => forGood.setItem(KEY, JSON.stringify(value));

export function isUnread(ticket: TicketView): boolean {
  const { since, read } = load();
  const last = ticket.lastCustomerArticleAt;
  return last !== null && last > (read[ticket.number] ?? since);
}

export function markRead(ticket: TicketView): void {
  const last = ticket.lastCustomerArticleAt;
  if (!last || !isUnread(ticket)) return;
  const value = load();
  value.read[ticket.number] = last;
  const entries = Object.entries(value.read);
  if (entries.length > KEPT) {
    entries.sort(([, one], [, other]) => (one < other ? 1 : -1));
    seen = { ...value, read: Object.fromEntries(entries.slice(0, KEPT)) };
  }
  save(load());
}
