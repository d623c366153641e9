import type { DraftValues } from "../../../core/people/drafts.ts";
import type { DeskApi, DraftPlace } from "../api/desk-api.ts";

type DraftApi = Pick<DeskApi, "saveDraft" | "forgetDraft">;

/** Keeps one form's draft on the desk: one request after the other, so that the last words win. */
export class DraftKeeper {
  readonly #api: DraftApi;
  readonly #place: DraftPlace;
  #line: Promise<unknown> = Promise.resolve();
  #isEnded = false;
  #isHeld = false;

  constructor(api: DraftApi, place: DraftPlace) {
    this.#api = api;
    this.#place = place;
  }

  /** When it was saved; null when it was not, because it is held or over. Throws when the desk refuses or cannot be reached. */
  save(values: DraftValues, isLeaving = false): Promise<string | null> {
    return this.#next(async () => {
      if (this.#isEnded || this.#isHeld) return null;
      return (await this.#api.saveDraft(this.#place, values, isLeaving)).savedAt;
    });
  }

  /** When nothing more is on its way. */
  async settled(): Promise<void> {
    await this.#line;
  }

  forget(): Promise<void> {
    return this.#next(() => this.#api.forgetDraft(this.#place));
  }

  /** While the form is sent nothing is saved: it would outlive the form. Resolves when what is on its way is over. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    await this.#line;
  }

  /** The form was not taken: it is a draft again. */
  resume(): void {
    this.#isHeld = false;
  }

  /** The form was sent: the desk has forgotten the draft itself. */
  end(): void {
    this.#isEnded = true;
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }
}
