import { type MouseEvent, memo, useEffect, useRef } from "react";
import type { TicketView } from "../../../core/views.ts";
import { useDueContext, useSession } from "../app/session.ts";
import { hrefOf } from "../routes/route.ts";
import { navigate } from "../routes/router.ts";
import { DueLabel } from "../ui/due-label.tsx";
import { CELL } from "../ui/grid-roles.ts";
import { Initials } from "../ui/initials.tsx";
import { PriorityIcon } from "../ui/priority-icon.tsx";
import { StateIcon } from "../ui/state-icon.tsx";
import { Undelivered } from "../ui/undelivered.tsx";
import css from "./list.module.css";
import { RowActions } from "./row-actions.tsx";
import { type RowModel, rowModel } from "./row-model.ts";
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
}

/** One ticket in one line of the common grid. */
export const TicketRow = memo(function TicketRow(props: TicketRowProps) {
  const { ticket, isActive, isTabStop, isGone, index, onActive, onOpen } = props;
  const { me } = useSession();
  const due = useDueContext();
  const row = rowModel(ticket, { ...due, viewer: me.operator.address, isUnread });
  const element = useRef<HTMLDivElement>(null);
  useFadeOnChange(element, ticket.version);
  const open = (event: MouseEvent) => {
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
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ui/grid-roles
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter opens through the list's keys
    <div
      ref={element}
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index}
      className={classes.join(" ")}
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
      <Cells row={row} isActive={isActive} onOpen={onOpen} />
    </div>
  );
});

function Cells({ row, isActive, onOpen }: { row: RowModel; isActive: boolean; onOpen: () => void }) {
  const { t } = useSession();
  const { number, owner, lockedBy } = row;
  const lock = lockedBy ? t("tab.row.lockedBy", { name: lockedBy.name }) : null;
  const holder = owner ?? (lockedBy ? { name: lockedBy.name, mine: lockedBy.mine } : null);
  return (
    <>
      <span {...CELL} className={css.dotCell}>
        {row.unread ? <i className={css.dot} role="img" aria-label={t("tab.row.unread")} /> : null}
      </span>
      <span {...CELL}>
        <DueLabel due={row.due} />
      </span>
      <span {...CELL}>
        <PriorityIcon priority={row.priority} />
      </span>
      <span {...CELL} className={css.number} title={number}>
        <span className={css.numberHead}>{row.numberHead}</span>
        {row.numberTail}
      </span>
      <span {...CELL} className={css.title}>
        <StateIcon state={row.state} labelled />
        {row.undelivered ? <Undelivered /> : null}
        <a href={hrefOf({ screen: "ticket", number })} tabIndex={-1} title={row.title}>
          {row.title}
        </a>
      </span>
      <span {...CELL} className={css.customer} title={row.customer}>
        {isActive ? (
          <RowActions number={number} abilities={row.abilities} onOpen={onOpen} />
        ) : (
          <span className={css.cut}>{row.customer}</span>
        )}
      </span>
      <span {...CELL} className={css.queue} title={row.queueName}>
        {row.queueShort}
      </span>
      <span {...CELL} className={css.age}>
        {row.age}
      </span>
      <span {...CELL} className={css.owner}>
        {holder ? (
          <Initials
            name={holder.name}
            mine={holder.mine}
            lockLabel={lock}
            lockMine={lockedBy?.mine ?? false}
          />
        ) : (
          <span className={css.nobody} title={t("tab.row.noOwner")}>
            –
          </span>
        )}
      </span>
    </>
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
