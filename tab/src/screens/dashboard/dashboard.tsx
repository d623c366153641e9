import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { DASHBOARD_LISTS, type DashboardList } from "../../../../core/search/dashboard.ts";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import { failureWords, useAct } from "../../actions/use-act.ts";
import { dashboardPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { useLayout } from "../../frame/layout.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { listKeys } from "../../list/list-keys.ts";
import { useScopes } from "../../list/scopes.ts";
import { ColumnHeader } from "../../list/ticket-grid.tsx";
import { useLive } from "../../live/use-live.ts";
import { SkeletonRows } from "../../ui/skeleton-rows.tsx";
import { showToast } from "../../ui/toasts.ts";
import css from "./dashboard.module.css";
import { rowLimits } from "./fit.ts";
import { PhoneDashboard } from "./phone-dashboard.tsx";
import { Section } from "./section.tsx";
import { sectionKeys } from "./section-keys.ts";
import { SideColumn } from "./side-column.tsx";

/** The Cruscotto: the whole desk on one screen. */
export default function Dashboard({ section }: { readonly section?: DashboardList }) {
  const view = useDashboard();
  const layout = useLayout();
  if (layout === "phone") return <PhoneDashboard view={view} section={section} />;
  return <WideDashboard view={view} section={section} hasSide={layout === "full" || layout === "large"} />;
}

/** The last answer stays on the screen while another scope is on its way. */
function useDashboard(): DashboardView | null {
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  const last = useRef<DashboardView | null>(null);
  if (value) last.current = value;
  return last.current;
}

interface WideProps {
  readonly view: DashboardView | null;
  readonly section?: DashboardList;
  readonly hasSide: boolean;
}

function WideDashboard({ view, section, hasSide }: WideProps) {
  const { t } = useSession();
  const list = useRef<HTMLDivElement>(null);
  const height = useHeight(list);
  const [isSideOpen, setSideOpen] = useState(false);
  useDashboardKeys(list, view);
  const isThere = view !== null;
  /** Once, when one arrives by a link to a section. */
  useEffect(() => {
    if (section && isThere)
      list.current?.querySelector<HTMLElement>(`[data-section="${section}"] [data-row]`)?.focus();
  }, [section, isThere]);
  return (
    <div className={css.page} data-side={hasSide}>
      <h1 className="visually-hidden">{t("tab.nav.dashboard")}</h1>
      <div ref={list} className={css.lists} data-region="list">
        {hasSide ? null : (
          <div className={css.sideButton}>
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={isSideOpen}
              onClick={() => setSideOpen((open) => !open)}
            >
              {t("tab.dashboard.side")}
            </Button>
          </div>
        )}
        <ColumnHeader />
        {view ? <Sections view={view} height={height} /> : <SkeletonRows count={20} />}
      </div>
      {view && (hasSide || isSideOpen) ? (
        <SideColumn view={view} onClose={hasSide ? undefined : () => setSideOpen(false)} />
      ) : null}
    </div>
  );
}

function Sections({ view, height }: { readonly view: DashboardView; readonly height: number }) {
  const [tabStop, setTabStop] = useState<string | null>(null);
  const limits = rowLimits(view, height);
  const shown = DASHBOARD_LISTS.flatMap((list) =>
    view.lists[list].items.slice(0, limits[list]).map(({ number }) => `${list}:${number}`),
  );
  /** Tab enters at the row last used, or at the first. */
  const stop = tabStop !== null && shown.includes(tabStop) ? tabStop : (shown[0] ?? null);
  return (
    <>
      {DASHBOARD_LISTS.map((list) => (
        <Section
          key={list}
          list={list}
          view={view}
          limit={limits[list]}
          tabStop={stop?.startsWith(`${list}:`) ? stop.slice(list.length + 1) : null}
          onTabStop={setTabStop}
        />
      ))}
    </>
  );
}

function useDashboardKeys(list: { current: HTMLElement | null }, view: DashboardView | null): void {
  const session = useSession();
  const act = useAct();
  const latest = useRef(view);
  latest.current = view;
  const find = useCallback(
    (number: string) =>
      DASHBOARD_LISTS.flatMap((name) => latest.current?.lists[name].items ?? []).find(
        (ticket) => ticket.number === number,
      ),
    [],
  );
  useKeys(
    useMemo(
      () => [
        ...listKeys({
          root: () => list.current,
          find,
          take: (ticket) => {
            const said = session.t("tab.said.taken", { number: ticket.number });
            act(ticket.number, "take", {}, { version: ticket.version, said }).catch((error: unknown) =>
              showToast({ tone: "error", text: failureWords(session, error) }),
            );
          },
        }),
        ...sectionKeys(() => list.current),
      ],
      [act, find, list, session],
    ),
  );
}

function useHeight(element: { current: HTMLElement | null }): number {
  const [height, setHeight] = useState(() => window.innerHeight - 64);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setHeight(entry.contentRect.height);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
