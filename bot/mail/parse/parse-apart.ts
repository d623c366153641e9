import { Worker } from "node:worker_threads";
import type { Language } from "../../../core/i18n/language.ts";
import type { ParsedMail } from "../../../core/intake/mail.ts";
import { trimStart } from "./header-bytes.ts";
import { parseMail } from "./parse-mail.ts";
import { readUnparseable } from "./unreadable.ts";

export interface ParseJob {
  readonly id: number;
  readonly raw: Uint8Array;
  readonly language: Language;
}

export interface ParseResult {
  readonly id: number;
  readonly mail: ParsedMail;
}

interface Waiting {
  readonly job: ParseJob;
  readonly resolve: (mail: ParsedMail) => void;
}

/** No mail a server accepts takes longer; one that does is built to. */
const LONGEST_MS = 60_000;
/** Takes some milliseconds to parse. */
const LARGE = 256 * 1024;
const ENTRY = new URL("./parse-thread.ts", import.meta.url);

/**
 * Parses mails in a thread of its own, started with the first of them. A mail that breaks the thread, or does not end,
 * comes back with its own headers and its source as text, and takes no other with it.
 */
export class ParseThread {
  readonly #entry: URL;
  readonly #longest: number;
  #worker: Worker | null = null;
  /** In the order they are worked at: the first is in work. */
  #waiting: Waiting[] = [];
  #watch: NodeJS.Timeout | null = null;
  #jobs = 0;

  /** @param longest after so many milliseconds with one mail the thread is given up */
  constructor(entry = ENTRY, longest = LONGEST_MS) {
    this.#entry = entry;
    this.#longest = longest;
  }

  parse(raw: Uint8Array, language: Language): Promise<ParsedMail> {
    return new Promise((resolve) => {
      const job = { id: ++this.#jobs, raw, language };
      this.#waiting.push({ job, resolve });
      this.#started().postMessage(job);
      if (this.#waiting.length === 1) this.#watchFirst();
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#entry);
    worker.on("message", ({ mail }: ParseResult) => this.#done(mail));
    // Told before `exit`, which comes however the thread ends.
    worker.on("error", () => undefined);
    worker.on("exit", () => this.#broken(worker));
    this.#worker = worker;
    return worker;
  }

  #done(mail: ParsedMail): void {
    this.#waiting.shift()?.resolve(mail);
    this.#watchFirst();
  }

  /** The mail in work is to blame; the others begin again with a new thread. */
  #broken(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const first = this.#waiting.shift();
    first?.resolve(readUnparseable(trimStart(first.job.raw)));
    for (const { job } of this.#waiting) this.#started().postMessage(job);
    this.#watchFirst();
  }

  /** Keeps the process alive while there is work, and no longer. */
  #watchFirst(): void {
    if (this.#watch !== null) clearTimeout(this.#watch);
    this.#watch = null;
    if (this.#waiting.length === 0) {
      this.#worker?.unref();
      return;
    }
    this.#worker?.ref();
    this.#watch = setTimeout(() => void this.#worker?.terminate(), this.#longest).unref();
  }
}

const thread = new ParseThread();

/**
 * `parseMail`; of a large mail in the process's one thread for it, so that nobody who clicks meanwhile waits for 25 MB to
 * be decoded. To hand a small one over costs more than to parse it. Never throws.
 */
export const parseApart = (raw: Uint8Array, language: Language): Promise<ParsedMail> =>
  raw.byteLength < LARGE ? parseMail(raw, language) : thread.parse(raw, language);
