import type { ReactNode } from "react";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import { Initials } from "../../../ui/initials.tsx";
import { isMail, type TicketPage } from "../ticket-page.ts";
import { ArticleActions } from "./article-actions.tsx";
import { ArticleBody } from "./article-body.tsx";
import { senderName, viaKey } from "./article-words.ts";
import css from "./articles.module.css";
import { Attachments } from "./attachments.tsx";
import { NoteBox } from "./note-box.tsx";

/** The chosen article with what one does with it, and at its foot a line for a note. */
export function Reader({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { selected, ticket, panel } = page;
  return (
    <section className={css.reader} aria-label={t("tab.reader.label")} data-region="reader">
      <div className={css.scroll}>
        {selected ? (
          <>
            <ArticleHead article={selected}>
              <ArticleActions page={page} article={selected} />
            </ArticleHead>
            <Article article={selected} number={ticket.number} />
          </>
        ) : (
          <p className={css.none}>{t("tab.reader.empty")}</p>
        )}
      </div>
      {ticket.abilities.includes("note") && !isMail(panel) ? <NoteBox page={page} /> : null}
    </section>
  );
}

interface ArticleHeadProps {
  readonly article: ArticleView;
  readonly children?: ReactNode;
}

export function ArticleHead({ article, children }: ArticleHeadProps) {
  const { t } = useSession();
  const context = useDueContext();
  const to = article.to.map(({ name, address }) => name || address).join(", ");
  return (
    <header className={css.head}>
      <Initials
        name={senderName(article)}
        size="large"
        tone={article.sender === "customer" ? "customer" : "person"}
      />
      <div className={css.headWords}>
        <p>
          <strong>{senderName(article)}</strong>{" "}
          {article.from.name && article.from.address ? <span>{article.from.address}</span> : null}
        </p>
        <p>
          {to ? `${t("tab.reader.to", { to })} · ` : ""}
          {momentWords(article.createdAt, context)} · #{article.position} {t(viaKey(article))}
          {article.cc.length > 0 ? ` · Cc ${article.cc.map(({ address }) => address).join(", ")}` : ""}
        </p>
      </div>
      {children}
    </header>
  );
}

export function Article({ article, number }: { readonly article: ArticleView; readonly number: string }) {
  return (
    <>
      <h2 className={css.subject}>{article.subject}</h2>
      <ArticleBody key={article.id} article={article} number={number} />
      <Attachments article={article} number={number} />
    </>
  );
}
