import { type Desk, operatorName, queueOf } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { creatableQueues, possibleOwners } from "../../../core/people/policy.ts";
import { DEFAULT_PRIORITY } from "../../../core/ticket/ticket.ts";
import { executeButton } from "../actions.ts";
import { type CardContext, say } from "../context.ts";
import { type Choice, expandForm, type Form, type FormInput, listStyle, words } from "./form-data.ts";
import { NEXT_CODES, STATE_OF_CODE } from "./next-state.ts";

const PRIORITIES = [1, 2, 3, 4, 5] as const;

/**
 * A new ticket from a call or a message of Teams, in the handbook's order (spec T10, B5).
 * @param lists `short` where whole ones make the card too large: the owner is oneself or nobody, and the organisation
 *   follows from the address
 */
export function newTicketForm(
  ctx: CardContext,
  operator: OperatorAddress,
  form: string,
  input: FormInput,
  lists: "whole" | "short" = "whole",
): Form {
  const choices = choicesOf(ctx, operator, lists === "short");
  return expandForm(
    "new",
    "form-new-ticket",
    { ctx },
    input,
    {
      labels: labelsOf(ctx),
      required: words(ctx, {
        type: "card.err.type",
        customer: "card.err.customer",
        queue: "card.err.queue",
        subject: "card.err.subject",
        text: "card.err.text",
      }),
      placeholders: words(ctx, {
        type: "card.choose",
        customer: "card.new.customer.hint",
        organisation: "card.new.organisation.hint",
        queue: "card.choose",
        service: "card.none",
        sla: "card.none",
        owner: "card.none",
        units: "card.new.units.hint",
      }),
      notes: words(ctx, { pendingOnly: "card.new.pending.only" }),
      choices,
      defaults: { queue: usualQueue(ctx.desk, operator), next: "open", priority: String(DEFAULT_PRIORITY) },
    },
    {
      styles: Object.fromEntries(Object.entries(choices).map(([field, list]) => [field, listStyle(list)])),
      actions: [executeButton(say(ctx, "card.new.create"), "new.create", { form }, { filled: true })],
    },
  );
}

const labelsOf = (ctx: CardContext) =>
  words(ctx, {
    type: "card.type",
    customer: "card.new.customer",
    name: "card.new.name",
    organisation: "card.new.organisation",
    queue: "card.to.queue",
    service: "card.new.service",
    sla: "card.new.sla",
    owner: "card.owner",
    subject: "card.subject",
    text: "card.text",
    next: "card.next.state",
    untilDate: "card.pending.until",
    untilTime: "card.pending.time",
    priority: "card.priority",
    units: "card.new.units",
  });

function choicesOf(
  ctx: CardContext,
  operator: OperatorAddress,
  isShort: boolean,
): Record<string, readonly Choice[]> {
  const { desk, language } = ctx;
  const queues = creatableQueues(desk, operator);
  const everybody = new Set(queues.flatMap((queue) => possibleOwners(desk, queue)));
  const owners = [...everybody].filter((address) => !isShort || address === operator);
  const named = (list: ReadonlyMap<string, { readonly name: string }>): readonly Choice[] =>
    [...list].map(([value, { name }]) => ({ title: name, value }));
  return {
    type: desk.requestTypes.map(({ key, name }) => ({ title: name[language], value: key })),
    queue: queues.map((key) => ({ title: queueOf(desk, key).name, value: key })),
    owner: owners.map((address) => ({ title: operatorName(desk, address), value: address })),
    next: NEXT_CODES.map((value) => ({ title: say(ctx, `state.${STATE_OF_CODE[value]}`), value })),
    priority: PRIORITIES.map((value) => ({ title: say(ctx, `priority.${value}`), value: String(value) })),
    ...(desk.organisations.size > 0 && !isShort ? { organisation: named(desk.organisations) } : {}),
    ...(desk.services.size > 0 ? { service: named(desk.services) } : {}),
    ...(desk.slas.size > 0 ? { sla: named(desk.slas) } : {}),
  };
}

/** First level, where tickets begin; nothing when the operator may open none there. */
function usualQueue(desk: Desk, operator: OperatorAddress): string {
  const queues = creatableQueues(desk, operator);
  return queues.includes(desk.firstLevelQueue)
    ? desk.firstLevelQueue
    : queues.length === 1
      ? (queues[0] ?? "")
      : "";
}
