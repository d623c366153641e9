import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { useDueContext, useSession } from "../app/session.ts";
import { Link } from "../routes/link.tsx";
import type { Route } from "../routes/route.ts";
import { DueLabel } from "../ui/due-label.tsx";
import { Initials } from "../ui/initials.tsx";
import { PriorityIcon } from "../ui/priority-icon.tsx";
import { RowStanding } from "../ui/request-flags.tsx";
import { StateIcon } from "../ui/state-icon.tsx";
import { Undelivered } from "../ui/undelivered.tsx";
import css from "./card.module.css";
import { Flags } from "./flags.tsx";
import { rememberOrigin } from "./origin.ts";
import { type RowModel, rowModel } from "./row-model.ts";
import { RowTitle } from "./row-title.tsx";
import { isUnread } from "./seen.ts";

interface TicketCardProps {
  readonly ticket: TicketView;
  readonly numbers: readonly string[];
  readonly origin: { readonly label: string; readonly route: Route };
  /** Present while one selects: the card is then a box to tick. */
  readonly choice?: { readonly isSelected: boolean; readonly toggle: () => void };
}

/** A ticket in three lines, for a thumb. */
export function TicketCard({ ticket, numbers, origin, choice }: TicketCardProps) {
  const { t, me } = useSession();
  const context = useDueContext();
  const row = rowModel(ticket, { ...context, viewer: me.operator.address, isUnread });
  const classes = `${css.card} ${row.due.tone === "late" ? css.late : ""} ${row.unread ? css.unread : ""}`;
  const content = <CardLines row={row} />;
  if (choice) {
    return (
      <li data-ticket={row.number}>
        <label className={`${classes} ${css.choosing} ${choice.isSelected ? css.selected : ""}`}>
          <input
            type="checkbox"
            checked={choice.isSelected}
            aria-label={t("lists.select", { number: row.number })}
            onChange={choice.toggle}
          />
          {content}
        </label>
      </li>
    );
  }
  return (
    <li data-ticket={row.number}>
      <Link
        className={classes}
        to={{ screen: "ticket", number: row.number }}
        onClick={() => rememberOrigin({ ...origin, numbers })}
      >
        {content}
      </Link>
    </li>
  );
}

function CardLines({ row }: { readonly row: RowModel }) {
  const { t } = useSession();
  const lock = row.lockedBy ? t("tab.row.lockedBy", { name: row.lockedBy.name }) : null;
  return (
    <>
      <span className={css.top}>
        <DueLabel due={row.due} />
        <PriorityIcon priority={row.priority} />
        <span className={css.space} />
        {row.owner ? (
          <Initials
            name={row.owner.name}
            mine={row.owner.mine}
            lockLabel={lock}
            lockMine={row.lockedBy?.mine ?? false}
          />
        ) : (
          <span className={css.nobody} title={t("tab.row.noOwner")}>
            –
          </span>
        )}
      </span>
      <span className={css.title}>
        <RowTitle row={row} />
      </span>
      <span className={css.bottom}>
        <StateIcon state={row.state} labelled />
        {row.undelivered ? <Undelivered /> : null}
        <RowStanding intake={row.intake} />
        <span className={css.customer}>{row.customer}</span>
        <Flags row={row} />
        <span className={css.queue}>{row.queueShort}</span>
      </span>
    </>
  );
}
