import type { Effect, PendingEffect } from "../effects.ts";
import { type Instant, plusMinutes } from "../time.ts";
import type { Article } from "./article.ts";
import type { RecordedEvent } from "./events.ts";
import { AT_RISK_MINUTES, escalationDueAt, type Ticket } from "./ticket.ts";

interface Reaction {
  readonly effect: Effect;
  /** Now when absent. */
  readonly notBefore?: Instant;
}

/** What must happen outside because of these events. Pure; ids derive from ticket and event. */
export function react(events: readonly RecordedEvent[], after: Ticket): readonly PendingEffect[] {
  const last = events.at(-1);
  if (!last) return [];
  const cards = cardReactions(events, after).map((reaction) => ({ reaction, recorded: last }));
  const others = events.flatMap((recorded) =>
    reactionsTo(recorded).map((reaction) => ({ reaction, recorded })),
  );
  return [...others, ...cards].map(({ reaction, recorded }, index) => ({
    id: `${after.number}.${recorded.seq}.${index}`,
    ticket: after.number,
    effect: reaction.effect,
    notBefore: reaction.notBefore ?? recorded.at,
  }));
}

/** One card update for the whole change, and one when the colour of its strip will change by time alone. */
function cardReactions(events: readonly RecordedEvent[], after: Ticket): readonly Reaction[] {
  const sync: Effect = { kind: "card.sync" };
  const due = events.some(({ event }) => event.type === "TicketCreated") ? escalationDueAt(after) : null;
  if (!due) return [{ effect: sync }];
  return [
    { effect: sync },
    { effect: sync, notBefore: plusMinutes(due, -AT_RISK_MINUTES) },
    { effect: sync, notBefore: due },
  ];
}

function reactionsTo({ event, actor }: RecordedEvent): readonly Reaction[] {
  switch (event.type) {
    case "ArticleAdded":
      return articleReactions(event.article);
    case "OwnerChanged": {
      const isOthersDoing = actor.kind !== "operator" || actor.address !== event.to;
      return event.why === "assigned" && event.to && isOthersDoing
        ? [{ effect: { kind: "notice.send", notice: "assigned", operator: event.to } }]
        : [];
    }
    case "StateChanged":
      return event.pending
        ? [{ effect: { kind: "timer.pending", until: event.pending.until }, notBefore: event.pending.until }]
        : [];
    case "ActionUndone":
      return event.before.pending
        ? [
            {
              effect: { kind: "timer.pending", until: event.before.pending.until },
              notBefore: event.before.pending.until,
            },
          ]
        : [];
    case "ReminderReached":
      return event.operator
        ? [{ effect: { kind: "notice.send", notice: "reminder", operator: event.operator } }]
        : [];
    default:
      return [];
  }
}

function articleReactions(article: Article): readonly Reaction[] {
  if (article.channel === "email" && article.sender !== "customer") {
    return [{ effect: { kind: "mail.send", articleId: article.id } }];
  }
  const isFollowUp = article.sender === "customer" && article.position > 1;
  return isFollowUp ? [{ effect: { kind: "thread.follow-up", articleId: article.id } }] : [];
}
