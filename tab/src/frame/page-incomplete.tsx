import { useEffect, useRef, useState } from "react";
import { useSession } from "../app/session.ts";
import { lookAtServedPage, type PageCode, usePageCode } from "../code/page-code.ts";
import { useLiveState } from "../live/use-live.ts";
import { OverPage } from "./over-page.tsx";

/** When code of this page did not come, or comes no more since the desk was updated. It can be put away. */
export function PageIncomplete() {
  const { t } = useSession();
  const code = usePageCode();
  const { kind } = useLiveState();
  /** What was said and put away; the other is news. */
  const [away, setAway] = useState<PageCode>("whole");
  useLookAfterBreak(kind);
  if (code === "whole" || code === away || kind === "lost") return null;
  return (
    <OverPage
      title={t(`tab.code.${code}.title`)}
      testId="page-incomplete"
      action={{ label: t("tab.reload"), run: () => location.reload() }}
      onDismiss={() => setAway(code)}
    >
      {t(`tab.code.${code}.text`)}
    </OverPage>
  );
}

/** A desk that was away may be another one when it is back. */
function useLookAfterBreak(kind: ReturnType<typeof useLiveState>["kind"]): void {
  const wasAway = useRef(false);
  useEffect(() => {
    if (kind === "live" && wasAway.current) void lookAtServedPage();
    wasAway.current = kind === "lost" || kind === "polling";
  }, [kind]);
}
