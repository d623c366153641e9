import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import { isClosed, isPending } from "../../../core/ticket/ticket.ts";
import { clockText, dayText, isSameDay } from "../card-time.ts";
import { type CardContext, say } from "../context.ts";
import { escapeMarkdown } from "../text.ts";

const MAX_CHANGES = 4;

interface Change {
  readonly at: string;
  /** Null for the desk and the citizen, whose sentence says who. */
  readonly by: string | null;
  readonly what: string;
}

/**
 * What others did meanwhile, one sentence for each run of changes by the same person:
 * "Alle 13:24 Giulia Verdi l’ha preso in carico; alle 13:26 ha risposto all’utente."
 */
export function changeSentences(ctx: CardContext, records: readonly HistoryRecord[]): readonly string[] {
  const changes = records.flatMap((record) => changeOf(ctx, record)).slice(-MAX_CHANGES);
  const sentences: string[][] = [];
  changes.forEach((change, at) => {
    const follows = at > 0 && change.by !== null && change.by === changes[at - 1]?.by;
    const name = change.by ? escapeMarkdown(operatorName(ctx.desk, change.by)) : "";
    const what =
      change.by && !follows ? say(ctx, "card.change.by", { name, what: change.what }) : change.what;
    if (follows) sentences.at(-1)?.push(timed(ctx, "card.stale.then", change.at, what));
    else sentences.push([timed(ctx, "card.stale", change.at, what)]);
  });
  return sentences.map((parts) => `${parts.join("; ")}.`);
}

function timed(ctx: CardContext, key: "card.stale" | "card.stale.then", at: string, what: string): string {
  return isSameDay(ctx, at, ctx.now)
    ? say(ctx, `${key}.at`, { time: clockText(ctx, at), what })
    : say(ctx, `${key}.on`, { date: dayText(ctx, at), what });
}

function changeOf(ctx: CardContext, record: HistoryRecord): readonly Change[] {
  const by = record.actor.kind === "operator" ? record.actor.address : null;
  const what = phraseOf(ctx, record, by);
  return what === null ? [] : [{ at: record.at, by, what }];
}

/** What happened, as the end of a sentence about who did it; null for what another line says already. */
function phraseOf(ctx: CardContext, { event }: HistoryRecord, by: string | null): string | null {
  switch (event.type) {
    case "ArticleAdded":
      return articlePhrase(ctx, event.article.sender, event.article.channel);
    case "TicketLocked":
      return by === event.lock.by ? say(ctx, "card.change.taken") : null;
    case "OwnerChanged":
      return event.why === "assigned" && event.to
        ? say(ctx, "card.change.assigned", { name: escapeMarkdown(operatorName(ctx.desk, event.to)) })
        : null;
    case "TicketMoved":
      return say(ctx, "card.change.moved", { queue: escapeMarkdown(queueOf(ctx.desk, event.to).name) });
    case "TicketReleased":
      return event.why === "released" || event.why === "cancelled" ? say(ctx, "card.change.released") : null;
    case "StateChanged":
      if (event.from === "new" && event.to === "open") return null;
      if (by === null) return say(ctx, "card.change.state", { state: say(ctx, `state.${event.to}`) });
      if (isClosed(event.to)) return say(ctx, "card.change.closed");
      return say(ctx, isPending(event.to) ? "card.change.pending" : "card.change.reopened");
    case "ActionUndone":
      return say(ctx, "card.change.undone");
    default:
      return null;
  }
}

function articlePhrase(ctx: CardContext, sender: string, channel: string): string | null {
  if (sender === "customer") return say(ctx, "card.change.customer");
  if (sender === "system") return null;
  return say(ctx, channel === "note" ? "card.change.noted" : "card.change.replied");
}
