import { Suspense, useEffect, useRef, useState } from "react";
import { useSession } from "../../app/session.ts";
import { late } from "../../code/late.ts";
import { Card } from "./card.tsx";
import type { FlowChart, OpenChart } from "./chart-data.ts";
import { FigureRows } from "./figure-table.tsx";
import css from "./reports.module.css";

const Charts = late(() => import("./charts.tsx"));

export interface Legend {
  readonly name: string;
  readonly kind: "created" | "closed";
}

interface ChartCardProps {
  readonly title: string;
  readonly legend: readonly Legend[];
  /** The same as a table: what a chart shows must be readable without seeing. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly chart: Omit<FlowChart, "width"> | Omit<OpenChart, "width">;
}

/** A chart in a box of fixed height, with its own legend, and the table it stands for. */
export function ChartCard({ title, legend, head, rows, chart }: ChartCardProps) {
  const { t } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [isTable, setTable] = useState(false);
  return (
    <Card
      title={title}
      aside={
        <span className={css.legend}>
          {legend.map(({ name, kind }) => (
            <span key={name}>
              <i className={css[kind]} aria-hidden /> {name}
            </span>
          ))}
          <button type="button" aria-pressed={isTable} onClick={() => setTable((on) => !on)}>
            {t("reports.asTable")}
          </button>
        </span>
      }
    >
      <div ref={box} className={css.chartBox}>
        {isTable ? (
          <FigureRows
            title={title}
            head={head}
            rows={rows.map((cells) => ({ key: String(cells[0]), cells }))}
          />
        ) : width > 0 ? (
          <Suspense fallback={null}>
            <Charts chart={{ ...chart, width }} />
          </Suspense>
        ) : null}
      </div>
    </Card>
  );
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
