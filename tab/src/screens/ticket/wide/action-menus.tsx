import {
  ArrowForward16Regular,
  ArrowReply16Regular,
  CallInbound16Regular,
  CallOutbound16Regular,
  HandRight16Regular,
  History16Regular,
  Link16Regular,
  LockOpen16Regular,
  Mail16Regular,
  Merge16Regular,
  Note16Regular,
  PersonArrowRight16Regular,
  PersonEdit16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { MessageKey } from "../../../../../core/i18n/translate.ts";
import type { Action } from "../../../../../core/people/policy.ts";
import { useSession } from "../../../app/session.ts";
import type { ActionMenuItem } from "../../../ui/menu-props.ts";
import { useQuickActions } from "../ticket-actions.ts";
import type { Panel, TicketPage } from "../ticket-page.ts";

interface Entry {
  readonly needs: Action;
  readonly label: MessageKey;
  readonly icon: ReactElement;
  readonly hint?: string;
  /** The form it opens, or what it does at once. */
  readonly does: Panel | "take" | "release";
}

const PEOPLE: readonly Entry[] = [
  { needs: "customer", label: "tab.action.customer", icon: <PersonEdit16Regular />, does: "customer" },
  {
    needs: "assign",
    label: "tab.action.owner",
    icon: <PersonArrowRight16Regular />,
    hint: "O",
    does: "owner",
  },
  { needs: "take", label: "tab.action.take", icon: <HandRight16Regular />, hint: "A", does: "take" },
];
const COMMUNICATION: readonly Entry[] = [
  { needs: "note", label: "tab.action.note", icon: <Note16Regular />, hint: "N", does: "note" },
  { needs: "reply", label: "tab.action.reply", icon: <ArrowReply16Regular />, hint: "R", does: "reply" },
  {
    needs: "forward",
    label: "tab.action.forward",
    icon: <ArrowForward16Regular />,
    hint: "I",
    does: "forward",
  },
  { needs: "reply", label: "tab.action.mail", icon: <Mail16Regular />, does: "mail" },
  {
    needs: "phone-call",
    label: "tab.action.phone-out",
    icon: <CallOutbound16Regular />,
    does: "phone-out",
  },
  { needs: "phone-call", label: "tab.action.phone-in", icon: <CallInbound16Regular />, does: "phone-in" },
];
const MISCELLANEOUS: readonly Entry[] = [
  { needs: "release", label: "tab.action.release", icon: <LockOpen16Regular />, hint: "L", does: "release" },
];
const RELATING: readonly Entry[] = [
  { needs: "link", label: "tab.action.link", icon: <Link16Regular />, does: "link" },
  { needs: "merge", label: "tab.action.merge", icon: <Merge16Regular />, does: "merge" },
];

/** The menus of the handbook, each with what this operator may do now. */
export function useMenus(page: TicketPage) {
  const { t } = useSession();
  const quick = useQuickActions(page);
  const items = (entries: readonly Entry[]): ActionMenuItem[] =>
    entries
      .filter(({ needs }) => page.ticket.abilities.includes(needs))
      .map(({ label, icon, hint, does }) => ({
        label: t(label),
        icon,
        hint,
        run: does === "take" || does === "release" ? quick[does] : () => page.open(does),
      }));
  const history = { label: t("tab.action.history"), icon: <History16Regular />, run: showHistory };
  return {
    people: items(PEOPLE),
    communication: items(COMMUNICATION),
    miscellaneous: [...items(MISCELLANEOUS), history, ...items(RELATING)],
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
