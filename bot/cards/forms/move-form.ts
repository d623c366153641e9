import { queueOf } from "../../../core/desk/desk.ts";
import { moveTargets } from "../../../core/people/policy.ts";
import { MOVE_REASONS } from "../../../core/ticket/commands.ts";
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { hintNotes } from "../ticket/routing-hint.ts";
import {
  type Choice,
  expandForm,
  type Form,
  type FormInput,
  type FormSubject,
  listStyle,
  words,
} from "./form-data.ts";

/** Move: neither queue nor reason is chosen beforehand, a default would spoil what moves teach (spec T9, X1). */
export function moveForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  const queues = queueChoices(subject);
  const reasons = MOVE_REASONS.map((value) => ({ title: say(ctx, `move.reason.${value}`), value }));
  return expandForm(
    "move",
    "form-move",
    subject,
    input,
    {
      labels: words(ctx, { queue: "card.to.queue", reason: "card.reason", text: "card.move.text" }),
      required: words(ctx, { queue: "card.err.queue", reason: "card.err.reason", text: "card.err.move" }),
      placeholders: words(ctx, { text: "card.move.placeholder" }),
      notes: { ...words(ctx, { warning: "card.move.warning" }), ...hintNotes(subject) },
      choices: { queue: queues, reason: reasons },
    },
    {
      queueStyle: listStyle(queues),
      actions: [executeButton(say(ctx, "card.move"), "ticket.move", ticketData(ticket), { filled: true })],
    },
  );
}

/** Where the viewer may move it, where similar tickets were solved first; on a stored card every other queue, and the server says no where it must. */
export function queueChoices({ ctx, ticket, viewer, hint }: FormSubject): readonly Choice[] {
  const { desk } = ctx;
  const here = queueOf(desk, ticket.queue).key;
  const keys = viewer
    ? moveTargets(desk, viewer, here)
    : [...desk.queues.keys()].filter((key) => key !== here);
  const hinted = keys.filter((key) => key === hint?.queue);
  const others = keys.filter((key) => key !== hint?.queue);
  return [...hinted, ...others].map((key) => ({ title: queueOf(desk, key).name, value: key }));
}
