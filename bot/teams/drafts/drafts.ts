import { deleteDraft, draftAt, saveDraft } from "../../../core/people/drafts.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Clock, Store } from "../../../core/ports.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { FORM_NAMES, type FormName } from "../../cards/verbs.ts";
import { cardValues, draftValues } from "./draft-fields.ts";

/** What an operator typed into a form and has not sent: nothing typed is ever lost (spec T14). */
export interface Draft {
  readonly form: FormName;
  readonly values: Readonly<Record<string, string>>;
  readonly savedAt: Instant;
}

/** The drafts of the tab (core/people/drafts.ts), in the fields of cards. A draft's id on a card is its form's name. */
export interface Drafts {
  get(operator: OperatorAddress, number: TicketNumber, form: string): Promise<Draft | null>;
  put(operator: OperatorAddress, ticket: Ticket, draft: Omit<Draft, "savedAt">): Promise<Draft>;
  delete(operator: OperatorAddress, number: TicketNumber, form: FormName): Promise<void>;
}

export function createDrafts(store: Store, clock: Clock): Drafts {
  return {
    async get(operator, number, name) {
      const form = FORM_NAMES.find((known) => known === name);
      if (!form) return null;
      const draft = await draftAt(store, { operator, on: number, action: form }, clock.now());
      return draft && { form, values: cardValues(draft.values), savedAt: draft.savedAt };
    },
    async put(operator, ticket, { form, values }) {
      const place = { operator, on: ticket.number, action: form };
      const now = clock.now();
      // Fields that only the tab's form has stay as they were, but not the form of other words than these.
      const { html, ...before } = (await draftAt(store, place, now))?.values ?? {};
      const isSameText = html !== undefined && before.text === values.text;
      const kept = { ...before, ...(isSameText && { html }), ...draftValues(values) };
      await saveDraft(store, place, kept, ticket, now);
      return { form, values, savedAt: now };
    },
    delete: (operator, number, form) => deleteDraft(store, { operator, on: number, action: form }),
  };
}
