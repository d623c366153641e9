import type { Keeps } from "../../../keep/browser-keeps.ts";

/** What a form needs of a ticket's lock as its page shows it. */
export interface SeenLock {
  readonly since: string;
  readonly mine: boolean;
}

interface Locked {
  readonly lock: SeenLock | null;
}

/** Asked for and not answered yet: the page may be loaded anew before it is. */
const ASKED = "asked";

const nameOf = (number: string) => `sportello.formLock.${number}`;

/**
 * The locks that forms of this window took: given back when a form is given up. One that the operator had before stays
 * his. What is asked for one ticket goes one after the other, so that a form opened over another waits for its lock.
 */
export class FormLocks {
  readonly #marks: Keeps;
  readonly #lines = new Map<string, Promise<unknown>>();

  /** @param marks where it is kept which locks forms took: a page loaded anew still knows */
  constructor(marks: Keeps) {
    this.#marks = marks;
  }

  /**
   * @param seen the lock as the page shows it
   * @returns what the desk answered; null where he has the lock already. Throws when the desk refuses
   */
  take<A extends object>(number: string, seen: SeenLock | null, lock: () => Promise<A>): Promise<A | null> {
    const isChanging = this.#lines.has(number);
    return this.#next(number, async () => {
      if (seen?.mine && !(isChanging && this.#mark(number) === null)) {
        if (this.#mark(number) === ASKED) this.#marks.setItem(nameOf(number), seen.since);
        if (this.#mark(number) !== seen.since) this.keep(number);
        return null;
      }
      this.#marks.setItem(nameOf(number), ASKED);
      const answer = await lock().catch((error: unknown) => {
        this.keep(number);
        throw error;
      });
      const taken = (answer as A & Partial<Locked>).lock;
      if (taken?.mine) this.#marks.setItem(nameOf(number), taken.since);
      else this.keep(number);
      return answer;
    });
  }

  /** Gives back what a form took; does nothing where no form did. */
  giveBack(number: string, release: () => Promise<unknown>): Promise<void> {
    return this.#next(number, async () => {
      if (this.#mark(number) === null) return;
      this.keep(number);
      await release();
    });
  }

  /** The lock is no longer the form's: the desk has decided what becomes of it. */
  keep(number: string): void {
    this.#marks.removeItem(nameOf(number));
  }

  #mark = (number: string) => this.#marks.getItem(nameOf(number));

  #next<T>(number: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#lines.get(number) ?? Promise.resolve()).then(work);
    const line = done
      .catch(() => undefined)
      .finally(() => {
        if (this.#lines.get(number) === line) this.#lines.delete(number);
      });
    this.#lines.set(number, line);
    return done;
  }
}
