import { translate } from "../../../core/i18n/translate.ts";
import { askedSearch, DEFAULT_SORT } from "../../../core/search/asked-search.ts";
import {
  inListOrder,
  LAST_SEARCH,
  SAVED_SEARCHES,
  type SavedSearch,
  savedSearchPrefix,
} from "../../../core/search/saved-searches.ts";
import { attributesOfLine } from "../../../core/search/search-line.ts";
import { type AdaptiveCard, say } from "../../cards/context.ts";
import { deskFormCard } from "../../cards/desk/desk-form-card.ts";
import { MAX_ROWS, ticketListCard } from "../../cards/desk/ticket-list-card.ts";
import type { FormInput } from "../../cards/forms/form-data.ts";
import { searchForm } from "../../cards/forms/search-form.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { searcherOf } from "../own-tickets.ts";
import { type Click, type ClickDeps, cardContext } from "./click.ts";

type Run = Extract<CardAction, { kind: "search.run" }>;

/** The operator's saved searches and a line for words (spec D3). */
export async function openSearch(
  deps: ClickDeps,
  click: Click,
  input: FormInput = { values: {}, errors: {} },
): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  return deskFormCard(ctx, {
    heading: say(ctx, "card.search"),
    form: searchForm(ctx, await savedSearches(deps, click), input),
  });
}

/** What a saved search finds now, narrowed to the words; or the form again, with what cannot be read. */
export async function runSearch(deps: ClickDeps, click: Click, action: Run): Promise<AdaptiveCard> {
  const { saved: name, words } = action;
  const ctx = cardContext(deps, click);
  const saved = (await savedSearches(deps, click)).find((search) => search.name === name);
  const again = (field: string, text: string) =>
    openSearch(deps, click, { values: { saved: name, words }, errors: { [field]: text } });
  if (name && !saved) return again("saved", say(ctx, "card.err.invalid"));
  if (!saved && words.trim() === "") return again("words", say(ctx, "card.err.words"));
  const searcher = searcherOf(deps, click);
  const asked = await askedSearch(searcher, { ...saved?.attributes, ...attributesOfLine(words) });
  if (!asked.ok) return again(words.trim() ? "words" : "saved", say(ctx, "card.err.search"));
  const [fault] = asked.value.faults;
  if (fault) {
    const { code, at } = fault.fault;
    return again("words", translate(click.language, `search.fault.${code}`, { at: at + 1 }));
  }
  const { visible: filter } = asked.value;
  const sort = saved?.sort ?? DEFAULT_SORT;
  const { items } = await deps.store.find({ filter, sort, limit: MAX_ROWS });
  const [total = items.length] = await deps.store.countEach([filter]);
  const shownName = name === LAST_SEARCH ? say(ctx, "card.search.last") : name;
  const text = [shownName, words.trim()].filter((part) => part !== "").join(" · ");
  const title = translate(click.language, "chat.list.search", { text });
  return ticketListCard(ctx, { title, tickets: items, total, canSearchAgain: true });
}

async function savedSearches({ allStore }: ClickDeps, { operator }: Click): Promise<readonly SavedSearch[]> {
  const entries = await allStore
    .collection<SavedSearch>(SAVED_SEARCHES)
    .list(savedSearchPrefix(operator.address));
  return inListOrder(entries.map(({ value }) => value));
}
