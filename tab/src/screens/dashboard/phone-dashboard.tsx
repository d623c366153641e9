import { Call20Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardList,
  type DashboardScope,
} from "../../../../core/search/dashboard.ts";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import type { TicketView } from "../../../../core/ticket/views/ticket-view.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { dueOf } from "../../format/due.ts";
import { LiveWords } from "../../frame/status-bar.tsx";
import { setScope, useScopes } from "../../list/scopes.ts";
import { TicketCard } from "../../list/ticket-card.tsx";
import { Link } from "../../routes/link.tsx";
import { navigate } from "../../routes/router.ts";
import { control } from "../../ui/control.ts";
import { SkeletonRows } from "../../ui/skeleton-rows.tsx";
import { GoodNews } from "./good-news.tsx";
import { Incomplete } from "./incomplete.tsx";
import css from "./phone.module.css";

interface PhoneDashboardProps {
  readonly view: DashboardView | null;
  readonly section?: DashboardList;
}

/** The Cruscotto in one hand: four figures, one list of cards. */
export function PhoneDashboard({ view, section }: PhoneDashboardProps) {
  const { t } = useSession();
  const [chosen, setChosen] = useState<DashboardList | null>(section ?? null);
  if (!view) return <SkeletonRows count={8} />;
  const list = chosen ?? firstWithTickets(view);
  const choose = (next: DashboardList) => {
    setChosen(next);
    navigate({ screen: "dashboard", section: next }, "replace");
  };
  return (
    <div className={css.page} data-region="list">
      <h1 className="visually-hidden">{t("tab.nav.dashboard")}</h1>
      <div role="tablist" aria-label={t("tab.nav.dashboard")} className={css.figures}>
        {DASHBOARD_LISTS.map((name) => {
          const count = view.lists[name].counts[view.lists[name].scope];
          return (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === list}
              className={css.figure}
              onClick={() => choose(name)}
            >
              <strong className={count > 0 ? css[name] : ""}>{count}</strong>
              {t(`tab.figure.${name}`)}
            </button>
          );
        })}
      </div>
      <ScopeLine list={list} view={view} />
      <Incomplete {...view.incomplete} />
      <Cards list={list} view={view} />
      <NewTicketButton />
    </div>
  );
}

/** Opens at what presses most. */
const firstWithTickets = (view: DashboardView): DashboardList =>
  (["escalated", "reminder", "new", "open"] as const).find(
    (list) => view.lists[list].counts[view.lists[list].scope] > 0,
  ) ?? "new";

function ScopeLine({ list, view }: { readonly list: DashboardList; readonly view: DashboardView }) {
  const { t } = useSession();
  const scope = useScopes()[list];
  return (
    <div className={css.scopeLine}>
      <select
        className={control(css.scope)}
        aria-label={t("tab.scope.label")}
        value={scope}
        onChange={(event) => setScope(list, event.target.value as DashboardScope)}
      >
        {DASHBOARD_SCOPES.map((name) => (
          <option key={name} value={name}>
            {t(`tab.scope.${name}`)} ({view.lists[list].counts[name]})
          </option>
        ))}
      </select>
      <LiveWords brief />
    </div>
  );
}

function Cards({ list, view }: { readonly list: DashboardList; readonly view: DashboardView }) {
  const { t } = useSession();
  const context = useDueContext();
  const { items, counts, scope } = view.lists[list];
  const dueToday = useMemo(() => {
    if (list !== "escalated") return [];
    const seen = new Set(items.map(({ number }) => number));
    return [...view.lists.new.items, ...view.lists.open.items].filter((ticket) => {
      const { tone } = dueOf(ticket, context);
      return !seen.has(ticket.number) && (tone === "soon" || tone === "today");
    });
  }, [list, items, view, context]);
  const origin = { label: t(`tab.origin.${list}`), route: { screen: "dashboard", section: list } } as const;
  return (
    <>
      <CardList tickets={items} origin={origin} label={t(`tab.list.${list}`)} />
      {items.length === 0 ? (
        <p className={css.empty}>
          <GoodNews list={list} view={view} />
        </p>
      ) : null}
      {counts[scope] > items.length ? (
        <Link className={css.all} to={{ screen: "search", query: { list, scope } }}>
          {t("tab.list.showAll", { count: counts[scope] })}
        </Link>
      ) : null}
      {dueToday.length > 0 ? (
        <>
          <h2 className={css.divider}>{t("tab.phone.dueToday")}</h2>
          <CardList tickets={dueToday} origin={origin} label={t("tab.phone.dueToday")} />
        </>
      ) : null}
    </>
  );
}

interface CardListProps {
  readonly tickets: readonly TicketView[];
  readonly label: string;
  readonly origin: Parameters<typeof TicketCard>[0]["origin"];
}

function CardList({ tickets, label, origin }: CardListProps) {
  const numbers = tickets.map(({ number }) => number);
  return (
    <ul className={css.cards} aria-label={label}>
      {tickets.map((ticket) => (
        <TicketCard key={ticket.number} ticket={ticket} numbers={numbers} origin={origin} />
      ))}
    </ul>
  );
}

function NewTicketButton() {
  const { t, me } = useSession();
  if (!me.queues.some((queue) => queue.canCreate)) return null;
  return (
    <Link className={css.float} to={{ screen: "new-phone-ticket" }} aria-label={t("tab.new.phone")}>
      <Call20Regular aria-hidden /> {t("tab.new.short")}
    </Link>
  );
}
