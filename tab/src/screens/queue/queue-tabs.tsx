import { useMemo } from "react";
import { useSession } from "../../app/session.ts";
import { useCounts } from "../../list/use-counts.ts";
import { Link } from "../../routes/link.tsx";
import { QUEUE_VIEWS, type QueueView } from "../../routes/route.ts";
import css from "./queue.module.css";
import { attributesOfQueue } from "./queue-attributes.ts";

interface QueueTabsProps {
  readonly queueKey: string;
  readonly view: QueueView;
  readonly mine: readonly string[];
}

/** Non bloccati, Tutti, Scalati, Oltre 24 ore: each an address of its own, with its count. */
export function QueueTabs({ queueKey, view, mine }: QueueTabsProps) {
  const { t } = useSession();
  const searches = useMemo(
    () => QUEUE_VIEWS.map((one) => attributesOfQueue(queueKey, one, mine)),
    [queueKey, mine],
  );
  const counts = useCounts(searches);
  return (
    <nav className={css.tabs} aria-label={t("queue.views")}>
      {QUEUE_VIEWS.map((one, index) => {
        const count = counts?.[index];
        return (
          <Link
            key={one}
            to={{ screen: "queue", key: queueKey, view: one }}
            className={css.tab}
            aria-current={one === view ? "page" : undefined}
          >
            {t(`queue.view.${one}`)}{" "}
            <span className={one === "late" && count ? css.lateCount : ""}>{count ?? ""}</span>
          </Link>
        );
      })}
    </nav>
  );
}
