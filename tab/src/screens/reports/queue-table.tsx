import type { TimesView, VolumeView } from "../../../../core/report/report-views.ts";
import { useSession } from "../../app/session.ts";
import { durationWords } from "../../format/duration.ts";
import { Link } from "../../routes/link.tsx";
import { Table } from "../../ui/table.tsx";
import { Card } from "./card.tsx";
import { REPORT_LOOK } from "./figure-table.tsx";
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
  const head = [
    t("tab.column.queue"),
    t("reports.figure.created"),
    t("reports.figure.closed"),
    t("reports.median"),
    t("reports.p90"),
    t("reports.sla"),
  ];
  return (
    <Card
      title={t("reports.perQueue")}
      aside={<span className={css.quiet}>{t("reports.workingHours")}</span>}
    >
      <Table label={t("reports.perQueue")} head={head} look={REPORT_LOOK}>
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
      </Table>
    </Card>
  );
}
