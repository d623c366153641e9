import { operatorName } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { atRiskFrom } from "../../../core/ticket/react/timers.ts";
import { escalationDueAt, isClosed, isPending, type Ticket } from "../../../core/ticket/ticket.ts";
import { dueText, pastText, todayText } from "../card-time.ts";
import { type CardContext, say } from "../context.ts";
import { escapeMarkdown, shortName } from "../text.ts";

/** "" leaves the renderer's own colour. */
type StripColor = "" | "Warning" | "Attention";

/** The zone read while scrolling: state, whose, until when (design/cards §2). */
export interface Strip {
  readonly style: "accent" | "emphasis" | "good" | "warning" | "attention";
  readonly color: StripColor;
  readonly state: string;
  readonly who: string;
  readonly due: string;
  readonly dueNote: string;
}

export type Urgency = "none" | "at-risk" | "overdue";

/** How near the first promised time is due; finished, answered and waiting tickets are never urgent. */
export function urgencyOf(ctx: Pick<CardContext, "now" | "desk">, ticket: Ticket): Urgency {
  const dueAt = escalationDueAt(ticket);
  if (dueAt === null) return "none";
  if (dueAt <= ctx.now) return "overdue";
  const riskAt = atRiskFrom(ctx.desk, ticket);
  return riskAt !== null && riskAt <= ctx.now ? "at-risk" : "none";
}

/** @param viewer null for the stored card, which everybody sees and nobody edits at midnight: no "oggi" on it */
export function stripOf(ctx: CardContext, ticket: Ticket, viewer: OperatorAddress | null): Strip {
  if (isClosed(ticket.state)) return closedStrip(ctx, ticket);
  if (isPending(ticket.state)) return pendingStrip(ctx, ticket, viewer);
  if (ticket.state === "merged" || ticket.state === "removed") {
    return {
      style: "emphasis",
      color: "",
      state: say(ctx, `card.st.${ticket.state}`),
      who: ticket.mergedInto
        ? say(ctx, "card.merged.into", { number: ticket.mergedInto })
        : ownerText(ctx, ticket, viewer),
      due: pastText(ctx, ticket.changedAt),
      dueNote: say(ctx, "card.changed.at"),
    };
  }
  return runningStrip(ctx, ticket, ticket.state, viewer);
}

/** Whose the ticket is, in the words of the strip. */
export function ownerText(ctx: CardContext, ticket: Ticket, viewer: OperatorAddress | null): string {
  const { lock, owner } = ticket;
  const name = (address: OperatorAddress) => escapeMarkdown(shortName(operatorName(ctx.desk, address)));
  if (lock) {
    return lock.by === viewer
      ? say(ctx, "card.lock.me")
      : say(ctx, "card.lock.other", { name: name(lock.by) });
  }
  if (!owner) return say(ctx, "card.lock.none");
  return owner === viewer ? say(ctx, "card.owner.me") : say(ctx, "card.owner.other", { name: name(owner) });
}

function runningStrip(
  ctx: CardContext,
  ticket: Ticket,
  state: "new" | "open",
  viewer: OperatorAddress | null,
): Strip {
  const urgency = urgencyOf(ctx, ticket);
  const who = ownerText(ctx, ticket, viewer);
  const due = dueOf(ctx, ticket, viewer);
  if (urgency === "overdue") {
    return { style: "attention", color: "Attention", state: say(ctx, "card.st.escalated"), who, ...due };
  }
  if (urgency === "at-risk") {
    return { style: "warning", color: "Warning", state: say(ctx, `card.st.${state}.risk`), who, ...due };
  }
  const isNobodys = state === "new" && !ticket.lock && !ticket.owner;
  return {
    style: isNobodys ? "accent" : "emphasis",
    color: "",
    state: say(ctx, `card.st.${state}`),
    who,
    ...due,
  };
}

function dueOf(
  ctx: CardContext,
  ticket: Ticket,
  viewer: OperatorAddress | null,
): Pick<Strip, "due" | "dueNote"> {
  const { dueAt, metAt } = ticket.firstResponse;
  const wroteAt = ticket.lastCustomerArticleAt;
  if (ticket.incomplete)
    return {
      due: say(ctx, "card.due.since", { date: pastText(ctx, ticket.incomplete.since) }),
      dueNote: say(ctx, "card.due.incomplete"),
    };
  if (metAt !== null) {
    const wroteAfter = wroteAt !== null && wroteAt > metAt;
    return {
      due: pastText(ctx, wroteAfter ? wroteAt : metAt),
      dueNote: say(ctx, wroteAfter ? "card.customer.wrote" : "card.due.met"),
    };
  }
  if (dueAt === null) return { due: say(ctx, "card.due.none"), dueNote: say(ctx, "card.due.none.note") };
  return {
    due: (viewer && todayText(ctx, dueAt)) || dueText(ctx, dueAt),
    dueNote: say(ctx, dueAt <= ctx.now ? "card.due.over" : "card.due.first"),
  };
}

function pendingStrip(ctx: CardContext, ticket: Ticket, viewer: OperatorAddress | null): Strip {
  const until = ticket.pending?.until ?? ticket.changedAt;
  const isReminder = ticket.state === "pending reminder";
  const isReached = until <= ctx.now;
  return {
    style: isReached ? "warning" : "emphasis",
    color: isReached ? "Warning" : "",
    state: say(ctx, "card.st.pending"),
    who: say(ctx, isReminder ? "card.st.pending.reminder" : "card.st.pending.auto"),
    due: (viewer && todayText(ctx, until)) || dueText(ctx, until),
    dueNote: say(ctx, isReminder ? "card.until.reminder" : "card.until.close"),
  };
}

function closedStrip(ctx: CardContext, ticket: Ticket): Strip {
  const isSuccess = ticket.state === "closed successful";
  const { owner } = ticket;
  return {
    style: isSuccess ? "good" : "emphasis",
    color: "",
    state: say(ctx, "card.st.closed"),
    who: say(ctx, isSuccess ? "card.st.closed.successful" : "card.st.closed.unsuccessful"),
    due: pastText(ctx, ticket.closedAt ?? ticket.changedAt),
    dueNote: owner
      ? say(ctx, "card.closed.by", { name: escapeMarkdown(shortName(operatorName(ctx.desk, owner))) })
      : say(ctx, "card.closed.at"),
  };
}
