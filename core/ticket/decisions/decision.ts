import type { Desk } from "../../desk/desk.ts";
import { type Actor, SYSTEM } from "../../people/actor.ts";
import type { NewId } from "../../ports.ts";
import type { Instant } from "../../time.ts";
import type { Article } from "../article.ts";
import type { CommandContext } from "../commands.ts";
import type { RecordedEvent, TicketEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import type { Ticket, TicketNumber } from "../ticket.ts";

/** What a decision may know besides the ticket and the command. */
export interface DecisionContext extends CommandContext {
  readonly desk: Desk;
  readonly newId: NewId;
  /** The number a new ticket gets. */
  readonly newNumber?: TicketNumber;
  /** The customer has had as many automatic mails today as one address gets (spec M8). */
  readonly isOverAnswerLimit?: boolean;
}

/** An article before it has a place and a date in its ticket. */
export type NewArticle = Omit<Article, "position" | "createdAt" | "author">;

/**
 * A decision in the making: records events one after the other, each seen by the next.
 * Lives inside one call of `decide` and never leaves it.
 */
export interface Decision {
  readonly ctx: DecisionContext;
  readonly ticket: Ticket;
  readonly events: readonly RecordedEvent[];
  /**
   * @param actor who did it, when it is not who acts
   * @param at when it happened, when it is not now
   */
  record(event: TicketEvent, actor?: Actor, at?: Instant): void;
  /**
   * Adds an article at the next position, dated now.
   * @param author who wrote it, when it is not who acts
   */
  addArticle(article: NewArticle, author?: Actor): void;
  /** Adds an article of a merged ticket, dated and signed as it was. */
  adoptArticle(article: Article, from: TicketNumber): void;
}

/** @param before null where the command makes the ticket: `TicketCreated` is then the first event to record */
export function startDecision(before: Ticket | null, ctx: DecisionContext): Decision {
  let current = before;
  const events: RecordedEvent[] = [];
  return {
    ctx,
    events,
    get ticket(): Ticket {
      if (!current) throw new Error("a decision without a ticket: record TicketCreated first");
      return current;
    },
    record(event, actor = ctx.actor, at = ctx.now) {
      const recorded = {
        seq: (current?.version ?? 0) + 1,
        at,
        actor,
        source: ctx.source,
        event,
      };
      current = evolve(current, recorded);
      events.push(recorded);
    },
    // What the desk writes by itself is nobody else's doing, whoever brought it about.
    addArticle(article, author = article.sender === "system" ? SYSTEM : ctx.actor) {
      const position = this.ticket.articleCount + 1;
      const added = { ...article, position, createdAt: ctx.now, author };
      this.record({ type: "ArticleAdded", article: added }, author);
    },
    adoptArticle(article, from) {
      const position = this.ticket.articleCount + 1;
      const adopted = { ...article, id: ctx.newId(), position, mergedFrom: article.mergedFrom ?? from };
      this.record({ type: "ArticleAdded", article: adopted }, article.author);
    },
  };
}
