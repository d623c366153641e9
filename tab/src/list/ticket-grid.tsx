import { useCallback, useMemo, useState } from "react";
import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { useSession } from "../app/session.ts";
import type { Route } from "../routes/route.ts";
import { COLUMN, grid, row } from "../ui/grid-roles.ts";
import css from "./list.module.css";
import { rememberOrigin } from "./origin.ts";
import { TicketRow } from "./ticket-row.tsx";

interface TicketGridProps {
  readonly label: string;
  readonly tickets: readonly TicketView[];
  readonly gone?: ReadonlySet<string>;
  /** The row Tab reaches, when it is in this grid. */
  readonly tabStop: string | null;
  readonly onTabStop: (number: string) => void;
  /** How "1 di 3 scalati" calls this list, and where Precedente leads. */
  readonly origin: { readonly label: string; readonly route: Route };
  readonly total?: number;
}

const NOTHING: ReadonlySet<string> = new Set();
const COLUMNS = [
  "tab.column.news",
  "tab.column.due",
  "tab.column.priority",
  "tab.column.number",
  "tab.column.title",
  "tab.column.customer",
  "lists.column.flags",
  "tab.column.queue",
  "tab.column.age",
  "tab.column.owner",
] as const;

/** Too narrow for their name. */
const UNNAMED: ReadonlySet<(typeof COLUMNS)[number]> = new Set([
  "tab.column.news",
  "tab.column.priority",
  "lists.column.flags",
]);

export function TicketGrid(props: TicketGridProps) {
  const { label, tickets, gone = NOTHING, tabStop, onTabStop, origin, total = tickets.length } = props;
  const { t } = useSession();
  const [active, setActive] = useState<string | null>(null);
  const numbers = useMemo(() => tickets.map((ticket) => ticket.number), [tickets]);
  const onActive = useCallback(
    (number: string | null) => {
      setActive(number);
      if (number !== null && document.activeElement?.closest(`[data-ticket="${number}"]`)) onTabStop(number);
    },
    [onTabStop],
  );
  const onOpen = useCallback(() => rememberOrigin({ ...origin, numbers }), [origin, numbers]);
  return (
    <div {...grid(label, total + 1)}>
      <div {...row(1)} className="visually-hidden">
        {COLUMNS.map((column) => (
          <span key={column} {...COLUMN}>
            {t(column)}
          </span>
        ))}
      </div>
      {tickets.map((ticket, index) => (
        <TicketRow
          key={ticket.number}
          ticket={ticket}
          index={index + 2}
          isActive={active === ticket.number}
          isTabStop={tabStop === ticket.number}
          isGone={gone.has(ticket.number)}
          onActive={onActive}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

/** The names of the columns, once above everything. Screen readers have them in each grid. */
export function ColumnHeader({ isByDue = true }: { readonly isByDue?: boolean }) {
  const { t } = useSession();
  return (
    <div className={`${css.head} ${isByDue ? css.byDue : ""}`} aria-hidden>
      {COLUMNS.map((column) => (
        <span key={column} data-column={column === "tab.column.age" ? "age" : undefined}>
          {UNNAMED.has(column) ? "" : t(column)}
        </span>
      ))}
    </div>
  );
}
