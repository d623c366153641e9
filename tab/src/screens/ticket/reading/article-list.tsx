import {
  ArrowDownLeft16Regular,
  ArrowUpRight16Regular,
  Attach16Regular,
  Bot16Regular,
  Note16Regular,
  Star12Filled,
} from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import { CELL, COLUMN, row } from "../../../ui/grid-roles.ts";
import { isMail, type TicketPage } from "../ticket-page.ts";
import { type Direction, directionOf, senderName, shortSubject, viaKey } from "./article-words.ts";
import css from "./overview.module.css";

const ICONS: Readonly<Record<Direction, typeof Note16Regular>> = {
  in: ArrowDownLeft16Regular,
  out: ArrowUpRight16Regular,
  automatic: Bot16Regular,
  note: Note16Regular,
};

export function DirectionIcon({ article }: { readonly article: ArticleView }) {
  const { t } = useSession();
  const direction = directionOf(article);
  const Icon = ICONS[direction];
  const label = t(`tab.direction.${direction}`);
  return (
    <span className={`${css.direction} ${css[direction] ?? ""}`} title={label}>
      <Icon role="img" aria-label={label} />
    </span>
  );
}

/** Panoramica azioni intraprese: newest on top, two lines each, the handbook's columns for screen readers. */
export function ArticleList({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { articles } = page;
  return (
    <section className={css.overview} aria-labelledby="overview-title" data-region="articles">
      <h2 id="overview-title" className={css.overviewTitle}>
        {t("tab.articles.title")} <span>{articles.length}</span>
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: see ui/grid-roles */}
      <div role="grid" aria-readonly aria-label={t("tab.articles.title")} onKeyDown={moveBetweenRows}>
        <div {...row(1)} className={css.columns}>
          <span {...COLUMN}>{t("tab.articles.number")}</span>
          <span {...COLUMN}>
            <span className="visually-hidden">{t("tab.articles.direction")}</span>
          </span>
          <span {...COLUMN}>{t("tab.articles.sender")}</span>
          <span {...COLUMN}>{t("tab.articles.via")}</span>
          <span {...COLUMN}>{t("tab.articles.created")}</span>
        </div>
        {articles.toReversed().map((article) => (
          <ArticleRow key={article.id} article={article} page={page} />
        ))}
      </div>
    </section>
  );
}

/** An article's line in a list: who, and about what. */
export function SenderAndSubject({ article }: { readonly article: ArticleView }) {
  return (
    <>
      <strong>{senderName(article)}</strong>
      <span>
        {article.important ? <Important /> : null}
        {shortSubject(article)}
      </span>
    </>
  );
}

/** "Contrassegnato come importante", for everybody. */
function Important() {
  const { t } = useSession();
  const label = t("tab.articles.important");
  return (
    <span className={css.important} title={label}>
      <Star12Filled role="img" aria-label={label} />
    </span>
  );
}

function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0 || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-article]")];
  const target = rows[rows.indexOf(document.activeElement as HTMLElement) + by];
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.click();
}

function ArticleRow({ article, page }: { readonly article: ArticleView; readonly page: TicketPage }) {
  const { t } = useSession();
  const context = useDueContext();
  const { position } = article;
  const isSelected = page.selected?.position === position;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const files = article.attachments.filter(({ inline }) => !inline).length;
  const choose = () => {
    page.select(position);
    if (page.panel && !isMail(page.panel)) page.close();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ui/grid-roles
    <div
      ref={element}
      role="row"
      tabIndex={isSelected ? 0 : -1}
      aria-selected={isSelected}
      className={`${css.row} ${isSelected ? css.selected : ""} ${article.sender === "system" ? css.machine : ""}`}
      data-article={position}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          choose();
        }
      }}
    >
      <span {...CELL} className={css.position}>
        {position}
      </span>
      <span {...CELL}>
        <DirectionIcon article={article} />
      </span>
      <span {...CELL} className={css.words}>
        <SenderAndSubject article={article} />
      </span>
      <span {...CELL} className={css.via}>
        {t(viaKey(article))}
      </span>
      <span {...CELL} className={css.created}>
        <span>{momentWords(article.createdAt, context)}</span>
        {files > 0 ? (
          <span className={css.files}>
            <Attach16Regular role="img" aria-label={t("tab.articles.attachments")} /> {files}
          </span>
        ) : null}
      </span>
    </div>
  );
}

/** While one writes: numbers only, so that article and answer stand side by side. */
export function ArticleRail({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  return (
    <nav className={css.rail} aria-label={t("tab.articles.title")} data-region="articles">
      <span className={css.railCount}>{page.articles.length}</span>
      {page.articles.toReversed().map((article) => {
        const isSelected = page.selected?.position === article.position;
        return (
          <button
            key={article.id}
            type="button"
            className={`${css.railRow} ${isSelected ? css.selected : ""}`}
            aria-current={isSelected ? "true" : undefined}
            title={`${senderName(article)}: ${article.subject}`}
            onClick={() => page.select(article.position)}
          >
            {article.position} <DirectionIcon article={article} />
          </button>
        );
      })}
    </nav>
  );
}
