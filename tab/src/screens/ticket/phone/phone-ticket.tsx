import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useSession } from "../../../app/session.ts";
import { listRoute, placeOf } from "../../../list/origin.ts";
import { goBack } from "../../../routes/router.ts";
import { DraftOffers } from "../draft-offers.tsx";
import { BetterTitle, OriginalTitle } from "../hints/better-title.tsx";
import hints from "../hints/hints.module.css";
import { SimilarCases } from "../hints/similar-cases.tsx";
import { LockedByOther } from "../lock/locked-by-other.tsx";
import { PresenceLine } from "../lock/presence-line.tsx";
import { hasRequestDetails, RequestDetails } from "../request/request-details.tsx";
import { CustomerDetails } from "../side/side-customer.tsx";
import { HistoryLines } from "../side/side-history.tsx";
import { LinkLines } from "../side/side-links.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./phone.module.css";
import { PhoneActions } from "./phone-actions.tsx";
import { PhoneArticles } from "./phone-articles.tsx";
import { Chips } from "./phone-chips.tsx";
import { FullScreenForm } from "./phone-form.tsx";

const TABS = ["articles", "customer", "request", "links", "history"] as const;
type Tab = (typeof TABS)[number];

export function PhoneTicket({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket, panel, hint } = page;
  const [tab, setTab] = useState<Tab>("articles");
  if (panel) return <FullScreenForm page={page} panel={panel} />;
  return (
    <article className={css.page} aria-label={ticket.title}>
      <PhoneHead page={page} />
      <div className={css.scroll}>
        <h1 className={css.title}>{ticket.title}</h1>
        <div className={hints.phoneTitle}>
          <OriginalTitle ticket={ticket} />
          <BetterTitle page={page} />
        </div>
        <Chips page={page} />
        <PresenceLine page={page} />
        <div role="tablist" aria-label={t("tab.phone.parts")} className={css.tabs}>
          {TABS.filter((name) => name !== "request" || hint !== null || hasRequestDetails(ticket)).map(
            (name) => (
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
            ),
          )}
        </div>
        <div className={css.notices}>
          <LockedByOther page={page} />
          <DraftOffers page={page} />
        </div>
        {tab === "articles" ? <PhoneArticles page={page} /> : null}
        {tab === "customer" ? (
          <div className={css.padded}>
            <CustomerDetails page={page} />
          </div>
        ) : null}
        {tab === "request" ? (
          <div className={css.padded}>
            <RequestDetails page={page} />
            <SimilarCases page={page} />
          </div>
        ) : null}
        {tab === "links" ? (
          <div className={css.padded}>
            <LinkLines page={page} />
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
