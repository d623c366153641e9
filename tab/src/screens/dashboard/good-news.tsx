import type { DashboardList } from "../../../../core/search/dashboard.ts";
import type { DashboardView } from "../../../../core/search/dashboard-view.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";

/** An empty box says the good news and, where it is known, the next event. */
export function GoodNews({ list, view }: { readonly list: DashboardList; readonly view: DashboardView }) {
  const { t } = useSession();
  const context = useDueContext();
  const elsewhere = view.lists[list].counts.all;
  if (view.lists[list].scope !== "all" && elsewhere > 0)
    return t("tab.empty.elsewhere", { count: elsewhere });
  if (list !== "escalated") return t(`tab.empty.${list}`);
  const next = [...view.lists.new.items, ...view.lists.open.items]
    .flatMap(({ escalationAt }) => (escalationAt && escalationAt > context.now ? [escalationAt] : []))
    .sort()[0];
  return next ? t("tab.empty.escalatedNext", { time: momentWords(next, context) }) : t("tab.empty.escalated");
}
