import { Button } from "@fluentui/react-components";
import {
  ArrowReply16Regular,
  Chat16Regular,
  CheckmarkCircle16Regular,
  Clock16Regular,
  Flag16Regular,
  FolderArrowRight16Regular,
  FolderOpen16Regular,
  HandRight16Regular,
  History16Regular,
  LockOpen16Regular,
  MoreHorizontal16Regular,
  Note16Regular,
  People16Regular,
  PersonArrowRight16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Action } from "../../../../core/people/policy.ts";
import { useSession } from "../../app/session.ts";
import { LazyMenu } from "../../ui/lazy-menu.tsx";
import type { ActionMenuItem } from "../../ui/menu-props.ts";
import css from "./ticket.module.css";
import { useQuickActions } from "./ticket-keys.ts";
import type { TicketPage } from "./ticket-page.ts";

/** The handbook's menu in the handbook's order; what is not allowed is absent, not grey. */
export function ActionBar({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { open, panel } = page;
  const menus = useMenus(page);
  const can = (action: Action) => page.ticket.abilities.includes(action);
  const quick = useQuickActions(page);
  return (
    <div className={css.bar} role="toolbar" aria-label={t("tab.ticket.actions")} data-region="actions">
      {can("priority") ? (
        <BarButton
          label={t("tab.action.priority")}
          icon={<Flag16Regular />}
          isOpen={panel === "priority"}
          onClick={() => open("priority")}
        />
      ) : null}
      <LazyMenu label={t("tab.menu.people")} icon={<People16Regular />} items={menus.people} />
      <LazyMenu label={t("tab.menu.communication")} icon={<Chat16Regular />} items={menus.communication} />
      {can("pending") ? (
        <BarButton
          label={t("tab.action.pending")}
          icon={<Clock16Regular />}
          isOpen={panel === "pending"}
          onClick={() => open("pending")}
        />
      ) : null}
      {can("reopen") ? (
        <BarButton label={t("tab.action.reopen")} icon={<FolderOpen16Regular />} onClick={quick.reopen} />
      ) : null}
      {can("close") ? (
        <BarButton
          label={t("tab.action.close")}
          icon={<CheckmarkCircle16Regular />}
          isOpen={panel === "close"}
          onClick={() => open("close")}
        />
      ) : null}
      <LazyMenu
        label={t("tab.menu.miscellaneous")}
        icon={<MoreHorizontal16Regular />}
        items={menus.miscellaneous}
      />
      {can("move") ? (
        <>
          <i className={css.divider} aria-hidden />
          <BarButton
            label={t("tab.action.move")}
            icon={<FolderArrowRight16Regular />}
            isOpen={panel === "move"}
            onClick={() => open("move")}
          />
        </>
      ) : null}
    </div>
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

function useMenus(page: TicketPage) {
  const { t } = useSession();
  const { ticket, open } = page;
  const quick = useQuickActions(page);
  const allowed = (action: Action, item: ActionMenuItem): ActionMenuItem[] =>
    ticket.abilities.includes(action) ? [item] : [];
  return {
    people: [
      ...allowed("assign", {
        label: t("tab.action.owner"),
        icon: <PersonArrowRight16Regular />,
        hint: "O",
        run: () => open("owner"),
      }),
      ...allowed("take", {
        label: t("tab.action.take"),
        icon: <HandRight16Regular />,
        hint: "A",
        run: quick.take,
      }),
    ],
    communication: [
      ...allowed("note", {
        label: t("tab.action.note"),
        icon: <Note16Regular />,
        hint: "N",
        run: () => open("note"),
      }),
      ...allowed("reply", {
        label: t("tab.action.reply"),
        icon: <ArrowReply16Regular />,
        hint: "R",
        run: () => open("reply"),
      }),
    ],
    miscellaneous: [
      ...allowed("release", {
        label: t("tab.action.release"),
        icon: <LockOpen16Regular />,
        hint: "L",
        run: quick.release,
      }),
      { label: t("tab.action.history"), icon: <History16Regular />, run: showHistory },
    ],
  };
}

/** The history stands in the side panel: open it there and go to it. */
function showHistory(): void {
  const section = document.querySelector<HTMLElement>("[data-section=history], [data-rail=history]");
  if (section instanceof HTMLDetailsElement) section.open = true;
  if (section?.matches("[data-rail]")) section.click();
  section?.scrollIntoView({ block: "nearest" });
  section?.querySelector<HTMLElement>("summary")?.focus();
}
