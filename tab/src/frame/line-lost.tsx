import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { useSession } from "../app/session.ts";
import { useLiveState } from "../live/use-live.ts";
import { Notice } from "../ui/notice.tsx";
import css from "./frame.module.css";

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
    <div className={css.overPage}>
      <Notice
        tone="warning"
        title={t("tab.live.lost")}
        testId="line-lost"
        actions={
          <>
            <Button size="small" onClick={() => live.refresh()}>
              {t("tab.live.retryNow")}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={t("tab.dismiss")}
              title={t("tab.dismiss")}
              onClick={() => setAway(true)}
            />
          </>
        }
      >
        {t("tab.live.dataOf", { time: dates.time(state.since) })}. {t("tab.live.draftsSafe")}{" "}
        <span aria-hidden>{t("tab.live.retryIn", { seconds })}</span>
      </Notice>
    </div>
  );
}
