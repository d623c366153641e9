import { CLOSE_REASONS } from "../../../core/ticket/commands.ts";
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";
import { STATE_OF_CODE } from "./next-state.ts";

/** Close tells nobody: reply-and-close comes first, then why it is not needed (spec T6). */
export function closeForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  const canReply = ticket.customer.address !== "";
  const replyAndClose = executeButton(
    say(ctx, "card.reply.close"),
    "ticket.reply.begin",
    { ...ticketData(ticket), next: "closed+" },
    { filled: true, withoutInputs: true },
  );
  return expandForm(
    "close",
    "form-close",
    subject,
    input,
    {
      labels: words(ctx, {
        why: canReply ? "card.close.why" : "card.close.why.only",
        next: "card.next.state",
        text: "card.text",
        review: "card.close.review",
      }),
      required: words(ctx, { why: "card.err.why", text: "card.err.text" }),
      placeholders: words(ctx, { text: "card.close.placeholder" }),
      notes: words(ctx, { warning: "card.close.warning" }),
      choices: {
        why: CLOSE_REASONS.map((value) => ({ title: say(ctx, `close.why.${value}`), value })),
        next: (["closed+", "closed-"] as const).map((value) => ({
          title: say(ctx, `state.${STATE_OF_CODE[value]}`),
          value,
        })),
      },
      defaults: { next: "closed+", review: "0" },
    },
    {
      ...(canReply ? { replyAndClose: [replyAndClose] } : {}),
      actions: [
        executeButton(say(ctx, "card.close.silent"), "ticket.close", ticketData(ticket), {
          filled: !canReply,
        }),
      ],
    },
  );
}
