import { type MessageKey, translate } from "../../core/i18n/translate.ts";
import { visibleQueues } from "../../core/people/policy.ts";
import { type DashboardList, dashboardFilter, dashboardSort } from "../../core/search/dashboard.ts";
import type { Filter, Sort } from "../../core/search/filter.ts";
import type { AdaptiveCard } from "../cards/context.ts";
import { MAX_ROWS, ticketListCard } from "../cards/desk/ticket-list-card.ts";
import { type CardAction, LIST_VERBS, type ListVerb } from "../cards/verbs.ts";
import { type Click, type ClickDeps, cardContext } from "./card-actions/click.ts";

export const isDeskList = (action: CardAction): action is { readonly kind: ListVerb } =>
  (LIST_VERBS as readonly string[]).includes(action.kind);

const LISTS: Readonly<Record<Exclude<ListVerb, "desk.mine">, DashboardList>> = {
  "desk.new": "new",
  "desk.open": "open",
  "desk.reminders": "reminder",
  "desk.escalated": "escalated",
};

const TITLES: Readonly<Record<ListVerb, MessageKey>> = {
  "desk.mine": "chat.list.mine",
  "desk.new": "chat.list.new",
  "desk.open": "chat.list.open",
  "desk.reminders": "chat.list.reminder",
  "desk.escalated": "chat.list.escalated",
};

const MOST_URGENT_FIRST: Sort = { by: "escalationAt", direction: "asc" };

/** One of the desk's lists as a card: mine, new, open, reminders, escalated (spec B4). */
export async function deskList(deps: ClickDeps, click: Click, verb: ListVerb): Promise<AdaptiveCard> {
  const { address } = click.operator;
  const title = translate(click.language, TITLES[verb]);
  if (verb === "desk.mine") {
    const filter = visibleTo(deps, click, { field: "lockedBy", in: [address] });
    return ticketList(deps, click, title, filter, MOST_URGENT_FIRST);
  }
  const list = LISTS[verb];
  const queues = visibleQueues(deps.desk, address);
  const viewer = { operator: address, visible: queues, mine: queues };
  const filter = dashboardFilter(list, "all", viewer, deps.clock.now());
  return ticketList(deps, click, title, filter, dashboardSort(list));
}

/** Tickets of a queue that still have to be worked on. */
export function queueList(
  deps: ClickDeps,
  click: Click,
  queue: { readonly key: string; readonly name: string },
): Promise<AdaptiveCard> {
  const filter = visibleTo(
    deps,
    click,
    { field: "queue", in: [queue.key] },
    { field: "state", in: ["new", "open"] },
  );
  const title = translate(click.language, "chat.list.queue", { queue: queue.name });
  return ticketList(deps, click, title, filter, MOST_URGENT_FIRST);
}

export function searchList(deps: ClickDeps, click: Click, words: string): Promise<AdaptiveCard> {
  const filter = visibleTo(deps, click, { words: words.split(" ") });
  const title = translate(click.language, "chat.list.search", { text: words });
  return ticketList(deps, click, title, filter, { by: "changedAt", direction: "desc" });
}

const visibleTo = (deps: ClickDeps, click: Click, ...filters: readonly Filter[]): Filter => ({
  all: [{ field: "queue", in: visibleQueues(deps.desk, click.operator.address) }, ...filters],
});

async function ticketList(
  deps: ClickDeps,
  click: Click,
  title: string,
  filter: Filter,
  sort: Sort,
): Promise<AdaptiveCard> {
  const { items } = await deps.store.find({ filter, sort, limit: MAX_ROWS });
  const [total = items.length] = await deps.store.countEach([filter]);
  return ticketListCard(cardContext(deps, click), { title, tickets: items, total });
}
