import { useEffect, useState } from "react";
import type { MailPreviewView } from "../../../../../core/article-views.ts";
import { failureWords } from "../../../actions/use-act.ts";
import { useSession } from "../../../app/session.ts";
import { Delayed } from "../../../ui/delayed.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./composer.module.css";
import type { Reply } from "./use-reply.ts";

interface PreviewProps {
  readonly page: TicketPage;
  readonly reply: Reply;
}

/** The mail as the customer will get it, written by the desk itself; always on white. */
export function Preview({ page, reply }: PreviewProps) {
  const session = useSession();
  const { t, api } = session;
  const { number } = page.ticket;
  const [mail, setMail] = useState<MailPreviewView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const content = JSON.stringify(reply.bodyFor("open"));
  useEffect(() => {
    let isCurrent = true;
    api.previewReply(number, JSON.parse(content)).then(
      (answer) => {
        if (isCurrent) setMail(answer);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(failureWords(session, error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, number, content, session]);
  return (
    <div className={css.previewPage} data-testid="preview">
      <p className={css.previewLabel}>{t("tab.reply.asSeen")}</p>
      {failure ? <Notice tone="error" title={failure} /> : null}
      {mail ? (
        <div className={css.paper}>
          <p className={css.paperHead}>
            <strong>{mail.from.name || mail.from.address}</strong>
            <span>
              {t("tab.reader.to", { to: mail.to.map(({ name, address }) => name || address).join(", ") })}
            </span>
            <span>{mail.subject}</span>
          </p>
          <div className={css.paperText}>{mail.text}</div>
        </div>
      ) : failure ? null : (
        <Delayed>
          <p className={css.previewLabel} role="status">
            {t("tab.loading")}
          </p>
        </Delayed>
      )}
    </div>
  );
}
