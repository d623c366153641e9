import { GroupedVerticalBarChart, LineChart } from "@fluentui/react-charts";
import { useSession } from "../../app/session.ts";
import { type FlowChart, type OpenChart, shortDay } from "./chart-data.ts";
import css from "./reports.module.css";

const HEIGHT = 232;
const CREATED = "var(--deskOutline)";
const CLOSED = "var(--deskChartSecond)";

/** The heaviest part of the tab: loaded here and nowhere else. */
export default function Charts({ chart }: { readonly chart: FlowChart | OpenChart }) {
  return "slots" in chart ? <Flow {...chart} /> : <Open {...chart} />;
}

function Flow({ slots, width }: FlowChart) {
  const { t, language } = useSession();
  return (
    <div className={css.chart}>
      <GroupedVerticalBarChart
        key={width}
        data={slots.map(({ day, created, closed }) => ({
          name: shortDay(day),
          series: [
            { key: "created", data: created, color: CREATED, legend: t("reports.created") },
            { key: "closed", data: closed, color: CLOSED, legend: t("reports.closed") },
          ],
        }))}
        width={width}
        height={HEIGHT}
        hideLegend
        hideLabels
        culture={language}
        barWidth="auto"
        maxBarWidth={18}
        margins={{ top: 12, bottom: 28, left: 40, right: 12 }}
      />
    </div>
  );
}

function Open({ open, width }: OpenChart) {
  const { t, language } = useSession();
  return (
    <div className={css.chart}>
      <LineChart
        key={width}
        data={{
          lineChartData: [
            {
              legend: t("reports.open"),
              color: CREATED,
              lineOptions: { strokeWidth: 2 },
              data: open.map(({ day, open: y }) => ({ x: new Date(`${day}T00:00:00Z`), y })),
            },
          ],
        }}
        width={width}
        height={HEIGHT}
        hideLegend
        culture={language}
        useUTC
        customDateTimeFormatter={(at) => shortDay(at.toISOString().slice(0, 10))}
        yMinValue={0}
        margins={{ top: 12, bottom: 28, left: 40, right: 16 }}
      />
    </div>
  );
}
