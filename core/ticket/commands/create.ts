import type { OperatorAddress } from "../../people/operator.ts";
import type { Impact, Priority, TicketCustomer, TicketNumber } from "../ticket.ts";
import type {
  ArticleExtras,
  AutoAnswer,
  IncomingMessage,
  MailWords,
  NextState,
  Recipients,
} from "./messages.ts";

/** What every new ticket may be given (spec T10). */
interface NewTicket {
  readonly queue: string;
  readonly title: string;
  readonly customer: TicketCustomer;
  readonly organisation?: string;
  readonly priority?: Priority;
  readonly requestType?: string;
  readonly service?: string;
  readonly sla?: string;
  readonly impact?: Impact;
  /** Assigns and locks to this operator (a phone ticket's "Operatore"). */
  readonly owner?: OperatorAddress;
  readonly next?: NextState;
}

export type CreateCommand =
  /** From what the customer wrote or said. */
  | (NewTicket &
      AutoAnswer & {
        readonly type: "CreateTicket";
        readonly message: IncomingMessage;
        readonly workUnits?: number;
        /** The closed ticket this goes on from (spec M6). */
        readonly followUpOf?: TicketNumber;
        /** The ticket it was split off ("Dividi"): its parent. */
        readonly splitFrom?: TicketNumber;
        /** Keys of the organisations he may be writing for, where there are several (spec G5). */
        readonly candidates?: readonly string[];
        /** Who of the desk wrote the message, where it was not the customer; null where only that is known. */
        readonly writer?: OperatorAddress | null;
      })
  /** The operator writes first (spec T10); the customer is among the recipients. */
  | (NewTicket & ArticleExtras & MailWords & Omit<Recipients, "to"> & { readonly type: "CreateMailTicket" });
