import type { ReactNode } from "react";
import { Table } from "../../ui/table.tsx";
import { Card } from "./card.tsx";
import css from "./reports.module.css";

export const REPORT_LOOK = { box: css.tableBox, table: css.table };

interface FigureTableProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of figures, the first column names. */
export function FigureRows({ title, head, rows }: FigureTableProps) {
  return (
    <Table label={title} head={head} look={REPORT_LOOK}>
      {rows.map(({ key, cells: [name, ...figures] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {figures.map((figure, index) => (
            <td key={head[index + 1]}>{figure}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

export function FigureTable(props: FigureTableProps) {
  return (
    <Card title={props.title}>
      <FigureRows {...props} />
    </Card>
  );
}
