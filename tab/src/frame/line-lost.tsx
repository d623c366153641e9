import { useEffect, useState } from "react";
import { useSession } from "../app/session.ts";
import { useLiveState } from "../live/use-live.ts";
import { OverPage } from "./over-page.tsx";

/** When the desk cannot be reached: how old the data is, that drafts are safe, when it tries again. It can be put away. */
export function LineLost() {
  const { t, dates, live } = useSession();
  const state = useLiveState();
  const [, tick] = useState(0);
  const isLost = state.kind === "lost";
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    setAway(false);
    if (!isLost) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [isLost]);
  if (!isLost || isAway) return null;
  const seconds = Math.max(0, Math.ceil((state.retryAt - Date.now()) / 1000));
  return (
    <OverPage
      title={t("tab.live.lost")}
      testId="line-lost"
      action={{ label: t("tab.live.retryNow"), run: () => live.refresh() }}
      onDismiss={() => setAway(true)}
    >
      {t("tab.live.dataOf", { time: dates.time(state.since) })}. {t("tab.live.draftsSafe")}{" "}
      <span aria-hidden>{t("tab.live.retryIn", { seconds })}</span>
    </OverPage>
  );
}
