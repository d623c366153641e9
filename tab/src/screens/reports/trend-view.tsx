import {
  ArrowTrending16Regular,
  ArrowTrendingDown16Regular,
  ArrowTrendingLines20Regular,
} from "@fluentui/react-icons";
import type { MovesView, TimesView, VolumeView } from "../../../../core/report/report-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import { ReadStates } from "../../ui/read-states.tsx";
import { Card } from "./card.tsx";
import { ChartCard } from "./chart-card.tsx";
import { openAtEnd, shortDay, slotsOf } from "./chart-data.ts";
import { type Figure, figuresOf, type Tone, valuesOf } from "./figures.ts";
import { MovesMatrix } from "./moves-matrix.tsx";
import { QueueTable } from "./queue-table.tsx";
import { type ReportScope, reportPath } from "./report-scope.ts";
import css from "./reports.module.css";

/** Six figures, two charts, the matrix of moves and the table per queue. */
export function TrendView({ scope }: { readonly scope: ReportScope }) {
  const session = useSession();
  const { t } = session;
  const volume = useRead<VolumeView>(reportPath("volume", scope));
  const times = useRead<TimesView>(reportPath("times", scope));
  const moves = useRead<MovesView>(reportPath("moves", scope));
  const volumeBefore = useRead<VolumeView>(scope.before && reportPath("volume", scope, scope.before));
  const timesBefore = useRead<TimesView>(scope.before && reportPath("times", scope, scope.before));
  const failed = [volume, times].find((read) => !read.value);
  if (failed || !volume.value || !times.value) return <ReadStates read={failed ?? volume} />;
  const before =
    scope.before && volumeBefore.value && timesBefore.value
      ? valuesOf(volumeBefore.value, timesBefore.value)
      : null;
  const now = valuesOf(volume.value, times.value);
  const isStale = volume.isStale || times.isStale;
  return (
    <div className={css.scroll} aria-busy={isStale} data-region="list">
      <Figures figures={figuresOf(now, before, scope, session)} />
      {now.created === 0 && now.closed === 0 ? (
        <Empty Icon={ArrowTrendingLines20Regular} title={t("reports.empty")}>
          {t("reports.emptyText")}
        </Empty>
      ) : (
        <div className={css.cards}>
          <FlowCard volume={volume.value} />
          <OpenCard volume={volume.value} />
          {moves.value ? <MovesMatrix moves={moves.value} scope={scope} /> : null}
          <QueueTable volume={volume.value} times={times.value} scope={scope} />
        </div>
      )}
    </div>
  );
}

const ARROWS: Readonly<Record<Tone, typeof ArrowTrending16Regular | null>> = {
  better: ArrowTrending16Regular,
  worse: ArrowTrendingDown16Regular,
  neutral: null,
};

/** Each says by word, arrow and colour how it compares, and leads to its tickets. */
function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useSession();
  return (
    <ul className={css.figures} aria-label={t("reports.figures")}>
      {figures.map(({ name, text, change, behind }) => {
        const Arrow = change ? ARROWS[change.tone] : null;
        return (
          <li key={name}>
            <Link to={{ screen: "search", query: { attributes: behind } }}>
              <span>{t(`reports.figure.${name}`)}</span>
              <strong>{text}</strong>
              {change ? (
                <small className={css[change.tone]}>
                  {Arrow ? <Arrow aria-hidden /> : null} {change.text}
                </small>
              ) : null}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function FlowCard({ volume }: { readonly volume: VolumeView }) {
  const { t } = useSession();
  const { slots, isWeekly } = slotsOf(volume);
  return (
    <ChartCard
      title={t(isWeekly ? "reports.chart.flowWeeks" : "reports.chart.flow")}
      legend={[
        { name: t("reports.created"), kind: "created" },
        { name: t("reports.closed"), kind: "closed" },
      ]}
      head={[t("reports.day"), t("reports.created"), t("reports.closed")]}
      rows={slots.map(({ day, created, closed }) => [shortDay(day), created, closed])}
      chart={{ slots }}
    />
  );
}

function OpenCard({ volume }: { readonly volume: VolumeView }) {
  const { t } = useSession();
  const open = openAtEnd(volume);
  const title = t("reports.chart.open");
  if (!open) {
    return (
      <Card title={title}>
        <p className={css.quiet}>{t("reports.chart.openNone")}</p>
      </Card>
    );
  }
  return (
    <ChartCard
      title={title}
      legend={[{ name: t("reports.open"), kind: "created" }]}
      head={[t("reports.day"), t("reports.open")]}
      rows={open.map(({ day, open: count }) => [shortDay(day), count])}
      chart={{ open }}
    />
  );
}
