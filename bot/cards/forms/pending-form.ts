import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";
import { POSTPONE_PRESETS } from "./next-state.ts";

/** Pending reminder: until when, and what to do then (spec T4). */
export function pendingForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  return expandForm(
    "pending",
    "form-pending",
    subject,
    input,
    {
      labels: words(ctx, {
        untilDate: "card.pending.until",
        untilTime: "card.pending.time",
        subject: "card.subject",
        text: "card.text",
      }),
      required: words(ctx, {
        untilDate: "card.err.date",
        untilTime: "card.err.time",
        subject: "card.err.subject",
        text: "card.err.text",
      }),
      defaults: { untilTime: "09:00", subject: say(ctx, "pending.subject") },
    },
    {
      actions: [
        executeButton(say(ctx, "card.pending.do"), "ticket.pending", ticketData(ticket), { filled: true }),
      ],
    },
  );
}

/** Postpone a reminder that was reached: tomorrow, Monday, or another moment. */
export function postponeForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  return expandForm(
    "postpone",
    "form-postpone",
    subject,
    input,
    {
      labels: words(ctx, {
        preset: "card.postpone.when",
        untilDate: "card.pending.until",
        untilTime: "card.pending.time",
      }),
      required: words(ctx, { preset: "card.err.required" }),
      choices: {
        preset: POSTPONE_PRESETS.map((value) => ({ title: say(ctx, `card.postpone.${value}`), value })),
      },
      defaults: { preset: "tomorrow" },
    },
    {
      actions: [
        executeButton(say(ctx, "card.postpone"), "ticket.pending", ticketData(ticket), { filled: true }),
      ],
    },
  );
}
