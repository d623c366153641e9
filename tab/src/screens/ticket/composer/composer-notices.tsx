import { Button } from "@fluentui/react-components";
import { useSession } from "../../../app/session.ts";
import { DraftNotice } from "../../../forms/draft-notice.tsx";
import { OutcomeNotice } from "../../../forms/outcome-notice.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./composer.module.css";
import type { Mail } from "./use-mail.ts";

interface ComposerNoticesProps {
  readonly page: TicketPage;
  readonly mail: Mail;
}

/** What one must know before sending: who has the ticket, what came meanwhile, what was written before. */
export function ComposerNotices({ page, mail }: ComposerNoticesProps) {
  const { t } = useSession();
  const { lock, sending, draft, later } = mail;
  const canNote = page.ticket.abilities.includes("note");
  return (
    <div className={css.notices}>
      {page.isLost ? <Notice tone="warning" title={t("tab.lost.text")} testId="lost" /> : null}
      {lock.refusal && !page.isLost ? (
        <Notice
          tone="warning"
          title={lock.refusal}
          testId="lock-refused"
          actions={
            canNote ? (
              <Button type="button" size="small" onClick={() => page.open("note")}>
                {t("tab.locked.note")}
              </Button>
            ) : null
          }
        >
          {t("tab.reply.lockedText")}
        </Notice>
      ) : null}
      {later ? (
        <Notice
          tone="warning"
          testId="later"
          title={t("tab.reply.later", { position: later.position })}
          actions={
            <Button
              type="button"
              size="small"
              onClick={() => {
                page.select(later.position);
                later.dismiss();
              }}
            >
              {t("tab.reply.readIt")}
            </Button>
          }
        />
      ) : null}
      <DraftNotice draft={draft} />
      <OutcomeNotice general={sending.general} changes={sending.changes} />
    </div>
  );
}
