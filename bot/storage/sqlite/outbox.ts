import type { Attempt, ClaimedEffect, DeadLetter, PendingEffect, Settlement } from "../../../core/effects.ts";
import type { Outbox, OutboxDepth } from "../../../core/ports.ts";
import type { Instant } from "../../../core/time.ts";
import type { Connection } from "./connection.ts";

interface EffectRow {
  readonly seq: number;
  readonly id: string;
  readonly ticket: string;
  readonly effect: string;
  readonly not_before: string;
  readonly attempt: number;
  readonly reason: string | null;
  readonly dead_at: string | null;
}

/** Puts an effect into the queue; one that is already there stays as it is. Inside the commit's transaction. */
export function enqueue(db: Connection, pending: PendingEffect): void {
  db.run(
    "insert into effect (id, ticket, effect, not_before) values (?, ?, ?, ?) on conflict (ticket, id) do nothing",
    pending.id,
    pending.ticket,
    JSON.stringify(pending.effect),
    pending.notBefore,
  );
}

/** Due, free, and the first of its ticket; none of whose ticket somebody holds. `?1` is now. */
const CLAIMABLE = `
  select * from effect e
  where dead_at is null and not_before <= ?1 and (lease_until is null or lease_until <= ?1)
    and not exists (
      select 1 from effect held where held.ticket = e.ticket and held.lease_until > ?1)
    and not exists (
      select 1 from effect earlier
      where earlier.ticket = e.ticket and earlier.dead_at is null and earlier.not_before <= ?1
        and (earlier.not_before, earlier.seq) < (e.not_before, e.seq))
  order by not_before, seq limit ?2`;

/**
 * A free effect is due at its time, and one whose ticket has a lease when the last of its leases ends.
 * An index finds either minimum.
 */
const NEXT_DUE = `
  select min(due) due from (
    select max(lease_until) due from effect where lease_until is not null group by ticket
    union all
    select * from (
      select not_before from effect e
      where dead_at is null
        and not exists (select 1 from effect held where held.ticket = e.ticket and held.lease_until is not null)
      order by not_before, seq limit 1))`;

/** Effects in SQLite. What is done is deleted, so the table holds only what waits and the dead letters. */
export class SqliteOutbox implements Outbox {
  readonly #db: Connection;

  constructor(db: Connection) {
    this.#db = db;
  }

  async enqueue(pending: PendingEffect): Promise<void> {
    this.#db.transaction(() => {
      const isThere = this.#db.first("select 1 from ticket where number = ?", pending.ticket) !== undefined;
      if (isThere) enqueue(this.#db, pending);
    });
  }

  async claim(
    limit: number,
    now: Instant,
    leaseUntil: Instant,
    holder: string,
  ): Promise<readonly ClaimedEffect[]> {
    // The common case, nothing due, takes no write lock.
    if (this.#db.first(CLAIMABLE, now, 1) === undefined) return [];
    return this.#db.transaction(() => {
      const rows = this.#db.all<EffectRow>(CLAIMABLE, now, limit);
      for (const row of rows) {
        this.#db.run(
          "update effect set attempt = attempt + 1, holder = ?, lease_until = ? where seq = ?",
          holder,
          leaseUntil,
          row.seq,
        );
      }
      return rows.map((row) => ({ ...pendingOf(row), attempt: row.attempt + 1 }));
    });
  }

  async settle({ id, ticket, attempt }: Attempt, settlement: Settlement): Promise<void> {
    const held = "where ticket = ? and id = ? and attempt = ? and dead_at is null";
    if (settlement.outcome === "done") {
      this.#db.run(`delete from effect ${held}`, ticket, id, attempt);
      return;
    }
    const { at, reason } = settlement;
    const column = settlement.outcome === "dead" ? "dead_at" : "not_before";
    const counted = settlement.outcome === "postpone" ? attempt - 1 : attempt;
    const change = `${column} = ?, reason = ?, attempt = ?, holder = null, lease_until = null`;
    this.#db.run(`update effect set ${change} ${held}`, at, reason, counted, ticket, id, attempt);
  }

  async extend({ id, ticket, attempt }: Attempt, leaseUntil: Instant): Promise<boolean> {
    const extended = this.#db.run(
      "update effect set lease_until = ? where ticket = ? and id = ? and attempt = ? and lease_until is not null",
      leaseUntil,
      ticket,
      id,
      attempt,
    );
    return extended > 0;
  }

  async releaseHeldBy(holder: string, at: Instant): Promise<void> {
    const ending = "holder = null, lease_until = min(lease_until, ?)";
    this.#db.run(`update effect set ${ending} where holder = ?`, at, holder);
  }

  async nextDue(): Promise<Instant | null> {
    return this.#db.first<{ due: string | null }>(NEXT_DUE)?.due ?? null;
  }

  async depth(now: Instant): Promise<OutboxDepth> {
    const waiting = `select min(not_before) due from effect where dead_at is null group by ticket`;
    const row = this.#db.first<{ due: number; later: number; dead: number; oldest: string | null }>(
      `select coalesce(sum(due <= ?1), 0) due, coalesce(sum(due > ?1), 0) later, min(due) oldest,
        (select count(distinct ticket) from effect where dead_at is not null) dead from (${waiting})`,
      now,
    );
    const { due = 0, later = 0, dead = 0, oldest = null } = row ?? {};
    return { due, later, dead, oldestDue: oldest !== null && oldest <= now ? oldest : null };
  }

  /** The latest first. */
  async deadLetters(limit: number): Promise<readonly DeadLetter[]> {
    const rows = this.#db.all<EffectRow>(
      "select * from effect where dead_at is not null order by dead_at desc, seq desc limit ?",
      limit,
    );
    return rows.map((row) => ({
      ...pendingOf(row),
      attempts: row.attempt,
      reason: row.reason ?? "",
      at: row.dead_at ?? row.not_before,
    }));
  }

  async redrive(effectId: string, now: Instant): Promise<boolean> {
    const changed = this.#db.run(
      `update effect set dead_at = null, reason = null, attempt = 0, not_before = ?
        where id = ? and dead_at is not null`,
      now,
      effectId,
    );
    return changed > 0;
  }
}

const pendingOf = (row: EffectRow): PendingEffect => ({
  id: row.id,
  ticket: row.ticket,
  effect: JSON.parse(row.effect) as PendingEffect["effect"],
  notBefore: row.not_before,
});
