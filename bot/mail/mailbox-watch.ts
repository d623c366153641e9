import type { DeskMailbox } from "../../core/desk/mailbox.ts";
import { mailboxStates } from "../../core/intake/mailbox-state.ts";
import type { Clock, Store } from "../../core/ports.ts";
import { type Log, reasonOf } from "../log.ts";
import { createWorkerLoop, type WorkerLoop } from "../worker-loop.ts";
import { retryAfterOf, TROUBLE_SENTENCES, troubleOf } from "./graph-trouble.ts";
import { type MailboxReaderDeps, readMailbox } from "./mailbox-reader.ts";
import { ensureSubscriptions, type MailboxSubscriptionsDeps } from "./mailbox-subscriptions.ts";
import { unpark } from "./unpark.ts";

export interface MailboxWatchDeps {
  readonly mailboxes: readonly DeskMailbox[];
  readonly reader: MailboxReaderDeps;
  readonly subscriptions: MailboxSubscriptionsDeps;
  readonly store: Store;
  readonly clock: Clock;
  readonly pollSeconds: number;
  /** Several processes may watch the same mailboxes; one reads each at a time, so that answers wait for what they answer. */
  readonly leaseOf: (mailbox: string) => MailboxLease;
  readonly log: Log;
}

/** See bot/instances/lease.ts. */
interface MailboxLease {
  whileOurs<T>(work: (isOurs: () => boolean) => Promise<T>): Promise<{ readonly result: T } | null>;
}

/** How soon to look again whether the process that reads the mailbox has finished. */
const AFTER_OTHERS_MS = 1_000;

const FIRST_RETRY_MS = 1_000;
const MAX_DOUBLINGS = 10;

/**
 * Reads each mailbox when woken, and every `pollSeconds` whatever happens: a change notification is a hint, the delta
 * query the truth (spec M1). Each has a loop of its own: one that is slow, refused or slowed down holds up no other.
 */
export function watchMailboxes(deps: MailboxWatchDeps): WorkerLoop {
  const loops = deps.mailboxes.map((mailbox) => watchMailbox(deps, mailbox));
  return {
    start: () => {
      for (const loop of loops) loop.start();
    },
    wake: () => {
      for (const loop of loops) loop.wake();
    },
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

function watchMailbox(deps: MailboxWatchDeps, mailbox: DeskMailbox): WorkerLoop {
  const { clock, store } = deps;
  const poll = deps.pollSeconds * 1000;
  const report = createReport(deps, mailbox.address);
  const subscribe = createSubscribing(deps, mailbox);
  let isStopping = false;
  let failures = 0;
  /** Microsoft's word goes before anybody's wish to look. */
  let blockedUntil = 0;
  let isFirst = true;
  const now = () => Date.parse(clock.now());
  const lease = deps.leaseOf(mailbox.address);
  const read = async (isOurs: () => boolean) => {
    if (isFirst) await unpark(store, mailbox.address);
    isFirst = false;
    await subscribe();
    return readMailbox(deps.reader, mailbox, () => !isStopping && isOurs());
  };
  const loop = createWorkerLoop(async () => {
    if (now() < blockedUntil) return blockedUntil - now();
    try {
      const turn = await lease.whileOurs(read);
      // Others may have looked before what woke us came.
      if (!turn) return AFTER_OTHERS_MS;
      failures = 0;
      await report(null);
      const { nextAt } = turn.result;
      return nextAt === null ? poll : Math.min(poll, Math.max(0, Date.parse(nextAt) - now()));
    } catch (thrown) {
      await report(thrown);
      const wait = retryAfterOf(thrown) * 1000;
      blockedUntil = now() + wait;
      return Math.max(wait, Math.min(poll, FIRST_RETRY_MS * 2 ** Math.min(failures++, MAX_DOUBLINGS)));
    }
  });
  const stop = () => {
    isStopping = true;
    return loop.stop();
  };
  return { ...loop, stop };
}

/** Without notifications the desk is slower, not deaf: polling goes on. Why there are none is logged once. */
function createSubscribing({ subscriptions, log }: MailboxWatchDeps, mailbox: DeskMailbox) {
  let logged: string | null = null;
  return async (): Promise<void> => {
    try {
      await ensureSubscriptions(subscriptions, mailbox);
      logged = null;
    } catch (thrown) {
      const reason = reasonOf(thrown);
      const kind = troubleOf(thrown);
      if (logged !== kind) log.warn("mailbox: no change notifications", { mailbox: mailbox.address, reason });
      logged = kind;
    }
  };
}

/** Keeps how reading goes where every process can see it, and logs when that changes, not at every turn. */
function createReport(
  { clock, log, store }: MailboxWatchDeps,
  mailbox: string,
): (thrown: unknown) => Promise<void> {
  const states = mailboxStates(store);
  return async (thrown) => {
    try {
      let state = await states.get(mailbox);
      const before = state?.trouble ?? null;
      const now = clock.now();
      if (thrown === null) {
        if (before) log.warn("mailbox: it is read again", { mailbox });
        state = { lastReadAt: now, trouble: null };
      } else {
        const kind = troubleOf(thrown);
        const detail = reasonOf(thrown).slice(0, 500);
        if (before?.kind !== kind)
          log.warn(`mailbox: ${TROUBLE_SENTENCES[kind]}`, { mailbox, reason: detail });
        const since = before?.kind === kind ? before.since : now;
        state = { lastReadAt: state?.lastReadAt ?? null, trouble: { kind, detail, since } };
      }
      await states.put(mailbox, state);
    } catch (failed) {
      log.error("mailbox: its state could not be written", { mailbox, reason: reasonOf(failed) });
    }
  };
}
