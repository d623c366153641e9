import type { ReactNode } from "react";
import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { useDueContext, useSession } from "../app/session.ts";
import { momentWords } from "../format/due.ts";
import { hrefOf } from "../routes/route.ts";
import { DueLabel } from "../ui/due-label.tsx";
import { CELL } from "../ui/grid-roles.ts";
import { Initials } from "../ui/initials.tsx";
import { PriorityIcon } from "../ui/priority-icon.tsx";
import { RowStanding } from "../ui/request-flags.tsx";
import { StateIcon } from "../ui/state-icon.tsx";
import { Undelivered } from "../ui/undelivered.tsx";
import type { ColumnName } from "./columns.ts";
import { Flags } from "./flags.tsx";
import css from "./list.module.css";
import { RowActions } from "./row-actions.tsx";
import type { RowModel } from "./row-model.ts";
import { RowTitle, titleWords } from "./row-title.tsx";

export interface CellProps {
  readonly ticket: TicketView;
  readonly row: RowModel;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

/** One column of a row. */
export function Cell({ column, ...props }: CellProps & { readonly column: ColumnName }) {
  const Draw = DRAWN[column];
  return <Draw {...props} />;
}

const DRAWN: Readonly<Record<ColumnName, (props: CellProps) => ReactNode>> = {
  due: ({ row }) => (
    <span {...CELL}>
      <DueLabel due={row.due} />
    </span>
  ),
  priority: ({ row }) => (
    <span {...CELL}>
      <PriorityIcon priority={row.priority} />
    </span>
  ),
  number: ({ row }) => (
    <span {...CELL} className={css.number} title={row.number}>
      <span className={css.numberHead}>{row.numberHead}</span>
      {row.numberTail}
    </span>
  ),
  title: ({ row }) => (
    <span {...CELL} className={css.title}>
      <StateIcon state={row.state} labelled />
      {row.undelivered ? <Undelivered /> : null}
      <a href={hrefOf({ screen: "ticket", number: row.number })} tabIndex={-1} title={titleWords(row)}>
        <RowTitle row={row} />
      </a>
      <RowStanding intake={row.intake} />
    </span>
  ),
  customer: ({ row, isActive, onOpen }) => (
    <span {...CELL} className={css.customer} title={row.customer}>
      {isActive ? (
        <RowActions number={row.number} abilities={row.abilities} onOpen={onOpen} />
      ) : (
        <span className={css.cut}>{row.customer}</span>
      )}
    </span>
  ),
  flags: ({ row }) => (
    <span {...CELL}>
      <Flags row={row} />
    </span>
  ),
  queue: ({ row }) => <Text title={row.queueName}>{row.queueShort}</Text>,
  age: ({ row }) => (
    <span {...CELL} className={css.age}>
      {row.age}
    </span>
  ),
  owner: ({ row }) => <Owner row={row} />,
  state: ({ row }) => <StateText row={row} />,
  lock: ({ row }) => <Text>{row.lockedBy?.name ?? "–"}</Text>,
  organisation: ({ ticket }) => <Text>{ticket.organisation?.name ?? "–"}</Text>,
  service: ({ ticket }) => <Text>{ticket.service?.name ?? "–"}</Text>,
  sla: ({ ticket }) => <Text>{ticket.sla?.name ?? "–"}</Text>,
  type: ({ ticket }) => <TypeText type={ticket.requestType} />,
  created: ({ ticket }) => <Moment at={ticket.createdAt} />,
  changed: ({ ticket }) => <Moment at={ticket.changedAt} />,
};

const Text = ({ children, title }: { readonly children: string; readonly title?: string }) => (
  <span {...CELL} className={css.queue} title={title ?? children}>
    {children}
  </span>
);

function StateText({ row }: { readonly row: RowModel }) {
  const { t } = useSession();
  return <Text>{t(`state.${row.state}`)}</Text>;
}

function TypeText({ type }: { readonly type: string }) {
  const { me } = useSession();
  return <Text>{me.requestTypes.find(({ key }) => key === type)?.name ?? type}</Text>;
}

function Moment({ at }: { readonly at: string }) {
  const context = useDueContext();
  return <Text>{momentWords(at, context)}</Text>;
}

function Owner({ row: { owner, lockedBy } }: { readonly row: RowModel }) {
  const { t } = useSession();
  const lock = lockedBy ? t("tab.row.lockedBy", { name: lockedBy.name }) : null;
  const holder = owner ?? lockedBy;
  return (
    <span {...CELL} className={css.owner}>
      {holder ? (
        <Initials name={holder.name} mine={holder.mine} lockLabel={lock} lockMine={lockedBy?.mine ?? false} />
      ) : (
        <span className={css.nobody} title={t("tab.row.noOwner")}>
          –
        </span>
      )}
    </span>
  );
}
