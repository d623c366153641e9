import type { ReactElement } from "react";
import type { Action } from "../../../../../core/people/policy.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { dueOf } from "../../../format/due.ts";
import { DueLabel } from "../../../ui/due-label.tsx";
import { PriorityIcon } from "../../../ui/priority-icon.tsx";
import { hasFlags, RequestFlags } from "../../../ui/request-flags.tsx";
import { StateIcon } from "../../../ui/state-icon.tsx";
import type { Panel, TicketPage } from "../ticket-page.ts";
import css from "./phone.module.css";

/** What the ticket is, each with the way to change it; they scroll sideways. */
export function Chips({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket, open } = page;
  const context = useDueContext();
  const due = dueOf(ticket, context);
  const chip = (key: string, content: ReactElement, action: Action | null, panel: Panel) => {
    const can = action !== null && ticket.abilities.includes(action);
    return (
      <li key={key}>
        {can ? (
          <button type="button" className={css.chip} onClick={() => open(panel)}>
            {content}
          </button>
        ) : (
          <span className={css.chip}>{content}</span>
        )}
      </li>
    );
  };
  return (
    <ul className={css.chips} aria-label={t("tab.phone.properties")}>
      {due.at ? (
        <li>
          <span className={`${css.chip} ${due.tone === "late" ? css.late : ""}`}>
            <DueLabel due={due} />
          </span>
        </li>
      ) : null}
      {chip(
        "state",
        <>
          <StateIcon state={ticket.state} /> {t(`state.${ticket.state}`)}
        </>,
        "pending",
        "pending",
      )}
      {chip(
        "priority",
        <>
          {ticket.priority === 3 ? null : <PriorityIcon priority={ticket.priority} labelled={false} />}
          {t(`priority.${ticket.priority}`)}
        </>,
        "priority",
        "priority",
      )}
      {chip("queue", <span>{ticket.queue.shortName}</span>, "move", "move")}
      {chip("owner", <span>{ticket.owner?.name ?? t("tab.row.noOwner")}</span>, "assign", "owner")}
      {hasFlags(ticket) ? (
        <li>
          <span className={css.chip}>
            <RequestFlags intake={ticket.intake} />
          </span>
        </li>
      ) : null}
    </ul>
  );
}
