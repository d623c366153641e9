import { type MouseEvent, memo, type ReactNode, useEffect, useRef } from "react";
import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { useDueContext, useSession } from "../app/session.ts";
import { navigate } from "../routes/router.ts";
import { CELL } from "../ui/grid-roles.ts";
import { Cell } from "./cells.tsx";
import { type ColumnName, USUAL_COLUMNS } from "./columns.ts";
import css from "./list.module.css";
import { rowModel } from "./row-model.ts";
import { isUnread } from "./seen.ts";

interface TicketRowProps {
  readonly ticket: TicketView;
  readonly isActive: boolean;
  readonly isTabStop: boolean;
  readonly isGone: boolean;
  /** Position in the whole list, for screen readers. */
  readonly index: number;
  readonly onActive: (number: string | null) => void;
  readonly onOpen: () => void;
  readonly columns?: readonly ColumnName[];
  /** Only in lists one selects in. */
  readonly isSelected?: boolean;
  readonly onSelect?: (number: string, isRange: boolean) => void;
  /** Pixels from the top of a virtual list. */
  readonly top?: number;
  readonly height?: number;
  /** A second line, below the title. */
  readonly under?: ReactNode;
}

/** One ticket in one line of the common grid. */
export const TicketRow = memo(function TicketRow(props: TicketRowProps) {
  const { ticket, isActive, isTabStop, isGone, index, onActive, onOpen, top, height, under } = props;
  const { columns = USUAL_COLUMNS, isSelected, onSelect } = props;
  const { me } = useSession();
  const due = useDueContext();
  const row = rowModel(ticket, { ...due, viewer: me.operator.address, isUnread });
  const element = useRef<HTMLDivElement>(null);
  useFadeOnChange(element, ticket.version);
  const open = (event: MouseEvent) => {
    if (onSelect && (event.ctrlKey || event.metaKey || event.shiftKey) && event.button === 0) {
      event.preventDefault();
      onSelect(row.number, event.shiftKey);
      return;
    }
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain) return;
    event.preventDefault();
    onOpen();
    navigate({ screen: "ticket", number: row.number });
  };
  const classes = [
    css.row,
    row.due.tone === "late" ? css.late : "",
    row.unread ? css.unread : "",
    isActive ? css.active : "",
    isGone ? css.gone : "",
    isSelected ? css.selected : "",
    top === undefined ? "" : css.placed,
    under ? css.tall : "",
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ui/grid-roles
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens through the list's keys
    <div
      ref={element}
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index}
      aria-selected={isSelected}
      className={classes.join(" ")}
      style={top === undefined ? undefined : { top, height }}
      data-row
      data-ticket={row.number}
      onClick={open}
      onFocus={() => onActive(row.number)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onActive(null);
      }}
      onMouseEnter={() => onActive(row.number)}
      onMouseLeave={() => onActive(null)}
    >
      <First number={row.number} isUnread={row.unread} isSelected={isSelected} onSelect={onSelect} />
      {columns.map((column) => (
        <Cell key={column} column={column} ticket={ticket} row={row} isActive={isActive} onOpen={onOpen} />
      ))}
      {under ? <div className={css.under}>{under}</div> : null}
    </div>
  );
});

interface FirstProps {
  readonly number: string;
  readonly isUnread: boolean;
  readonly isSelected?: boolean;
  readonly onSelect?: TicketRowProps["onSelect"];
}

/** What is new, and the box that selects. */
function First({ number, isUnread, isSelected = false, onSelect }: FirstProps) {
  const { t } = useSession();
  return (
    <span {...CELL} className={css.dotCell}>
      {isUnread ? <i className={css.dot} role="img" aria-label={t("tab.row.unread")} /> : null}
      {onSelect ? (
        <input
          type="checkbox"
          className={css.box}
          tabIndex={-1}
          checked={isSelected}
          aria-label={t("lists.select", { number })}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(number, event.shiftKey);
          }}
          readOnly
        />
      ) : null}
    </span>
  );
}

const FADE = 400;

/** A changed row lights up once and fades; not where motion is unwelcome. */
function useFadeOnChange(element: { current: HTMLElement | null }, version: number): void {
  const known = useRef(version);
  useEffect(() => {
    if (known.current === version) return;
    known.current = version;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    element.current?.animate([{ backgroundColor: "var(--deskRowSelected)" }, {}], { duration: FADE });
  }, [element, version]);
}
