/** What somebody outside did, and what he was told of it. */
export interface Deed {
  /** A word that its text holds and no other. */
  readonly token: string;
  /** Mails of citizens; answers and notes of operators. */
  readonly kind: "mail" | "reply" | "note";
  /**
   * `done`: told that it is done; `refused`: told that it was not, and why; `unknown`: the desk died before it said,
   * and nobody asked again.
   */
  readonly outcome: "done" | "refused" | "unknown";
  /** The ticket it was about; null for a mail that opens one. */
  readonly ticket: string | null;
  /** Of mails: without angle brackets. */
  readonly messageId: string | null;
  /** Names and SHA-256 of the files that went with it. */
  readonly files: readonly FileSent[];
}

export interface FileSent {
  readonly filename: string;
  readonly digest: string;
}

/** Where everybody writes down what he did. */
export class Ledger {
  readonly deeds: Deed[] = [];
  #serial = 0;

  token(): string {
    return `gettone-${String(++this.#serial).padStart(6, "0")}`;
  }

  add(deed: Deed): void {
    this.deeds.push(deed);
  }

  count(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { kind, outcome } of this.deeds) {
      const name = `${kind} ${outcome}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }
}
