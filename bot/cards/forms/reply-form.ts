import { queueOf } from "../../../core/desk/desk.ts";
import { offeredTemplates } from "../../../core/desk/template.ts";
import { namesCustomer } from "../../../core/ticket/writing/fill-template.ts";
import { executeButton, ticketData } from "../actions.ts";
import { type CardElement, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { escapeMarkdown } from "../text.ts";
import { type Choice, expandForm, type Form, type FormInput, type FormSubject, words } from "./form-data.ts";
import { NEXT_CODES, STATE_OF_CODE } from "./next-state.ts";

/**
 * Reply (spec T11). With templates to insert the text is not required in the client, which would otherwise refuse
 * "Inserisci" on an empty text; the server asks for it.
 */
export function replyForm(subject: FormSubject, input: FormInput): Form {
  const { ctx, ticket } = subject;
  const templates = templateChoices(subject);
  const shown = disclosureOf(ctx, ticket, subject.surface);
  const to = shown.address ?? shown.customer ?? say(ctx, "card.reply.customer");
  const hasTemplates = templates.length > 0;
  return expandForm(
    "reply",
    "form-reply",
    subject,
    input,
    {
      labels: words(ctx, {
        template: "card.template",
        text: "card.text",
        next: "card.next.state",
        untilDate: "card.pending.until",
        untilTime: "card.pending.time",
      }),
      required: words(ctx, { text: "card.err.reply" }),
      placeholders: words(ctx, { text: "card.reply.placeholder" }),
      notes: {
        to: say(ctx, "card.reply.to", { name: escapeMarkdown(to) }),
        pendingOnly: say(ctx, "card.pending.only"),
      },
      choices: {
        ...(hasTemplates ? { template: templates } : {}),
        next: NEXT_CODES.map((value) => ({ title: say(ctx, `state.${STATE_OF_CODE[value]}`), value })),
      },
      defaults: { template: templates[0]?.value ?? "", next: "open" },
    },
    {
      isTextRequired: !hasTemplates,
      insert: [
        executeButton(say(ctx, "card.template.use"), "ticket.reply.template", ticketData(ticket), {
          tooltip: say(ctx, "card.template.tip"),
        }),
      ],
      actions: sendButtons(subject),
    },
  );
}

/** A preview shows the whole mail with its salutation: in a channel only where names are shown anyway. */
function sendButtons({ ctx, ticket, surface }: FormSubject): readonly CardElement[] {
  const send = executeButton(say(ctx, "card.send.message"), "ticket.reply", ticketData(ticket), {
    filled: true,
  });
  if (!disclosureOf(ctx, ticket, surface).namesCustomer) return [send];
  return [send, executeButton(say(ctx, "card.preview"), "ticket.reply.preview", ticketData(ticket))];
}

/**
 * An answer template without a text has nothing to insert; one that names the customer stays out of channels where he
 * is not named.
 */
function templateChoices({ ctx, ticket, surface }: FormSubject): readonly Choice[] {
  const shown = disclosureOf(ctx, ticket, surface);
  return offeredTemplates(ctx.desk, "answer", queueOf(ctx.desk, ticket.queue).key)
    .filter(({ text }) => text.trim() !== "" && (shown.namesCustomer || !namesCustomer(text)))
    .map(({ key, name }) => ({ title: name, value: key }));
}
