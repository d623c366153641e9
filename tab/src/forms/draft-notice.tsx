import { Button } from "@fluentui/react-components";
import { useDueContext, useSession } from "../app/session.ts";
import { momentWords } from "../format/due.ts";
import { Notice } from "../ui/notice.tsx";
import type { Restored } from "./use-draft.ts";

interface DraftNoticeProps {
  readonly draft: {
    readonly restored: Restored | null;
    readonly keep: () => void;
    readonly discard: () => void;
  };
}

/** What one wrote before is here again; that the ticket went on meanwhile is said with it (spec T14). */
export function DraftNotice({ draft: { restored, keep, discard } }: DraftNoticeProps) {
  const { t } = useSession();
  const context = useDueContext();
  if (!restored) return null;
  const { savedAt, newArticles } = restored;
  return (
    <Notice
      tone={newArticles > 0 ? "warning" : "info"}
      testId="draft-restored"
      title={newArticles > 0 ? t("tab.draft.outdated", { count: newArticles }) : undefined}
      actions={
        <>
          <Button type="button" size="small" appearance="subtle" onClick={discard}>
            {t("tab.draft.discard")}
          </Button>
          <Button type="button" size="small" onClick={keep}>
            {t("tab.draft.keep")}
          </Button>
        </>
      }
    >
      {t("tab.draft.resumed", { moment: momentWords(savedAt, context) })}
    </Notice>
  );
}
