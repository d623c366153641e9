import type { ReactNode } from "react";
import own from "./table.module.css";

interface Column {
  readonly name: string;
  readonly isFigure?: boolean;
  /** For columns of buttons: only those who do not see the buttons are told. */
  readonly isUnseen?: boolean;
}

interface TableProps {
  readonly label?: string;
  readonly head: readonly (string | Column)[];
  /** The rows. */
  readonly children: ReactNode;
  /** How the box that scrolls and the table in it look, where not as everywhere. */
  readonly look?: { readonly box?: string; readonly table?: string };
}

/** The look of a cell with a figure. */
export const figure = own.figure;
/** That of a moment or a name, which stay on one line. */
export const line = own.line;

/** A plain table under its heads; wider than its place, it scrolls by itself. */
export function Table({ label, head, children, look }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={look?.box ?? own.box} aria-label={label} tabIndex={0}>
      <table className={look?.table ?? own.table} aria-label={label}>
        <thead>
          <tr>
            {head.map((column) => (
              <Head key={typeof column === "string" ? column : column.name} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Head({ column }: { readonly column: string | Column }) {
  const { name, isFigure, isUnseen }: Column = typeof column === "string" ? { name: column } : column;
  return (
    <th scope="col" className={isFigure ? own.figure : undefined}>
      {isUnseen ? <span className="visually-hidden">{name}</span> : name}
    </th>
  );
}
