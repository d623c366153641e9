// @ts-nocheck
import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import { possibleOwners } from "../../../core/people/policy.ts";
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, listStyle, words } from "./form-data.ts";

/** Assign: only to those who see the queue and may own its tickets (spec T8). */
export function assignForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  const { desk } = ctx;
  const owners = possibleOwners(desk, queueOf(desk, ticket.queue).key)
    .filter((address) => address !== ticket.lock?.by)
    .map((address) => ({ title: operatorName(desk, address), value: address }));
  return expandForm(
    "assign",
    "form-assign",
    subject,
    input,
    {
      labels: words(ctx, { owner: "card.new.owner", subject: "card.subject", text: "card.text" }),
      required: words(ctx, { owner: "card.err.owner", subject: "card.err.subject", text: "card.err.text" }),
      placeholders: words(ctx, { text: "card.assign.placeholder" }),
      notes: words(ctx, { rule: "card.assign.note" }),
      choices: { owner: owners },
      defaults: { subject: say(ctx, "assign.subject") },
    },
    {
      ownerStyle: listStyle(owners),
      actions: [
        executeButton(say(ctx, "card.assign"), "ticket.assign", ticketData(ticket), { filled: true }),
      ],
    },
  );
}
