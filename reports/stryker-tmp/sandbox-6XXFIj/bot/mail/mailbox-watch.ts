// @ts-nocheck
import { type Log, reasonOf } from "../log.ts";
import { createWorkerLoop, type WorkerLoop } from "../worker-loop.ts";

export interface MailboxWatchDeps {
  readonly mailboxes: readonly string[];
  readonly read: (mailbox: string) => Promise<number>;
  readonly pollSeconds: number;
  readonly log: Log;
}

const FIRST_RETRY_MS = 1_000;
const MAX_DOUBLINGS = 10;

/**
 * Reads every mailbox when woken, and every `pollSeconds` whatever happens: a change notification is a hint,
 * the delta query the truth (spec M1). After a failure it comes back sooner.
 */
export function watchMailboxes({ mailboxes, read, pollSeconds, log }: MailboxWatchDeps): WorkerLoop {
  let failures = 0;
  return createWorkerLoop(async () => {
    let failed = false;
    for (const mailbox of mailboxes) {
      try {
        await read(mailbox);
      } catch (thrown) {
        failed = true;
        log.warn("mailbox: reading failed, it will be tried again", { mailbox, reason: reasonOf(thrown) });
      }
    }
    failures = failed ? failures + 1 : 0;
    const poll = pollSeconds * 1000;
    return failed ? Math.min(poll, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, MAX_DOUBLINGS)) : poll;
  });
}
