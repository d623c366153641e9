import {
  Board20Filled,
  Board20Regular,
  BookQuestionMark20Regular,
  CallAdd20Regular,
  DataHistogram20Regular,
  MailInboxAll20Regular,
  People20Regular,
  PersonSwap20Regular,
  Search20Regular,
  Settings20Regular,
  Warning12Filled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { DashboardView, QueueCountsView } from "../../../core/search/dashboard-view.ts";
import { dashboardPath } from "../api/desk-api.ts";
import { useSession } from "../app/session.ts";
import { useKeys } from "../keys/use-keys.ts";
import { useScopes } from "../list/scopes.ts";
import { useLive } from "../live/use-live.ts";
import { Link } from "../routes/link.tsx";
import type { Route } from "../routes/route.ts";
import css from "./navigation.module.css";

interface NavigationProps {
  readonly route: Route;
  readonly isOpen: boolean;
  readonly isOverlay: boolean;
  readonly onClose: () => void;
}

export function Navigation({ route, isOpen, isOverlay, onClose }: NavigationProps) {
  const { t, me, switchOperator } = useSession();
  const { value } = useLive<DashboardView>(dashboardPath(useScopes()));
  const hasLate = (value?.lists.escalated.counts["my-queues"] ?? 0) > 0;
  const canCreate = me.queues.some((queue) => queue.canCreate);
  const entry = { isOpen, onFollow: isOverlay ? onClose : undefined };
  const isQueue = (key: string) => route.screen === "queue" && route.key === key;
  return (
    <>
      {isOverlay ? <CloseLayer onClose={onClose} /> : null}
      <nav
        className={`${css.nav} ${isOpen ? css.open : ""} ${isOverlay ? css.overlay : ""}`}
        aria-label={t("tab.frame.navigation")}
        data-region="navigation"
      >
        <Entry
          {...entry}
          to={{ screen: "dashboard" }}
          isHere={route.screen === "dashboard"}
          icon={route.screen === "dashboard" ? <Board20Filled /> : <Board20Regular />}
          label={t("tab.nav.dashboard")}
        />
        <Entry
          {...entry}
          to={{ screen: "search", query: {} }}
          isHere={route.screen === "search"}
          icon={<Search20Regular />}
          label={t("tab.search.title")}
        />
        <Entry
          {...entry}
          to={{ screen: "queue", key: "mie" }}
          isHere={route.screen === "queue" || route.screen === "ticket"}
          icon={<MailInboxAll20Regular />}
          label={t("tab.nav.queues")}
          isAlarming={hasLate}
        />
        {isOpen ? <Queues queues={value?.queues ?? []} isHere={isQueue} onFollow={entry.onFollow} /> : null}
        {canCreate ? (
          <Entry
            {...entry}
            to={{ screen: "new-phone-ticket" }}
            isHere={route.screen === "new-phone-ticket" || route.screen === "new-mail-ticket"}
            icon={<CallAdd20Regular />}
            label={t("tab.new.phone")}
          />
        ) : null}
        <span className={css.space} />
        <Entry
          {...entry}
          to={{ screen: "customers" }}
          isHere={route.screen === "customers"}
          icon={<People20Regular />}
          label={t("customers.title")}
        />
        <Entry
          {...entry}
          to={{ screen: "faq" }}
          isHere={route.screen === "faq"}
          icon={<BookQuestionMark20Regular />}
          label={t("faq.title")}
        />
        <Entry
          {...entry}
          to={{ screen: "reports", query: {} }}
          isHere={route.screen === "reports"}
          icon={<DataHistogram20Regular />}
          label={t("reports.title")}
        />
        {switchOperator ? (
          <button
            type="button"
            className={css.entry}
            onClick={switchOperator}
            aria-label={t("tab.nav.switchOperator", { name: me.operator.name })}
            title={t("tab.nav.switchOperator", { name: me.operator.name })}
          >
            <PersonSwap20Regular aria-hidden />
            {isOpen ? <span>{me.operator.name}</span> : null}
          </button>
        ) : null}
        <Entry
          {...entry}
          to={{ screen: "preferences", section: "code" }}
          isHere={route.screen === "preferences" || route.screen === "admin"}
          icon={<Settings20Regular />}
          label={t("tab.nav.preferences")}
        />
      </nav>
    </>
  );
}

interface EntryProps {
  readonly to: Route;
  readonly isHere: boolean;
  readonly isOpen: boolean;
  readonly icon: ReactNode;
  readonly label: string;
  readonly isAlarming?: boolean;
  readonly onFollow?: () => void;
}

function Entry({ to, isHere, isOpen, icon, label, isAlarming = false, onFollow }: EntryProps) {
  const { t } = useSession();
  const said = isAlarming ? t("tab.nav.withLate", { name: label }) : label;
  return (
    <Link
      to={to}
      className={`${css.entry} ${isHere ? css.here : ""}`}
      aria-current={isHere ? "page" : undefined}
      aria-label={said}
      title={isOpen ? undefined : said}
      onClick={onFollow}
    >
      <span className={css.entryIcon} aria-hidden>
        {icon}
        {isAlarming ? <i className={css.dot} /> : null}
      </span>
      {isOpen ? <span>{label}</span> : null}
    </Link>
  );
}

interface QueuesProps {
  readonly queues: readonly QueueCountsView[];
  readonly isHere: (key: string) => boolean;
  readonly onFollow?: () => void;
}

function Queues({ queues, isHere, onFollow }: QueuesProps) {
  const { t } = useSession();
  const mine = queues.filter((row) => row.mine);
  const others = queues.filter((row) => !row.mine);
  const list = (title: string, rows: readonly QueueCountsView[]) =>
    rows.length === 0 ? null : (
      <>
        <h2 className={css.heading}>{title}</h2>
        {rows.map(({ queue, new: fresh, open, escalated }) => (
          <Link
            key={queue.key}
            to={{ screen: "queue", key: queue.key }}
            className={`${css.queue} ${isHere(queue.key) ? css.here : ""}`}
            aria-current={isHere(queue.key) ? "page" : undefined}
            title={queue.name}
            onClick={onFollow}
          >
            <span className={css.queueName}>{queue.shortName}</span>
            {escalated > 0 ? (
              <span className={css.late} title={t("tab.nav.late", { count: escalated })}>
                <Warning12Filled role="img" aria-label={t("tab.list.escalated")} /> {escalated}
              </span>
            ) : null}
            <span className={css.count}>{fresh + open}</span>
          </Link>
        ))}
      </>
    );
  return (
    <div className={css.queues}>
      {list(t("tab.scope.my-queues"), mine)}
      {list(t("tab.nav.otherQueues"), others)}
    </div>
  );
}

function CloseLayer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSession();
  useKeys([{ keys: ["Escape"], inFields: true, run: onClose }]);
  return <button type="button" className={css.layer} aria-label={t("tab.dismiss")} onClick={onClose} />;
}
