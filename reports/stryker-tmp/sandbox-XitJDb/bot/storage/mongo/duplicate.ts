// @ts-nocheck
import { MongoBulkWriteError, MongoServerError } from "mongodb";

const DUPLICATE_KEY = 11_000;

/** Whether a write failed because a unique index has the key already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === DUPLICATE_KEY;

/** Whether an unordered insert of many documents failed for those alone that were there already. */
export const isOnlyDuplicates = (error: unknown): boolean =>
  error instanceof MongoBulkWriteError &&
  [error.writeErrors].flat().every(({ code }) => code === DUPLICATE_KEY) &&
  error.result.getWriteConcernError() === undefined;

/** Two upserts of a new key can both decide to insert; the one that loses finds the document the next time. */
export async function upserting<R>(upsert: () => Promise<R>): Promise<R> {
  for (;;) {
    try {
      return await upsert();
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

/** Does `write`; false when a unique index has the key already. */
export async function unlessDuplicate(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
