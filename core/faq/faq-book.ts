import type { OperatorAddress } from "../people/operator.ts";
import type { Collections, KeyedCollection, Store } from "../ports.ts";
import type { Instant } from "../time.ts";
import type { FaqArticle, FaqContent } from "./faq-article.ts";

/** By id. Hundreds of short texts: a search reads them all. */
const articlesOf = (store: Collections): KeyedCollection<FaqArticle> => store.collection("faq");

export const faqArticle = (store: Collections, id: number): Promise<FaqArticle | null> =>
  articlesOf(store).get(String(id));

export const faqArticles = async (store: Collections): Promise<readonly FaqArticle[]> =>
  (await articlesOf(store).list()).map(({ value }) => value);

/** A new article under the next id. */
export async function addFaqArticle(
  store: Pick<Store, "collection" | "tickets">,
  content: FaqContent,
  by: OperatorAddress,
  now: Instant,
): Promise<FaqArticle> {
  const id = await store.tickets.nextCounter("faq");
  const stamps = { createdAt: now, createdBy: by, changedAt: now, changedBy: by };
  const article: FaqArticle = { ...content, id, version: 1, ...stamps };
  await articlesOf(store).put(String(id), article);
  return article;
}

/** The article with new content; null when somebody changed it since it was read. */
export async function changeFaqArticle(
  store: Collections,
  before: FaqArticle,
  content: FaqContent,
  by: OperatorAddress,
  now: Instant,
): Promise<FaqArticle | null> {
  const after = { ...before, ...content, version: before.version + 1, changedAt: now, changedBy: by };
  return (await articlesOf(store).replace(String(before.id), before, after)) ? after : null;
}

export const removeFaqArticle = (store: Collections, id: number): Promise<void> =>
  articlesOf(store).delete(String(id));
