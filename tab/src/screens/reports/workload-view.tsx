import { People32Regular } from "@fluentui/react-icons";
import type { WorkloadView as Workload } from "../../../../core/report/report-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import { ReadStates } from "../../ui/read-states.tsx";
import { FigureTable } from "./figure-table.tsx";
import { behind, type ReportScope, reportPath } from "./report-scope.ts";
import css from "./reports.module.css";

/** What each operator did. */
export function WorkloadView({ scope }: { readonly scope: ReportScope }) {
  const { t, language } = useSession();
  const read = useRead<Workload>(reportPath("workload", scope));
  if (!read.value || read.isStale) return <ReadStates read={read} />;
  const { operators } = read.value;
  if (operators.length === 0) {
    return (
      <Empty Icon={People32Regular} title={t("reports.empty")}>
        {t("reports.emptyText")}
      </Empty>
    );
  }
  return (
    <div className={css.scroll} data-region="list">
      <FigureTable
        title={t("reports.view.operatori")}
        head={[
          t("reports.operator"),
          t("reports.figure.closed"),
          t("reports.answered"),
          t("reports.firstResponses"),
          t("reports.workUnits"),
        ]}
        rows={operators.map(({ operator, closed, answered, firstResponses, workUnits }) => ({
          key: operator.address,
          cells: [
            operator.name,
            <Link
              key="closed"
              to={{
                screen: "search",
                query: { attributes: behind(scope, "closed", undefined, { owner: [operator.address] }) },
              }}
            >
              {closed}
            </Link>,
            answered,
            firstResponses,
            workUnits.toLocaleString(language),
          ],
        }))}
      />
    </div>
  );
}
