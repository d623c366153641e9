import { Button } from "@fluentui/react-components";
import {
  ArrowReply20Regular,
  CheckmarkCircle20Regular,
  Clock20Regular,
  FolderArrowRight20Regular,
  MoreHorizontal20Regular,
  Note20Regular,
} from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { useSession } from "../../../app/session.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import { usePrint } from "../use-print.ts";
import css from "./phone.module.css";

const ACTIONS = [
  { panel: "note", needs: "note", label: "tab.action.note", Icon: Note20Regular },
  { panel: "pending", needs: "pending", label: "tab.action.pending", Icon: Clock20Regular },
  { panel: "move", needs: "move", label: "tab.action.move", Icon: FolderArrowRight20Regular },
  { panel: "close", needs: "close", label: "tab.action.close", Icon: CheckmarkCircle20Regular },
] as const;

/** Under the thumb: one primary button, the four most used, and all the others in a sheet. */
export function PhoneActions({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { abilities } = page.ticket;
  const [isMore, setMore] = useState(false);
  const others = useOthers(page);
  return (
    <footer className={css.actions} data-region="actions">
      {isMore ? (
        <Sheet onClose={() => setMore(false)}>
          {others.map(({ label, run }) => (
            <Button
              key={label}
              appearance="subtle"
              onClick={() => {
                setMore(false);
                run();
              }}
            >
              {t(label)}
            </Button>
          ))}
        </Sheet>
      ) : null}
      {abilities.includes("reply") ? (
        <Button
          className={css.reply}
          appearance="primary"
          icon={<ArrowReply20Regular />}
          onClick={() => page.open("reply")}
        >
          {t("tab.action.reply")}
        </Button>
      ) : null}
      {ACTIONS.filter(({ needs }) => abilities.includes(needs)).map(({ panel, label, Icon }) => (
        <Button
          key={panel}
          appearance="subtle"
          icon={<Icon />}
          aria-label={t(label)}
          onClick={() => page.open(panel)}
        />
      ))}
      {others.length > 0 ? (
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={t("tab.menu.miscellaneous")}
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        />
      ) : null}
    </footer>
  );
}

function useOthers(page: TicketPage) {
  const quick = useQuickActions(page);
  const print = usePrint(page.ticket.number);
  const { open } = page;
  const all = [
    { needs: "take", label: "tab.action.take", run: quick.take },
    { needs: "release", label: "tab.action.release", run: quick.release },
    { needs: "reopen", label: "tab.action.reopen", run: quick.reopen },
    { needs: "watch", label: "tab.action.watch", run: quick.watch },
    { needs: "unwatch", label: "tab.action.unwatch", run: quick.unwatch },
    { needs: "priority", label: "tab.action.priority", run: () => open("priority") },
    { needs: "assign", label: "tab.action.owner", run: () => open("owner") },
    { needs: "customer", label: "tab.action.customer", run: () => open("customer") },
    { needs: "reply", label: "tab.action.mail", run: () => open("mail") },
    { needs: "phone-call", label: "tab.action.phone-out", run: () => open("phone-out") },
    { needs: "phone-call", label: "tab.action.phone-in", run: () => open("phone-in") },
    { needs: "escalate", label: "tab.action.support", run: () => open("support") },
    { needs: "link", label: "tab.action.link", run: () => open("link") },
    { needs: "merge", label: "tab.action.merge", run: () => open("merge") },
    { needs: "view", label: "tab.action.print", run: () => void print() },
  ] as const;
  const { abilities, support } = page.ticket;
  const isAwaited = support?.outcome === null && abilities.includes("note");
  return [
    ...(isAwaited ? [{ label: "card.outcome", run: () => open("outcome") } as const] : []),
    ...all.filter(({ needs }) => abilities.includes(needs)),
  ];
}

interface SheetProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Sheet({ onClose, children }: SheetProps) {
  const { t } = useSession();
  useKeys([{ keys: ["Escape"], inFields: true, run: onClose }]);
  return (
    <>
      <button type="button" className={css.sheetLayer} aria-label={t("tab.dismiss")} onClick={onClose} />
      <div className={css.more}>{children}</div>
    </>
  );
}
