import type { ParsedMail } from "../../core/intake/mail.ts";

/**
 * Lets mails be worked on at the same time, except where the order of their arrival matters: an answer waits for the
 * mail it answers, a copy for its original, and a person's second mail for his first.
 */
export class Threads {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Starts `work` once all earlier work on mails that have to do with this one has ended, well or badly. */
  run<R>(mail: ParsedMail, conversationId: string | null, work: () => Promise<R>): Promise<R> {
    const names = namesOf(mail, conversationId);
    const before = new Set(names.flatMap((name) => this.#last.get(name) ?? []));
    const done = before.size === 0 ? work() : Promise.allSettled(before).then(work);
    const ended: Promise<void> = done.then(
      () => this.#forget(names, ended),
      () => this.#forget(names, ended),
    );
    for (const name of names) this.#last.set(name, ended);
    return done;
  }

  #forget(names: readonly string[], ended: Promise<unknown>): void {
    for (const name of names) if (this.#last.get(name) === ended) this.#last.delete(name);
  }
}

/** Enough of a long thread to meet its other mails. */
const MAX_IDS = 50;

function namesOf(mail: ParsedMail, conversationId: string | null): readonly string[] {
  const ids = [mail.messageId, ...mail.inReplyTo, ...mail.references].slice(0, MAX_IDS);
  return [
    ...new Set([
      ...ids.filter(Boolean).map((id) => `id ${id}`),
      `from ${mail.from.address.toLowerCase()}`,
      ...(conversationId === null ? [] : [`conversation ${conversationId}`]),
    ]),
  ];
}
