import { operatorName } from "../../../core/desk/desk.ts";
import { customerOf } from "../../../core/people/customer-book.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { AskedSupport } from "../../../core/ticket/history/support-history.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { escapeMarkdown } from "../../cards/text.ts";
import { type DossierOptions, dossierCard } from "../../cards/ticket/dossier-card.ts";
import type { ClickDeps } from "../card-actions/click.ts";

/** The dossier of a request as everybody in its chat sees it now. */
export async function dossierOf(
  deps: ClickDeps,
  ticket: Ticket,
  request: AskedSupport,
  refused?: DossierOptions["refused"],
): Promise<AdaptiveCard> {
  const { desk, links, clock, store, allStore } = deps;
  const history = await store.history(ticket.number);
  const customer = await customerOf(allStore, ticket.customer.address);
  const context = { desk, language: desk.language, now: clock.now(), links };
  return dossierCard(context, ticket, {
    request,
    history,
    phone: customer?.phones[0] ?? null,
    answer: await answerIn(deps, history, request.id),
    ...(refused && { refused }),
  });
}

/** The outcome last recorded, with the note that came with it. */
async function answerIn(
  { desk, store }: ClickDeps,
  history: readonly HistoryRecord[],
  requestId: string,
): Promise<DossierOptions["answer"]> {
  const at = history.findLastIndex(
    ({ event }) => event.type === "SupportAnswered" && event.request === requestId,
  );
  const record = history[at];
  const note = history[at - 1]?.event;
  if (record?.event.type !== "SupportAnswered" || note?.type !== "ArticleAdded") return null;
  const { outcome, contact } = record.event;
  const by = contact
    ? contact.name || contact.address
    : record.actor.kind === "operator"
      ? operatorName(desk, record.actor.address)
      : desk.name;
  const article = await store.article(note.article.id);
  return { outcome, by: escapeMarkdown(by), text: article?.text ?? "" };
}
