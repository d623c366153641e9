import { Button } from "@fluentui/react-components";
import {
  ArrowLeft20Regular,
  ArrowReply20Regular,
  CheckmarkCircle20Regular,
  Clock20Regular,
  FolderArrowRight20Regular,
  MoreHorizontal20Regular,
  Note20Regular,
} from "@fluentui/react-icons";
import { lazy, type ReactElement, Suspense, useState } from "react";
import type { Action } from "../../../../core/people/policy.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { dueOf, momentWords } from "../../format/due.ts";
import { listRoute, placeOf } from "../../list/origin.ts";
import { goBack } from "../../routes/router.ts";
import { DueLabel } from "../../ui/due-label.tsx";
import { PriorityIcon } from "../../ui/priority-icon.tsx";
import { SkeletonRows } from "../../ui/skeleton-rows.tsx";
import { StateIcon } from "../../ui/state-icon.tsx";
import { DirectionIcon } from "./article-list.tsx";
import { senderName, shortSubject } from "./article-words.ts";
import { LockedByOther } from "./locked-by-other.tsx";
import css from "./phone.module.css";
import { PresenceLine } from "./presence-line.tsx";
import { Article, ArticleHead } from "./reader.tsx";
import { CustomerDetails, HistoryLines } from "./side-panel.tsx";
import { useQuickActions } from "./ticket-keys.ts";
import type { Panel, TicketPage } from "./ticket-page.ts";

const Composer = lazy(() => import("./composer/composer.tsx"));
const PanelHost = lazy(() => import("./panels/panel-host.tsx"));

const TABS = ["articles", "customer", "history"] as const;
type Tab = (typeof TABS)[number];

export function PhoneTicket({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket, panel } = page;
  const [tab, setTab] = useState<Tab>("articles");
  if (panel) return <FullScreenForm page={page} panel={panel} />;
  return (
    <article className={css.page} aria-label={ticket.title}>
      <PhoneHead page={page} />
      <div className={css.scroll}>
        <h1 className={css.title}>{ticket.title}</h1>
        <Chips page={page} />
        <PresenceLine page={page} />
        <div role="tablist" aria-label={t("tab.phone.parts")} className={css.tabs}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              className={css.tab}
              onClick={() => setTab(name)}
            >
              {t(`tab.phone.${name}`)} {name === "articles" ? <span>{page.articles.length}</span> : null}
            </button>
          ))}
        </div>
        <div className={css.notices}>
          <LockedByOther page={page} />
        </div>
        {tab === "articles" ? <PhoneArticles page={page} /> : null}
        {tab === "customer" ? (
          <div className={css.padded}>
            <CustomerDetails page={page} />
          </div>
        ) : null}
        {tab === "history" ? (
          <div className={css.padded}>
            <HistoryLines page={page} />
          </div>
        ) : null}
      </div>
      <PhoneActions page={page} />
    </article>
  );
}

