import { Button } from "@fluentui/react-components";
import {
  ArrowForward20Regular,
  BranchFork20Regular,
  Star20Filled,
  Star20Regular,
} from "@fluentui/react-icons";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { useSession } from "../../../app/session.ts";
import { useMark } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./phone.module.css";

interface PhoneArticleActionsProps {
  readonly page: TicketPage;
  readonly article: ArticleView;
}

/** Below the open article, where the thumb is. */
export function PhoneArticleActions({ page, article }: PhoneArticleActionsProps) {
  const { t } = useSession();
  const mark = useMark(page.ticket.number);
  const { abilities } = page.ticket;
  const { important, position } = article;
  return (
    <div className={css.articleActions}>
      {abilities.includes("forward") ? (
        <Button appearance="subtle" icon={<ArrowForward20Regular />} onClick={() => page.open("forward")}>
          {t("tab.action.forward")}
        </Button>
      ) : null}
      {abilities.includes("split") ? (
        <Button appearance="subtle" icon={<BranchFork20Regular />} onClick={() => page.open("split")}>
          {t("tab.action.split")}
        </Button>
      ) : null}
      {abilities.includes("mark") ? (
        <Button
          appearance="subtle"
          icon={important ? <Star20Filled /> : <Star20Regular />}
          aria-pressed={important}
          aria-label={t(important ? "tab.action.notImportant" : "tab.action.important")}
          onClick={() => void mark(position, !important)}
        />
      ) : null}
    </div>
  );
}
