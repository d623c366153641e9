import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import { contactFor } from "../../../core/people/policy.ts";
import { executeButton, ticketData } from "../actions.ts";
import { say } from "../context.ts";
import { escapeMarkdown } from "../text.ts";
import { expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";

/** Ask for support: whom, who else will be in the chat, what is to be known (design/cards 16, spec B7). */
export function escalateForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  return expandForm(
    "escalate",
    "form-escalate",
    subject,
    input,
    {
      labels: words(ctx, { text: "card.escalate.question", tried: "card.escalate.tried" }),
      required: words(ctx, { text: "card.err.escalate" }),
      notes: words(ctx, { rule: "card.escalate.note" }),
    },
    {
      facts: chatFacts(subject),
      actions: [
        executeButton(say(ctx, "card.escalate.open"), "ticket.escalate", ticketData(ticket), {
          filled: true,
        }),
      ],
    },
  );
}

function chatFacts({ ctx, ticket, viewer }: FormSubject) {
  const { desk } = ctx;
  const contact = contactFor(desk, viewer ?? "", ticket.queue);
  const name = contact ? contact.name || contact.address : null;
  const owner = ticket.owner && ticket.owner !== viewer ? operatorName(desk, ticket.owner) : null;
  const chat = [say(ctx, "card.escalate.you"), owner, name].filter((who) => who !== null);
  return [
    {
      title: say(ctx, "card.escalate.contact"),
      value: escapeMarkdown(
        name ? `${name}, ${queueOf(desk, ticket.queue).shortName}` : say(ctx, "card.none"),
      ),
    },
    { title: say(ctx, "card.escalate.chat"), value: escapeMarkdown(chat.join(", ")) },
  ];
}
