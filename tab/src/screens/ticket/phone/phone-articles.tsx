import { useDueContext } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import { DirectionIcon, SenderAndSubject } from "../reading/article-list.tsx";
import { Article, ArticleHead } from "../reading/reader.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./phone.module.css";
import { PhoneArticleActions } from "./phone-article-actions.tsx";

/** Newest first; the chosen one open among folded lines. */
export function PhoneArticles({ page }: { readonly page: TicketPage }) {
  const context = useDueContext();
  return (
    <ol className={css.articles} reversed>
      {page.articles.toReversed().map((article) => {
        const isOpen = page.selected?.position === article.position;
        return (
          <li key={article.id} data-article={article.position}>
            {isOpen ? (
              <div className={css.open}>
                <ArticleHead article={article} />
                <Article article={article} number={page.ticket.number} />
                <PhoneArticleActions page={page} article={article} />
              </div>
            ) : (
              <button type="button" className={css.folded} onClick={() => page.select(article.position)}>
                <DirectionIcon article={article} />
                <span className={css.foldedWords}>
                  <SenderAndSubject article={article} />
                </span>
                <span className={css.when}>{momentWords(article.createdAt, context)}</span>
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
