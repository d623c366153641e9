import type { TimesView, VolumeView } from "../../../../core/report/report-views.ts";
import { useSession } from "../../app/session.ts";
import { durationWords } from "../../format/duration.ts";
import { Link } from "../../routes/link.tsx";
import { Card } from "./chart-card.tsx";
import { percent } from "./figures.ts";
import { behind, type ReportScope } from "./report-scope.ts";
import css from "./reports.module.css";

/** Below this a promise is kept too rarely. */
const POOR = 0.9;

interface QueueTableProps {
  readonly volume: VolumeView;
  readonly times: TimesView;
  readonly scope: ReportScope;
}

export function QueueTable({ volume, times, scope }: QueueTableProps) {
  const { t, language } = useSession();
  const timesOf = new Map(times.queues.map(({ queue, firstResponse }) => [queue.key, firstResponse]));
  const duration = (minutes: number | null | undefined) =>
    minutes == null ? "–" : durationWords(t, minutes * 60_000);
  return (
    <Card
      title={t("reports.perQueue")}
      aside={<span className={css.quiet}>{t("reports.workingHours")}</span>}
    >
      <div className={css.tableBox}>
        <table className={css.table} aria-label={t("reports.perQueue")}>
          <thead>
            <tr>
              <th scope="col">{t("tab.column.queue")}</th>
              <th scope="col">{t("reports.figure.created")}</th>
              <th scope="col">{t("reports.figure.closed")}</th>
              <th scope="col">{t("reports.median")}</th>
              <th scope="col">{t("reports.p90")}</th>
              <th scope="col">{t("reports.sla")}</th>
            </tr>
          </thead>
          <tbody>
            {volume.queues.map(({ queue, totals }) => {
              const first = timesOf.get(queue.key);
              const share = first?.keptShare ?? null;
              return (
                <tr key={queue.key}>
                  <th scope="row" title={queue.name}>
                    <Link to={{ screen: "queue", key: queue.key }}>{queue.name}</Link>
                  </th>
                  {(["created", "closed"] as const).map((what) => (
                    <td key={what}>
                      <Link to={{ screen: "search", query: { attributes: behind(scope, what, queue.key) } }}>
                        {totals[what]}
                      </Link>
                    </td>
                  ))}
                  <td>{duration(first?.working.median)}</td>
                  <td>{duration(first?.working.p90)}</td>
                  <td className={share !== null && share < POOR ? css.poor : ""}>
                    {share === null ? "–" : percent(share, language)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
