import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import type { NoticeKind } from "../../../core/effects.ts";
import { beginning, noticeSentence } from "../../../core/notify/notice-text.ts";
import { abilities } from "../../../core/people/policy.ts";
import type { Article } from "../../../core/ticket/article.ts";
import { isRunning, runningDueAt, type Ticket } from "../../../core/ticket/ticket.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { say } from "../../cards/context.ts";
import { escapeMarkdown, oneLine } from "../../cards/text.ts";
import { courtesyCard } from "../../cards/ticket/courtesy-card.ts";
import { type ReminderOptions, reminderCard } from "../../cards/ticket/reminder-card.ts";
import type { Told } from "../../cards/ticket/ticket-zones.ts";
import { viewerCard } from "../card-actions/click.ts";
import type { NoticeDeps } from "./notice.ts";
import { asClick, contextOf, type Reader } from "./reader.ts";

/** The card that tells it: the design's own for reminders and warnings, else the ticket with the reason above it. */
export async function noticeCardOf(
  deps: NoticeDeps,
  ticket: Ticket,
  kind: NoticeKind,
  reader: Reader,
  requestKey: string,
): Promise<AdaptiveCard> {
  const ctx = contextOf(deps, reader);
  const viewer = reader.operator.address;
  if (kind === "reminder" && ticket.pending)
    return reminderCard(ctx, ticket, { viewer, ...(await pendingNote(deps, ticket)) });
  const mayAnswer = abilities(deps.desk, viewer, ticket, ctx.now).includes("reply");
  if (kind === "escalation-warning" && mayAnswer && awaitsFirstAnswer(ticket))
    return courtesyCard(ctx, ticket, { viewer, surface: "personal", isNotice: true });
  return viewerCard(deps, asClick(reader, requestKey), ticket, {
    told: await toldOf(deps, ticket, kind, reader),
  });
}

const awaitsFirstAnswer = (ticket: Ticket): boolean =>
  isRunning(ticket.state) && runningDueAt(ticket, "firstResponse") !== null && ticket.customer.address !== "";

/** When it was put aside, and what was noted then. */
async function pendingNote(
  { store }: NoticeDeps,
  ticket: Ticket,
): Promise<Pick<ReminderOptions, "setAt" | "note">> {
  const history = await store.history(ticket.number);
  const set = history.findLast(
    ({ event }) => event.type === "StateChanged" && event.pending?.until === ticket.pending?.until,
  );
  if (!set) return { setAt: ticket.changedAt, note: null };
  const written = history.findLast(
    ({ seq, at, event }) => seq < set.seq && at === set.at && event.type === "ArticleAdded",
  );
  const article =
    written?.event.type === "ArticleAdded" ? await store.article(written.event.article.id) : null;
  const by = article?.author.kind === "operator" ? article.author.address : null;
  return {
    setAt: set.at,
    note: article && by ? { by, at: article.createdAt, text: article.text } : null,
  };
}

/** Why he is told, and the beginning of what was written inside (spec N2); the customer's words stand below. */
async function toldOf(deps: NoticeDeps, ticket: Ticket, kind: NoticeKind, reader: Reader): Promise<Told> {
  const ctx = contextOf(deps, reader);
  const { support } = ticket;
  const head = noticeSentence(ctx.language, kind, ticket);
  switch (kind) {
    case "note":
    case "support-answered": {
      const note = (await deps.store.articles(ticket.number)).findLast(isNote);
      const lines = note ? [escapeMarkdown(oneLine(beginning(note.text)))] : [];
      if (kind === "note")
        return { head: note ? say(ctx, "card.told.note", { name: writerOf(deps, note) }) : head, lines };
      const outcome = support?.outcome ? say(ctx, `card.outcome.${support.outcome}`) : null;
      return { head: outcome ? say(ctx, "card.told.support-answered", { outcome }) : head, lines };
    }
    case "move": {
      const queue = escapeMarkdown(queueOf(deps.desk, ticket.queue).name);
      return { head: say(ctx, "card.told.move", { queue }), lines: [] };
    }
    case "support-link": {
      if (!support?.chat) return { head, lines: [] };
      const name = escapeMarkdown(support.contact.name || support.contact.address);
      return {
        head: say(ctx, "card.told.support-link", { name }),
        lines: [say(ctx, "card.told.support-link.text")],
        link: { title: say(ctx, "card.escalate.open"), url: support.chat.url },
      };
    }
    default:
      return { head, lines: [] };
  }
}

const isNote = ({ channel, sender }: Article): boolean => channel === "note" && sender === "operator";

const writerOf = ({ desk }: NoticeDeps, { author, from }: Article): string =>
  escapeMarkdown(author.kind === "operator" ? operatorName(desk, author.address) : from.name || from.address);
