// @ts-nocheck
import type { OperatorAddress } from "../../people/operator.ts";
import type { Article } from "../article.ts";
import type { LinkKind, TicketLink, TicketNumber } from "../ticket.ts";

/**
 * What concerns two tickets: a command on one, whose effect is a command on the other, safe to repeat
 * (architecture §5). Whoever gives one must have been checked on the other ticket too: core/relate-tickets.
 */
export type RelateCommand =
  /** `kind` is what the other ticket is to this one. */
  | { readonly type: "LinkTicket"; readonly number: TicketNumber; readonly kind: LinkKind }
  | { readonly type: "UnlinkTicket"; readonly number: TicketNumber }
  /** This ticket goes into the main one and ends. */
  | { readonly type: "MergeTicket"; readonly into: TicketNumber };

/** The other half, given by the outbox. */
export type CounterpartCommand =
  | { readonly type: "AddLink"; readonly link: TicketLink }
  | { readonly type: "RemoveLink"; readonly number: TicketNumber }
  /** The main ticket takes over what the merged one had. */
  | {
      readonly type: "AbsorbTicket";
      readonly from: TicketNumber;
      readonly articles: readonly Article[];
      /** Positions in the merged ticket, whose articles come in the same order. */
      readonly important: readonly number[];
      readonly watchers: readonly OperatorAddress[];
      readonly links: readonly TicketLink[];
      readonly workUnits: number;
    };
