import type { Desk } from "../../../core/desk/desk.ts";
import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { namedView } from "../../../core/desk/named-views.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../../core/i18n/translate.ts";
import { addressText } from "../../../core/intake/mail.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import type { Paper } from "./paper.ts";

/** Everything a print of one ticket says. */
export interface PrintedTicket {
  readonly desk: Desk;
  readonly language: Language;
  readonly ticket: Ticket;
  readonly articles: readonly Article[];
  /** Null leaves it out. */
  readonly history: readonly HistoryRecord[] | null;
}

/** Title and facts, then each article with its whole text, then the history if it is wanted (spec T13). */
export function* ticketPaper(paper: Paper, printed: PrintedTicket): Generator<void> {
  const { ticket, articles, language } = printed;
  const say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) =>
    translate(language, key, params);
  paper.write(say("print.ticket", { number: ticket.number }), { size: 9, grey: true, after: 1 });
  paper.write(ticket.title, { size: 16, bold: true, after: 8 });
  paper.facts(factsOf(printed));
  paper.rule();
  paper.write(say("print.articles", { count: articles.length }), { size: 12, bold: true, after: 6 });
  for (const article of articles) {
    writeArticle(paper, printed, article);
    yield;
  }
  if (printed.history) yield* writeHistory(paper, printed, printed.history);
}

function factsOf({ desk, language, ticket }: PrintedTicket): readonly (readonly [string, string])[] {
  const say = (key: MessageKey) => translate(language, key);
  const moment = (at: Instant | null) => (at === null ? "" : momentOf(desk, at));
  const facts: readonly (readonly [MessageKey, string])[] = [
    ["search.column.state", say(`state.${ticket.state}`)],
    ["search.column.priority", say(`priority.${ticket.priority}`)],
    ["search.column.queue", queueOf(desk, ticket.queue).name],
    ["search.column.owner", ticket.owner === null ? "" : operatorName(desk, ticket.owner)],
    ["search.column.customer", addressText(ticket.customer)],
    ["search.column.organisation", namedView(desk.organisations, ticket.organisation)?.name ?? ""],
    [
      "search.column.requestType",
      desk.requestTypes.find(({ key }) => key === ticket.requestType)?.name[language] ?? ticket.requestType,
    ],
    ["search.column.service", namedView(desk.services, ticket.service)?.name ?? ""],
    ["search.column.sla", namedView(desk.slas, ticket.sla)?.name ?? ""],
    ["search.column.createdAt", moment(ticket.createdAt)],
    ["search.column.changedAt", moment(ticket.changedAt)],
    ["search.column.closedAt", moment(ticket.closedAt)],
    ["search.column.workUnits", ticket.workUnits === 0 ? "" : ticket.workUnits.toLocaleString(language)],
  ];
  return facts.filter(([, value]) => value !== "").map(([key, value]) => [say(key), value] as const);
}

export function momentOf(desk: Desk, at: Instant): string {
  const { date, time } = fieldsInZone(at, desk.timeZone);
  return `${date.split("-").reverse().join("/")} ${time.slice(0, 5)}`;
}

function writeArticle(paper: Paper, { desk, language }: PrintedTicket, article: Article): void {
  const say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) =>
    translate(language, key, params);
  const { position, channel, subject, text, from, to, cc, attachments } = article;
  const [date = "", time = ""] = momentOf(desk, article.createdAt).split(" ");
  const via = say(article.visibleToCustomer ? `print.via.${channel}` : "print.internal");
  paper.keepTogether(70);
  paper.write(say("print.article", { position, via, date, time }), { size: 8.5, grey: true, after: 1 });
  paper.write(subject, { size: 10.5, bold: true, after: 2 });
  paper.write(say("print.from", { from: addressText(from) }), { size: 8.5, grey: true, after: 0 });
  if (to.length > 0) paper.write(say("print.to", { to: to.map(addressText).join(", ") }), SMALL);
  if (cc.length > 0) paper.write(say("print.cc", { cc: cc.map(addressText).join(", ") }), SMALL);
  if (attachments.length > 0) {
    const names = attachments.map(({ filename }) => filename).join(", ");
    paper.write(say("print.attachments", { names }), SMALL);
  }
  paper.write("", { size: 3, after: 0 });
  paper.write(text.trimEnd(), { after: 8 });
  paper.rule();
}

const SMALL = { size: 8.5, grey: true, after: 0 } as const;

function* writeHistory(
  paper: Paper,
  { desk, language }: PrintedTicket,
  records: readonly HistoryRecord[],
): Generator<void> {
  paper.keepTogether(60);
  paper.write(translate(language, "print.history"), { size: 12, bold: true, after: 6 });
  const columns = [{ heading: "", width: 90 }, { heading: "" }, { heading: "", width: 140 }];
  for (const { at, text, by } of historyView(desk, language, records)) {
    paper.row(columns, [momentOf(desk, at), text, by ?? desk.name]);
    yield;
  }
}
