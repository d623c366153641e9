import { DatabaseSync } from "node:sqlite";
import { MongoClient } from "mongodb";

/** Looks, beside the desk's processes, at what they have still to do. */
export interface WaitingWork {
  /** Mails not taken in, and effects that are due or were tried before. */
  count(): Promise<number>;
  close(): Promise<void>;
}

export const lookAtWork = (storeUrl: string): Promise<WaitingWork> =>
  storeUrl.startsWith("sqlite:")
    ? Promise.resolve(inSqlite(storeUrl.slice("sqlite:".length)))
    : inMongo(storeUrl);

function inSqlite(file: string): WaitingWork {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  const waiting = db.prepare(
    `select (select count(*) from effect
         where dead_at is null and (attempt > 0 or reason is not null or not_before <= ?))
       + (select count(*) from entry where collection = 'mail-waiting') n`,
  );
  return {
    count: async () => Number(waiting.get(new Date().toISOString())?.n),
    close: async () => db.close(),
  };
}

/** An effect as the engine keeps it in its ticket. */
interface Kept {
  readonly deadAt: string | null;
  readonly attempt: number;
  readonly reason: string | null;
  readonly notBefore: string;
}

async function inMongo(url: string): Promise<WaitingWork> {
  const client = await new MongoClient(url).connect();
  const tickets = client.db().collection<{ due: string; effects: readonly Kept[] }>("ticket");
  const entries = client.db().collection<{ _id: string }>("entry");
  return {
    async count() {
      const now = new Date().toISOString();
      const mails = await entries.countDocuments({ _id: { $gte: "mail-waiting/", $lt: "mail-waiting0" } });
      const queues = await tickets.find({ due: { $gte: "" } }, { projection: { effects: 1 } }).toArray();
      const waits = ({ deadAt, attempt, reason, notBefore }: Kept) =>
        deadAt === null && (attempt > 0 || reason !== null || notBefore <= now);
      return mails + queues.reduce((sum, { effects }) => sum + effects.filter(waits).length, 0);
    },
    close: () => client.close(),
  };
}
