import type { Connection } from "./connection.ts";
import { CHANGES_AT_ONCE, Listings } from "./listings.ts";
import { RECORDS_AT_ONCE, WordIndex } from "./word-index.ts";

/** As many changes wait for the lists before they are taken over at once: a list, which catches up first, must not wait. */
const MANY_CHANGES = 200;
/** As many records wait for their words before they are indexed together, whatever else there is to do. */
const MANY_RECORDS = 2_000;
/** From here on commits wait for it: a search, which catches up first, must not wait for long. */
const TOO_MANY_RECORDS = 8_000;
/** Fewer are seen to once nothing was committed for so long. */
const QUIET_MS = 300;

/** What is worked at, and how soon: everything in a pause; under load only what has gathered too much. */
type Pace = "everything in a pause" | "lists now" | "everything now";

/**
 * What commits leave for later: listings and words. Done when there is a pause or much has gathered, and by whoever asks
 * first. Trouble here must not fail a commit; whoever asks next hears of it.
 */
export class LateWork {
  readonly listings: Listings;
  readonly words: WordIndex;
  /** Noted by this process since it last caught up; what others noted is caught up with all the same. */
  #changes = 0;
  #records = 0;
  #timer: NodeJS.Timeout | null = null;
  #pace: Pace = "everything in a pause";

  constructor(db: Connection) {
    this.words = new WordIndex(db);
    this.listings = new Listings(db, this.words);
  }

  /** Sees to it that little waits, after a commit that added so many records. Not in its way. */
  keepShort(records: number): void {
    this.#changes += 1;
    this.#records += records;
    if (this.#records >= TOO_MANY_RECORDS) this.#work();
    const pace = this.#paceNow();
    if (this.#timer === null || pace !== this.#pace) this.#schedule(pace);
    else if (pace === "everything in a pause") this.#timer.refresh();
  }

  /** Leaves what is noted for later: before the connection is closed. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #paceNow(): Pace {
    if (this.#records >= MANY_RECORDS) return "everything now";
    return this.#changes >= MANY_CHANGES ? "lists now" : "everything in a pause";
  }

  #schedule(pace: Pace, delay = pace === "everything in a pause" ? QUIET_MS : 0): void {
    this.stop();
    this.#pace = pace;
    this.#timer = setTimeout(() => this.#work(), delay).unref();
  }

  #work(): void {
    this.stop();
    try {
      const isLeft = this.#workAtLists() || this.#workAtWords();
      if (isLeft) this.#schedule(this.#pace, 0);
      else if (this.#pace === "lists now") this.#schedule(this.#paceNow());
    } catch {
      // What was noted is still there, for whoever asks next.
    }
  }

  /** Whether more is left. */
  #workAtLists(): boolean {
    if (this.listings.isBehind()) this.listings.takeSome();
    this.#changes = Math.max(0, this.#changes - CHANGES_AT_ONCE);
    return this.#changes > 0;
  }

  #workAtWords(): boolean {
    // Under load the words wait for their own turn.
    if (this.#pace === "lists now") return false;
    const isBehind = this.words.isBehind();
    if (isBehind) this.words.indexSome();
    this.#records = isBehind ? Math.max(0, this.#records - RECORDS_AT_ONCE) : 0;
    return isBehind;
  }
}
