import type { Collection } from "mongodb";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { type EventDocument, type EventEntry, eventEntry, type TicketDocument } from "./documents.ts";
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

  /** The whole history of each of these tickets as it was when they were read. */
  async ofDocuments(
    tickets: readonly Pick<TicketDocument, "_id" | "events">[],
  ): Promise<ReadonlyMap<TicketNumber, readonly HistoryRecord[]>> {
    const numbers = tickets.filter(({ events }) => events[0]?.seq !== 1).map(({ _id }) => _id);
    const earlier =
      numbers.length === 0
        ? []
        : await this.#events
            .find({ ticket: { $in: numbers } })
            .sort({ ticket: 1, seq: 1 })
            .toArray();
    const archived = Map.groupBy(earlier, ({ ticket }) => ticket);
    return new Map(
      tickets.map(({ _id, events }) => {
        const first = events[0]?.seq ?? Number.MAX_SAFE_INTEGER;
        const before = archived.get(_id)?.filter(({ seq }) => seq < first) ?? [];
        return [_id, [...before, ...events].map(({ body }) => JSON.parse(body) as HistoryRecord)];
      }),
    );
  }

  /** Writes what of a ticket's whole history is too long for its document; returns the events that belong there. */
  async write(number: TicketNumber, history: readonly HistoryRecord[]): Promise<readonly EventEntry[]> {
    const entries = history.map(eventEntry);
    const earlier = entries.slice(0, -LONGEST_TAIL);
    if (earlier.length > 0) await this.#events.insertMany(documentsOf(number, earlier));
    return entries.slice(-LONGEST_TAIL);
  }

  /** Overwrites the events that are documents of their own. */
  async rewrite(number: TicketNumber, history: readonly HistoryRecord[]): Promise<void> {
    for (const { _id, body } of documentsOf(number, history.map(eventEntry)))
      await this.#events.updateOne({ _id }, { $set: { body } });
  }

  /** Moves the ticket's events out of its document. Does nothing when the ticket changes meanwhile. */
  async archive(number: TicketNumber): Promise<void> {
    const ticket = await this.#tickets.findOne<Pick<TicketDocument, "events" | "version">>(
      { _id: number },
      { projection: { events: 1, version: 1 } },
    );
    if (!ticket || ticket.events.length === 0) return;
    try {
      await this.#events.insertMany(documentsOf(number, ticket.events), { ordered: false });
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

const documentsOf = (number: TicketNumber, events: readonly EventEntry[]): EventDocument[] =>
  events.map((event) => ({ _id: `${number}/${event.seq}`, ticket: number, ...event }));