function PhoneHead({ page: { ticket } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const place = placeOf(ticket.number);
  return (
    <header className={css.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={t("tab.ticket.back")}
        onClick={() => goBack(listRoute())}
      />
      <span className={css.headWords}>
        <span>{ticket.number}</span>
        {place ? (
          <span>{t("tab.ticket.place", { index: place.index, count: place.count, list: place.label })}</span>
        ) : null}
      </span>
    </header>
  );
}

function Chips({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket, open } = page;
  const context = useDueContext();
  const due = dueOf(ticket, context);
  const chip = (key: string, content: ReactElement, action: Action | null, panel: Panel) => {
    const can = action !== null && ticket.abilities.includes(action);
    return (
      <li key={key}>
        {can ? (
          <button type="button" className={css.chip} onClick={() => open(panel)}>
            {content}
          </button>
        ) : (
          <span className={css.chip}>{content}</span>
        )}
      </li>
    );
  };
  return (
    <ul className={css.chips} aria-label={t("tab.phone.properties")}>
      {due.at ? (
        <li>
          <span className={`${css.chip} ${due.tone === "late" ? css.late : ""}`}>
            <DueLabel due={due} />
          </span>
        </li>
      ) : null}
      {chip(
        "state",
        <>
          <StateIcon state={ticket.state} /> {t(`state.${ticket.state}`)}
        </>,
        "pending",
        "pending",
      )}
      {chip(
        "priority",
        <>
          {ticket.priority === 3 ? null : <PriorityIcon priority={ticket.priority} labelled={false} />}
          {t(`priority.${ticket.priority}`)}
        </>,
        "priority",
        "priority",
      )}
      {chip("queue", <span>{ticket.queue.shortName}</span>, "move", "move")}
      {chip("owner", <span>{ticket.owner?.name ?? t("tab.row.noOwner")}</span>, "assign", "owner")}
    </ul>
  );
}

/** Newest first; the chosen one open among folded lines. */
function PhoneArticles({ page }: { readonly page: TicketPage }) {
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
              </div>
            ) : (
              <button type="button" className={css.folded} onClick={() => page.select(article.position)}>
                <DirectionIcon article={article} />
                <span className={css.foldedWords}>
                  <strong>{senderName(article)}</strong>
                  <span>{shortSubject(article)}</span>
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

const ACTIONS = [
  { panel: "note", needs: "note", label: "tab.action.note", Icon: Note20Regular },
  { panel: "pending", needs: "pending", label: "tab.action.pending", Icon: Clock20Regular },
  { panel: "move", needs: "move", label: "tab.action.move", Icon: FolderArrowRight20Regular },
  { panel: "close", needs: "close", label: "tab.action.close", Icon: CheckmarkCircle20Regular },
] as const;

function PhoneActions({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const quick = useQuickActions(page);
  const { abilities } = page.ticket;
  const [isMore, setMore] = useState(false);
  const more = [
    { needs: "take", label: "tab.action.take", run: quick.take },
    { needs: "release", label: "tab.action.release", run: quick.release },
    { needs: "reopen", label: "tab.action.reopen", run: quick.reopen },
    { needs: "assign", label: "tab.action.owner", run: () => page.open("owner") },
    { needs: "priority", label: "tab.action.priority", run: () => page.open("priority") },
  ] as const;
  const others = more.filter(({ needs }) => abilities.includes(needs));
  return (
    <footer className={css.actions} data-region="actions">
      {isMore ? (
        <div className={css.more}>
          {others.map(({ label, run }) => (
            <Button
              key={label}
              appearance="subtle"
              onClick={() => {
                setMore(false);
                run();
              }}
            >
              {t(label)}
            </Button>
          ))}
        </div>
      ) : null}
      {abilities.includes("reply") ? (
        <Button
          className={css.reply}
          appearance="primary"
          icon={<ArrowReply20Regular />}
          onClick={() => page.open("reply")}
        >
          {t("tab.action.reply")}
        </Button>
      ) : null}
      {ACTIONS.filter(({ needs }) => abilities.includes(needs)).map(({ panel, label, Icon }) => (
        <Button
          key={panel}
          appearance="subtle"
          icon={<Icon />}
          aria-label={t(label)}
          onClick={() => page.open(panel)}
        />
      ))}
      {others.length > 0 ? (
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={t("tab.menu.miscellaneous")}
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        />
      ) : null}
    </footer>
  );
}

/** Forms take the whole screen; while answering, the article is one button away. */
function FullScreenForm({ page, panel }: { readonly page: TicketPage; readonly panel: Panel }) {
  const { t } = useSession();
  const [isArticle, setArticle] = useState(false);
  if (panel !== "reply") {
    return (
      <Suspense fallback={<SkeletonRows count={4} />}>
        <PanelHost page={page} panel={panel} />
      </Suspense>
    );
  }
  return (
    <div className={css.page}>
      <div className={css.switch}>
        <Button appearance="subtle" aria-pressed={isArticle} onClick={() => setArticle(!isArticle)}>
          {t(isArticle ? "tab.phone.toReply" : "tab.phone.toArticle")}
        </Button>
      </div>
      <div className={css.scroll} hidden={!isArticle}>
        {page.selected ? (
          <div className={css.open}>
            <ArticleHead article={page.selected} />
            <Article article={page.selected} number={page.ticket.number} />
          </div>
        ) : null}
      </div>
      <div className={css.writing} hidden={isArticle}>
        <Suspense fallback={<SkeletonRows count={4} />}>
          <Composer page={page} />
        </Suspense>
      </div>
    </div>
  );
}
