import type { ReactNode } from "react";
import { Card } from "./chart-card.tsx";
import css from "./reports.module.css";

interface FigureTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of figures, the first column names. */
export function FigureTable({ title, head, rows }: FigureTableProps) {
  return (
    <Card title={title}>
      <div className={css.tableBox}>
        <table className={css.table} aria-label={title}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...figures] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {figures.map((figure, index) => (
                  <td key={head[index + 1]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
