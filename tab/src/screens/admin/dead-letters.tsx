import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular, CheckmarkCircle32Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DeadLetterView } from "../../../../core/views.ts";
import { failureWords } from "../../actions/use-act.ts";
import { newKey } from "../../api/desk-api.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLive } from "../../live/use-live.ts";
import { Link } from "../../routes/link.tsx";
import { MessagePage } from "../../ui/message-page.tsx";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { showToast } from "../../ui/toasts.ts";

const PATH = "/dead-letters";

/** What was given up on after many attempts, to be tried again once the reason is gone. */
export function DeadLetters() {
  const session = useSession();
  const { t, live, api } = session;
  const { value, problem } = useLive<{ items: readonly DeadLetterView[] }>(PATH);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const letters = value?.items ?? [];
  const retry = async (ids: readonly string[]) => {
    setBusy(new Set(ids));
    try {
      for (const id of ids) {
        const path = `${PATH}/${encodeURIComponent(id)}/redrive`;
        await api.client.send(path, {}, { key: newKey() });
      }
      showToast({ tone: "success", text: t("admin.retried") });
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
    setBusy(new Set());
    live.refresh(PATH);
  };
  return (
    <>
      <ScreenHead title={t("admin.section.consegne")} hint={value ? String(letters.length) : ""}>
        {letters.length > 1 ? (
          <Button
            appearance="primary"
            disabled={busy.size > 0}
            onClick={() => void retry(letters.map(({ id }) => id))}
          >
            {t("admin.retryAll")}
          </Button>
        ) : null}
      </ScreenHead>
      <div className={css.body} data-region="list">
        {!value ? (
          <ReadStates read={{ problem, isLost: false, reload: () => live.refresh(PATH) }} />
        ) : letters.length === 0 ? (
          <MessagePage
            compact
            testId="empty"
            icon={<CheckmarkCircle32Regular aria-hidden />}
            title={t("admin.noLetters")}
          >
            {t("admin.noLettersText")}
          </MessagePage>
        ) : (
          <Letters letters={letters} busy={busy} retry={(id) => void retry([id])} />
        )}
      </div>
    </>
  );
}

interface LettersProps {
  readonly letters: readonly DeadLetterView[];
  readonly busy: ReadonlySet<string>;
  readonly retry: (id: string) => void;
}

function Letters({ letters, busy, retry }: LettersProps) {
  const { t } = useSession();
  const context = useDueContext();
  return (
    <div className={css.scrollX}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("admin.what")}</th>
            <th scope="col">{t("tab.column.number")}</th>
            <th scope="col">{t("admin.reason")}</th>
            <th scope="col" className={css.figure}>
              {t("admin.attempts")}
            </th>
            <th scope="col">{t("admin.when")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("admin.retry")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ id, kind, ticket, reason, attempts, at }) => (
            <tr key={id}>
              <td>{t(`admin.effect.${kind}`)}</td>
              <td>
                <Link to={{ screen: "ticket", number: ticket }}>{ticket}</Link>
              </td>
              <td>{reason}</td>
              <td className={css.figure}>{attempts}</td>
              <td>{momentWords(at, context)}</td>
              <td>
                <Button
                  size="small"
                  icon={<ArrowClockwise16Regular />}
                  disabled={busy.has(id)}
                  aria-label={`${t("admin.retry")}: ${t(`admin.effect.${kind}`)} ${ticket}`}
                  onClick={() => retry(id)}
                >
                  {t("admin.retry")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
