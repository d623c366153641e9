// @ts-nocheck
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";

/** The desk's courtesy text, to be changed before it leaves (spec T16). */
export function courtesyForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  return expandForm(
    "courtesy",
    "form-courtesy",
    subject,
    input,
    {
      labels: words(ctx, { text: "card.text" }),
      required: words(ctx, { text: "card.err.reply" }),
      defaults: { text: ctx.desk.courtesyText },
    },
    {
      actions: [
        executeButton(say(ctx, "card.send.message"), "ticket.courtesy", ticketData(ticket), { filled: true }),
      ],
    },
  );
}
