// @ts-nocheck
import type { Db } from "mongodb";
import { unlessDuplicate } from "./duplicate.ts";

/*
 * An import takes many writes, and not every server has transactions over them. While the mark is there, nobody
 * opens the database: half a desk never passes for a whole one, also when the process that imported has died.
 */

interface Mark {
  readonly _id: string;
  readonly startedAt: Date;
}

const MARK = "import";

const metaOf = (db: Db) => db.collection<Mark>("meta");

/** False when there is a mark already. */
export const setImportMark = (db: Db): Promise<boolean> =>
  unlessDuplicate(() => metaOf(db).insertOne({ _id: MARK, startedAt: new Date() }));

export async function removeImportMark(db: Db): Promise<void> {
  await metaOf(db).deleteOne({ _id: MARK });
}

/** Throws when an import into this database is under way or has died. */
export async function refuseUnfinishedImport(db: Db): Promise<void> {
  const mark = await metaOf(db).findOne({ _id: MARK });
  if (!mark) return;
  throw new Error(
    `an import that began at ${mark.startedAt.toISOString()} has not finished; if it runs no longer, drop the database and import again`,
  );
}
