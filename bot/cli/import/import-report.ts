import { writeFile } from "node:fs/promises";

/** Something that could not be taken, or not as it was. */
export interface Remark {
  /** Table or file it comes from. */
  readonly where: string;
  readonly id: string;
  readonly why: string;
}

/** As many are said on the terminal; the file has all. */
const SAID = 20;

/** What an import took and what not, record by record. */
export class ImportReport {
  readonly #counts = new Map<string, number>();
  /** Not taken. */
  readonly #missing: Remark[] = [];
  /** Taken, but not as it was. */
  readonly #changed: Remark[] = [];

  count(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  missing(where: string, id: string | number, why: string): void {
    this.#missing.push({ where, id: String(id), why });
  }

  changed(where: string, id: string | number, why: string): void {
    this.#changed.push({ where, id: String(id), why });
  }

  counted(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  /** Whether anything was there to take and could be. */
  get isUsable(): boolean {
    return [...this.#counts.values()].some((count) => count > 0);
  }

  /** For a terminal. */
  lines(): readonly string[] {
    const counts = [...this.#counts].map(([what, count]) => `${count} ${what}`).join(", ");
    return [
      counts === "" ? "nothing was there to take" : counts,
      ...said("could not be taken", this.#missing),
      ...said("taken, but not as it was", this.#changed),
    ];
  }

  async write(path: string): Promise<void> {
    const all = {
      counts: Object.fromEntries(this.#counts),
      notTaken: this.#missing,
      takenOtherwise: this.#changed,
    };
    await writeFile(path, `${JSON.stringify(all, null, 2)}\n`);
  }
}

const said = (heading: string, remarks: readonly Remark[]): readonly string[] =>
  remarks.length === 0
    ? []
    : [
        `${heading}: ${remarks.length}`,
        ...remarks.slice(0, SAID).map(({ where, id, why }) => `  ${where} ${id}: ${why}`),
        ...(remarks.length > SAID ? [`  … and ${remarks.length - SAID} more in the report`] : []),
      ];
