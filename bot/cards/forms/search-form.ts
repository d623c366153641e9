import { LAST_SEARCH, type SavedSearch } from "../../../core/search/saved-searches.ts";
import { executeButton } from "../actions.ts";
import { type CardContext, say } from "../context.ts";
import { expandForm, type Form, type FormInput, listStyle, words } from "./form-data.ts";

/** Search by a saved template, by words, or by both (spec D3). */
export function searchForm(ctx: CardContext, saved: readonly SavedSearch[], input: FormInput): Form {
  const choices = saved.map(({ name }) => ({
    title: name === LAST_SEARCH ? say(ctx, "card.search.last") : name,
    value: name,
  }));
  return expandForm(
    "search",
    "form-search",
    { ctx },
    input,
    {
      labels: words(ctx, { saved: "card.search.saved", words: "card.search.words" }),
      placeholders: words(ctx, { saved: "card.search.none", words: "card.search.words.hint" }),
      notes: words(ctx, { grammar: "card.search.grammar" }),
      ...(choices.length > 0 ? { choices: { saved: choices } } : {}),
    },
    {
      styles: { saved: listStyle(choices) },
      actions: [executeButton(say(ctx, "card.search"), "search.run", {}, { filled: true })],
    },
  );
}
