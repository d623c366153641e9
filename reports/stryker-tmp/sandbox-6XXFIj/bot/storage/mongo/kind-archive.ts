// @ts-nocheck
import type { ArchiveKind, ArchiveRecordOf } from "../../../core/archive.ts";
import type { Collections } from "./documents.ts";

/** How one kind of record is kept in MongoDB. */
export interface KindArchive<K extends ArchiveKind> {
  /** Where it is kept. A document in the first means that the store is not empty. */
  readonly collections: readonly [keyof Collections, ...(keyof Collections)[]];
  read(): AsyncIterable<ArchiveRecordOf<K>>;
  /** Throws when there is such a record already. */
  write(record: ArchiveRecordOf<K>): Promise<void>;
}
