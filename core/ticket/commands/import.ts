import type { Actor } from "../../people/actor.ts";
import type { Instant } from "../../time.ts";
import type { TicketEvent } from "../events.ts";
import type { TicketNumber } from "../ticket.ts";

/** Something that happened where a ticket was kept before. Of an article the position does not count. */
export interface ImportedRecord {
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: TicketEvent;
}

/** Given by imports alone, never by an operator (docs/adr/0032). Records come in the order in which things happened. */
export type ImportCommand =
  /** A ticket with all its history: `TicketCreated` first. Null as number: the next one of the day it was made. */
  | {
      readonly type: "ImportTicket";
      readonly number: TicketNumber | null;
      readonly records: readonly ImportedRecord[];
    }
  /** More of a ticket that is here. */
  | { readonly type: "AddImported"; readonly records: readonly ImportedRecord[] };
