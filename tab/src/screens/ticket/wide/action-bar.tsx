import { Button } from "@fluentui/react-components";
import {
  Chat16Regular,
  CheckmarkCircle16Regular,
  ClipboardTask16Regular,
  Clock16Regular,
  Eye16Regular,
  EyeOff16Regular,
  Flag16Regular,
  FolderArrowRight16Regular,
  FolderOpen16Regular,
  MoreHorizontal16Regular,
  People16Regular,
  PeopleChat16Regular,
  Print16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { MessageKey } from "../../../../../core/i18n/translate.ts";
import type { Action } from "../../../../../core/people/policy.ts";
import { useSession } from "../../../app/session.ts";
import { LazyMenu } from "../../../ui/lazy-menu.tsx";
import css from "../ticket.module.css";
import { useQuickActions } from "../ticket-actions.ts";
import type { Panel, TicketPage } from "../ticket-page.ts";
import { usePrint } from "../use-print.ts";
import { useMenus } from "./action-menus.tsx";

/** The handbook's menu in the handbook's order; what is not allowed is absent, not grey. */
export function ActionBar({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const menus = useMenus(page);
  const quick = useQuickActions(page);
  const { ticket } = page;
  const print = usePrint(ticket.number);
  return (
    <div className={css.bar} role="toolbar" aria-label={t("tab.ticket.actions")} data-region="actions">
      <BarButton label={t("tab.action.print")} icon={<Print16Regular />} onClick={() => void print()} />
      <PanelButton
        page={page}
        needs="priority"
        label="tab.action.priority"
        icon={<Flag16Regular />}
        panel="priority"
      />
      <LazyMenu label={t("tab.menu.people")} icon={<People16Regular />} items={menus.people} />
      <LazyMenu label={t("tab.menu.communication")} icon={<Chat16Regular />} items={menus.communication} />
      <PanelButton
        page={page}
        needs="pending"
        label="tab.action.pending"
        icon={<Clock16Regular />}
        panel="pending"
      />
      {ticket.abilities.includes("watch") ? (
        <BarButton label={t("tab.action.watch")} icon={<Eye16Regular />} onClick={quick.watch} />
      ) : null}
      {ticket.abilities.includes("unwatch") ? (
        <BarButton label={t("tab.action.unwatch")} icon={<EyeOff16Regular />} onClick={quick.unwatch} />
      ) : null}
      {ticket.abilities.includes("reopen") ? (
        <BarButton label={t("tab.action.reopen")} icon={<FolderOpen16Regular />} onClick={quick.reopen} />
      ) : null}
      <PanelButton
        page={page}
        needs="close"
        label="tab.action.close"
        icon={<CheckmarkCircle16Regular />}
        panel="close"
      />
      <LazyMenu
        label={t("tab.menu.miscellaneous")}
        icon={<MoreHorizontal16Regular />}
        items={menus.miscellaneous}
      />
      {ticket.abilities.includes("move") ? <i className={css.divider} aria-hidden /> : null}
      <PanelButton
        page={page}
        needs="move"
        label="tab.action.move"
        icon={<FolderArrowRight16Regular />}
        panel="move"
      />
      <span className={css.space} />
      <SupportButton page={page} />
    </div>
  );
}

/** The chat with the queue's support contact: to begin it, or to go there. */
function SupportButton({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { support, abilities } = page.ticket;
  const chat = support?.chat;
  const icon = <PeopleChat16Regular />;
  if (!chat) {
    return (
      <PanelButton page={page} needs="escalate" label="tab.action.support" icon={icon} panel="support" />
    );
  }
  return (
    <>
      {support.outcome === null && abilities.includes("note") ? (
        <BarButton
          label={t("card.outcome")}
          icon={<ClipboardTask16Regular />}
          isOpen={page.panel === "outcome"}
          onClick={() => page.open("outcome")}
        />
      ) : null}
      <Button
        as="a"
        appearance="subtle"
        size="small"
        icon={icon}
        href={chat.url}
        target="_blank"
        rel="noreferrer"
      >
        {t("card.escalate.open")}
      </Button>
    </>
  );
}

interface PanelButtonProps {
  readonly page: TicketPage;
  readonly needs: Action;
  readonly label: MessageKey;
  readonly icon: ReactElement;
  readonly panel: Panel;
}

function PanelButton({ page, needs, label, icon, panel }: PanelButtonProps) {
  const { t } = useSession();
  if (!page.ticket.abilities.includes(needs)) return null;
  return (
    <BarButton label={t(label)} icon={icon} isOpen={page.panel === panel} onClick={() => page.open(panel)} />
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

function BarButton({ label, icon, isOpen = false, onClick }: BarButtonProps) {
  return (
    <Button appearance="subtle" size="small" icon={icon} aria-pressed={isOpen || undefined} onClick={onClick}>
      {label}
    </Button>
  );
}
