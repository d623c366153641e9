// @ts-nocheck
import type { ArchiveKind, ArchiveRecordOf } from "../../../core/archive.ts";

/** How one kind of record is kept in SQLite. Everything runs inside one transaction. */
export interface KindArchive<K extends ArchiveKind> {
  /** A row in it means that the store is not empty. */
  readonly table: string;
  read(): Iterable<ArchiveRecordOf<K>>;
  /** Throws when there is such a record already. */
  write(record: ArchiveRecordOf<K>): void;
  /** After the last record. */
  finish?(): void;
}
