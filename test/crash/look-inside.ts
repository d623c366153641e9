import type { Store } from "../../core/ports.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** What the desk holds. */
export interface Inside {
  readonly tickets: readonly Ticket[];
  /** By ticket number. */
  readonly articles: ReadonlyMap<string, readonly Article[]>;
  readonly store: Store;
}

export async function lookInside(store: Store): Promise<Inside> {
  const tickets: Ticket[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.tickets.find({
      filter: { all: [] },
      sort: { by: "number", direction: "asc" },
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    tickets.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const articles = new Map<string, readonly Article[]>();
  for (const { number } of tickets) articles.set(number, await store.tickets.articles(number));
  return { tickets, articles, store };
}

export const everyArticle = ({ articles }: Inside) =>
  [...articles].flatMap(([number, list]) => list.map((article) => ({ number, article })));

/** What every text of the load has in it, once. */
export const TOKEN = /gettone-\d{6}/;

export const isMailOut = ({ channel, sender }: Article): boolean =>
  channel === "email" && sender !== "customer";
