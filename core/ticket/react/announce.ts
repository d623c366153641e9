import type { SpreadKind } from "../../effects.ts";
import type { Article } from "../article.ts";
import type { RecordedEvent, TicketEvent } from "../events.ts";
import { isActive, isClosed, type Ticket } from "../ticket.ts";
import type { Reaction } from "./timers.ts";

/**
 * What of a change is told to more than one operator, each kind once (spec N1, reference/otrs-behaviour §7). Who they are
 * is found when it is told; where nobody can be, nothing is queued.
 */
export function announcements(events: readonly RecordedEvent[], after: Ticket): readonly Reaction[] {
  const kinds = [...new Set(events.flatMap(({ event }) => kindOf(event, after)))];
  const [first] = events;
  const by = first?.actor.kind === "operator" ? first.actor.address : null;
  return kinds
    .filter((kind) => kind !== "note" || isNewsToSomebody(events, after, by))
    .map((notice) => ({ effect: { kind: "notice.spread", notice, by } }));
}

function kindOf(event: TicketEvent, after: Ticket): readonly SpreadKind[] {
  switch (event.type) {
    case "TicketCreated":
      return isActive(after.state) ? ["new-ticket"] : [];
    case "TicketMoved":
      return isActive(after.state) ? ["move"] : [];
    case "ArticleAdded":
      return articleKind(event.article, after);
    case "SupportAnswered":
      return ["support-answered"];
    default:
      return [];
  }
}

function articleKind(article: Article, { state }: Ticket): readonly SpreadKind[] {
  if (article.mergedFrom || article.position === 1) return [];
  // On a ticket that stays closed its owner alone hears of it: react.ts.
  if (article.sender === "customer") return isClosed(state) ? [] : ["follow-up"];
  return article.sender === "operator" && article.channel === "note" ? ["note"] : [];
}

/** A note that goes with a move, an assignment or an outcome is told with that; and only owner and watchers care. */
function isNewsToSomebody(events: readonly RecordedEvent[], after: Ticket, by: string | null): boolean {
  const isToldAnyway = events.some(
    ({ event }) =>
      event.type === "TicketMoved" ||
      event.type === "SupportAnswered" ||
      (event.type === "OwnerChanged" && event.why === "assigned"),
  );
  return !isToldAnyway && [after.owner, ...after.watchers].some((who) => who !== null && who !== by);
}
