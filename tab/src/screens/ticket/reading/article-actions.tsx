import { Button } from "@fluentui/react-components";
import {
  ArrowForward16Regular,
  ArrowReply16Regular,
  ArrowRoutingRegular,
  BranchFork16Regular,
  MoreHorizontal16Regular,
  Print16Regular,
  Star16Filled,
  Star16Regular,
} from "@fluentui/react-icons";
import { Suspense } from "react";
import type { Action } from "../../../../../core/people/policy.ts";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { useCalm } from "../../../app/calm.ts";
import { useSession } from "../../../app/session.ts";
import { late } from "../../../code/late.ts";
import { LazyMenu } from "../../../ui/lazy-menu.tsx";
import type { ActionMenuItem } from "../../../ui/menu-props.ts";
import { useMark } from "../ticket-actions.ts";
import { isMail, type TicketPage } from "../ticket-page.ts";
import { usePrint } from "../use-print.ts";
import css from "./articles.module.css";

const ReplyButton = late(() => import("./reply-button.tsx"));

interface ArticleActionsProps {
  readonly page: TicketPage;
  readonly article: ArticleView;
}

/** What one does with the article one reads: Risposta, Inoltra, and in a menu Dividi, Rispedisci, Stampa; the star marks it. */
export function ArticleActions({ page, article }: ArticleActionsProps) {
  const { t } = useSession();
  const mark = useMark(page.ticket.number);
  const isCalm = useCalm();
  const isWriting = isMail(page.panel);
  const can = (action: Action) => page.ticket.abilities.includes(action);
  const star = t(article.important ? "tab.action.notImportant" : "tab.action.important");
  const Star = article.important ? Star16Filled : Star16Regular;
  const plain = (
    <Button
      appearance="primary"
      size="small"
      icon={<ArrowReply16Regular />}
      onClick={() => page.open("reply")}
    >
      {t("tab.action.reply")}
    </Button>
  );
  return (
    <div className={css.actions}>
      {can("reply") && !isWriting ? (
        <Suspense fallback={plain}>{isCalm ? <ReplyButton page={page} /> : plain}</Suspense>
      ) : null}
      {can("forward") && !isWriting ? (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowForward16Regular />}
          title={`${t("tab.action.forward")} (I)`}
          onClick={() => page.open("forward")}
        >
          {t("tab.action.forward")}
        </Button>
      ) : null}
      {can("mark") ? (
        <Button
          appearance="subtle"
          size="small"
          className={article.important ? css.starred : ""}
          icon={<Star />}
          aria-pressed={article.important}
          aria-label={star}
          title={star}
          onClick={() => void mark(article.position, !article.important)}
        />
      ) : null}
      <LazyMenu
        label=""
        accessibleLabel={t("tab.ticket.articleActions")}
        icon={<MoreHorizontal16Regular />}
        items={useMenu(page, article)}
      />
    </div>
  );
}

function useMenu(page: TicketPage, article: ArticleView): readonly ActionMenuItem[] {
  const { t } = useSession();
  const printPaper = usePrint(page.ticket.number);
  const can = (action: Action) => page.ticket.abilities.includes(action);
  const print = {
    label: t("tab.action.print"),
    icon: <Print16Regular />,
    run: () => void printPaper(article.position),
  };
  return [
    ...(can("split")
      ? [{ label: t("tab.action.split"), icon: <BranchFork16Regular />, run: () => page.open("split") }]
      : []),
    ...(can("bounce") && article.hasRaw
      ? [{ label: t("tab.action.bounce"), icon: <ArrowRoutingRegular />, run: () => page.open("bounce") }]
      : []),
    print,
  ];
}
