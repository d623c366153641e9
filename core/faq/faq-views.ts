import type { Desk } from "../desk/desk.ts";
import { type PersonView, personView } from "../desk/named-views.ts";
import type { FaqArticle } from "./faq-article.ts";
import { type FaqInserts, faqInserts } from "./faq-inserts.ts";

/** An article in a list of operators. */
export type FaqLineView = Pick<
  FaqArticle,
  "id" | "version" | "title" | "category" | "language" | "keywords" | "visibility" | "state" | "changedAt"
>;

/** `GET /api/v1/faq`: best first. */
export interface FaqListView {
  readonly items: readonly FaqLineView[];
}

/** `GET /api/v1/faq/{id}`. */
export interface FaqView extends Omit<FaqArticle, "createdBy" | "changedBy"> {
  readonly createdBy: PersonView;
  readonly changedBy: PersonView;
  readonly insert: FaqInserts;
}

/** What everybody reads: no names of operators. */
export type PublicFaqView = Pick<
  FaqArticle,
  "id" | "title" | "category" | "language" | "problem" | "solution" | "changedAt"
>;

/** `GET /api/v1/public/faq`: best first. */
export interface PublicFaqListView {
  readonly items: readonly Pick<FaqArticle, "id" | "title" | "category" | "language">[];
}

export const faqLineView = (article: FaqArticle): FaqLineView => ({
  id: article.id,
  version: article.version,
  title: article.title,
  category: article.category,
  language: article.language,
  keywords: article.keywords,
  visibility: article.visibility,
  state: article.state,
  changedAt: article.changedAt,
});

export const faqView = (desk: Desk, article: FaqArticle, link: string): FaqView => ({
  ...article,
  createdBy: personView(desk, article.createdBy),
  changedBy: personView(desk, article.changedBy),
  insert: faqInserts(article, link),
});

export const publicFaqView = (article: FaqArticle): PublicFaqView => ({
  id: article.id,
  title: article.title,
  category: article.category,
  language: article.language,
  problem: article.problem,
  solution: article.solution,
  changedAt: article.changedAt,
});
