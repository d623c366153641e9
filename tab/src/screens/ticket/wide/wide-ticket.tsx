import { Suspense } from "react";
import { late } from "../../../code/late.ts";
import { useLayout } from "../../../frame/layout.ts";
import { SkeletonRows } from "../../../ui/skeleton-rows.tsx";
import { DraftOffers } from "../draft-offers.tsx";
import { LockedByOther } from "../lock/locked-by-other.tsx";
import { PresenceLine } from "../lock/presence-line.tsx";
import { ArticleList, ArticleRail } from "../reading/article-list.tsx";
import { Reader } from "../reading/reader.tsx";
import { SidePanel, SideRail } from "../side/side-panel.tsx";
import css from "../ticket.module.css";
import { isMail, type TicketPage } from "../ticket-page.ts";
import { ActionBar } from "./action-bar.tsx";
import { PropertyLine } from "./property-line.tsx";
import { TitleLine } from "./title-line.tsx";

const Composer = late(() => import("../composer/composer.tsx"));
const PanelHost = late(() => import("../panels/panel-host.tsx"));

export function WideTicket({ page }: { readonly page: TicketPage }) {
  const { panel, ticket } = page;
  const isFull = useLayout() === "full";
  const writing = isMail(panel) ? panel : null;
  const isWriting = writing !== null;
  return (
    <article className={css.page} aria-label={ticket.title}>
      <TitleLine page={page} />
      <PropertyLine page={page} />
      <ActionBar page={page} />
      <div className={css.notices}>
        <LockedByOther page={page} />
        <DraftOffers page={page} />
        <PresenceLine page={page} />
      </div>
      <div
        className={css.body}
        data-writing={isWriting}
        data-side={isFull ? "panel" : isWriting ? "none" : "rail"}
      >
        {isWriting ? <ArticleRail page={page} /> : <ArticleList page={page} />}
        {panel && !isMail(panel) ? (
          <Suspense fallback={<SkeletonRows count={4} />}>
            <PanelHost page={page} panel={panel} />
          </Suspense>
        ) : (
          <Reader page={page} />
        )}
        {writing ? (
          <Suspense fallback={<SkeletonRows count={4} />}>
            <Composer key={writing} page={page} kind={writing} />
          </Suspense>
        ) : null}
        {isFull ? <SidePanel page={page} /> : isWriting ? null : <SideRail page={page} />}
      </div>
    </article>
  );
}
