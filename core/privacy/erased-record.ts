import type { ArchivedAccess, ArchivedTicket, ArchiveRecord } from "../archive.ts";
import type { Article } from "../ticket/article.ts";
import { type Erasure, erasedContent, erasedContribution, erasedTicket } from "./erased-content.ts";
import { COLLECTIONS } from "./kept-by-key.ts";
import { TOMBSTONES, type Tombstone } from "./tombstones.ts";

/** No desk is known where a backup is read: what is kept of addresses is that of whoever wrote for the desk. */
const NOBODY: ReadonlySet<string> = new Set();
const ADDRESS = /[^\s"'<>|,;()\\]{1,64}@[^\s"'<>|,;()\\]{1,190}/g;

/**
 * A backup made before somebody was erased, read as if it had been made after (spec R4). Tombstones name nobody: a
 * person is known again by the digest of his address.
 */
export class ErasedAgain {
  readonly #tombstones: readonly Tombstone[];
  readonly #digestOf: (text: string) => string;
  readonly #persons: ReadonlySet<string>;
  /** What erased articles named: bytes that may be nobody's now. */
  readonly blobs = new Set<string>();

  constructor(tombstones: readonly Tombstone[], digestOf: (text: string) => string) {
    this.#tombstones = tombstones;
    this.#digestOf = digestOf;
    this.#persons = new Set(tombstones.flatMap(({ person }) => (person === null ? [] : [person])));
  }

  /** Null for a record of which nothing is left. */
  read(record: ArchiveRecord): ArchiveRecord | null {
    if (record.kind === "ticket") return this.#ticket(record);
    if (record.kind === "counter") return this.#names(record.name) ? null : record;
    if (record.kind === "access") return this.#access(record);
    const kind = COLLECTIONS[record.collection] ?? "free";
    if (record.collection === TOMBSTONES || kind === "none") return record;
    return this.#names(`${record.key} ${JSON.stringify(record.value)}`) ? null : record;
  }

  /** That somebody looked stays; the name of the file he took does not. */
  #access(record: ArchivedAccess): ArchivedAccess {
    const { ticket } = record.access;
    const isErased = ticket !== null && this.#tombstones.some(({ whole }) => whole.includes(ticket));
    return isErased ? { ...record, access: { ...record.access, detail: "" } } : record;
  }

  #isErased = (address: string): boolean => this.#persons.has(this.#digestOf(address.toLowerCase()));

  /** Whether a text has the address of an erased person, or the number of a ticket all of which was erased. */
  #names(text: string): boolean {
    return (
      [...text.matchAll(ADDRESS)].some(([address]) => this.#isErased(address.replace(/^.*:/, ""))) ||
      this.#tombstones.some(({ whole }) => whole.some((number) => text.includes(number)))
    );
  }

  #ticket(record: ArchivedTicket): ArchivedTicket {
    const { number } = record.ticket;
    const whole = this.#tombstones.find((one) => one.whole.includes(number));
    if (whole) return this.#wholly(record, whole);
    return this.#tombstones
      .filter(({ partly }) => partly.includes(number))
      .reduce((one, tombstone) => this.#partly(one, tombstone), record);
  }

  #wholly(record: ArchivedTicket, { marker }: Tombstone): ArchivedTicket {
    this.#note(record.articles);
    const erasure: Erasure = { address: null, marker, kept: NOBODY };
    const ticket = { ...record.ticket, ...erasedTicket(record.ticket, marker) };
    return { ...record, ticket, effects: [], ...erasedContent(record.articles, record.history, erasure) };
  }

  #partly(record: ArchivedTicket, { person, marker }: Tombstone): ArchivedTicket {
    const everybody = record.articles.flatMap(({ from, to, cc, bcc }) => [from, ...to, ...cc, ...bcc]);
    const address = everybody
      .map((one) => one.address.toLowerCase())
      .find((one) => this.#digestOf(one) === person);
    if (address === undefined) return record;
    this.#note(record.articles.filter(({ from }) => from.address.toLowerCase() === address));
    const erasure: Erasure = { address, marker, kept: NOBODY };
    return { ...record, effects: [], ...erasedContribution(record.articles, record.history, erasure) };
  }

  #note(articles: readonly Article[]): void {
    for (const { rawDigest, attachments } of articles) {
      if (rawDigest !== null) this.blobs.add(rawDigest);
      for (const { digest } of attachments) this.blobs.add(digest);
    }
  }
}
