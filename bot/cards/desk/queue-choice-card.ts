import type { Queue } from "../../../core/desk/desk.ts";
import { executeButton } from "../actions.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { listStyle } from "../forms/form-data.ts";
import { expandTemplate } from "../template.ts";
import { escapeMarkdown } from "../text.ts";
import { inputId, type QueueVerb } from "../verbs.ts";

export interface QueueChoiceOptions {
  /** What is asked, and what was not understood. */
  readonly question: string;
  readonly queues: readonly Queue[];
  /** Key of the likeliest; empty for none. */
  readonly chosen: string;
  readonly verb: QueueVerb;
}

/** Chooses the queue that a command did not name, or named wrongly (spec B1). */
export function queueChoiceCard(ctx: CardContext, options: QueueChoiceOptions): AdaptiveCard {
  const { question, queues, chosen, verb } = options;
  const choices = queues.map(({ key, name }) => ({ title: name, value: key }));
  return expandTemplate("queue-choice", {
    lang: ctx.language,
    fallbackText: question,
    head: escapeMarkdown(question),
    id: inputId("choice", "queue"),
    label: say(ctx, "card.choice.queue"),
    required: say(ctx, "card.err.queue"),
    chosen,
    listStyle: listStyle(choices),
    choices,
    actions: [executeButton(say(ctx, `card.choice.${verb}`), verb, {}, { filled: true })],
  });
}
