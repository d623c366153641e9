// @ts-nocheck
import type { Ticket } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import { type DraftAction, type DraftValues, NEW_TICKET, type OwnDraft } from "./drafts.ts";

/** A draft in a list: whose form it is, and whether the ticket went on without it. */
export interface DraftLineView {
  /** Null for a form that makes a ticket. */
  readonly ticket: string | null;
  readonly title: string | null;
  readonly action: DraftAction;
  readonly savedAt: Instant;
  /** Articles came since the draft was begun. */
  readonly outdated: boolean;
  readonly newArticles: number;
}

/** `GET /api/v1/tickets/{number}/drafts/{action}`. */
export interface DraftView extends DraftLineView {
  readonly values: DraftValues;
}

/** `GET /api/v1/tickets/{number}/drafts`. */
export interface TicketDraftsView {
  readonly items: readonly DraftView[];
}

/** `GET /api/v1/drafts`: the latest first. */
export interface DraftsView {
  readonly items: readonly DraftLineView[];
}

export function draftLineView({ place, draft }: OwnDraft, ticket: Ticket | null): DraftLineView {
  // Drafts from before articles were counted do not know.
  const basedOn = draft.basedOn ?? null;
  const newArticles = ticket && basedOn !== null ? Math.max(0, ticket.articleCount - basedOn) : 0;
  return {
    ticket: place.on === NEW_TICKET ? null : place.on,
    title: ticket?.title ?? null,
    action: place.action,
    savedAt: draft.savedAt,
    outdated: newArticles > 0,
    newArticles,
  };
}

export const draftView = (own: OwnDraft, ticket: Ticket | null): DraftView => ({
  ...draftLineView(own, ticket),
  values: own.draft.values,
});
