import type { Collection } from "mongodb";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { EventDocument, EventEntry, TicketDocument } from "./documents.ts";
import { isOnlyDuplicates } from "./duplicate.ts";

/** A ticket carries at most about this many events; a document has a limit of 16 MB, a history has none. */
export const LONGEST_TAIL = 100;

/**
 * The events of tickets. A commit appends them to the ticket's document. When many have come together there, they
 * move to documents of their own: first copied, then taken out, so that a reader who looks at the ticket first
 * misses none, and a crash in between costs nothing but a second copy of the same.
 */
export class MongoHistory {
  readonly #events: Collection<EventDocument>;
  readonly #tickets: Collection<TicketDocument>;

  constructor(events: Collection<EventDocument>, tickets: Collection<TicketDocument>) {
    this.#events = events;
    this.#tickets = tickets;
  }

  /** Oldest first, from the event after `afterSeq`. */
  async after(number: TicketNumber, afterSeq: number): Promise<readonly HistoryRecord[]> {
    const ticket = await this.#tickets.findOne<Pick<TicketDocument, "events">>(
      { _id: number },
      { projection: { events: 1 } },
    );
    if (!ticket) return [];
    const tail = ticket.events.filter(({ seq }) => seq > afterSeq);
    const first = ticket.events[0]?.seq;
    const archived =
      first !== undefined && first <= afterSeq + 1 ? [] : await this.#archived(number, afterSeq, first);
    return [...archived, ...tail].map(({ body }) => JSON.parse(body) as HistoryRecord);
  }

  #archived(number: TicketNumber, afterSeq: number, before = Number.MAX_SAFE_INTEGER): Promise<EventEntry[]> {
    return this.#events
      .find({ ticket: number, seq: { $gt: afterSeq, $lt: before } })
      .sort({ seq: 1 })
      .toArray();
  }

  /** Moves the ticket's events out of its document. Does nothing when the ticket changes meanwhile. */
  async archive(number: TicketNumber): Promise<void> {
    const ticket = await this.#tickets.findOne<Pick<TicketDocument, "events" | "version">>(
      { _id: number },
      { projection: { events: 1, version: 1 } },
    );
    if (!ticket || ticket.events.length === 0) return;
    const documents = ticket.events.map((event) => ({
      _id: `${number}/${event.seq}`,
      ticket: number,
      ...event,
    }));
    try {
      await this.#events.insertMany(documents, { ordered: false });
    } catch (error) {
      // Copied before, by somebody who got no further.
      if (!isOnlyDuplicates(error)) throw error;
    }
    await this.#tickets.updateOne(
      { _id: number, version: ticket.version },
      { $set: { events: [], tail: 0 } },
    );
  }
}
