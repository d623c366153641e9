import { CheckmarkCircle32Regular, LockClosed32Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { DashboardView } from "../../../../core/views.ts";
import { ACTIVE_STATES, dashboardPath, type TicketListQuery } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { useScopes } from "../../list/scopes.ts";
import { TicketList } from "../../list/ticket-list.tsx";
import { useLive } from "../../live/use-live.ts";
import { Link } from "../../routes/link.tsx";
import css from "../../ui/column.module.css";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";

/** One queue, or those that are mine, or all: what somebody still has to do, most urgent on top. */
export default function QueueScreen({ queueKey }: { readonly queueKey: string }) {
  const { t, me } = useSession();
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  const isGroup = queueKey === "mie" || queueKey === "tutte";
  const row = value?.queues.find(({ queue }) => queue.key === queueKey);
  const queue = me.queues.find(({ key }) => key === queueKey) ?? row?.queue;
  const title = isGroup
    ? t(queueKey === "mie" ? "tab.queue.mine" : "tab.queue.all")
    : (queue?.name ?? queueKey);
  const origin = useMemo(
    () => ({ label: queue?.shortName ?? title, route: { screen: "queue", key: queueKey } as const }),
    [queue?.shortName, title, queueKey],
  );
  if (!isGroup && !queue) {
    return (
      <MessagePage
        testId="no-access"
        icon={<LockClosed32Regular aria-hidden />}
        title={t("tab.queue.unknown")}
        actions={<Link to={{ screen: "dashboard" }}>{t("tab.backToDashboard")}</Link>}
      >
        {t("tab.noAccess.ask", { desk: me.desk.name })}
      </MessagePage>
    );
  }
  const mine = me.queues.filter((one) => one.mine).map(({ key }) => key);
  return (
    <div className={css.column}>
      <ScreenHead
        title={title}
        hint={row ? t("tab.queue.counts", { open: row.new + row.open, late: row.escalated }) : ""}
      >
        {isGroup ? (
          <Link to={{ screen: "queue", key: queueKey === "mie" ? "tutte" : "mie" }}>
            {t(queueKey === "mie" ? "tab.queue.all" : "tab.queue.mine")}
          </Link>
        ) : null}
      </ScreenHead>
      <TicketList
        query={queryOf(queueKey, mine)}
        label={title}
        origin={origin}
        empty={
          <MessagePage
            compact
            icon={<CheckmarkCircle32Regular aria-hidden />}
            title={t("tab.queue.emptyTitle")}
          >
            {t("tab.queue.emptyText")}
          </MessagePage>
        }
      />
    </div>
  );
}

function queryOf(key: string, mine: readonly string[]): TicketListQuery {
  const common = { state: ACTIVE_STATES, sort: "escalationAt", direction: "asc", limit: 50 } as const;
  if (key === "tutte") return common;
  return { ...common, queue: key === "mie" ? mine : key };
}
