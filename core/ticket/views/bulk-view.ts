import type { ProblemView } from "../../problem-view.ts";
import type { TicketView } from "./ticket-view.ts";

/** What became of each ticket of a selection: `POST /api/v1/bulk`. */
export interface BulkView {
  readonly items: readonly {
    readonly number: string;
    /** Actions carried out. */
    readonly done: number;
    /** The ticket's version now; null where something was refused. */
    readonly version: number | null;
    readonly problem: ProblemView | null;
    /** How the operator may take it back, also where he sees the ticket no more. */
    readonly undo: TicketView["undo"];
  }[];
}
