import type { AskedSupport } from "../../../core/ticket/history/support-history.ts";
import { SUPPORT_OUTCOMES } from "../../../core/ticket/support.ts";
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";

/** What came of a request for support, sent with one click (design/cards 18, spec B7). */
export function outcomeForm(subject: FormSubject, input: FormInput, { id }: AskedSupport): Form {
  const { ctx, ticket } = subject;
  return expandForm(
    "outcome",
    "form-outcome",
    subject,
    input,
    {
      labels: words(ctx, { outcome: "card.outcome.what", text: "card.outcome.text" }),
      required: words(ctx, { outcome: "card.err.outcome", text: "card.err.note" }),
      choices: {
        outcome: SUPPORT_OUTCOMES.map((value) => ({ title: say(ctx, `card.outcome.${value}`), value })),
      },
      defaults: { outcome: "solved" },
    },
    {
      actions: [
        executeButton(
          say(ctx, "card.send.note"),
          "escalation.outcome",
          { ...ticketData(ticket), esc: id },
          { filled: true },
        ),
      ],
    },
  );
}
