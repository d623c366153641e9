import { ClipboardError16Regular } from "@fluentui/react-icons";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import css from "./incomplete.module.css";

/** "3 incompleti, 1 senza risposta in tempo"; each part opens its tickets. Nothing where nobody was asked. */
export function Incomplete({ total, overdue }: DashboardView["incomplete"]) {
  const { t } = useSession();
  if (total === 0) return null;
  const found = (which: readonly string[]) =>
    ({ screen: "search", query: { attributes: { incomplete: which } } }) as const;
  return (
    <p className={css.incomplete}>
      <ClipboardError16Regular aria-hidden />
      <Link className={css.incompleteLink} to={found(["waiting", "overdue"])}>
        {t("tab.matrix.incomplete", { count: total })}
      </Link>
      {overdue > 0 ? (
        <Link className={css.incompleteLink} to={found(["overdue"])}>
          {t("tab.matrix.unanswered", { count: overdue })}
        </Link>
      ) : null}
    </p>
  );
}
