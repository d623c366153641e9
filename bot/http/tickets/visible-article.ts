import { fail, type Result } from "../../../core/result.ts";
import type { Article } from "../../../core/ticket/article.ts";
import { articleAt } from "../../../core/ticket/writing/passed-on.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import type { Call } from "../route.ts";
import { rejected, visibleTicket } from "./ticket-answer.ts";

/** An article by its place in a ticket the operator may see, or the answer that says why not. */
export async function visibleArticle(
  deps: ApiDeps,
  call: Call,
  number: string,
  position: number,
): Promise<Result<Article, HttpResponse>> {
  const ticket = await visibleTicket(deps, call, number);
  if (!ticket.ok) return fail(rejected(deps, call, ticket.error));
  const article = articleAt(await deps.store.tickets.articles(number), position);
  return article.ok ? article : fail(rejected(deps, call, article.error));
}
