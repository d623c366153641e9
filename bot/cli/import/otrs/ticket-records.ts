import type { Article } from "../../../../core/ticket/article.ts";
import type { ImportedRecord } from "../../../../core/ticket/commands.ts";
import type { TicketEvent } from "../../../../core/ticket/events.ts";
import type { Instant } from "../../../../core/time.ts";
import { articleOf } from "./articles.ts";
import { creationOf } from "./creation.ts";
import { endingEvents, finalStanding, tellOddities } from "./ending.ts";
import { historyRecords, type Standing, standingOf } from "./history-events.ts";
import { leftoverNote } from "./leftover-note.ts";
import { actorOf, type OtrsImport } from "./otrs-import.ts";
import type { OtrsTicket } from "./ticket-rows.ts";

/** A ticket of OTRS as what happened to it, its creation first. The bytes of its articles are kept on the way. */
export async function ticketRecords(
  otrs: OtrsImport,
  ticket: OtrsTicket,
): Promise<readonly ImportedRecord[]> {
  tellOddities(otrs, ticket);
  const createdAt = firstMoment(otrs, ticket);
  const { articles, important } = await articlesOf(otrs, ticket, createdAt);
  const began = firstStanding(otrs, ticket);
  const { records, after } = historyRecords(otrs, ticket, began);
  // Of one moment the articles are first: they brought about the rest.
  const told = articles.map(articleRecord);
  const past = [...told, ...records].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const at = lastMoment(otrs, ticket, past.at(-1)?.at ?? createdAt);
  const last = { at, actor: actorOf(otrs, ticket.row.change_by) };
  const note = leftoverNote(otrs, ticket, at);
  const creator = ticket.history[0]?.create_by ?? ticket.row.change_by;
  return [
    { at: createdAt, actor: actorOf(otrs, creator), event: creationOf(otrs, ticket, began, articles) },
    ...past,
    ...(note ? [articleRecord(note)] : []),
    ...marks(past, important).map((event) => ({ ...last, event })),
    ...endingEvents(otrs, ticket, after, at).map((event) => ({ ...last, event })),
  ];
}

/** The earliest of what it tells of itself; a ticket none of whose moments can be is of the import's. */
function firstMoment(otrs: OtrsImport, { row, articles, history }: OtrsTicket): Instant {
  const { moments, importedAt } = otrs;
  const told = [row, ...history, ...articles].map(({ create_time }) => moments.past(create_time));
  const [first] = told.filter((at) => at !== null).toSorted();
  return first ?? moments.past(row.change_time) ?? importedAt;
}

function lastMoment({ moments }: OtrsImport, { row }: OtrsTicket, toldLast: Instant): Instant {
  const changedAt = moments.past(row.change_time);
  return changedAt !== null && changedAt > toldLast ? changedAt : toldLast;
}

/** As OTRS makes tickets: new, and nobody's. */
function firstStanding(otrs: OtrsImport, ticket: OtrsTicket): Standing {
  const [first] = ticket.history;
  const standing = first ? standingOf(otrs, first) : finalStanding(otrs, ticket);
  return { ...standing, state: "new", owner: null };
}

async function articlesOf(
  otrs: OtrsImport,
  ticket: OtrsTicket,
  createdAt: Instant,
): Promise<{ readonly articles: readonly Article[]; readonly important: ReadonlySet<string> }> {
  const articles: Article[] = [];
  const important = new Set<string>();
  let at = createdAt;
  for (const row of ticket.articles) {
    at = otrs.moments.past(row.create_time) ?? at;
    const article = await articleOf(otrs, ticket, row, at);
    if (!article) continue;
    articles.push(article);
    if (ticket.important.has(row.id)) important.add(article.id);
  }
  return { articles, important };
}

const articleRecord = (article: Article): ImportedRecord => ({
  at: article.createdAt,
  actor: article.author,
  event: { type: "ArticleAdded", article },
});

/** Positions are counted as the articles are recorded. */
function marks(past: readonly ImportedRecord[], important: ReadonlySet<string>): readonly TicketEvent[] {
  const ids = past.flatMap(({ event }) => (event.type === "ArticleAdded" ? [event.article.id] : []));
  return ids.flatMap((id, index) =>
    important.has(id) ? [{ type: "ArticleMarked", position: index + 1, important: true }] : [],
  );
}
