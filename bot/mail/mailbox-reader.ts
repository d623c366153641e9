import { type DeskMailbox, foldersOf } from "../../core/desk/mailbox.ts";
import {
  parkedKey,
  parkedMails,
  partsOf,
  type WaitingMail,
  waitingMails,
} from "../../core/intake/mailbox-state.ts";
import { plusMinutes } from "../../core/time.ts";
import { type Log, reasonOf } from "../log.ts";
import { underRequest } from "../log-context.ts";
import { type FolderDeltaDeps, readDelta } from "./folder-delta.ts";
import { isMailboxClosed, isOutage } from "./graph-trouble.ts";
import { type FetchedMail, fetchMail, type TakeInDeps, takeIn, takeInUnread } from "./take-in.ts";
import { Threads } from "./threads.ts";
import { type Entry, mailsInTurn } from "./whose-turn.ts";

export type MailboxReaderDeps = TakeInDeps &
  FolderDeltaDeps & {
    readonly log: Log;
    readonly count?: (outcome: "taken" | "failed" | "parked") => void;
  };

/** What is left to do in a mailbox. */
export interface MailboxTurn {
  /** When a mail that waits is to be tried; null when none waits. */
  readonly nextAt: string | null;
}

/** Mails taken in between two looks at the folders and at whether the desk is to stop. */
const BATCH = 128;
/** Fetched ahead of the mail whose turn it is: Graph allows four requests at a time. */
const AHEAD = 4;
/** On their way into the store at the same time. */
const IN_HAND = 64;
/** Of these at most so many bytes, unless one mail alone has more. */
const BYTES_IN_HAND = 32_000_000;
/** A mail that failed so often becomes a ticket that says so. */
const TRIES = 3;
/** After so many failures on end the trouble is not the mails'. */
const FAILURES_ON_END = 4;
const LONGEST_PAUSE_MINUTES = 60;

/**
 * One turn at a mailbox: notes what is new in its folders, then takes some of what waits in, in the order of arrival
 * (spec M1). One mail that fails does not hold up the others. Throws when the mailbox as a whole cannot be read.
 */
export async function readMailbox(
  deps: MailboxReaderDeps,
  mailbox: DeskMailbox,
  mayGoOn: () => boolean,
): Promise<MailboxTurn> {
  for (const folder of foldersOf(mailbox)) await readDelta(deps, mailbox, folder, mayGoOn);
  const { entries, nextAt } = await mailsInTurn(deps.allStore, mailbox.address, deps.clock.now(), BATCH);
  await new Batch(deps, mailbox.address).take(entries);
  return { nextAt };
}

/** Some mails of a mailbox on their way in: fetched ahead, started in the order of arrival, side by side. */
class Batch {
  readonly #deps: MailboxReaderDeps;
  readonly #mailbox: string;
  readonly #threads = new Threads();
  readonly #inHand = new Set<Promise<void>>();
  readonly #done: string[] = [];
  #bytes = 0;
  #failuresOnEnd = 0;
  #stop: { readonly thrown: unknown } | null = null;

  constructor(deps: MailboxReaderDeps, mailbox: string) {
    this.#deps = deps;
    this.#mailbox = mailbox;
  }

  async take(entries: readonly Entry[]): Promise<void> {
    const fetched: Promise<FetchedMail | null | { readonly thrown: unknown }>[] = [];
    for (const [index, entry] of entries.entries()) {
      while (fetched.length < AHEAD && index + fetched.length < entries.length && !this.#stop) {
        fetched.push(this.#fetch(entries[index + fetched.length] as Entry));
      }
      const next = await fetched.shift();
      if (next === undefined) break;
      if (next === null) this.#done.push(entry.key);
      else if ("thrown" in next) await this.#failed(entry, null, next.thrown);
      else await this.#start(entry, next);
    }
    await Promise.all(this.#inHand);
    await waitingMails(this.#deps.allStore).deleteAll(this.#done);
    if (this.#stop) throw this.#stop.thrown;
  }

  #fetch({ id, waiting }: Entry): Promise<FetchedMail | null | { readonly thrown: unknown }> {
    return fetchMail(this.#deps, this.#mailbox, id, waiting).catch((thrown: unknown) => ({ thrown }));
  }

  async #start(entry: Entry, fetched: FetchedMail): Promise<void> {
    const size = fetched.raw.byteLength;
    const { mail, waiting } = fetched;
    this.#bytes += size;
    const work = this.#threads
      .run(mail, waiting.conversationId, () =>
        underRequest(this.#deps.newId(), () => takeIn(this.#deps, this.#mailbox, fetched)),
      )
      .then(
        () => this.#succeeded(entry),
        (thrown: unknown) => this.#failed(entry, fetched, thrown),
      )
      .finally(() => {
        this.#bytes -= size;
        this.#inHand.delete(work);
      });
    this.#inHand.add(work);
    while (this.#inHand.size >= IN_HAND || (this.#bytes > BYTES_IN_HAND && this.#inHand.size > 0)) {
      await Promise.race(this.#inHand);
    }
  }

  #succeeded({ key }: Entry): void {
    this.#done.push(key);
    this.#deps.count?.("taken");
    this.#failuresOnEnd = 0;
  }

  /** Never throws: a store that cannot even take down a failure ends the turn. */
  async #failed(entry: Entry, fetched: FetchedMail | null, thrown: unknown): Promise<void> {
    if (isMailboxClosed(thrown) || ++this.#failuresOnEnd >= FAILURES_ON_END) this.#stop ??= { thrown };
    if (isMailboxClosed(thrown)) return;
    try {
      await this.#takeDown(entry, fetched, thrown);
    } catch (failed) {
      this.#stop ??= { thrown: failed };
    }
  }

  /** The mail is tried again later, and at last taken in as unreadable or put aside; the others go on. */
  async #takeDown(entry: Entry, fetched: FetchedMail | null, thrown: unknown): Promise<void> {
    const failures = entry.waiting.failures + 1;
    const reason = reasonOf(thrown).slice(0, 500);
    this.#deps.count?.("failed");
    this.#deps.log.warn("mailbox: a mail could not be taken in", {
      mailbox: this.#mailbox,
      id: entry.id,
      failures,
      reason,
    });
    if (failures < TRIES || isOutage(thrown))
      return this.#tryLater({ ...entry.waiting, failures, reason }, entry);
    if (!(fetched && (await this.#takenInUnread(fetched)))) await this.#park(entry, failures, reason);
    this.#done.push(entry.key);
  }

  async #tryLater(waiting: WaitingMail, { key }: Entry): Promise<void> {
    const minutes = Math.min(2 ** waiting.failures / 12, LONGEST_PAUSE_MINUTES);
    const notBefore = plusMinutes(this.#deps.clock.now(), minutes);
    await waitingMails(this.#deps.allStore).put(key, { ...waiting, notBefore });
  }

  async #takenInUnread(fetched: FetchedMail): Promise<boolean> {
    try {
      await takeInUnread(this.#deps, this.#mailbox, fetched);
      return true;
    } catch {
      // Why it failed at first says more.
      return false;
    }
  }

  async #park({ key, id, waiting }: Entry, failures: number, reason: string): Promise<void> {
    const { allStore, clock, log, count } = this.#deps;
    count?.("parked");
    const { receivedAt } = partsOf(key);
    const parked = { ...waiting, failures, reason, receivedAt, parkedAt: clock.now() };
    await parkedMails(allStore).put(parkedKey(this.#mailbox, id), parked);
    log.error("mailbox: a mail was put aside until the next start", { mailbox: this.#mailbox, id, reason });
  }
}
