import { Checkmark16Regular, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { DashboardList } from "../../../../core/search/dashboard.ts";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import { useSession } from "../../app/session.ts";
import { forGood } from "../../keep/browser-keeps.ts";
import { useScopes } from "../../list/scopes.ts";
import { TicketGrid } from "../../list/ticket-grid.tsx";
import { Link } from "../../routes/link.tsx";
import css from "./dashboard.module.css";
import { GoodNews } from "./good-news.tsx";
import { ScopeTabs } from "./scope-tabs.tsx";
import { useHeldList } from "./use-held-list.ts";

interface SectionProps {
  readonly list: DashboardList;
  readonly view: DashboardView;
  readonly limit: number;
  readonly tabStop: string | null;
  readonly onTabStop: (key: string) => void;
}

/** One of the four boxes: heading with counts and scopes, then its rows. */
export function Section({ list, view, limit, tabStop, onTabStop }: SectionProps) {
  const { t } = useSession();
  const scopes = useScopes();
  const [isOpen, setOpen] = useState(() => forGood.getItem(`sportello.closed.${list}`) === null);
  const box = view.lists[list];
  const count = box.counts[box.scope];
  const held = useHeldList(box.items, limit, box.scope);
  const route = useMemo(() => ({ screen: "dashboard", section: list }) as const, [list]);
  const origin = useMemo(() => ({ label: t(`tab.origin.${list}`), route }), [t, list, route]);
  const onRow = useCallback((number: string) => onTabStop(`${list}:${number}`), [list, onTabStop]);
  const toggle = () => {
    if (isOpen) forGood.setItem(`sportello.closed.${list}`, "1");
    else forGood.removeItem(`sportello.closed.${list}`);
    setOpen(!isOpen);
  };
  const Chevron = isOpen && count > 0 ? ChevronDown16Regular : ChevronRight16Regular;
  const isLate = list === "escalated" && count > 0;
  const isBusy = box.scope !== scopes[list];
  return (
    <section
      className={css.section}
      aria-labelledby={`section-${list}`}
      aria-busy={isBusy}
      data-section={list}
      {...held.handlers}
    >
      <header className={`${css.sectionHead} ${isLate ? css.lateHead : ""}`}>
        <button type="button" className={css.toggle} aria-expanded={isOpen} onClick={toggle}>
          <Chevron aria-hidden />
          <h2 id={`section-${list}`}>{t(`tab.list.${list}`)}</h2>
          <span className={`${css.total} ${count > 0 ? (css[list] ?? "") : ""}`}>{count}</span>
        </button>
        {count === 0 ? (
          <span className={css.good}>
            <Checkmark16Regular aria-hidden />
            <GoodNews list={list} view={view} />
          </span>
        ) : null}
        {held.waiting > 0 ? (
          <button type="button" className={css.waiting} onClick={held.release}>
            {held.waiting === 1 ? t("tab.list.waitingOne") : t("tab.list.waiting", { count: held.waiting })}
          </button>
        ) : null}
        <span className={css.space} />
        <ScopeTabs list={list} counts={box.counts} />
        {isOpen && count > held.items.length ? (
          <Link className={css.all} to={{ screen: "search", query: { list, scope: box.scope } }}>
            {t("tab.list.showAll", { count })}
          </Link>
        ) : null}
      </header>
      {isOpen && held.items.length > 0 ? (
        <TicketGrid
          label={t(`tab.list.${list}`)}
          tickets={held.items}
          gone={held.gone}
          tabStop={tabStop}
          onTabStop={onRow}
          origin={origin}
          total={count}
        />
      ) : null}
    </section>
  );
}
