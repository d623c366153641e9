import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { useSession } from "../../../app/session.ts";
import { late } from "../../../code/late.ts";
import { SkeletonRows } from "../../../ui/skeleton-rows.tsx";
import { Article, ArticleHead } from "../reading/reader.tsx";
import { isMail, type MailPanel, type Panel, type TicketPage } from "../ticket-page.ts";
import css from "./phone.module.css";

const Composer = late(() => import("../composer/composer.tsx"));
const PanelHost = late(() => import("../panels/panel-host.tsx"));

interface FullScreenFormProps {
  readonly page: TicketPage;
  readonly panel: Panel;
}

/** Forms take the whole screen. */
export function FullScreenForm({ page, panel }: FullScreenFormProps) {
  if (isMail(panel)) return <FullScreenMail page={page} kind={panel} />;
  return (
    <Suspense fallback={<SkeletonRows count={4} />}>
      <PanelHost page={page} panel={panel} />
    </Suspense>
  );
}

interface FullScreenMailProps {
  readonly page: TicketPage;
  readonly kind: MailPanel;
}

/** While one writes, the article is one button away. */
function FullScreenMail({ page, kind }: FullScreenMailProps) {
  const { t } = useSession();
  const [isArticle, setArticle] = useState(false);
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
          <Composer key={kind} page={page} kind={kind} />
        </Suspense>
      </div>
    </div>
  );
}
