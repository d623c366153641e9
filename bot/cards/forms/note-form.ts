import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";

/** Note: internal unless the operator says otherwise (spec T3). `verb` is another's on cards that stand anywhere. */
export function noteForm(
  subject: FormSubject,
  input: FormInput,
  verb: "ticket.note" | "shared.note" = "ticket.note",
): Form {
  const { ctx, ticket } = subject;
  return expandForm(
    "note",
    "form-note",
    subject,
    input,
    {
      labels: words(ctx, { subject: "card.subject", text: "card.text", visible: "card.note.visible" }),
      required: words(ctx, { subject: "card.err.subject", text: "card.err.note" }),
      placeholders: words(ctx, { text: "card.note.placeholder" }),
      defaults: { subject: say(ctx, "note.subject"), visible: "0" },
    },
    {
      actions: [executeButton(say(ctx, "card.send.note"), verb, ticketData(ticket), { filled: true })],
    },
  );
}
