import type { OperatorAddress } from "../../core/people/operator.ts";
import type { Store } from "../../core/ports.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import type { Instant } from "../../core/time.ts";
import type { FormName } from "../cards/verbs.ts";

/** What an operator typed into a form and has not sent: nothing typed is ever lost (spec T14). */
export interface Draft {
  readonly form: FormName;
  readonly values: Readonly<Record<string, string>>;
  readonly savedAt: Instant;
}

/** One draft per operator, ticket and form. Its id is the form's name, unique on a card. */
export interface Drafts {
  get(operator: OperatorAddress, number: TicketNumber, form: string): Promise<Draft | null>;
  put(operator: OperatorAddress, number: TicketNumber, draft: Draft): Promise<void>;
  delete(operator: OperatorAddress, number: TicketNumber, form: FormName): Promise<void>;
}

export function createDrafts(store: Store): Drafts {
  const drafts = store.collection<Draft>("drafts");
  const keyOf = (operator: OperatorAddress, number: TicketNumber, form: string) =>
    `${operator}|${number}|${form}`;
  return {
    get: (operator, number, form) => drafts.get(keyOf(operator, number, form)),
    put: (operator, number, draft) => drafts.put(keyOf(operator, number, draft.form), draft),
    delete: (operator, number, form) => drafts.delete(keyOf(operator, number, form)),
  };
}
