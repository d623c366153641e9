import { Button } from "@fluentui/react-components";
import { DocumentSearch32Regular, Filter16Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSession } from "../../app/session.ts";
import { useLayout } from "../../frame/layout.ts";
import { useSayInStatus } from "../../frame/status-note.ts";
import { BulkBar } from "../../list/bulk/bulk-bar.tsx";
import { ColumnMenu } from "../../list/column-menu.tsx";
import { setListChoice, useListChoice } from "../../list/columns.ts";
import { FoundList } from "../../list/found-list.tsx";
import { useSelection } from "../../list/selection.ts";
import { useFound } from "../../list/use-found.ts";
import type { SearchRoute } from "../../routes/route.ts";
import { navigate } from "../../routes/router.ts";
import { usualSort } from "../../search/read-query.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { ExcerptLine } from "./excerpt-line.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { NoResult } from "./no-result.tsx";
import css from "./search.module.css";
import { useSearchForm } from "./use-search-form.ts";

const LIST = "search";

/** Filters at the left, what they find at the right, with the words that were found. */
export default function SearchScreen({ query }: { readonly query: SearchRoute }) {
  const { t } = useSession();
  const isPhone = useLayout() === "phone";
  const form = useSearchForm(query);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const isPanelShown = !isPhone || areFiltersOpen || !form.isAsked;
  return (
    <div className={css.page} data-phone={isPhone}>
      {isPanelShown ? <FilterPanel form={form} onRun={() => setFiltersOpen(false)} /> : null}
      {isPhone && isPanelShown ? null : (
        <div className={css.results}>
          {form.isAsked ? (
            <Results
              form={form}
              query={query}
              filtersButton={
                isPhone ? (
                  <Button appearance="subtle" icon={<Filter16Regular />} onClick={() => setFiltersOpen(true)}>
                    {t("search.filters", { count: Object.keys(form.run).length })}
                  </Button>
                ) : null
              }
            />
          ) : (
            <MessagePage
              icon={<DocumentSearch32Regular aria-hidden />}
              title={t("tab.search.startTitle")}
              testId="search-start"
            >
              {t("tab.search.start")}
            </MessagePage>
          )}
        </div>
      )}
    </div>
  );
}

interface ResultsProps {
  readonly form: ReturnType<typeof useSearchForm>;
  readonly query: SearchRoute;
  readonly filtersButton: React.ReactNode;
}

function Results({ form, query, filtersButton }: ResultsProps) {
  const { t } = useSession();
  const { columns, sort: chosen } = useListChoice(LIST);
  const sort = chosen ?? usualSort(query);
  const asked = useMemo(() => ({ attributes: form.run, sort, keep: true }), [form.run, sort]);
  const found = useFound(asked);
  const tickets = useMemo(() => found.hits.map(({ ticket }) => ticket), [found.hits]);
  const selection = useSelection(tickets);
  const { total, isKnown, ms, exact } = found;
  useJump(exact);
  useSayInStatus(isKnown ? t("search.took", { ms }) : null);
  const origin = useMemo(
    () => ({ label: t("search.origin"), route: { screen: "search", query } as const }),
    [t, query],
  );
  const title = total === null || !isKnown ? t("tab.search.title") : t("search.found", { count: total });
  return (
    <>
      <ScreenHead title={title} hint={isKnown ? t("search.in", { ms }) : ""}>
        {filtersButton}
        <ColumnMenu list={LIST} />
      </ScreenHead>
      <BulkBar selection={selection} />
      <FoundList
        id={`s/${JSON.stringify(form.run)}`}
        label={title}
        found={found}
        origin={origin}
        columns={columns}
        sort={sort}
        onSort={(next) => setListChoice(LIST, { sort: next })}
        selection={selection}
        under={form.asksTexts ? (hit) => <ExcerptLine hit={hit} /> : undefined}
        empty={<NoResult form={form} conditions={found.conditions} />}
      />
    </>
  );
}

/** A whole number jumps to its ticket, once. */
function useJump(exact: string | null): void {
  const jumped = useRef<string | null>(null);
  useEffect(() => {
    if (exact === null || jumped.current === exact) return;
    jumped.current = exact;
    navigate({ screen: "ticket", number: exact }, "replace");
  }, [exact]);
}
