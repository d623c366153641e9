import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular, CheckmarkCircle32Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DeadLetterView } from "../../../../core/dead-letter-view.ts";
import { failureWords } from "../../actions/use-act.ts";
import { newKey } from "../../api/desk-api.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLiveRead } from "../../live/use-live.ts";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import { ListBody } from "../../ui/list-body.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { figure, Table } from "../../ui/table.tsx";
import { showToast } from "../../ui/toasts.ts";

const PATH = "/dead-letters";

/** What was given up on after many attempts, to be tried again once the reason is gone. */
export function DeadLetters() {
  const session = useSession();
  const { t, api } = session;
  const read = useLiveRead<{ items: readonly DeadLetterView[] }>(PATH);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const letters = read.value?.items ?? [];
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
    read.reload();
  };
  return (
    <>
      <ScreenHead title={t("admin.section.consegne")} hint={read.value ? String(letters.length) : ""}>
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
      <ListBody
        read={read}
        empty={
          <Empty Icon={CheckmarkCircle32Regular} title={t("admin.noLetters")}>
            {t("admin.noLettersText")}
          </Empty>
        }
      >
        {() => <Letters letters={letters} busy={busy} retry={(id) => void retry([id])} />}
      </ListBody>
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
  const head = [
    t("admin.what"),
    t("tab.column.number"),
    t("admin.reason"),
    { name: t("admin.attempts"), isFigure: true },
    t("admin.when"),
    { name: t("admin.retry"), isUnseen: true },
  ];
  return (
    <Table label={t("admin.section.consegne")} head={head}>
      {letters.map(({ id, kind, ticket, reason, attempts, at }) => (
        <tr key={id}>
          <td>{t(`admin.effect.${kind}`)}</td>
          <td>
            <Link to={{ screen: "ticket", number: ticket }}>{ticket}</Link>
          </td>
          <td>{reason}</td>
          <td className={figure}>{attempts}</td>
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
    </Table>
  );
}
