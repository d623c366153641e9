import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Sort } from "../../../core/search/filter.ts";
import { useSession } from "../app/session.ts";
import { COLUMN, row, sortedColumn } from "../ui/grid-roles.ts";
import { COLUMN_FACTS, type ColumnName, nextSort } from "./columns.ts";
import css from "./found-list.module.css";
import list from "./list.module.css";
import type { Selection } from "./selection.ts";

interface HeadRowProps {
  readonly columns: readonly ColumnName[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selection: Selection;
  readonly count: number;
}

/** The names of the columns: those one can sort by are buttons. */
export function HeadRow({ columns, sort, onSort, selection, count }: HeadRowProps) {
  const { t } = useSession();
  const box = useRef<HTMLInputElement>(null);
  const chosen = selection.numbers.size;
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && chosen < count;
  }, [chosen, count]);
  return (
    <div {...row(1)} className={list.head}>
      <span {...COLUMN} className={list.dotCell}>
        <input
          ref={box}
          type="checkbox"
          className={list.box}
          checked={chosen > 0 && chosen === count}
          onChange={selection.all}
          aria-label={t("lists.selectAll")}
        />
      </span>
      {columns.map((column) => (
        <Heading key={column} column={column} sort={sort} onSort={onSort} />
      ))}
    </div>
  );
}

interface HeadingProps extends Pick<HeadRowProps, "sort" | "onSort"> {
  readonly column: ColumnName;
}

/** Columns too narrow for their name show an arrow or nothing; their name is read aloud. */
const NARROW: ReadonlySet<ColumnName> = new Set(["priority", "flags"]);

function Heading({ column, sort, onSort }: HeadingProps) {
  const { t } = useSession();
  const { label, sort: by } = COLUMN_FACTS[column];
  const isSorted = isSortedBy(column, sort);
  /** The youngest was created last. */
  const isRising = (sort.direction === "asc") !== (column === "age");
  const Arrow = isRising ? ArrowUp12Regular : ArrowDown12Regular;
  const said = isSorted ? (isRising ? "ascending" : "descending") : undefined;
  const name = NARROW.has(column) ? <span className="visually-hidden">{t(label)}</span> : t(label);
  return (
    <span {...sortedColumn(said)} data-column={column} className={column === "age" ? css.right : ""}>
      {by ? (
        <button
          type="button"
          className={`${css.sort} ${isSorted ? css.sorted : ""}`}
          onClick={() => onSort(isSorted ? nextSort(sort, by) : by)}
          title={t("lists.sortBy", { column: t(label) })}
        >
          {name}
          {isSorted ? <Arrow aria-hidden /> : null}
        </button>
      ) : (
        name
      )}
    </span>
  );
}

/** Two columns show the time of creation; each stands for its own direction until it is turned round. */
function isSortedBy(column: ColumnName, sort: Sort): boolean {
  const by = COLUMN_FACTS[column].sort;
  return by?.by === sort.by && column !== (sort.by === "createdAt" ? "created" : "");
}
