import type { HistoryView } from "../../../core/ticket/history/history-view.ts";
import { useDueContext, useSession } from "../app/session.ts";
import { momentWords } from "../format/due.ts";
import { Notice } from "../ui/notice.tsx";

interface OutcomeNoticeProps {
  readonly general: string | null;
  readonly changes: readonly HistoryView[] | null;
}

/** Why nothing was done. A conflict names who did what; the text typed stays where it is. */
export function OutcomeNotice({ general, changes }: OutcomeNoticeProps) {
  const { t } = useSession();
  const context = useDueContext();
  if (!general) return null;
  if (!changes) return <Notice tone="error" title={general} testId="form-problem" />;
  return (
    <Notice tone="warning" title={general} testId="conflict">
      {changes.map(({ seq, text, by, at }) => (
        <span key={seq}>
          {text}
          {by && !text.includes(by)
            ? ` (${by}, ${momentWords(at, context)})`
            : ` (${momentWords(at, context)})`}
          .{" "}
        </span>
      ))}
      {t("tab.conflict.textKept")}
    </Notice>
  );
}
