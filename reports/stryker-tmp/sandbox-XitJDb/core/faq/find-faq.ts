// @ts-nocheck
import { normalise, type SearchTerm, searchTerms, wordsOf } from "../search/normalise.ts";
import type { FaqArticle, FaqContent } from "./faq-article.ts";

/** What is asked for; what is not said restricts nothing. */
export interface FaqQuestion extends Partial<Pick<FaqContent, "category" | "language" | "visibility">> {
  /** Words, all of which occur somewhere in the article. */
  readonly words?: string;
}

/** A word says more in the title than among the keywords, and more there than in the text. */
const WEIGHTS = [9, 3, 1] as const;
/** Folding all texts anew would be most of a search, and anybody may search. */
const FOLDED = new Map<string, string>();
const REMEMBERED_TEXTS = 10_000;
const byTitle = new Intl.Collator("it");

/** The articles that answer, best first, then by title. */
export function findFaq(
  articles: readonly FaqArticle[],
  { words = "", category, language, visibility }: FaqQuestion,
  limit: number,
): readonly FaqArticle[] {
  const terms = searchTerms([words]);
  return articles
    .filter(
      (article) =>
        (category === undefined || article.category === category) &&
        (language === undefined || article.language === language) &&
        (visibility === undefined || article.visibility === visibility),
    )
    .map((article) => ({ article, weight: weightOf(article, terms) }))
    .filter(({ weight }) => weight !== null)
    .sort(
      (a, b) =>
        (b.weight ?? 0) - (a.weight ?? 0) ||
        byTitle.compare(a.article.title, b.article.title) ||
        a.article.id - b.article.id,
    )
    .slice(0, limit)
    .map(({ article }) => article);
}

/** How well all words are met; null when one does not occur. */
function weightOf(article: FaqArticle, terms: readonly SearchTerm[]): number | null {
  if (terms.length === 0) return 0;
  const places = [article.title, article.keywords.join("\n"), `${article.problem}\n${article.solution}`].map(
    (text) => ({ text, folded: folded(text) }),
  );
  let weight = 0;
  for (const term of terms) {
    const place = places.findIndex((one) => occurs(term, one));
    if (place < 0) return null;
    weight += WEIGHTS[place] ?? 0;
  }
  return weight;
}

const occurs = (term: SearchTerm, { text, folded }: { text: string; folded: string }): boolean =>
  folded.includes(term.text) && (term.match === "part" || wordsOf(text).has(term.text));

function folded(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  if (FOLDED.size >= REMEMBERED_TEXTS) FOLDED.clear();
  const made = normalise(text);
  FOLDED.set(text, made);
  return made;
}
