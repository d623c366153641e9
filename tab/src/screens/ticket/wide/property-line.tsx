import { LockClosed16Filled, LockOpen16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Action } from "../../../../../core/people/policy.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { dueOf, momentWords } from "../../../format/due.ts";
import { DueLabel } from "../../../ui/due-label.tsx";
import { Initials } from "../../../ui/initials.tsx";
import { PriorityIcon } from "../../../ui/priority-icon.tsx";
import { hasFlags, RequestFlags } from "../../../ui/request-flags.tsx";
import { StateIcon } from "../../../ui/state-icon.tsx";
import css from "../ticket.module.css";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";

/** What the ticket is, each with the way to change it. */
export function PropertyLine({ page }: { readonly page: TicketPage }) {
  const { t, me } = useSession();
  const context = useDueContext();
  const { ticket, open } = page;
  const { owner, lock, requestType, deliveryFailure: failure } = ticket;
  const due = dueOf(ticket, context);
  const type = me.requestTypes.find(({ key }) => key === requestType)?.name ?? requestType;
  const quick = useQuickActions(page);
  const can = (action: Action) => ticket.abilities.includes(action);
  const change = (action: Action, run: () => void) => (can(action) ? run : undefined);
  return (
    <dl className={css.properties}>
      <Property name={t("tab.property.state")} onChange={change("pending", () => open("pending"))}>
        <StateIcon state={ticket.state} />
        <span>{t(`state.${ticket.state}`)}</span>
      </Property>
      <Property name={t("tab.property.priority")} onChange={change("priority", () => open("priority"))}>
        {ticket.priority === 3 ? null : <PriorityIcon priority={ticket.priority} labelled={false} />}
        <span>{t(`priority.${ticket.priority}`)}</span>
      </Property>
      <Property name={t("tab.property.queue")} onChange={change("move", () => open("move"))} wide>
        <span className={css.cut}>{ticket.queue.name}</span>
      </Property>
      <Property name={t("tab.property.owner")} onChange={change("assign", () => open("owner"))}>
        {owner ? <Initials name={owner.name} mine={owner.address === me.operator.address} /> : null}
        <span className={css.cut}>{owner?.name ?? t("tab.property.nobody")}</span>
      </Property>
      <Property
        name={t("tab.property.lock")}
        onChange={can("release") ? quick.release : change("take", quick.take)}
        does={can("release") ? t("tab.action.release") : t("tab.action.take")}
      >
        {lock ? <LockClosed16Filled aria-hidden /> : <LockOpen16Regular aria-hidden className={css.quiet} />}
        <span className={css.cut}>
          {lock
            ? t(lock.mine ? "tab.property.lockMine" : "tab.property.lockOther", {
                name: lock.by.name,
                time: momentWords(lock.since, context),
              })
            : t("tab.property.free")}
        </span>
      </Property>
      {due.at ? (
        <Property name={t(ticket.escalationAt ? "tab.property.due" : "tab.property.pendingUntil")}>
          <DueLabel due={due} />
        </Property>
      ) : null}
      {failure ? (
        <Property
          name={t("delivery.name")}
          onChange={change("note", quick.acknowledge)}
          does={t("delivery.acknowledge")}
        >
          <Warning16Filled aria-hidden />
          <span className={css.cut} title={[failure.status, failure.reason].filter(Boolean).join(" ")}>
            {t("delivery.failed.to", { recipient: failure.recipient ?? t("delivery.somebody") })}
          </span>
        </Property>
      ) : null}
      {hasFlags(ticket) ? (
        <Property name={t("hints.flags")}>
          <RequestFlags intake={ticket.intake} />
        </Property>
      ) : null}
      <Property name={t("tab.property.type")} onChange={change("priority", () => open("priority"))}>
        <span className={css.cut}>{type}</span>
      </Property>
    </dl>
  );
}

interface PropertyProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Absent where he may not change it: then it is only text. */
  readonly onChange?: () => void;
  /** What pressing it does, when that is not "change". */
  readonly does?: string;
  readonly wide?: boolean;
}

function Property({ name, children, onChange, does, wide = false }: PropertyProps) {
  const { t } = useSession();
  return (
    <div className={`${css.property} ${wide ? css.wide : ""}`}>
      <dt>{name}</dt>
      <dd>
        {onChange ? (
          <button type="button" onClick={onChange} title={does ?? t("tab.property.change", { name })}>
            {children}
            {does ? <span className="visually-hidden">. {does}</span> : null}
          </button>
        ) : (
          <span>{children}</span>
        )}
      </dd>
    </div>
  );
}
