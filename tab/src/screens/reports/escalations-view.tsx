import type { EscalationsView as Escalations, TimesView } from "../../../../core/report/report-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { durationWords } from "../../format/duration.ts";
import { ReadStates } from "../../ui/read-states.tsx";
import { FigureTable } from "./figure-table.tsx";
import { percent } from "./figures.ts";
import { type ReportScope, reportPath } from "./report-scope.ts";
import css from "./reports.module.css";

const DUE = ["firstResponse", "update", "solution"] as const;

/** Promised times that passed, and promises kept. */
export function EscalationsView({ scope }: { readonly scope: ReportScope }) {
  const { t, language } = useSession();
  const escalations = useRead<Escalations>(reportPath("escalations", scope));
  const times = useRead<TimesView>(reportPath("times", scope));
  const failed = [escalations, times].find((read) => !read.value || read.isStale);
  if (failed || !escalations.value || !times.value) return <ReadStates read={failed ?? times} />;
  const share = (value: number | null) => (value === null ? "–" : percent(value, language));
  const duration = (minutes: number | null) => (minutes === null ? "–" : durationWords(t, minutes * 60_000));
  return (
    <div className={css.scroll} data-region="list">
      <div className={`${css.cards} ${css.wide}`}>
        <FigureTable
          title={t("reports.name.escalations")}
          head={[t("tab.column.queue"), ...DUE.map((due) => t(`reports.due.${due}`)), t("reports.total")]}
          rows={escalations.value.queues.map(({ queue, counts, total }) => ({
            key: queue.key,
            cells: [queue.name, ...DUE.map((due) => counts[due]), total],
          }))}
        />
        {(["firstResponse", "solution"] as const).map((what) => (
          <FigureTable
            key={what}
            title={t(`reports.due.${what}`)}
            head={[
              t("tab.column.queue"),
              t("reports.median"),
              t("reports.p90"),
              t("reports.promised"),
              t("reports.kept"),
              t("reports.sla"),
            ]}
            rows={(times.value?.queues ?? []).map((row) => ({
              key: row.queue.key,
              cells: [
                row.queue.name,
                duration(row[what].working.median),
                duration(row[what].working.p90),
                row[what].promised,
                row[what].kept,
                share(row[what].keptShare),
              ],
            }))}
          />
        ))}
      </div>
    </div>
  );
}
