import { GraphFailure } from "./graph-failure.ts";

/** Exchange takes this many requests at a time from an app for one mailbox (microsoft-platform.md, `MailboxConcurrency`). */
const LANES = 4;

/** Keeps what is asked of a mailbox within what Exchange takes, without one mailbox holding up another. */
export interface MailboxLanes {
  /**
   * Runs a call when its mailbox has a lane free; a call that concerns no mailbox runs at once. While a mailbox was
   * told to wait (`Retry-After`), calls for it fail at once with a 429 that says for how long.
   * @param path of Graph, or a whole link; the mailbox is read from it
   */
  run<T>(path: string, call: () => Promise<T>): Promise<T>;
  /** Until when a mailbox must be left alone, in milliseconds of the clock; null when it need not. */
  pausedUntil(mailbox: string): number | null;
}

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
  pausedUntil: number;
}

/** @param now milliseconds; default the system's clock */
export function createMailboxLanes(now: () => number = Date.now): MailboxLanes {
  const lanes = new Map<string, Lane>();
  const laneOf = (mailbox: string): Lane => {
    const lane = lanes.get(mailbox) ?? { running: 0, waiting: [], pausedUntil: 0 };
    lanes.set(mailbox, lane);
    return lane;
  };
  return {
    async run(path, call) {
      const mailbox = mailboxOf(path);
      if (mailbox === null) return call();
      const lane = laneOf(mailbox);
      await enter(lane);
      try {
        refuseWhilePaused(lane, mailbox, now());
        return await call();
      } catch (thrown) {
        notePause(lane, thrown, now());
        throw thrown;
      } finally {
        leave(lane);
      }
    },
    pausedUntil(mailbox) {
      const until = lanes.get(mailbox.toLowerCase())?.pausedUntil ?? 0;
      return until > now() ? until : null;
    },
  };
}

/** `/users/{address}/…` or `/users('{address}')/…`, lower case; null for everything else. */
function mailboxOf(path: string): string | null {
  const segment = /\/users(?:\/|\('|\(%27)([^/?']+?)(?:'\)|%27\))?(?:[/?]|$)/i.exec(path)?.[1];
  return segment === undefined ? null : decodeURIComponent(segment).toLowerCase();
}

async function enter(lane: Lane): Promise<void> {
  if (lane.running < LANES) {
    lane.running++;
    return;
  }
  await new Promise<void>((resolve) => lane.waiting.push(resolve));
}

/** The place goes to who waited longest; `running` counts it on. */
function leave(lane: Lane): void {
  const next = lane.waiting.shift();
  if (next) next();
  else lane.running--;
}

function refuseWhilePaused({ pausedUntil }: Lane, mailbox: string, at: number): void {
  if (pausedUntil <= at) return;
  const seconds = (pausedUntil - at) / 1000;
  throw new GraphFailure(`429 ${mailbox} was told to wait ${seconds} s more`, 429, "MailboxPaused", seconds);
}

function notePause(lane: Lane, thrown: unknown, at: number): void {
  if (!(thrown instanceof GraphFailure) || thrown.retryAfterSeconds === null) return;
  if (thrown.status !== 429 && thrown.status !== 503) return;
  lane.pausedUntil = Math.max(lane.pausedUntil, at + thrown.retryAfterSeconds * 1000);
}
