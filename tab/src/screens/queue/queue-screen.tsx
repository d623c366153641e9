import { CheckmarkCircle32Regular, LockClosed32Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import type { Sort } from "../../../../core/search/filter.ts";
import { dashboardPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { BulkBar } from "../../list/bulk/bulk-bar.tsx";
import { ColumnMenu } from "../../list/column-menu.tsx";
import { setListChoice, useListChoice } from "../../list/columns.ts";
import { ExportMenu } from "../../list/export-menu.tsx";
import { FoundList } from "../../list/found-list.tsx";
import { useScopes } from "../../list/scopes.ts";
import { useSelection } from "../../list/selection.ts";
import { useFound } from "../../list/use-found.ts";
import { useLive } from "../../live/use-live.ts";
import { Link } from "../../routes/link.tsx";
import type { QueueView } from "../../routes/route.ts";
import css from "../../ui/column.module.css";
import { Empty } from "../../ui/empty.tsx";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { attributesOfQueue } from "./queue-attributes.ts";
import { QueueTabs } from "./queue-tabs.tsx";

const LIST = "queue";
/** Urgency first. */
const USUAL_SORT: Sort = { by: "escalationAt", direction: "asc" };

interface QueueScreenProps {
  readonly queueKey: string;
  readonly view?: QueueView;
}

/** One queue, or those that are mine, or all: what somebody still has to do, most urgent on top. */
export default function QueueScreen({ queueKey, view = "all" }: QueueScreenProps) {
  const { t, me } = useSession();
  const queue = useQueue(queueKey);
  const isGroup = queueKey === "mie" || queueKey === "tutte";
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
  const title = isGroup
    ? t(queueKey === "mie" ? "tab.queue.mine" : "tab.queue.all")
    : (queue?.name ?? queueKey);
  return <QueueList queueKey={queueKey} view={view} title={title} short={queue?.shortName ?? title} />;
}

/** A queue one may see, also where one may not create in it. */
function useQueue(key: string) {
  const { me } = useSession();
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  return (
    me.queues.find((queue) => queue.key === key) ??
    value?.queues.find(({ queue }) => queue.key === key)?.queue
  );
}

interface QueueListProps {
  readonly queueKey: string;
  readonly view: QueueView;
  readonly title: string;
  readonly short: string;
}

function QueueList({ queueKey, view, title, short }: QueueListProps) {
  const { t, me } = useSession();
  const { columns, sort: chosen } = useListChoice(LIST);
  const sort = chosen ?? USUAL_SORT;
  const mine = useMemo(() => me.queues.filter((one) => one.mine).map(({ key }) => key), [me]);
  const attributes = useMemo(() => attributesOfQueue(queueKey, view, mine), [queueKey, view, mine]);
  const asked = useMemo(() => ({ attributes, sort, keep: false }), [attributes, sort]);
  const found = useFound(asked);
  const tickets = useMemo(() => found.hits.map(({ ticket }) => ticket), [found.hits]);
  const selection = useSelection(tickets);
  const origin = useMemo(
    () => ({ label: short, route: { screen: "queue", key: queueKey, view } as const }),
    [short, queueKey, view],
  );
  return (
    <div className={css.column}>
      <ScreenHead title={title} hint={found.total === null ? "" : String(found.total)}>
        {queueKey === "mie" || queueKey === "tutte" ? (
          <Link to={{ screen: "queue", key: queueKey === "mie" ? "tutte" : "mie", view }}>
            {t(queueKey === "mie" ? "tab.queue.all" : "tab.queue.mine")}
          </Link>
        ) : null}
        <ExportMenu asked={asked} />
        <ColumnMenu list={LIST} />
      </ScreenHead>
      <QueueTabs queueKey={queueKey} view={view} mine={mine} />
      <BulkBar selection={selection} />
      <FoundList
        id={`q/${queueKey}/${view}`}
        label={title}
        found={found}
        origin={origin}
        columns={columns}
        sort={sort}
        onSort={(next) => setListChoice(LIST, { sort: next })}
        selection={selection}
        empty={
          <Empty Icon={CheckmarkCircle32Regular} title={t(`queue.empty.${view}`)}>
            {t("tab.queue.emptyText")}
          </Empty>
        }
      />
    </div>
  );
}
