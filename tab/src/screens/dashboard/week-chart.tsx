import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import { useSession } from "../../app/session.ts";
import css from "./side.module.css";

const WIDTH = 252;
const HEIGHT = 104;
const LEFT = 24;
const BASE = 84;
const TOP = 8;
const BAR = 9;

/** A round number above the highest bar, in four even steps. */
export function scaleOf(highest: number): number {
  const step = [1, 2, 3, 5, 6, 10, 12, 15, 20, 25, 30, 50, 75, 100, 150, 200, 250, 500].find(
    (s) => s * 3 >= highest,
  );
  return (step ?? Math.ceil(highest / 300) * 100) * 3;
}

/** Tickets created and closed on each of the last seven days. */
export function WeekChart({ week }: { readonly week: DashboardView["week"] }) {
  const { t, language } = useSession();
  const top = scaleOf(Math.max(3, ...week.flatMap(({ created, closed }) => [created, closed])));
  const y = (value: number) => BASE - (value / top) * (BASE - TOP);
  const slot = (WIDTH - LEFT) / Math.max(1, week.length);
  const dayName = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  const nameOf = (day: string) => dayName.format(new Date(`${isoDay(day)}T12:00:00Z`)).replace(".", "");
  const sum = (what: "created" | "closed") => week.reduce((total, day) => total + day[what], 0);
  return (
    <section className={css.card} aria-labelledby="week-title">
      <header className={css.cardHead}>
        <h2 id="week-title">{t("tab.week.title")}</h2>
        <span className={css.legend}>
          <i className={css.created} aria-hidden /> {t("tab.week.created", { count: sum("created") })}
          <i className={css.closed} aria-hidden /> {t("tab.week.closed", { count: sum("closed") })}
        </span>
      </header>
      <svg className={css.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
        {[0, 1, 2, 3].map((step) => (
          <g key={step}>
            <line x1={LEFT} x2={WIDTH} y1={y((top / 3) * step)} y2={y((top / 3) * step)} />
            <text x={LEFT - 6} y={y((top / 3) * step) + 3} textAnchor="end">
              {(top / 3) * step}
            </text>
          </g>
        ))}
        {week.map(({ day, created, closed }, index) => {
          const x = LEFT + slot * index + slot / 2;
          return (
            <g key={day}>
              <rect
                className={css.created}
                x={x - BAR - 1}
                y={y(created)}
                width={BAR}
                height={BASE - y(created)}
              />
              <rect className={css.closed} x={x + 1} y={y(closed)} width={BAR} height={BASE - y(closed)} />
              <text
                x={x}
                y={HEIGHT - 6}
                textAnchor="middle"
                className={index === week.length - 1 ? css.today : ""}
              >
                {nameOf(day)}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="visually-hidden">
        <caption>{t("tab.week.title")}</caption>
        <tbody>
          {week.map(({ day, created, closed }) => (
            <tr key={day}>
              <th scope="row">{nameOf(day)}</th>
              <td>{t("tab.week.created", { count: created })}</td>
              <td>{t("tab.week.closed", { count: closed })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `20261121` and `2026-11-21` are the same day. */
const isoDay = (day: string): string => day.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
