import { ArrowUndo16Regular, Star12Filled } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { DashboardView, QueueCountsView } from "../../../../core/search/dashboard-view.ts";
import { type Undoable, useUndoables } from "../../actions/undoables.ts";
import { undoAction } from "../../actions/use-act.ts";
import { useSession } from "../../app/session.ts";
import { countdown } from "../../format/countdown.ts";
import { Link } from "../../routes/link.tsx";
import { CloseOver } from "../../ui/close-over.tsx";
import { Incomplete } from "./incomplete.tsx";
import css from "./side.module.css";
import { WeekChart } from "./week-chart.tsx";

interface SideColumnProps {
  readonly view: DashboardView;
  /** Present where the column is opened over the lists. */
  readonly onClose?: () => void;
}

export function SideColumn({ view, onClose }: SideColumnProps) {
  const { t } = useSession();
  return (
    <aside
      className={`${css.side} ${onClose ? css.over : ""}`}
      aria-label={t("tab.dashboard.side")}
      data-region="side"
    >
      {onClose ? <CloseOver className={css.close} onClose={onClose} /> : null}
      <QueueMatrix rows={view.queues} incomplete={view.incomplete} />
      <WeekChart week={view.week} />
      <Undoables />
    </aside>
  );
}

const COLUMNS = ["new", "open", "reminder", "escalated"] as const;

interface MatrixProps {
  readonly rows: readonly QueueCountsView[];
  readonly incomplete: DashboardView["incomplete"];
}

/** Queue by state, own queues first and starred; every figure is a link, zero is a dot. */
function QueueMatrix({ rows, incomplete }: MatrixProps) {
  const { t } = useSession();
  const total = (column: (typeof COLUMNS)[number]) => rows.reduce((sum, row) => sum + row[column], 0);
  return (
    <section className={css.card} aria-labelledby="matrix-title">
      <header className={css.cardHead}>
        <h2 id="matrix-title">{t("tab.matrix.title")}</h2>
        <Link to={{ screen: "queue", key: "mie" }}>{t("tab.matrix.byQueue")}</Link>
      </header>
      <table className={css.matrix}>
        <thead>
          <tr>
            <th scope="col">{t("tab.column.queue")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" title={t(`tab.list.${column}`)}>
                {t(`tab.matrix.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.queue.key}>
              <th scope="row" title={row.queue.name}>
                {row.mine ? <Star12Filled aria-label={t("tab.scope.my-queues")} role="img" /> : null}
                <Link to={{ screen: "queue", key: row.queue.key }}>{row.queue.shortName}</Link>
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className={column === "escalated" && row[column] > 0 ? css.lateFigure : ""}>
                  {row[column] === 0 ? (
                    <span className={css.zero} role="img" aria-label="0">
                      ·
                    </span>
                  ) : (
                    <Link
                      to={{ screen: "search", query: { list: column, scope: "all", queue: row.queue.key } }}
                    >
                      {row[column]}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("tab.matrix.total")}</th>
            {COLUMNS.map((column) => (
              <td key={column} className={column === "escalated" && total(column) > 0 ? css.lateFigure : ""}>
                {total(column)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Incomplete {...incomplete} />
    </section>
  );
}

function Undoables() {
  const { t } = useSession();
  const undoables = useUndoables();
  const [, tick] = useState(0);
  useEffect(() => {
    if (undoables.length === 0) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [undoables.length]);
  const open = undoables.filter(({ until }) => Date.parse(until) > Date.now());
  if (open.length === 0) return null;
  return (
    <section className={css.card} aria-labelledby="undo-title">
      <header className={css.cardHead}>
        <h2 id="undo-title">{t("tab.undoables.title")}</h2>
        <span className={css.hint}>{t("tab.undoables.hint")}</span>
      </header>
      <ul className={css.undoables}>
        {open.map((undoable) => (
          <UndoableLine key={undoable.number} undoable={undoable} />
        ))}
      </ul>
    </section>
  );
}

function UndoableLine({ undoable }: { readonly undoable: Undoable }) {
  const session = useSession();
  const { number, text, eventSeq, until } = undoable;
  const label = session.t("tab.undoables.undo", { number });
  return (
    <li>
      <Link to={{ screen: "ticket", number }} title={number}>
        …{number.slice(-6)}
      </Link>
      <span className={css.what}>{text}</span>
      <button
        type="button"
        className={css.undo}
        aria-label={label}
        title={label}
        onClick={() => void undoAction(session, number, eventSeq)}
      >
        <ArrowUndo16Regular aria-hidden />{" "}
        <span aria-hidden>{countdown(Date.parse(until) - Date.now())}</span>
      </button>
    </li>
  );
}
