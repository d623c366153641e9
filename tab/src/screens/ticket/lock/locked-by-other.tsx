import { Button } from "@fluentui/react-components";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { TicketPage } from "../ticket-page.ts";

/** Somebody else works on it: who, since when, and what is still possible. */
export function LockedByOther({ page: { ticket, open, panel } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const context = useDueContext();
  const { lock } = ticket;
  if (!lock || lock.mine) return null;
  const { name, address } = lock.by;
  const chat = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}`;
  return (
    <Notice
      tone="info"
      testId="locked-by-other"
      title={t("tab.locked.title", { name, time: momentWords(lock.since, context) })}
      actions={
        <>
          <Button as="a" size="small" appearance="subtle" href={chat} target="_blank" rel="noreferrer">
            {t("tab.locked.ask", { name: name.split(" ")[0] ?? name })}
          </Button>
          {ticket.abilities.includes("note") && panel !== "note" ? (
            <Button size="small" onClick={() => open("note")}>
              {t("tab.locked.note")}
            </Button>
          ) : null}
        </>
      }
    >
      {t("tab.locked.text")}
    </Notice>
  );
}
