import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { digestOf } from "../../digest-of.ts";

/** Something that could not be taken, or not as it was. */
export interface Remark {
  /** Table or file it comes from. */
  readonly where: string;
  readonly id: string;
  readonly why: string;
}

/** `missing`: not taken. `changed`: taken, but not as it was. */
export type RemarkKind = "missing" | "changed";

interface Line extends Remark {
  readonly kind: RemarkKind;
}

/**
 * What an import remarked, on disk as it is made: one that is stopped or killed takes nothing twice when it goes on, and so would
 * never come again to what it had remarked. Gone once the report has it.
 */
export class RemarkJournal {
  /** What the same command remarked before it was cut off. */
  readonly earlier: readonly Line[];
  readonly #path: string;
  readonly #head: string;

  /** @param command what was asked: the remarks of another one are dropped */
  constructor(path: string, command: readonly string[]) {
    this.#path = path;
    this.#head = digestOf(JSON.stringify(command));
    const [head, ...lines] = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
    this.earlier = head === this.#head ? lines.flatMap(lineOf) : [];
    if (head !== this.#head) rmSync(path, { force: true });
  }

  add(kind: RemarkKind, remark: Remark): void {
    if (!existsSync(this.#path)) writeFileSync(this.#path, this.#head);
    // The line's end before it: one that was cut off must not take the next along.
    appendFileSync(this.#path, `\n${JSON.stringify({ kind, ...remark })}`);
  }

  /** The report is written. */
  end(): void {
    rmSync(this.#path, { force: true });
  }
}

/** The last one may have been cut off. */
function lineOf(text: string): readonly Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
