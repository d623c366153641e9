import { useMemo } from "react";
import { useSession } from "../../app/session.ts";
import { useSayInStatus } from "../../frame/status-note.ts";
import { Link } from "../../routes/link.tsx";
import type { ReportRoute } from "../../routes/route.ts";
import css from "../../ui/pages.module.css";
import { BreakdownView } from "./breakdown-view.tsx";
import { EscalationsView } from "./escalations-view.tsx";
import { REPORT_VIEWS, reportScope } from "./report-scope.ts";
import { ScopeBar } from "./scope-bar.tsx";
import { TrendView } from "./trend-view.tsx";
import { WorkloadView } from "./workload-view.tsx";

const VIEWS = {
  andamento: TrendView,
  operatori: WorkloadView,
  tipi: BreakdownView,
  scalati: EscalationsView,
} as const;

/** Figures of a period, with the tickets behind each of them one click away. */
export default function ReportsScreen({ query }: { readonly query: ReportRoute }) {
  const { t, me, dates } = useSession();
  const now = useMemo(() => new Date().toISOString(), []);
  const scope = useMemo(() => reportScope(query, me, dates, now), [query, me, dates, now]);
  useSayInStatus(t("reports.dataUntil", { time: dates.time(now) }));
  const View = VIEWS[scope.view];
  return (
    <div className={css.sections}>
      <nav className={css.left} aria-label={t("reports.title")} data-region="sections">
        <h1>{t("reports.title")}</h1>
        <ul className={css.menu}>
          {REPORT_VIEWS.map((view) => (
            <li key={view}>
              <Link
                className={css.entry}
                to={{ screen: "reports", query: { ...query, view } }}
                aria-current={view === scope.view ? "page" : undefined}
              >
                {t(`reports.view.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.main}>
        <ScopeBar query={query} scope={scope} />
        <View scope={scope} />
      </div>
    </div>
  );
}
