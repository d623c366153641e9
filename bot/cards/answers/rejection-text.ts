import { operatorName } from "../../../core/desk/desk.ts";
import { isMessageKey } from "../../../core/i18n/translate.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { clockText, isSameDay, pastText } from "../card-time.ts";
import { type CardContext, say } from "../context.ts";
import { escapeMarkdown } from "../text.ts";

/** Why a command was refused, in a sentence addressed to the operator. */
export function rejectionText(ctx: CardContext, rejection: Rejection): string {
  return say(ctx, `card.refusal.${rejection.code}`, paramsOf(ctx, rejection));
}

function paramsOf(ctx: CardContext, rejection: Rejection): Record<string, string> {
  const { desk } = ctx;
  switch (rejection.code) {
    case "ticket.locked_by_other":
      return {
        name: escapeMarkdown(operatorName(desk, rejection.by)),
        since: isSameDay(ctx, rejection.since, ctx.now)
          ? say(ctx, "card.since.time", { time: clockText(ctx, rejection.since) })
          : say(ctx, "card.due.since", { date: pastText(ctx, rejection.since) }),
      };
    case "ticket.wrong_state": {
      const key = `state.${rejection.state}`;
      return { state: isMessageKey(key) ? say(ctx, key) : rejection.state };
    }
    case "queue.unknown":
    case "queue.not_allowed":
    case "support.no_contact":
      return { queue: escapeMarkdown(desk.queues.get(rejection.queue)?.name ?? rejection.queue) };
    case "owner.not_allowed":
    case "owner.unchanged":
      return { owner: escapeMarkdown(operatorName(desk, rejection.owner)) };
    case "mail.too_large":
      return { max: String(rejection.megabytes) };
    default:
      return {};
  }
}
