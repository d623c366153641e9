import { type Collection, type Filter, ObjectId } from "mongodb";
import type { Attempt, ClaimedEffect, DeadLetter, PendingEffect, Settlement } from "../../../core/effects.ts";
import type { Outbox, OutboxDepth } from "../../../core/ports.ts";
import type { Instant } from "../../../core/time.ts";
import { type EffectEntry, effectEntry, type TicketDocument } from "./documents.ts";
import {
  byDeath,
  byTime,
  claimable,
  claimedOf,
  FREE,
  hintsOf,
  letterOf,
  nextLook,
  type Queue,
  withEffect,
} from "./effect-queue.ts";

/** A ticket's queue and what marks the moment it was read. */
type Held = Pick<TicketDocument, "_id" | "version" | "turn" | "effects" | "due">;

const HELD = { version: 1, turn: 1, effects: 1, due: 1 } as const;

/** A ticket and the effect to be handed out of it. */
interface Candidate {
  readonly held: Held;
  readonly effect: EffectEntry;
}

/**
 * Effects in the documents of their tickets. A queue is read, changed here and written back on the condition that
 * neither a commit (`version`) nor another worker (`turn`) was faster.
 */
export class MongoOutbox implements Outbox {
  readonly #tickets: Collection<TicketDocument>;

  constructor(tickets: Collection<TicketDocument>) {
    this.#tickets = tickets;
  }

  async enqueue(pending: PendingEffect): Promise<void> {
    const entry = effectEntry(pending, new ObjectId().toHexString());
    for (;;) {
      const held = await this.#tickets.findOne<Held>({ _id: pending.ticket }, { projection: HELD });
      if (!held || held.effects.some(({ id }) => id === pending.id)) return;
      if (await this.#write(held, [...held.effects, entry])) return;
    }
  }

  async claim(
    limit: number,
    now: Instant,
    leaseUntil: Instant,
    holder: string,
  ): Promise<readonly ClaimedEffect[]> {
    const claimed: EffectEntry[] = [];
    while (claimed.length < limit) {
      const candidates = await this.#candidates(limit - claimed.length, now);
      if (candidates.length === 0) break;
      for (const { held, effect } of candidates) {
        if (claimed.length === limit) break;
        const taken = { ...effect, attempt: effect.attempt + 1, holder, leaseUntil };
        if (await this.#write(held, withEffect(held.effects, effect.id, taken))) claimed.push(taken);
      }
    }
    return claimed.toSorted(byTime).map(claimedOf);
  }

  async settle({ id, ticket, attempt }: Attempt, settlement: Settlement): Promise<void> {
    await this.#change(id, { _id: ticket }, (effect) => {
      if (effect.attempt !== attempt || effect.deadAt !== null) return undefined;
      if (settlement.outcome === "done") return null;
      const { at, reason } = settlement;
      const counted = settlement.outcome === "postpone" ? attempt - 1 : attempt;
      const when = settlement.outcome === "dead" ? { deadAt: at } : { notBefore: at };
      return { ...FREE, reason, attempt: counted, ...when };
    });
  }

  extend({ id, ticket, attempt }: Attempt, leaseUntil: Instant): Promise<boolean> {
    return this.#change(id, { _id: ticket }, (effect) =>
      effect.attempt === attempt && effect.leaseUntil !== null ? { leaseUntil } : undefined,
    );
  }

  async releaseHeldBy(holder: string, at: Instant): Promise<void> {
    for (;;) {
      const held = await this.#tickets.findOne<Held>({ "effects.holder": holder }, { projection: HELD });
      if (!held) return;
      const released = held.effects.map((effect) => {
        const leaseUntil = [effect.leaseUntil ?? at, at].sort()[0] ?? at;
        return effect.holder === holder ? { ...effect, holder: null, leaseUntil } : effect;
      });
      await this.#write(held, released);
    }
  }

  async nextDue(): Promise<Instant | null> {
    let next: Instant | null = null;
    for await (const { due, effects } of this.#waiting({ $gte: "" })) {
      // What follows is due no earlier than its ticket's hint says.
      if (next !== null && (due ?? "") >= next) break;
      const look = nextLook(effects);
      if (look !== null && (next === null || look < next)) next = look;
    }
    return next;
  }

  async depth(now: Instant): Promise<OutboxDepth> {
    const [due, later, dead, oldest] = await Promise.all([
      this.#tickets.countDocuments({ due: { $lte: now } }),
      this.#tickets.countDocuments({ due: { $gt: now } }),
      this.#tickets.countDocuments({ dead: { $gte: "" } }),
      this.#waiting({ $lte: now }).limit(1).next(),
    ]);
    return { due, later, dead, oldestDue: oldest?.due ?? null };
  }

  /** The latest first. */
  async deadLetters(limit: number): Promise<readonly DeadLetter[]> {
    const tickets = await this.#tickets
      .find({ dead: { $gte: "" } })
      .project<Pick<TicketDocument, "effects">>({ effects: 1 })
      .sort({ dead: -1 })
      .limit(limit)
      .toArray();
    const dead = tickets.flatMap(({ effects }) => effects.filter(({ deadAt }) => deadAt !== null));
    return dead.toSorted(byDeath).slice(0, limit).map(letterOf);
  }

  redrive(effectId: string, now: Instant): Promise<boolean> {
    return this.#change(effectId, { dead: { $gte: "" }, "effects.id": effectId }, ({ deadAt }) =>
      deadAt === null ? undefined : { deadAt: null, reason: null, attempt: 0, notBefore: now },
    );
  }

  /** The oldest claimable effects of different tickets; a few more when several could be the last. */
  async #candidates(limit: number, now: Instant): Promise<readonly Candidate[]> {
    const candidates: Candidate[] = [];
    let latest = now;
    for await (const held of this.#waiting({ $lte: now })) {
      // A ticket's hint is never after what it has to offer: nothing earlier can follow.
      if (candidates.length >= limit && (held.due ?? "") > latest) break;
      const effect = claimable(held.effects, now);
      if (!effect) continue;
      candidates.push({ held, effect });
      if (candidates.length === limit)
        latest =
          candidates
            .map((one) => one.effect.notBefore)
            .toSorted()
            .at(-1) ?? now;
    }
    return candidates.toSorted((a, b) => byTime(a.effect, b.effect));
  }

  #waiting(due: { readonly $gte: string } | { readonly $lte: string }) {
    return this.#tickets.find({ due }).project<Held>(HELD).sort({ due: 1 });
  }

  /**
   * Changes one effect; null takes it out of the queue, undefined leaves it. Again from the start when somebody
   * else changed the ticket meanwhile. False when there was nothing to change.
   */
  async #change(
    effectId: string,
    ofTicket: Filter<TicketDocument>,
    change: (effect: EffectEntry) => Partial<EffectEntry> | null | undefined,
  ): Promise<boolean> {
    for (;;) {
      const held = await this.#tickets.findOne<Held>(ofTicket, { projection: HELD });
      const effect = held?.effects.find(({ id }) => id === effectId);
      const changed = effect && change(effect);
      if (!held || changed === undefined) return false;
      if (await this.#write(held, withEffect(held.effects, effectId, changed))) return true;
    }
  }

  async #write(held: Held, queue: Queue): Promise<boolean> {
    const { due, dead } = hintsOf(queue);
    const { matchedCount } = await this.#tickets.updateOne(
      { _id: held._id, version: held.version, turn: held.turn },
      { $set: { effects: queue, due, dead }, $inc: { turn: 1 } },
    );
    return matchedCount > 0;
  }
}
