import { writeFile } from "node:fs/promises";
import type { Remark, RemarkJournal, RemarkKind } from "./remark-journal.ts";

/** As many are said on the terminal; the file has all. */
const SAID = 20;

/** What an import took and what not, record by record. */
export class ImportReport {
  readonly #counts = new Map<string, number>();
  readonly #remarks: Readonly<Record<RemarkKind, Map<string, Remark>>> = {
    missing: new Map(),
    changed: new Map(),
  };
  readonly #journal: RemarkJournal | null;

  /** @param journal null where nobody goes on with an import that is cut off */
  constructor(journal: RemarkJournal | null = null) {
    this.#journal = journal;
    for (const { kind, ...remark } of journal?.earlier ?? []) this.#remarks[kind].set(keyOf(remark), remark);
  }

  count(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  missing(where: string, id: string | number, why: string): void {
    this.#remark("missing", { where, id: String(id), why });
  }

  changed(where: string, id: string | number, why: string): void {
    this.#remark("changed", { where, id: String(id), why });
  }

  /** Once, also of what an import that was cut off had come to and comes to again. */
  #remark(kind: RemarkKind, remark: Remark): void {
    const key = keyOf(remark);
    if (this.#remarks[kind].has(key)) return;
    this.#remarks[kind].set(key, remark);
    this.#journal?.add(kind, remark);
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
      ...said("could not be taken", this.#listed("missing")),
      ...said("taken, but not as it was", this.#listed("changed")),
    ];
  }

  async write(path: string): Promise<void> {
    const all = {
      counts: Object.fromEntries(this.#counts),
      notTaken: this.#listed("missing"),
      takenOtherwise: this.#listed("changed"),
    };
    await writeFile(path, `${JSON.stringify(all, null, 2)}\n`);
  }

  #listed(kind: RemarkKind): readonly Remark[] {
    return [...this.#remarks[kind].values()];
  }
}

const keyOf = ({ where, id, why }: Remark): string => JSON.stringify([where, id, why]);

const said = (heading: string, remarks: readonly Remark[]): readonly string[] =>
  remarks.length === 0
    ? []
    : [
        `${heading}: ${remarks.length}`,
        ...remarks.slice(0, SAID).map(({ where, id, why }) => `  ${where} ${id}: ${why}`),
        ...(remarks.length > SAID ? [`  … and ${remarks.length - SAID} more in the report`] : []),
      ];
