import { isForEverybody } from "../../../core/faq/faq-article.ts";
import { faqArticle, faqArticles } from "../../../core/faq/faq-book.ts";
import { type PublicFaqListView, publicFaqView } from "../../../core/faq/faq-views.ts";
import { findFaq } from "../../../core/faq/find-faq.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { problemResponse } from "../problem.ts";
import { faqPage } from "../public/faq-page.ts";
import { publicRoute, type Route } from "../route.ts";
import { faqParams, publicFaqListSchema, publicFaqQuery, publicFaqSchema } from "../schemas/faq-schemas.ts";

const path = "/api/v1/public/faq";
const MAX_FOUND = 50;

/** Where everybody reads an article that is public. */
export const publicFaqLink = ({ publicUrl }: Pick<ApiDeps, "publicUrl">, id: number): string =>
  `${publicUrl}${path}/${id}`;

/** The FAQ for citizens: published public articles, no sign-in (spec T17). */
export function publicFaqRoutes({ store }: ApiDeps): readonly Route[] {
  return [
    publicRoute({
      method: "GET",
      path,
      id: "findPublicFaq",
      summary: `Public FAQ articles, the best ${MAX_FOUND} first`,
      tag: "public",
      query: publicFaqQuery,
      responses: { 200: { description: "The articles", schema: publicFaqListSchema } },
      handle: async ({ query: { q, language } }) => {
        const open = (await faqArticles(store)).filter(isForEverybody);
        const question = { ...(q !== undefined && { words: q }), ...(language && { language }) };
        const items = findFaq(open, question, MAX_FOUND).map(({ id, title, category, language }) => ({
          id,
          title,
          category,
          language,
        }));
        return json(200, { items } satisfies PublicFaqListView);
      },
    }),
    publicRoute({
      method: "GET",
      path: `${path}/:id`,
      id: "getPublicFaqArticle",
      summary: "One public article; a page for a browser",
      tag: "public",
      params: faqParams,
      responses: { 200: { description: "The article", schema: publicFaqSchema } },
      refusals: ["faq.not_found"],
      handle: async ({ request, language, params }) => {
        const article = await faqArticle(store, params.id);
        if (!article || !isForEverybody(article)) return problemResponse(language, { code: "faq.not_found" });
        const wantsPage = request.headers.accept?.includes("text/html") ?? false;
        return wantsPage ? faqPage(article) : json(200, publicFaqView(article), { vary: "accept" });
      },
    }),
  ];
}
