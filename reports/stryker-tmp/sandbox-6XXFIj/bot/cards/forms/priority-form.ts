// @ts-nocheck
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";

const PRIORITIES = [1, 2, 3, 4, 5] as const;

/** Priority and request type, as they are now (spec T5). */
export function priorityForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  const isKnown = ctx.desk.requestTypes.some(({ key }) => key === ticket.requestType);
  return expandForm(
    "priority",
    "form-priority",
    subject,
    input,
    {
      labels: words(ctx, { priority: "card.priority", type: "card.type" }),
      required: words(ctx, { type: "card.err.type" }),
      notes: words(ctx, { rule: "card.priority.note" }),
      choices: {
        priority: PRIORITIES.map((value) => ({ title: say(ctx, `priority.${value}`), value: String(value) })),
        type: ctx.desk.requestTypes.map(({ key, name }) => ({ title: name[ctx.language], value: key })),
      },
      defaults: { priority: String(ticket.priority), type: isKnown ? ticket.requestType : "" },
    },
    {
      actions: [
        executeButton(say(ctx, "card.save"), "ticket.priority", ticketData(ticket), { filled: true }),
      ],
    },
  );
}
