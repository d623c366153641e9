import type { z } from "zod";
import { checkFaqContent, type FaqArticle } from "../../../core/faq/faq-article.ts";
import {
  addFaqArticle,
  changeFaqArticle,
  faqArticle,
  faqArticles,
  removeFaqArticle,
} from "../../../core/faq/faq-book.ts";
import { type FaqListView, faqLineView, faqView } from "../../../core/faq/faq-views.ts";
import { findFaq } from "../../../core/faq/find-faq.ts";
import { canEditFaq } from "../../../core/people/policy.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { faqContent, faqListSchema, faqParams, faqQuery, faqSchema } from "../schemas/faq-schemas.ts";
import { refused, rejected } from "../tickets/ticket-answer.ts";
import { etagOf, seenVersion } from "../wire/entity-tag.ts";
import { publicFaqLink } from "./public-faq.ts";

const path = "/api/v1/faq";
const tag = "faq";
const MAX_FOUND = 50;

type Params = z.output<typeof faqParams>;
type Content = z.output<typeof faqContent>;

/** Ready answers for operators: all read, editors write (spec T17). */
export function faqRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "findFaq",
      summary: `FAQ articles, the best ${MAX_FOUND} first; drafts for editors`,
      tag,
      query: faqQuery,
      responses: { 200: { description: "The articles", schema: faqListSchema } },
      handle: (call) => find(deps, call),
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/:id`,
      id: "getFaqArticle",
      summary: "One article, with what an answer can take over from it",
      tag,
      params: faqParams,
      responses: { 200: { description: "The article; `ETag` is its version", schema: faqSchema } },
      refusals: ["faq.not_found"],
      handle: async (call) => {
        const article = await readable(deps, call, call.params.id);
        return article ? answer(deps, 200, article) : refused(call, { code: "faq.not_found" });
      },
    }),
    operatorRoute({
      method: "POST",
      path,
      id: "addFaqArticle",
      summary: "Write a new article",
      tag,
      body: faqContent,
      responses: { 201: { description: "The new article; `Location` names it", schema: faqSchema } },
      refusals: ["faq.not_allowed", "field.required", "field.too_long"],
      handle: (call) => add(deps, call),
    }),
    operatorRoute({
      method: "PUT",
      path: `${path}/:id`,
      id: "putFaqArticle",
      summary: "Change an article in whole",
      tag,
      isVersioned: true,
      params: faqParams,
      body: faqContent,
      responses: { 200: { description: "The article as saved", schema: faqSchema } },
      refusals: ["faq.not_allowed", "faq.not_found", "faq.changed", "field.required", "field.too_long"],
      handle: (call) => change(deps, call),
    }),
    operatorRoute({
      method: "DELETE",
      path: `${path}/:id`,
      id: "deleteFaqArticle",
      summary: "Remove an article for good",
      tag,
      isVersioned: true,
      params: faqParams,
      responses: { 204: { description: "It is gone" } },
      refusals: ["faq.not_allowed", "faq.not_found", "faq.changed"],
      handle: async (call) => {
        const article = await editable(deps, call);
        if (!article.ok) return article.error;
        await removeFaqArticle(deps.store, article.value.id);
        return { status: 204 };
      },
    }),
  ];
}

const isEditor = ({ desk }: ApiDeps, { operator }: Call): boolean => canEditFaq(desk, operator.address);

async function find(deps: ApiDeps, call: Call<undefined, z.output<typeof faqQuery>>): Promise<HttpResponse> {
  const { q, category, language, visibility } = call.query;
  const all = await faqArticles(deps.store);
  const readable = isEditor(deps, call) ? all : all.filter(({ state }) => state === "published");
  const question = {
    ...(q !== undefined && { words: q }),
    ...(category !== undefined && { category }),
    ...(language && { language }),
    ...(visibility && { visibility }),
  };
  const items = findFaq(readable, question, MAX_FOUND).map(faqLineView);
  return json(200, { items } satisfies FaqListView);
}

/** Null for who may not read it too: a draft is its editors' alone. */
async function readable(deps: ApiDeps, call: Call, id: number): Promise<FaqArticle | null> {
  const article = await faqArticle(deps.store, id);
  return article && (article.state === "published" || isEditor(deps, call)) ? article : null;
}

/** The article of an editor who saw its latest version, or the answer that says why not. */
async function editable(deps: ApiDeps, call: Call<Params>): Promise<Result<FaqArticle, HttpResponse>> {
  const { id } = call.params;
  const seen = seenVersion(call.request);
  if (!seen.ok) return fail(refused(call, seen.error));
  if (!isEditor(deps, call)) {
    const code = (await readable(deps, call, id)) ? "faq.not_allowed" : "faq.not_found";
    return fail(refused(call, { code }));
  }
  const article = await faqArticle(deps.store, id);
  if (!article) return fail(refused(call, { code: "faq.not_found" }));
  const isStale = seen.value !== undefined && seen.value !== article.version;
  return isStale ? fail(refused(call, { code: "faq.changed" })) : ok(article);
}

async function add(deps: ApiDeps, call: Call<undefined, undefined, Content>): Promise<HttpResponse> {
  if (!isEditor(deps, call)) return refused(call, { code: "faq.not_allowed" });
  const content = checkFaqContent(call.body);
  if (!content.ok) return rejected(deps, call, content.error);
  const article = await addFaqArticle(deps.store, content.value, call.operator.address, call.now);
  return answer(deps, 201, article, { location: `${path}/${article.id}` });
}

async function change(deps: ApiDeps, call: Call<Params, undefined, Content>): Promise<HttpResponse> {
  const before = await editable(deps, call);
  if (!before.ok) return before.error;
  const content = checkFaqContent(call.body);
  if (!content.ok) return rejected(deps, call, content.error);
  const { operator, now } = call;
  const after = await changeFaqArticle(deps.store, before.value, content.value, operator.address, now);
  return after ? answer(deps, 200, after) : refused(call, { code: "faq.changed" });
}

const answer = (
  deps: ApiDeps,
  status: number,
  article: FaqArticle,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse =>
  json(status, faqView(deps.desk, article, publicFaqLink(deps, article.id)), {
    etag: etagOf(article),
    ...headers,
  });
