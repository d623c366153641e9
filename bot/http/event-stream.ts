import { setTimeout as pause } from "node:timers/promises";
import type { ChangeFeed, TicketChange } from "./change-feed.ts";

/** Proxies give up a silent connection after a minute or so; this also tells us that a client has gone. */
const HEARTBEAT_MS = 25_000;
/** What changes within so long is told together: a burst must not cost every client a request each time. */
const GATHER_MS = 250;
/** A line is not kept beyond this, so that a token which has expired, or was withdrawn, is noticed. */
const LONGEST_MS = 30 * 60_000;
/** A client that lost its line comes back after so long. */
const RETRY_MS = 2_000;
/** Of no feed: who comes back with it reads everything anew. */
const UNKNOWN_MARK = "unknown";
/** Past so many it is cheaper to look at everything anew. */
const MOST_TICKETS = 100;

/** What one client may hear of. */
export interface Hearing {
  /** Asked at every change: roles may change while the line is open. */
  readonly sees: (queue: string) => boolean;
  /** Where it left off, as `Last-Event-ID` says; null for a new client. */
  readonly lastHeard: string | null;
}

/**
 * The changes as server-sent events (WHATWG HTML §9.2): `changed` with the numbers of tickets the client may see, empty
 * when only lists are concerned; `reload` when it missed more than is remembered. Ends when the feed stops, or after half an hour: clients come back.
 */
export async function* eventStream(
  feed: ChangeFeed,
  hearing: Hearing,
  times: Partial<StreamTimes> = {},
): AsyncGenerator<Uint8Array> {
  const hangUp = feed.listen();
  try {
    yield* tellings(feed, hearing, {
      heartbeatMs: HEARTBEAT_MS,
      gatherMs: GATHER_MS,
      longestMs: LONGEST_MS,
      ...times,
    });
  } finally {
    hangUp();
  }
}

interface StreamTimes {
  readonly heartbeatMs: number;
  readonly gatherMs: number;
  readonly longestMs: number;
}

async function* tellings(
  feed: ChangeFeed,
  { sees, lastHeard }: Hearing,
  { heartbeatMs, gatherMs, longestMs }: StreamTimes,
): AsyncGenerator<Uint8Array> {
  const end = performance.now() + longestMs;
  let position = feed.position;
  yield encoded(`retry: ${RETRY_MS}\n${message(openingMark(feed, lastHeard), "open", {})}`);
  if (lastHeard !== null) {
    const told = tellingOf(feed, missedBy(feed, lastHeard), sees);
    if (told !== null) yield encoded(told);
  }
  while (!feed.isStopped && performance.now() < end) {
    await feed.beyond(position, heartbeatMs);
    if (feed.position === position) {
      yield encoded(": still here\n\n");
      continue;
    }
    await pause(gatherMs);
    const changes = feed.after(position);
    position = feed.position;
    const told = tellingOf(feed, changes, sees);
    if (told !== null) yield encoded(told);
  }
}

/** Where a client is before it is told what it missed: a line may break in between. */
function openingMark(feed: ChangeFeed, lastHeard: string | null): string {
  if (lastHeard === null) return feed.markOf(feed.position);
  return feed.positionOf(lastHeard) === null ? UNKNOWN_MARK : lastHeard;
}

function missedBy(feed: ChangeFeed, lastHeard: string): readonly TicketChange[] | null {
  const position = feed.positionOf(lastHeard);
  return position === null ? null : feed.after(position);
}

/**
 * Null when nothing of it concerns the client.
 * @param changes null when it missed more than is remembered
 */
function tellingOf(
  feed: ChangeFeed,
  changes: readonly TicketChange[] | null,
  sees: Hearing["sees"],
): string | null {
  if (changes === null) return message(feed.markOf(feed.position), "reload", {});
  const concerning = changes.filter(({ queue, before }) => before === null || sees(queue) || sees(before));
  if (concerning.length === 0) return null;
  const tickets = new Set(concerning.filter(({ queue }) => sees(queue)).map(({ ticket }) => ticket));
  return tickets.size > MOST_TICKETS
    ? message(feed.markOf(feed.position), "reload", {})
    : message(feed.markOf(feed.position), "changed", { tickets: [...tickets] });
}

const message = (mark: string, event: string, data: object): string =>
  `id: ${mark}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

const encoded = (text: string): Uint8Array => Buffer.from(text);
