import { DataPie24Regular } from "@fluentui/react-icons";
import type { BreakdownView as Breakdown } from "../../../../core/report/report-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { durationWords } from "../../format/duration.ts";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import { ReadStates } from "../../ui/read-states.tsx";
import { FigureTable } from "./figure-table.tsx";
import { behind, type ReportScope, reportPath } from "./report-scope.ts";
import css from "./reports.module.css";

/** With the attribute each group is asked for with. */
const GROUPS = [
  ["requestType", "type"],
  ["organisation", "customerIdExact"],
  ["service", "service"],
  ["priority", "priority"],
] as const;

/** Tickets by what they are. */
export function BreakdownView({ scope }: { readonly scope: ReportScope }) {
  const { t } = useSession();
  const read = useRead<Breakdown>(reportPath("breakdown", scope));
  if (!read.value || read.isStale) return <ReadStates read={read} />;
  const view = read.value;
  if (GROUPS.every(([group]) => view[group].length === 0)) {
    return (
      <Empty Icon={DataPie24Regular} title={t("reports.empty")}>
        {t("reports.emptyText")}
      </Empty>
    );
  }
  return (
    <div className={css.scroll} data-region="list">
      <div className={`${css.cards} ${css.wide}`}>
        {GROUPS.map(([group, attribute]) => (
          <FigureTable
            key={group}
            title={t(`reports.group.${group}`)}
            head={[
              t(`reports.group.${group}`),
              t("reports.figure.created"),
              t("reports.figure.closed"),
              t("reports.figure.reopened"),
              t("reports.escalated"),
              t("report.charged"),
              t("report.unconfirmed"),
              t("reports.solution"),
            ]}
            rows={inOrder(group, view[group]).map(
              ({ key, name, created, closed, reopened, escalated, charged, unconfirmed, solution }) => ({
                key: key ?? "",
                cells: [
                  name ?? t("reports.none"),
                  ...(["created", "closed"] as const).map((what) => (
                    <Link
                      key={what}
                      to={{
                        screen: "search",
                        query: {
                          attributes: behind(scope, what, undefined, { [attribute]: askedValue(group, key) }),
                        },
                      }}
                    >
                      {what === "created" ? created : closed}
                    </Link>
                  )),
                  reopened,
                  escalated,
                  charged,
                  unconfirmed,
                  solution.median === null ? "–" : durationWords(t, solution.median * 60_000),
                ],
              }),
            )}
          />
        ))}
      </div>
    </div>
  );
}

/** Priorities have an order of their own: the most urgent on top. */
const inOrder = <R extends { readonly key: string | null }>(
  group: string,
  rows: readonly R[],
): readonly R[] => (group === "priority" ? rows.toSorted((a, b) => Number(b.key) - Number(a.key)) : rows);

const askedValue = (group: string, key: string | null) => [group === "priority" ? Number(key) : key];
